import { ZERO } from '../engine/number.js';
import type { RecordFact } from '../facts/facts.js';
import type { NoDouble } from '../model/scoring.js';
import type { Once } from './bench.js';
import type { ClauseScore, LineScore } from './score.js';
import { hull, NOTHING, type Span, span, total } from './span.js';

/**
 * 不重复扣分 (semantics.md §8.5): for each record of a list only the heaviest of the named clauses' deductions stands, before any cap; of equal ones
 * the clause named first. In: the clauses worked out without it, and whether each knows of a record. Out: what is left of one clause's
 * deduction for a record.
 */
export function onceOf(rules: readonly NoDouble[], scores: ReadonlyMap<string, ClauseScore>, clause: string, sees: Sees): Once | null {
  const mine = rules.filter(({ clauses }) => clauses.includes(clause));
  if (mine.length === 0) return null;
  return (list, record, own) => {
    const rule = mine.find((one) => one.list === list);
    if (rule === undefined) return { points: own, countedIn: null };
    const claims = rule.clauses.map((id) => ({ id, points: whole(scores.get(id), list, record, id === clause ? null : sees) }));
    return left(own, claims, clause);
  };
}

/** Whether a clause knows of a record of the list. */
export type Sees = (score: ClauseScore, list: string, record: RecordFact) => boolean;

/** All that a clause takes for a record of the list. `sees`: of another clause; one that is 不适用 takes nothing from this one. */
function whole(score: ClauseScore | undefined, list: string, record: RecordFact, sees: Sees | null): Span {
  const applies = sees !== null ? (score?.notApplicable ?? 'yes') : 'no';
  if (score === undefined || applies === 'yes') return NOTHING;
  if (sees !== null && !sees(score, list, record)) return span(ZERO, null);
  const records = score.lines.flatMap((line) => recordsIn(line, list)).filter((one) => one.record.place === record.place);
  const points = total(records.map((one) => one.points));
  return applies === 'no' ? points : hull(points, NOTHING);
}

function recordsIn(line: LineScore, list: string): LineScore['records'] {
  const { form, effect } = line.line;
  if (effect !== 'deduct') return [];
  if (form.kind === 'each' || form.kind === 'heaviestEach') return form.counted.list.list === list ? line.records : [];
  return line.items.flatMap((item) => recordsIn(item, list));
}

interface Claim {
  readonly id: string;
  readonly points: Span;
}

/** Low counts only where the clause certainly is the heaviest; high is nothing only where it certainly is not. */
function left(own: Span, claims: readonly Claim[], clause: string): ReturnType<Once> {
  const at = claims.findIndex(({ id }) => id === clause);
  const mine = claims[at]?.points ?? own;
  // What takes nothing by itself is counted nowhere else.
  if (mine.high?.equals(ZERO) === true) return { points: own, countedIn: null };
  const others = claims.map((claim, i) => ({ ...claim, first: i < at })).filter(({ id }) => id !== clause);
  const heavier = others.find(({ points, first }) => surelyAbove(points, mine, first));
  if (heavier !== undefined) return { points: NOTHING, countedIn: heavier.id };
  const sure = others.every(({ points, first }) => surelyAbove(mine, points, !first));
  return { points: sure ? own : span(ZERO, own.high), countedIn: null };
}

/** Whether `a` is the heavier one whatever happens. `first`: it was named first, so that it also stands where both are equal. What takes nothing claims nothing. */
function surelyAbove(a: Span, b: Span, first: boolean): boolean {
  if (b.high?.equals(ZERO) === true) return true;
  if (a.low === null || b.high === null || a.low.equals(ZERO)) return false;
  const order = a.low.compare(b.high);
  return order > 0 || (order === 0 && first);
}
