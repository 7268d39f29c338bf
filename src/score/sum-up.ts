import { mean } from '../engine/mean.js';
import { exact, type Fraction, ZERO } from '../engine/number.js';
import type { Clause } from '../model/model.js';
import { clauseCanBeNotApplicable } from '../model/scoring/can-be-not-applicable.js';
import type { Container, ScoreSheet, Total } from '../model/scoring.js';
import { handedUp } from './container.js';
import { rounded } from './rounding.js';
import type { Applies, ContainerScore, RecordSheet } from './score.js';
import { hull, just, NOTHING, type Span, span, within } from './span.js';
import { lowest, share } from './sum-rules.js';

/** What decides whether a clause is assessed. */
export type Assessed = (clause: Clause) => boolean;

/** What 汇总 depends on beside the records that are known. */
export interface SumUpBench {
  /** Whether further records may exist. */
  readonly open: boolean;
  /** What 计分 says holds in every 评分表 that does not say otherwise. */
  readonly conventions: Total;
  readonly assessed: Assessed;
}

/** 汇总: the records as one (semantics.md §8.13). */
export function summedUp(sheet: ScoreSheet, records: readonly RecordSheet[], bench: SumUpBench): ContainerScore {
  const full = fullOf(sheet, bench.assessed);
  const ways = waysOf(sheet, records, bench);
  const empty = sheet.sumUp.whenEmpty === 'full' ? just(full) : NOTHING;
  const spans = [...(ways.scored ? [together(sheet, records, bench, full)] : []), ...(ways.emptyScores ? [empty] : [])];
  const rounding = sheet.rounding?.order === 'after' ? sheet.rounding : null;
  const points = rounded(spans.length === 0 ? NOTHING : spans.reduce(hull), rounding);
  const notApplicable: Applies = !ways.notApplicable ? 'no' : spans.length === 0 ? 'yes' : 'maybe';
  const score = {
    of: { kind: 'sheet' as const, name: sheet.name },
    title: sheet.name,
    points,
    marks: just(full),
    rate: full.equals(ZERO) ? just(1) : span(points.low?.div(full) ?? null, points.high?.div(full) ?? null),
    notApplicable,
    whole: null,
    clauses: sheet.clauses.map(({ id }) => id),
    parts: [],
    vetoes: [],
  };
  const countsAs = sheet.sumUp.countsAs ?? sheet.countsAs;
  return { ...score, handed: sheet.sumUp.rule.kind === 'none' ? [] : handedUp(score, { countsAs }, null) };
}

/** In which ways the records can turn out. */
interface Ways {
  /** Some record has a score. */
  readonly scored: boolean;
  /** There is no record, and 汇总 says what that scores. */
  readonly emptyScores: boolean;
  /** There is no record, and 汇总 says 不适用; or there are some, and nothing applies to any of them. */
  readonly notApplicable: boolean;
}

function waysOf(sheet: ScoreSheet, records: readonly RecordSheet[], { open, assessed }: SumUpBench): Ways {
  const mayBeEmpty = records.every(({ membership }) => membership !== 'true');
  const away = records.some(({ score }) => score.notApplicable !== 'no') || (open && canBeAway(sheet, assessed));
  const stays = records.some(({ membership, score }) => membership === 'true' && score.notApplicable === 'no');
  const emptyAway = sheet.sumUp.whenEmpty === 'notApplicable';
  return {
    scored: open || records.some(({ score }) => score.notApplicable !== 'yes'),
    emptyScores: mayBeEmpty && !emptyAway,
    notApplicable: (away && !stays) || (mayBeEmpty && emptyAway),
  };
}

/** Whether a record that nobody has reported may be 不适用 as a whole. */
function canBeAway({ clauses }: ScoreSheet, assessed: Assessed): boolean {
  const marked = clauses.filter((clause) => assessed(clause) && clause.scoring?.points != null);
  return marked.length > 0 && marked.every((clause) => clauseCanBeNotApplicable(clause));
}

