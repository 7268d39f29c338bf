import type { ClausePoints, DepartmentScore, Explanation, LinePoints, RecordPoints, SheetPoints, VetoPoints } from '../../index.js';

/** How an explanation is shown without what must not go out. */
export type Without = (tree: Explanation) => Explanation;

/** In: the points of a clause. Out: the same, with every explanation in them as `without` has it. */
export function clausePointsWithout<P extends ClausePoints>(points: P, without: Without): P {
  return {
    ...points,
    lines: points.lines.map((one) => line(one, without)),
    waivers: points.waivers.map(without),
    vetoes: points.vetoes.map((one) => veto(one, without)),
  };
}

/** The same of a department's score. */
export function scoreWithout(score: DepartmentScore, without: Without): DepartmentScore {
  return {
    ...score,
    total: summed(score.total, without),
    sheets: score.sheets.map((one) => sheet(one, without)),
    vetoes: score.vetoes.map((one) => veto(one, without)),
  };
}

function line(one: LinePoints, without: Without): LinePoints {
  return {
    ...one,
    explanation: one.explanation && without(one.explanation),
    items: one.items.map((item) => line(item, without)),
    records: one.records.map((each) => record(each, without)),
  };
}

function record(one: RecordPoints, without: Without): RecordPoints {
  return { ...one, items: one.items.map((item) => line(item, without)) };
}

function veto(one: VetoPoints, without: Without): VetoPoints {
  return { ...one, explanations: one.explanations.map(without) };
}

function summed(one: DepartmentScore['total'], without: Without): DepartmentScore['total'] {
  return { ...one, limits: one.limits.map((limit) => ({ ...limit, explanation: limit.explanation && without(limit.explanation) })) };
}

function sheet(one: SheetPoints, without: Without): SheetPoints {
  return {
    ...one,
    records: one.records.map((each) => ({
      ...each,
      score: summed(each.score, without),
      clauses: each.clauses.map((clause) => clausePointsWithout(clause, without)),
      vetoes: each.vetoes.map((own) => veto(own, without)),
    })),
  };
}
