import type { Context } from '../engine/context.js';
import { exact, type Fraction, ZERO } from '../engine/number.js';
import type { Truth } from '../engine/truth.js';
import type { Clause } from '../model/model.js';
import type { ScoreLine } from '../model/scoring.js';
import type { Judge, Once } from './bench.js';
import { lineScore } from './line.js';
import { allApply } from './lines/found.js';
import type { Applies, ClauseScore, LineScore, Override } from './score.js';
import { atLeast, atMost, hull, just, minus, NOTHING, type Span, span, total } from './span.js';
import { afterVeto, vetoScore, zeroes } from './veto.js';

/** What a clause's points depend on beside its own lines. */
export interface ClauseBench {
  readonly context: Context;
  /** Where vetoes are asked, which may speak of scores. */
  readonly judge: Judge;
  readonly once: Once | null;
  /** 扣完为止 of what it stands in. */
  readonly floorAtZero: boolean;
  readonly overridden: Override | null;
}

/**
 * The points of a clause (semantics.md §8.2): what it starts from, less its deductions, within 0 and 分值, then 一票否决 and 改判.
 * Null where it says nothing of points.
 */
export function clauseScore(clause: Clause, bench: ClauseBench): ClauseScore | null {
  const { scoring } = clause;
  if (scoring === null) return null;
  const { context, judge, once } = bench;
  const marks = scoring.points === null ? null : exact(scoring.points);
  const waivers = { list: scoring.waivedIn, conditions: scoring.waivers };
  const lines = scoring.lines.map((line) => lineScore(line, { context, marks: marks ?? ZERO, judge, waivers, once }));
  const part = partAnswers(clause, context);
  const notApplicable = appliesTo(part, lines);
  const asked = scoring.vetoes.map((veto) => vetoScore(veto, context));
  const failed = lines.some((line) => line.failed) || [part.requirement, ...part.doors].includes('error');
  const computed = failed
    ? span(ZERO, marks ?? ZERO)
    : pointsOf(lines, part.requirement, marks ?? ZERO, scoring.floorAtZero ?? bench.floorAtZero);
  const vetoed = zeroes(asked, 'clause');
  // A 改判 lifts no veto: it takes the place of what was computed, and a veto then does to it what it does.
  const overridden = vetoed === 'true' ? null : bench.overridden;
  const standing = afterVeto(overridden === null ? computed : just(overridden.points), vetoed);
  return {
    clause,
    marks,
    points: marks === null ? NOTHING : standing,
    computed,
    notApplicable,
    failed,
    lines,
    waivers: scoring.waivedIn === null ? scoring.waivers.map((condition) => context.decide(condition, context)) : [],
    vetoes: asked.map((veto) => ({ ...veto, truth: whereItApplies(veto.truth, notApplicable) })),
    bonus: pointsWhereItApplies(ofEffect(lines, 'bonus'), notApplicable),
    malus: pointsWhereItApplies(ofEffect(lines, 'malus'), notApplicable),
    overridden,
  };
}

/** Whether it certainly has full marks: what a clause without 要求 is judged by. */
export function fullMarks({ marks, points, failed }: ClauseScore): Truth {
  if (failed) return 'error';
  if (marks === null) return 'true';
  if (points.low !== null && points.low.compare(marks) >= 0) return 'true';
  return points.high !== null && points.high.compare(marks) < 0 ? 'false' : 'undetermined';
}

function pointsOf(lines: readonly LineScore[], requirement: Truth | null, marks: Fraction, floorAtZero: boolean): Span {
  const base = baseOf(lines, requirement, marks);
  const left = atMost(minus(base, ofEffect(lines, 'deduct')), marks);
  const floored = floorAtZero ? atLeast(left, ZERO) : left;
  const forfeits = lines.map((line) => line.forfeits);
  if (forfeits.includes('true')) return NOTHING;
  return forfeits.every((truth) => truth === 'false') ? floored : hull(floored, NOTHING);
}

/** From 0 with 得分 lines; from 分值 with 扣分 lines alone; with neither, all or nothing as the 要求 says. */
function baseOf(lines: readonly LineScore[], requirement: Truth | null, marks: Fraction): Span {
  if (lines.some(({ line }) => line.effect === 'award')) return ofEffect(lines, 'award');
  if (requirement === null || lines.some(({ line }) => line.effect === 'deduct')) return just(marks);
  if (requirement === 'true') return just(marks);
  return requirement === 'false' ? NOTHING : span(ZERO, marks);
}

/** A clause that is 不适用 vetoes nothing; one that may be may veto. */
function whereItApplies(truth: Truth, notApplicable: Applies): Truth {
  if (notApplicable === 'no' || truth === 'false') return truth;
  return notApplicable === 'yes' ? 'false' : truth === 'true' ? 'undetermined' : truth;
}

/** It gives and takes nothing either. */
function pointsWhereItApplies(points: Span, notApplicable: Applies): Span {
  if (notApplicable === 'no') return points;
  return notApplicable === 'yes' ? NOTHING : hull(points, NOTHING);
}

/** 不得分 is told apart, for it takes what the clause has and not a number. */
function ofEffect(lines: readonly LineScore[], effect: ScoreLine['effect']): Span {
  return total(lines.filter(({ line, forfeits }) => line.effect === effect && forfeits === 'false').map(({ points }) => points));
}

interface PartAnswers {
  /** Null: it has none. */
  readonly requirement: Truth | null;
  readonly requirementMayNotApply: boolean;
  /** 适用, turned round, and every 除外: where one is true, the clause does not apply. */
  readonly doors: readonly Truth[];
}

function partAnswers({ applicability, exceptions, requirement }: Clause, context: Context): PartAnswers {
  const ask = (condition: NonNullable<typeof applicability>) => context.decide(condition, context);
  const asked = requirement === null ? null : ask(requirement);
  const applies = applicability === null ? 'true' : ask(applicability).truth;
  return {
    requirement: asked?.truth ?? null,
    requirementMayNotApply: asked?.mayNotApply ?? false,
    doors: [closed(applies), ...exceptions.map(({ condition }) => neutral(ask(condition).truth))],
  };
}

function closed(applies: Truth): Truth {
  if (applies === 'true' || applies === 'notApplicable') return 'false';
  return applies === 'false' ? 'true' : applies;
}

/** A 适用 or 除外 that is itself 不适用 limits nothing. */
function neutral(truth: Truth): Truth {
  return truth === 'notApplicable' ? 'false' : truth;
}

/** 不适用: by 适用 or 除外, by a 要求 that is, or by all its 得分 lines (without any: all its 扣分 lines). */
function appliesTo({ doors, requirement, requirementMayNotApply }: PartAnswers, lines: readonly LineScore[]): Applies {
  const awards = lines.filter(({ line }) => line.effect === 'award');
  const told = awards.length > 0 ? awards : lines.filter(({ line }) => line.effect === 'deduct');
  const byLines = allApply(told.map(({ notApplicable }) => notApplicable));
  if (doors.includes('true') || requirement === 'notApplicable' || byLines === 'yes') return 'yes';
  return doors.every((door) => door === 'false') && !requirementMayNotApply && byLines === 'no' ? 'no' : 'maybe';
}
