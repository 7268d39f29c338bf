import Fraction from 'fraction.js';
import type { Clause, Model } from '../model.js';
import type { Amount, ClauseScoring, ScoreLine } from '../scoring.js';

type Judged = Extract<Amount, { kind: 'judged' }>;

/** A clause some of whose points a person decides. */
export interface JudgedClause {
  readonly clause: Clause;
  readonly places: readonly JudgedPlace[];
}

/** Where a person decides points. */
export interface JudgedPlace {
  readonly amount: Judged;
  /** The line, or the item of one, that leaves it to a person. */
  readonly line: ScoreLine;
  /** Key of the list for each record of which it is decided by itself; null where it is decided once. */
  readonly list: string | null;
}

/** The clauses of a set, those of its 评分表 among them, some of whose points a person decides. */
export function judgedClauses({ clauses, scoring }: Model): readonly JudgedClause[] {
  const inSheets = (scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses.map((clause) => ofClause(clause, sheet.records.list.list)));
  return [...clauses.map((clause) => ofClause(clause, null)), ...inSheets].filter(({ places }) => places.length > 0);
}

/** The amounts of a clause that a person decides, in the order of its lines: a sheet names them by that number. */
export function judgedAmounts(scoring: ClauseScoring | null): readonly Judged[] {
  return (scoring?.lines ?? []).flatMap((line) => placesIn(line, null)).map(({ amount }) => amount);
}

function ofClause(clause: Clause, list: string | null): JudgedClause {
  return { clause, places: (clause.scoring?.lines ?? []).flatMap((line) => placesIn(line, list)) };
}

/** 每有1件 and 每宗 leave it to him for each record; 每有2件 says once what every two of them cost. */
function placesIn(line: ScoreLine, list: string | null): readonly JudgedPlace[] {
  const { form } = line;
  if ('amount' in form) {
    if (form.amount.kind !== 'judged') return [];
    return [{ amount: form.amount, line, list: form.kind === 'each' && new Fraction(form.step).equals(1) ? form.counted.list.list : list }];
  }
  if (form.kind === 'heaviestEach') return form.items.flatMap((item) => placesIn(item, form.counted.list.list));
  return 'items' in form && form.kind !== 'elements' ? form.items.flatMap((item) => placesIn(item, list)) : [];
}
