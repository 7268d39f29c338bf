import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Place } from '../../../text/place.js';
import type { Arithmetic } from '../../expression.js';
import type { Ground } from '../../reasoning/ground.js';
import { ZERO } from '../../reasoning/range.js';
import { nodesOfLine } from '../../scoring/nodes.js';
import type { ScoreLine } from '../../scoring.js';
import { walk } from '../../walk.js';
import { isInside } from '../conflict-place.js';
import type { Check, Draft } from '../draft.js';
import { rangeOf, scoreGround } from './ground.js';
import { beforeAtMost, behind, insertion } from './insert.js';
import { scoredClauses, syntaxOf, withItems } from './scored.js';

/** Asks what a quotient counts as where its divisor may be 0, in all that points hang on (semantics.md §8.3). */
export const divisions: Check = (draft, report) => {
  const ground = scoreGround(draft);
  const seen = new Set<string>();
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      const open = openDivision(line, ground);
      const at = syntaxOf(line, scored)?.at;
      if (open === null || at === undefined || seen.has(keyOf(open.at))) continue;
      seen.add(keyOf(open.at));
      const computed = line.form.kind === 'computed' && isInside(open.at, placeOf(at));
      const place = computed ? beforeAtMost(at) : definitionEnd(open.at, draft);
      const edits = place === null ? [] : CHOICES.map((words) => insertion(place, words));
      report(F.unsaidDivisionByZero(open.at, { words: open.text, divisor: open.right.text }, { edits }));
    }
  }
};

const CHOICES = ['，除数为0时不适用', '，除数为0时视为100%', '，除数为0时视为0%'];

/** The first ÷ of a line that says nothing of a divisor that may be 0. */
function openDivision(line: ScoreLine, ground: Ground): Arithmetic | null {
  let found: Arithmetic | null = null;
  for (const node of nodesOfLine(line))
    walk(node, (inner) => {
      if (found !== null || inner.kind !== 'expression' || inner.node.kind !== 'arithmetic') return;
      const { operator, whenZero, right } = inner.node;
      if (operator === '/' && whenZero === null && mayBeZero(rangeOf(right, ground))) found = inner.node;
    });
  return found;
}

function mayBeZero({ low, high }: ReturnType<typeof rangeOf>): boolean {
  return (low === null || low.compare(ZERO) <= 0) && (high === null || high.compare(ZERO) >= 0);
}

/** The end of the 定义 that a quotient stands in; null where it stands in none. */
function definitionEnd(quotient: Place, { tree }: Draft): Place | null {
  const places = tree.definitions.map(({ words }) => placeOf(words));
  const around = places.find((place) => isInside(quotient, place));
  return around === undefined ? null : behind(around);
}

function keyOf({ file, start }: Place): string {
  return `${file}:${start.offset}`;
}
