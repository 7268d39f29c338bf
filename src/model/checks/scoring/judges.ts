import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { foldedOf, placeOf, wordsOf } from '../../../syntax/phrase.js';
import { unrangedIn } from '../../../syntax/scoring/amount.js';
import type { AmountSyntax, EffectWord, ScoreLineSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Amount, ScoreLine } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { beforeAtMost, insertion } from './insert.js';
import { scoredClauses, syntaxOf, withItems, writtenLines } from './scored.js';

/** A judgement says who judges, and leaves more marks than it drops (semantics.md §8.3). */
export const judges: Check = (draft, report) => {
  const roles = rolesIn(draft);
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      const judged = judgedOf(line);
      const syntax = judged === null ? null : syntaxOf(line, scored);
      if (judged === null || syntax === null) continue;
      if (judged.judges.by === '') report(F.unsaidJudge(placeOf(syntax.at), {}, { edits: choices(syntax, roles) }));
      reportRange(judged, syntax, report);
      reportDropped(judged, syntax, report);
    }
  }
};

type Judged = Extract<Amount, { kind: 'judged' }>;

function judgedOf({ form }: ScoreLine): Judged | null {
  return 'amount' in form && form.amount.kind === 'judged' ? form.amount : null;
}

function writtenOf({ form }: ScoreLineSyntax): AmountSyntax | null {
  return form !== null && 'amount' in form ? form.amount : null;
}

function choices({ at }: ScoreLineSyntax, roles: readonly string[]): readonly Edit[] {
  const place = beforeAtMost(at);
  return roles.map((role) => insertion(place, `，由${role}评定`));
}

/** Who judges elsewhere in the set; 考核人 where nobody does. */
function rolesIn(draft: Draft): readonly string[] {
  const { form, lists } = draft.vocabulary;
  const facts = [...form, ...lists.flatMap(({ fields }) => fields)].flatMap(({ judgedBy }) => judgedBy ?? []);
  const lines = scoredClauses(draft).flatMap(({ scoring }) => withItems(scoring.lines));
  const named = lines.map((line) => judgedOf(line)?.judges.by ?? '').filter((by) => by !== '');
  const roles = [...new Set([...named, ...facts])];
  return roles.length === 0 ? ['考核人'] : roles.slice(0, 4);
}

function reportRange({ low, high }: Judged, syntax: ScoreLineSyntax, report: Report): void {
  const amount = writtenOf(syntax);
  if (amount?.kind === 'judged' && new Fraction(low).compare(high) >= 0)
    report(F.emptyJudgementRange(placeOf(amount.high.at), { low: wordsOf(amount.low.at), high: wordsOf(amount.high.at) }));
}

function reportDropped({ judges: { several } }: Judged, { at }: ScoreLineSyntax, report: Report): void {
  if (several === null || several.dropHighest + several.dropLowest < several.atLeast) return;
  const slots = { least: String(several.atLeast), dropped: String(several.dropHighest + several.dropLowest) };
  report(F.tooManyDropped(placeOf(at), slots));
}

/** 视情况扣分, 由考核人评定 without a range: nobody can check such a mark (semantics.md §8.3). */
export const judgementRanges: Check = ({ tree }, report) => {
  for (const { scoring } of tree.clauses)
    for (const line of writtenLines(scoring.lines)) if (line.form === null) reportUnranged(line, scoring.points?.exact ?? null, report);
};

function reportUnranged({ at, effect }: ScoreLineSyntax, points: string | null, report: Report): void {
  const found = unrangedIn(at);
  if (found === null) return;
  const place = placeOf(found);
  const role = /由(\S+?)(?:分别)?(?:评定|认定|决定)/.exec(foldedOf(found))?.[1] ?? '考核人';
  const verb = VERBS[effect];
  const text = `${verb}0分到${points ?? ''}分，由${role}评定`;
  const edits = points === null ? [] : [{ ...insertion(place, text), zh: `改为“${text}”`, en: `write “${text}”` }];
  report(F.unsaidJudgementRange(place, { words: wordsOf(at), form: `${verb}0分到${points ?? '5'}分，由${role}评定` }, { edits }));
}

const VERBS: Readonly<Record<EffectWord, string>> = { deduct: '扣', award: '得', bonus: '加', malus: '减' };
