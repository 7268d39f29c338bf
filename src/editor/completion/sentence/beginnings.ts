import type { Node } from '../../../syntax/sentence-tree.js';
import { squeeze } from '../../../text/width.js';
import { FIGURE, listFits } from './lists.js';
import { best, type Need, nameFits, needAt, serves } from './operand.js';
import { begins, type Fit, firstWord, innermost, nameNode, ruleAt, type Spot } from './spot.js';

/** The rank of a word that nothing speaks for or against. */
export const USUAL = 5;

/** How well a word begins a value or a condition. In: the index of the rule on its path that it begins. */
export function operandFits(spot: Spot, primary: number): Fit {
  const name = spot.token.tokenType.name;
  const opens = opensFilter(spot);
  if (ruleAt(spot)?.name === 'primary' && name === 'FieldName') return later(nameFits(spot, primary), opens ? 10 : 0);
  if (name === 'ListName') return listFits(spot);
  const fixed = fixedValue(spot);
  const fits = spot.scopes().map((scope) => {
    const need = needAt(spot, scope, primary);
    if (fixed !== null) return serves(scope, need, fixed) ? fixedRank(spot, need) : null;
    if (need.kind === null) return beginning(spot);
    return (need.kind === 'number' || need.kind === 'date') && isFigure(name, need.kind) ? FIGURE + 5 : null;
  });
  return best(fits);
}

/** What the office or the calendar has fixed comes first where something is compared with it, but behind the options of a field. */
function fixedRank(spot: Spot, { kind }: Need): number {
  if (kind === null) return beginning(spot);
  return kind === 'option' ? 1 : -1;
}

/** What C的L usually begins with; anything else would be grammar only. */
const OPEN_FILTERS: ReadonlySet<string> = new Set(['FieldName', 'Has', 'No', 'Not', 'LParen']);

/** Whether the candidate is the first word of a filter. */
function opensFilter(spot: Spot): boolean {
  const filtered = innermost(spot, 'filtered');
  return filtered !== null && begins(spot, filtered.index);
}

/** Whether the filter around the candidate, if there is one, begins as filters do. */
export function opensUsually(spot: Spot): boolean {
  const filtered = innermost(spot, 'filtered');
  return filtered === null || OPEN_FILTERS.has(firstWord(spot, filtered.index));
}

function later(fit: Fit, by: number): Fit {
  return fit === null ? null : fit + by;
}

/** How soon a word comes that begins a condition. Where records are at hand their fields come first. */
export function beginning(spot: Spot): number {
  const rank = BEGINNINGS[spot.token.tokenType.name] ?? USUAL;
  const among = spot.path.some(({ name }) => name === 'filtered') || spot.scopes().some(({ records }) => records.length > 0);
  return among && rank < 0 ? rank + 35 : rank;
}

/** What stands for a value by itself. */
function fixedValue(spot: Spot): Node | null {
  const { start, end } = nameNode(spot);
  if (spot.token.tokenType.name === 'EvaluationDate') return { kind: 'evaluationDate', start, end };
  if (spot.token.tokenType.name !== 'Quoted') return null;
  return { kind: 'quote', name: squeeze(spot.candidate.word.slice(1, -1)), start, end };
}

/** Below 0: before the names. */
const BEGINNINGS: Readonly<Record<string, number>> = {
  Every: -19,
  No: -18,
  Has: -17,
  AtLeast: -16,
  AtMost: -15,
  Exactly: -14,
  Below: -13,
  AllOf: -13,
  AnyOf: -12,
  QuotedWindow: -11,
  Last: -10,
  ThisYear: -9,
  AssessedYear: -9,
  EachYear: -8,
  EachQuarter: -7,
  EachMonth: -6,
  EachQuarterThisYear: -5,
  EachMonthThisYear: -4,
  EachQuarterAssessed: -3,
  EachMonthAssessed: -2,
  Count: FIGURE,
  Share: FIGURE,
  Sum: FIGURE,
  Mean: FIGURE,
  Largest: FIGURE,
  Smallest: FIGURE,
  Earliest: FIGURE,
  Latest: FIGURE,
  LParen: 70,
  Quoted: 71,
  EvaluationDate: 72,
  Supplied: 73,
  Until: 74,
};

/** Whether a word begins a figure about records, or a date of theirs. */
function isFigure(name: string, kind: 'number' | 'date'): boolean {
  if (name === 'Earliest' || name === 'Latest') return kind === 'date';
  if (['Count', 'Share', 'Sum', 'Mean', 'Largest', 'Smallest'].includes(name)) return kind === 'number';
  return ['QuotedWindow', 'Last', 'ThisYear', 'AssessedYear', 'LParen'].includes(name);
}