/** A record that may be out, or may be 不适用 as a whole, is taken or left, whichever widens; what is not reported may be anything. */
function together(sheet: ScoreSheet, records: readonly RecordSheet[], bench: SumUpBench, full: Fraction): Span {
  const counted = records.filter(({ score }) => score.notApplicable !== 'yes');
  const isCertain = ({ membership, score }: RecordSheet) => membership === 'true' && score.notApplicable === 'no';
  const certain = counted.filter(isCertain);
  const optional = counted.filter((one) => !isCertain(one));
  const anyRecord = ofAny(sheet, bench, full);
  const further = bench.open ? anyRecord : null;
  const { rule } = sheet.sumUp;
  if (rule.kind === 'share') return share(sheet, rule.grade, certain, optional, bench.open, full);
  const rescaled = (sheet.notApplicable ?? bench.conventions.notApplicable) === 'leaveOut';
  const worth = (one: RecordSheet) => (rescaled ? within(ofFullMarks(one, sheet, full), anyRecord) : one.score.points);
  if (rule.kind === 'lowest') return lowest(certain.map(worth), optional.map(worth), further);
  const interval = ({ low, high }: Span) => ({ low, lowOpen: false, high, highOpen: false });
  const found = mean({
    certain: certain.map((one) => interval(worth(one))),
    optional: optional.map((one) => interval(worth(one))),
    further: further === null ? null : interval(further),
  }).interval;
  return found === null ? span(null, null) : span(found.low, found.high);
}

/** Under 剔除 records have different marks: each counts by its rate, of the sheet's full marks. */
function ofFullMarks({ score }: RecordSheet, { rounding }: ScoreSheet, full: Fraction): Span {
  const { points, marks, rate } = score;
  const settled = marks.low !== null && marks.high !== null && marks.low.equals(marks.high) && !marks.low.equals(ZERO);
  const by = (end: Fraction | null, of: Fraction | null) => (end === null || of === null || of.equals(ZERO) ? null : end.div(of).mul(full));
  if (settled || rounding?.order === 'first') {
    const falls = (end: Fraction | null) => end !== null && end.compare(ZERO) < 0;
    return span(by(points.low, falls(points.low) ? marks.low : marks.high), by(points.high, falls(points.high) ? marks.high : marks.low));
  }
  return span(rate.low?.mul(full) ?? null, rate.high?.mul(full) ?? null);
}

/** What a record can get, whatever is said of it: 0 to full marks, unless it may go below or be lifted above them. */
function ofAny(sheet: ScoreSheet, { conventions, assessed }: SumUpBench, full: Fraction): Span {
  const floorAtZero = sheet.floorAtZero ?? conventions.floorAtZero ?? true;
  const lifted = sheet.clauses.some(
    (clause) => assessed(clause) && clause.scoring?.lines.some(({ effect }) => effect === 'bonus') === true,
  );
  const rescaled = (sheet.notApplicable ?? conventions.notApplicable) === 'leaveOut';
  const cut = rescaled ? null : sheet.cap;
  const most = lifted ? (cut === null ? null : exact(cut)) : full;
  const rounding = sheet.rounding?.order === 'first' ? sheet.rounding : null;
  // Of few marks, points that are rounded up may be more than these.
  const range = span(floorAtZero ? ZERO : null, rescaled && rounding !== null && rounding.mode !== 'down' ? null : most);
  return rescaled ? range : rounded(range, rounding);
}

/** Full marks of one record: 满分, else what its parts and clauses in force add up to. */
function fullOf(sheet: ScoreSheet, assessed: Assessed): Fraction {
  if (sheet.points !== null) return exact(sheet.points);
  const clauses = sheet.clauses.filter(assessed);
  const sumOf = (some: readonly Clause[]) => some.reduce((sum, { scoring }) => sum.add(exact(scoring?.points ?? '0')), ZERO);
  const worth = ({ countsAs, cap, points }: Container, inside: readonly Clause[]) => {
    const said = countsAs ?? cap ?? points;
    return said === null ? sumOf(inside) : exact(said);
  };
  const inParts = sheet.parts.map((part) =>
    worth(
      part,
      clauses.filter(({ id }) => part.clauses.includes(id)),
    ),
  );
  const loose = clauses.filter(({ id }) => !sheet.parts.some((part) => part.clauses.includes(id)));
  return inParts.reduce((sum, one) => sum.add(one), sumOf(loose));
}
