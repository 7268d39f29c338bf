import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { ScoreLineSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Check } from '../draft.js';
import { behind, insertion } from './insert.js';
import { type Scored, scoredClauses, syntaxOf, withItems } from './scored.js';
import { figureWords } from './words.js';

/** Asks for 其余 where steps or cases need not be all there are, and refuses two steps that give the same (semantics.md §8.4). */
export const otherwiseItems: Check = (draft, report) => {
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      if (line.form.kind !== 'highest' && line.form.kind !== 'heaviestEach') continue;
      const syntax = syntaxOf(line, scored);
      if (syntax === null) continue;
      if (line.form.otherwise === null) report(F.missingOtherwiseItem(placeOf(syntax.at), {}, { edits: choices(syntax) }));
      if (line.form.kind === 'highest') reportEqual(line.form.items, scored, report);
    }
  }
};

function reportEqual(items: Scored['scoring']['lines'], scored: Scored, report: Report): void {
  const seen = new Map<string, number>();
  items.forEach((item, i) => {
    const { form } = item;
    if (form.kind !== 'fixed' || form.amount.kind !== 'points') return;
    const points = new Fraction(form.amount.points).toFraction();
    const earlier = seen.get(points);
    const written = syntaxOf(item, scored)?.at;
    if (earlier === undefined) seen.set(points, i + 1);
    else if (written !== undefined)
      report(F.equalSteps(placeOf(written), { first: String(earlier), second: String(i + 1), points: figureWords(points) }));
  });
}

/** 其余得0分, 其余不扣分, as the next item. */
function choices({ form, at, effect }: ScoreLineSyntax): readonly Edit[] {
  if (form === null || !('items' in form) || form.kind === 'elements' || form.items.length === 0) return [];
  const mark = markAt(form.items.length + 1, form.items[0], form.items[1]);
  const verb = { deduct: '扣', award: '得', bonus: '加', malus: '减' }[effect];
  const rules = form.kind === 'highest' ? [`其余${verb}0分`] : [`其余不${verb}分`];
  return rules.map((rule) => insertion(behind(placeOf(at)), `\n      ${mark}${rule}`, rule));
}

/** ③ where the items are ①②, else （3）. */
function markAt(n: number, first: ScoreLineSyntax | undefined, second: ScoreLineSyntax | undefined): string {
  const before = (item: ScoreLineSyntax | undefined) => (item === undefined ? '' : item.at.source.folded.slice(0, item.at.start).trimEnd());
  const circled = [first, second].some((item) => /[①-⑳]$/.test(before(item)));
  return circled ? String.fromCharCode(0x245f + n) : `（${n}）`;
}
