import type { RecordFact } from '../../../src/facts/facts.js';
import type { Clause } from '../../../src/model/model.js';
import type { ClauseScoring, ScoreLine } from '../../../src/model/scoring.js';
import { truthIn } from '../condition.js';
import { parseExact, type Rational, zero } from '../rational.js';
import { inside, type Scope } from '../scope.js';
import { type Bench, holds, type Outcome } from './bench.js';
import { exactOrNull, greatest, isZero, least, minus, total } from './figures.js';
import type { JudgedPoints } from './judgement.js';
import { outcomeOf } from './line.js';
import { speaksOf } from './speaks-of.js';

/** Where a clause stands: what its sentences see, and what holds there. */
export interface Place {
  readonly scope: Scope;
  /** The record of the 评分表 that it stands in. */
  readonly record: RecordFact | null;
  readonly floorAtZero: boolean | null;
  readonly judgedIn: (clause: Clause) => JudgedPoints;
  readonly countedElsewhere: (clause: Clause) => Bench['countedElsewhere'];
  /** 改判: what stands instead of a clause's points. */
  readonly overridden: (clause: Clause) => Rational | null;
}

export interface ClauseOutcome {
  readonly clause: Clause;
  /** Of its 分值; 0 where it has none. */
  readonly points: Rational;
  readonly marks: Rational | null;
  readonly notApplicable: boolean;
  readonly bonus: Rational;
  readonly malus: Rational;
}

/** The points of a clause on a complete sheet (semantics.md §8.2): its base, its lines, 分值 and the floor, its veto, 改判. */
export function clauseIn(clause: Clause, place: Place): ClauseOutcome {
  const scoring = scoringOf(clause);
  const bench = benchFor(clause, place);
  const lines = scoring.lines.map((line) => ({ line, ...outcomeOf(line, bench, place.scope, place.record) }));
  const marks = exactOrNull(scoring.points);
  const notApplicable = doesNotApply(clause, lines, place.scope);
  const of = (effect: ScoreLine['effect']) => lines.filter(({ line, ...one }) => line.effect === effect && !one.notApplicable);
  const sum = (effect: ScoreLine['effect']) => (notApplicable ? zero : total(of(effect).map(({ points }) => points)));
  return {
    clause,
    points: marks === null || notApplicable ? zero : pointsOf(clause, marks, of('award'), of('deduct'), place),
    marks,
    notApplicable,
    bonus: sum('bonus'),
    malus: sum('malus'),
  };
}

function pointsOf(clause: Clause, marks: Rational, awards: readonly OfLine[], deductions: readonly OfLine[], place: Place): Rational {
  const scoring = scoringOf(clause);
  if (vetoed(scoring, place.scope)) return zero;
  const computed = place.overridden(clause);
  if (computed !== null) return computed;
  const has = (effect: ScoreLine['effect']) => scoring.lines.some((line) => line.effect === effect);
  if (!has('award') && !has('deduct')) return holds(clause.requirement, place.scope) ? marks : zero;
  if (deductions.some(forfeits)) return zero;
  const base = has('award') ? total(awards.map(({ points }) => points)) : marks;
  const left = least(minus(base, total(deductions.map(({ points }) => points))), marks);
  return (scoring.floorAtZero ?? place.floorAtZero) === true ? greatest(left, zero) : left;
}

type OfLine = Outcome & { readonly line: ScoreLine };

/** 不得分, as a line of its own: the clause gets 0, whatever else it loses. */
const forfeits = ({ line: { form }, points }: OfLine) => 'amount' in form && form.amount.kind === 'all' && !isZero(points);

/** 适用 false, an 除外 true, 要求 不适用, or all lines that make its points 不适用 (§8.7). */
function doesNotApply(clause: Clause, lines: readonly OfLine[], scope: Scope): boolean {
  if (clause.applicability !== null && truthIn(clause.applicability, scope) === 'false') return true;
  if (clause.exceptions.some(({ condition }) => holds(condition, scope))) return true;
  if (clause.requirement !== null && truthIn(clause.requirement, scope) === 'notApplicable') return true;
  const awards = lines.filter(({ line }) => line.effect === 'award');
  const deciding = awards.length > 0 ? awards : lines.filter(({ line }) => line.effect === 'deduct');
  return deciding.length > 0 && deciding.every((one) => one.notApplicable);
}

function vetoed({ vetoes }: ClauseScoring, scope: Scope): boolean {
  const own = vetoes.filter(({ effects }) => effects.some((effect) => effect.kind === 'zero' && effect.scope === 'clause'));
  return own.some(({ conditions }) => conditions.some((condition) => holds(condition, scope)));
}

/** 不扣分 is read in the records of the list that the clause deducts for, where it deducts for one; what does not speak of such a record reads the same everywhere. */
export function benchFor(clause: Clause, place: Place): Bench {
  const { waivers, waivedIn } = scoringOf(clause);
  const everywhere = waivers.filter((waiver) => waivedIn === null || !speaksOf(waiver, waivedIn, place.scope.vocabulary));
  const waived = everywhere.some((waiver) => holds(waiver, waivedIn === null ? place.scope : inside(place.scope, NO_RECORD, '')));
  return {
    judged: place.judgedIn(clause),
    marks: marksOf(clause) ?? zero,
    waived,
    waivedFor: (list, within) => waived || (list === waivedIn && waivers.some((waiver) => holds(waiver, within))),
    countedElsewhere: place.countedElsewhere(clause),
  };
}

/** Stands where the record at hand would: nothing is read from it. */
const NO_RECORD: RecordFact = { place: 0, fields: {}, source: null, at: null };

export function scoringOf({ scoring }: Clause): ClauseScoring {
  if (scoring === null) throw new Error('only clauses that say something of points are scored');
  return scoring;
}

export const marksOf = (clause: Clause): Rational | null => (clause.scoring?.points == null ? null : parseExact(clause.scoring.points));
