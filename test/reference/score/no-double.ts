import type { Clause } from '../../../src/model/model.js';
import type { NoDouble, ScoreLine } from '../../../src/model/scoring.js';
import { add, order, type Rational, zero } from '../rational.js';
import type { Bench } from './bench.js';
import { benchFor, clauseIn, type Place, scoringOf } from './clause.js';
import { ofRecords } from './counted.js';

/**
 * 不重复扣分 (semantics.md §8.5): for each record the heaviest of the named clauses' deductions stands, before any cap; of equal ones
 * that of the clause named first. In: the clauses of the set. Out: for each of them, which records are counted in another.
 */
export function countedElsewhere(rules: readonly NoDouble[], clauses: readonly Clause[], place: Place): Place['countedElsewhere'] {
  const standing = rules.map(({ list, clauses: named }) => ({ list, named, winners: winnersOf(list, named, clauses, place) }));
  return (clause) => (list, record) =>
    standing.some((rule) => rule.list === list && rule.named.includes(clause.id) && rule.winners.get(record.place) !== clause.id);
}

function winnersOf(list: string, named: readonly string[], clauses: readonly Clause[], place: Place): Map<number, string> {
  const heaviest = new Map<number, { readonly id: string; readonly points: Rational }>();
  for (const id of named) {
    const clause = clauses.find((one) => one.id === id);
    if (clause === undefined || clauseIn(clause, place).notApplicable) continue;
    for (const [record, points] of deductionsOf(clause, list, place)) {
      const before = heaviest.get(record);
      if (before === undefined || order(points, before.points) > 0) heaviest.set(record, { id, points });
    }
  }
  return new Map([...heaviest].map(([record, { id }]) => [record, id]));
}

/** By the place of each record, what a clause deducts for it in all. */
function deductionsOf(clause: Clause, list: string, place: Place): Map<number, Rational> {
  const bench = benchFor(clause, place);
  const sums = new Map<number, Rational>();
  for (const form of perRecordForms(scoringOf(clause).lines, list)) {
    for (const { record, points } of ofRecords(form, bench, place.scope, true))
      sums.set(record.place, add(sums.get(record.place) ?? zero, points));
  }
  return sums;
}

type PerRecord = Extract<ScoreLine['form'], { kind: 'each' | 'heaviestEach' }>;

function perRecordForms(lines: readonly ScoreLine[], list: string): readonly PerRecord[] {
  return lines.flatMap(({ effect, form }): readonly PerRecord[] => {
    if (effect !== 'deduct') return [];
    if (form.kind === 'group') return perRecordForms(form.items, list);
    return (form.kind === 'each' || form.kind === 'heaviestEach') && form.counted.list.list === list ? [form] : [];
  });
}

/** Of a clause that no such line names. */
export const countedNowhere: Bench['countedElsewhere'] = () => false;
