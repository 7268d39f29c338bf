import { type Context, inRecord } from '../engine/context.js';
import { mean } from '../engine/mean.js';
import { isOpen, membersOf } from '../engine/members.js';
import { type Fraction, whole, ZERO } from '../engine/number.js';
import type { ScoreSheet, Scoring } from '../model/scoring.js';
import { clauseScore } from './clause.js';
import { containerScore, fullMarks, handedUp, unitOf } from './container.js';
import { factsOfClause, factsOfContainer, gainedBeside, gainedFacts, knowing } from './facts.js';
import { judgeOf } from './judgement.js';
import { markedScore } from './marked.js';
import { rounded } from './rounding.js';
import type { Applies, ClauseScore, ContainerScore, RecordSheet, SheetScore, Unit } from './score.js';
import { hull, just, NOTHING, type Span, smaller, span } from './span.js';

/** What decides whether a clause of a sheet is assessed. */
export type Assessed = (clause: ClauseScore['clause']) => boolean;

/** A 评分表 on every record of its list, and summed up (semantics.md §8.13). */
export function sheetScore(sheet: ScoreSheet, scoring: Scoring, context: Context, assessed: Assessed): SheetScore {
  const members = membersOf(sheet.records.list, null, context);
  const records = members.records
    .filter(({ membership }) => membership !== 'false')
    .map(({ record, membership }): RecordSheet => {
      const inside = inRecord(context, record, sheet.records.list.list);
      return { record, membership, ...recordScore(sheet, scoring, inside, assessed) };
    });
  const open = isOpen(members);
  return { sheet, records, open, container: summedUp(sheet, records, open) };
}

/** The same context, whose records have gained what the sheet says of them. */
export function withGainedFacts(context: Context, { sheet, records }: SheetScore): Context {
  const key = sheet.records.list.list;
  const list = context.facts.lists[key];
  if (list === undefined) return context;
  const gained = new Map(
    records.map(({ record, membership, score }) => [
      record.place,
      membership === 'true' ? gainedFacts(sheet.name, score) : gainedBeside(sheet.name, score),
    ]),
  );
  const none = gainedBeside(sheet.name, null);
  const extended = list.records.map((record) => ({ ...record, fields: { ...record.fields, ...(gained.get(record.place) ?? none) } }));
  return { ...context, facts: { ...context.facts, lists: { ...context.facts.lists, [key]: { ...list, records: extended } } } };
}

function recordScore(
  sheet: ScoreSheet,
  { total }: Scoring,
  outside: Context,
  assessed: Assessed,
): Omit<RecordSheet, 'record' | 'membership'> {
  const floorAtZero = sheet.floorAtZero ?? total.floorAtZero ?? true;
  const scores = sheet.clauses.filter(assessed).flatMap((clause): readonly ClauseScore[] => {
    const bench = { context: outside, judge: judgeOf(clause, outside.facts.decisions), once: null, floorAtZero, overridden: null };
    const score = clauseScore(clause, bench);
    return score === null ? [] : [score];
  });
  let context = knowing(outside, Object.assign({}, ...scores.map(factsOfClause)));
  const parts: ContainerScore[] = [];
  for (const part of sheet.parts) {
    const own = scores.filter(({ clause }) => part.clauses.includes(clause.id));
    const units = own.flatMap((one) => unitOf(one) ?? []);
    const found = containerScore(
      { of: { kind: 'part', name: part.title }, title: part.title, lines: part, clauses: own, parts: [], units },
      context,
    );
    parts.push(found.score);
    context = found.context;
  }
  const { marked } = markedScore(
    {
      title: sheet.name,
      lines: {
        ...sheet,
        rounding: sheet.rounding?.order === 'after' ? null : sheet.rounding,
        notApplicable: sheet.notApplicable ?? total.notApplicable,
        bonusAtMost: null,
        malusAtMost: null,
      },
      floorAtZero,
      scale: false,
      scope: 'record',
      clauses: scores,
      parts,
      units: unitsOf(scores, parts),
      grades: sheet.grades,
      facts: (marked) => ({ ...factsOfContainer(sheet.name, marked, marked.rate, scores), ...gainedFacts(sheet.name, marked) }),
    },
    context,
  );
  return { score: marked, clauses: scores, parts };
}

/** The members of a sum: clauses that stand in no part, and what the parts hand up. */
export function unitsOf(clauses: readonly ClauseScore[], parts: readonly ContainerScore[]): readonly Unit[] {
  const inParts = new Set(parts.flatMap((part) => part.clauses));
  const own = clauses.filter(({ clause }) => !inParts.has(clause.id)).flatMap((one) => unitOf(one) ?? []);
  return [...own, ...parts.flatMap(({ handed }) => handed)];
}

