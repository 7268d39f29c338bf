import type { ClauseScore, Marked } from '../../../src/score/score.js';
import type { Span } from '../../../src/score/span.js';
import type { JudgedSheet } from '../../../src/verdict/judge-sheet.js';

/** What does not add up in the scores of one sheet, whatever the sheet says: nothing where the laws hold. */
export function disorderIn({ scores }: JudgedSheet): readonly string[] {
  if (scores === null) return [];
  const inSheets = scores.sheets.flatMap(({ records }) => records);
  return [
    ...[...scores.clauses.values(), ...inSheets.flatMap((one) => one.clauses)].flatMap(ofClause),
    ...scores.standards.flatMap(({ of, points, marks }) => [...ends(`standard ${of.name}`, points), ...ends(`marks of ${of.name}`, marks)]),
    ...stepsOf('total', scores.total),
    ...inSheets.flatMap(({ record, score }) => stepsOf(`record ${record.place}`, score)),
  ];
}

/** Under 扣完为止 a clause has at least 0 and at most its 分值. */
function ofClause({ clause, points, marks, overridden }: ClauseScore): readonly string[] {
  const floored = clause.scoring?.floorAtZero === true && overridden === null;
  const below = floored && (points.low === null || points.low.compare(0) < 0);
  const above = marks !== null && (points.high === null || points.high.compare(marks) > 0);
  return [
    ...ends(clause.id, points),
    ...(below ? [`${clause.id} falls below 0`] : []),
    ...(above ? [`${clause.id} has more than 分值`] : []),
  ];
}

/** From full marks on, the last step leaves what the total is, at both ends. */
function stepsOf(name: string, { steps, points, notApplicable }: Marked): readonly string[] {
  if (notApplicable === 'yes') return [];
  const last = steps.at(-1);
  if (last === undefined || !same(last.after, points)) return [`the steps of ${name} do not end with it`];
  return steps.flatMap((step, i) => [
    ...ends(`step ${step.kind} of ${name}`, step.after),
    ...(i === 0 && step.kind !== 'marks' ? [`${name} does not start from its marks`] : []),
  ]);
}

function ends(name: string, { low, high }: Span): readonly string[] {
  return low !== null && high !== null && low.compare(high) > 0 ? [`the ends of ${name} are the wrong way round`] : [];
}

function same(a: Span, b: Span): boolean {
  const equal = (x: Span['low'], y: Span['low']) => (x === null || y === null ? x === y : x.equals(y));
  return equal(a.low, b.low) && equal(a.high, b.high);
}
