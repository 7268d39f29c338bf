import type { ListFact, RecordFact } from '../../../src/facts/facts.js';
import type { Clause } from '../../../src/model/model.js';
import type { ScoreSheet, Total } from '../../../src/model/scoring.js';
import { membersOf } from '../members.js';
import { divide, type Rational, rational, times, zero } from '../rational.js';
import { inside } from '../scope.js';
import type { Place } from './clause.js';
import { added, counted, emptySum, type Sum } from './container.js';
import { least, total } from './figures.js';
import { type Known, knowing, numberFact, optionFact, yesNoFact } from './known.js';
import { type Marked, markedIn } from './marked.js';
import { roundedWhere } from './rounding.js';
import { clausesIn, fullMarks, partIn, sumOf, worthOf } from './rubric.js';
import { vetoesWithin } from './veto.js';

export interface SheetOutcome {
  readonly sheet: ScoreSheet;
  readonly records: readonly { readonly record: RecordFact; readonly score: Marked }[];
  readonly full: Rational;
  /** On the sheet's own scale. */
  readonly own: Sum;
  readonly handed: Sum;
}

/** 评分表 (semantics.md §8.13): its rubric for each member, and what they are worth as one. */
export function sheetIn(sheet: ScoreSheet, conventions: Total, place: Place, inForce: (clause: Clause) => boolean): SheetOutcome {
  const clauses = sheet.clauses.filter(inForce);
  const members = membersOf(sheet.records.list, place.scope).records.filter(({ isIn }) => isIn === 'true');
  const records = members.map(({ record }) => ({ record, score: recordIn(sheet, clauses, conventions, place, record) }));
  const full = fullOf(sheet, clauses);
  const own = summedUp(
    sheet,
    records.map(({ score }) => score).filter(({ points }) => points !== null),
    records.length === 0,
    full,
  );
  return { sheet, records, full, own, handed: sheet.sumUp.rule.kind === 'none' ? emptySum : counted(own, sheet.sumUp) };
}

function recordIn(sheet: ScoreSheet, clauses: readonly Clause[], conventions: Total, outside: Place, record: RecordFact): Marked {
  const scope = inside(outside.scope, record, sheet.records.list.list);
  const place: Place = { ...outside, scope, record, floorAtZero: sheet.floorAtZero ?? conventions.floorAtZero };
  const scores: Known = new Map();
  const outcomes = clausesIn(clauses, place, scores);
  const inParts = new Set(sheet.parts.flatMap((part) => part.clauses));
  const loose = [...outcomes.values()].filter(({ clause }) => !inParts.has(clause.id));
  const parts = sheet.parts.map((part) => partIn(part, outcomes, place, scores));
  const vetoes = [...sheet.vetoes, ...vetoesWithin(loose), ...parts.flatMap((part) => part.vetoes)];
  const sum = [sumOf(loose), ...parts.map(({ handed }) => handed)].reduce(added, emptySum);
  const heads = {
    kind: 'record' as const,
    ...{ cap: sheet.cap, countsAs: sheet.countsAs, rounding: sheet.rounding, grades: sheet.grades },
    ...{ bonusAtMost: null, malusAtMost: null, floorAtZero: place.floorAtZero },
    rule: sheet.notApplicable ?? conventions.notApplicable,
    full: fullOf(sheet, clauses),
  };
  return markedIn(sum, heads, [...outcomes.values()], vetoes, () => knowing(scope, scores));
}

/** Full marks of one record. */
export function fullOf(sheet: ScoreSheet, clauses: readonly Clause[]): Rational {
  const parts = sheet.parts.map((part) =>
    worthOf(
      part,
      clauses.filter(({ id }) => part.clauses.includes(id)),
    ),
  );
  const loose = clauses.filter(({ id }) => !sheet.parts.some((part) => part.clauses.includes(id)));
  return fullMarks({ cap: null, points: sheet.points }, loose, parts);
}

/** 取平均, 取最低, 取等次在G以上的比例; without records, as 汇总 says. Records of which nothing applies are left out. */
function summedUp(sheet: ScoreSheet, scored: readonly Marked[], empty: boolean, full: Rational): Sum {
  const { rule, whenEmpty } = sheet.sumUp;
  const round = (value: Rational) => roundedWhere(value, sheet.rounding, 'after');
  if (empty && whenEmpty === 'zero') return { points: zero, marks: full, others: zero };
  if (empty && whenEmpty === 'full') return { points: round(full), marks: full, others: zero };
  if (scored.length === 0) return { ...emptySum, others: full };
  const each = rational(1, BigInt(scored.length));
  // Under 剔除 records have different marks: each counts by its rate.
  const points = scored.map((one) => times(divide(one.points ?? zero, one.marks), full));
  if (rule.kind === 'share') {
    const names = sheet.grades[0]?.bands.map(({ name }) => name) ?? [];
    const reached = scored.filter(({ grade }) => grade !== null && names.indexOf(grade) <= names.indexOf(rule.grade));
    return { points: round(times(times(rational(reached.length), each), full)), marks: full, others: zero };
  }
  const value = rule.kind === 'lowest' ? points.reduce(least) : times(total(points), each);
  return { points: round(value), marks: full, others: zero };
}

/** The list of the records, which have gained 得分, 等次 and 被否决. */
export function gained({ sheet, records }: SheetOutcome, list: ListFact): ListFact {
  const scores = new Map(records.map(({ record, score }) => [record.place, score]));
  return {
    ...list,
    records: list.records.map((record) => {
      const score = scores.get(record.place);
      const fields = {
        [`${sheet.name}得分`]: numberFact(score?.points ?? null),
        [`${sheet.name}等次`]: optionFact(score?.grade ?? null),
        [`${sheet.name}被否决`]: yesNoFact(score?.zeroed ?? null),
      };
      return { ...record, fields: { ...record.fields, ...fields } };
    }),
  };
}