/** 汇总: the records as one. */
function summedUp(sheet: ScoreSheet, records: readonly RecordSheet[], open: boolean): ContainerScore {
  const full = marksOf(sheet);
  const { points, none } = together(sheet, records, open, full);
  const { whenEmpty } = sheet.sumUp;
  const empty = whenEmpty === 'full' ? just(full) : NOTHING;
  const counted = none === 'no' ? points : none === 'certain' ? empty : hull(points, empty);
  const rounding = sheet.rounding?.order === 'after' ? sheet.rounding : null;
  const final = rounded(counted, rounding);
  const notApplicable: Applies = whenEmpty === 'notApplicable' ? ({ no: 'no', maybe: 'maybe', certain: 'yes' } as const)[none] : 'no';
  const score = {
    of: { kind: 'sheet' as const, name: sheet.name },
    title: sheet.name,
    points: final,
    marks: just(full),
    rate: full.equals(ZERO) ? just(1) : span(final.low?.div(full) ?? null, final.high?.div(full) ?? null),
    notApplicable,
    whole: null,
    clauses: sheet.clauses.map(({ id }) => id),
    parts: [],
    vetoes: [],
  };
  const countsAs = sheet.sumUp.countsAs ?? sheet.countsAs;
  return { ...score, handed: sheet.sumUp.rule.kind === 'none' ? [] : handedUp(score, { countsAs }, null) };
}

function marksOf(sheet: ScoreSheet): Fraction {
  const units = sheet.clauses.flatMap(({ scoring }): Unit[] => {
    if (scoring?.points == null) return [];
    return [{ of: { kind: 'clause', name: '' }, points: NOTHING, marks: just(scoring.points), notApplicable: 'no', whole: null }];
  });
  return fullMarks({ cap: sheet.cap, points: sheet.points }, units);
}

interface Together {
  readonly points: Span;
  /** Whether there may be no record to sum up. */
  readonly none: 'no' | 'maybe' | 'certain';
}

/** A record that may be out, or may be 不适用 as a whole, is taken or left, whichever widens; what is not reported may be anything. */
function together(sheet: ScoreSheet, records: readonly RecordSheet[], open: boolean, full: Fraction): Together {
  const counted = records.filter(({ score }) => score.notApplicable !== 'yes');
  const certain = counted.filter(({ membership, score }) => membership === 'true' && score.notApplicable === 'no');
  const optional = counted.filter((one) => !certain.includes(one));
  const none = certain.length > 0 ? 'no' : optional.length > 0 || open ? 'maybe' : 'certain';
  const { rule } = sheet.sumUp;
  if (none === 'certain') return { points: NOTHING, none };
  if (rule.kind === 'lowest') return { points: lowest(certain, optional, open, full), none };
  if (rule.kind === 'share') return { points: share(sheet, rule.grade, counted, certain, open, full), none };
  const interval = ({ score }: RecordSheet) => ({ low: score.points.low, lowOpen: false, high: score.points.high, highOpen: false });
  const further = open ? { low: ZERO, lowOpen: false, high: full, highOpen: false } : null;
  const found = mean({ certain: certain.map(interval), optional: optional.map(interval), further }).interval;
  return { points: found === null ? span(ZERO, full) : span(found.low, found.high), none };
}

function lowest(certain: readonly RecordSheet[], optional: readonly RecordSheet[], open: boolean, full: Fraction): Span {
  const ends = (some: readonly RecordSheet[], end: 'low' | 'high') => some.map(({ score }) => score.points[end]);
  const lows = [...ends(certain, 'low'), ...ends(optional, 'low'), ...(open ? [ZERO] : [])];
  const highs = certain.length > 0 ? ends(certain, 'high') : [...ends(optional, 'high'), ...(open ? [full] : [])];
  const low = lows.includes(null)
    ? null
    : lows.reduce<Fraction | null>((a, b) => (a === null || b === null ? (a ?? b) : smaller(a, b)), null);
  const sure = highs.filter((high) => high !== null);
  const most = sure.reduce<Fraction | null>(
    (a, b) => (a === null ? b : certain.length > 0 ? smaller(a, b) : a.compare(b) > 0 ? a : b),
    null,
  );
  return span(low, most);
}

/** 取等次在G以上的比例, of the sheet's full marks. */
function share(
  sheet: ScoreSheet,
  grade: string,
  counted: readonly RecordSheet[],
  certain: readonly RecordSheet[],
  open: boolean,
  full: Fraction,
): Span {
  const good = new Set(
    sheet.grades.flatMap(({ bands }) => {
      const names = bands.map(({ name }) => name);
      return names.slice(0, names.indexOf(grade) + 1);
    }),
  );
  const sure = ({ score }: RecordSheet) =>
    score.grade !== null && score.grade.possible.length > 0 && score.grade.possible.every((name) => good.has(name));
  const may = ({ score }: RecordSheet) => score.grade === null || score.grade.possible.some((name) => good.has(name));
  const optional = counted.length - certain.length;
  const surelyGood = certain.filter(sure).length;
  const low = whole(surelyGood).div(
    Math.max(1, certain.length + optional - counted.filter((one) => !certain.includes(one) && sure(one)).length),
  );
  const mayBeGood = counted.filter(may).length;
  const bad = certain.filter((one) => !may(one)).length;
  const high = mayBeGood + bad === 0 ? whole(0) : whole(mayBeGood).div(mayBeGood + bad);
  return span(open ? ZERO : low.mul(full), open ? full : high.mul(full));
}
