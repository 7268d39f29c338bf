import type { Context } from '../engine/context.js';
import { exact, type Fraction, ZERO } from '../engine/number.js';
import type { Container } from '../model/scoring.js';
import { factsOfContainer, knowing } from './facts.js';
import type { ClauseScore, ContainerScore, Label, Unit, VetoScore } from './score.js';
import { atMost, just, type Span, span, total } from './span.js';
import { capped, pointsOrFull, rateOf, ruled, summed, wholeMarks } from './units.js';
import { afterVeto, vetoScore, zeroes } from './veto.js';

/** What a 标准 or 部分 is made of. */
export interface Inside {
  readonly of: Label;
  readonly title: string;
  readonly lines: Container;
  readonly clauses: readonly ClauseScore[];
  /** Parts and sheets. */
  readonly parts: readonly ContainerScore[];
  /** Its own members, in the order of the file. */
  readonly units: readonly Unit[];
}

/** A clause as a member of a sum; null where it has no marks. */
export function unitOf({ clause, marks, points, notApplicable }: ClauseScore): Unit | null {
  if (marks === null) return null;
  const rate = span(points.low?.div(marks) ?? null, points.high?.div(marks) ?? null);
  return { of: { kind: 'clause', name: clause.id }, points, marks: just(marks), notApplicable, rate, whole: null };
}

/**
 * The sum of a 标准 or 部分 (semantics.md §8.6): 封顶, 不适用, 一票否决, 折合, in this order. In: the context that knows the scores of its
 * clauses. Out: its score, and the context that knows it too.
 */
export function containerScore(inside: Inside, context: Context): { readonly score: ContainerScore; readonly context: Context } {
  const { of, title, lines, clauses, parts, units } = inside;
  const cap = lines.cap === null ? null : exact(lines.cap);
  // A container without a clause in force is worth nothing, whatever its head says.
  const full = units.every((unit) => wholeMarks(unit).equals(ZERO)) ? ZERO : fullMarks(lines, units);
  const sum = lines.notApplicable === null ? capped(summed(units), cap) : ruled(units, lines.notApplicable, full, cap);
  const rate = rateWithin(lines, sum, units, full, cap);
  const before = { of, ...sum, whole: null, title, rate, handed: [], clauses: clauses.map(({ clause }) => clause.id), parts, vetoes: [] };
  const everyClause = clauses;
  const asking = knowing(context, factsOfContainer(title, before, rate, everyClause));
  const vetoes = lines.vetoes.map((veto) => vetoScore(veto, asking));
  const vetoed = zeroes([...vetoes, ...vetoesIn(clauses, parts)], of.kind === 'part' ? 'part' : 'standard');
  const filled = lines.notApplicable === null ? atMost(total(units.map(pointsOrFull)), cap) : sum.points;
  const after = {
    ...before,
    points: afterVeto(sum.points, vetoed),
    whole: { points: afterVeto(filled, vetoed), marks: full },
    rate: afterVeto(rate, vetoed),
    vetoes,
  };
  const untouched = lines.notApplicable === null && cap === null && vetoed === 'false';
  const score = { ...after, handed: handedUp(after, lines, untouched ? units : null) };
  return { score, context: knowing(context, factsOfContainer(title, score, score.rate, everyClause)) };
}

/** The vetoes of what stands inside, which may reach beyond their own place. */
export function vetoesIn(clauses: readonly ClauseScore[], parts: readonly ContainerScore[]): readonly VetoScore[] {
  return [...clauses.flatMap(({ vetoes }) => vetoes), ...parts.flatMap((part) => part.vetoes)];
}

/** 满分 or 分值 as said, else 封顶, else what its members add up to. */
export function fullMarks({ cap, points }: Pick<Container, 'cap' | 'points'>, units: readonly Unit[]): Fraction {
  const said = cap ?? points;
  return said === null ? units.map(wholeMarks).reduce((a, b) => a.add(b), ZERO) : exact(said);
}

/** Points ÷ marks, after its own 不适用 line. */
export function rateWithin(
  { notApplicable }: Pick<Container, 'notApplicable'>,
  { points }: Pick<Unit, 'points'>,
  units: readonly Unit[],
  full: Fraction,
  cap: Fraction | null,
): Span {
  if (notApplicable === null || notApplicable === 'leaveOut') return rateOf(units, cap);
  return full.equals(ZERO) ? just(1) : span(points.low?.div(full) ?? null, points.high?.div(full) ?? null);
}

/** 折合: its rate of so many marks. `members`: what it hands up where it changes nothing of its sum. */
export function handedUp(
  score: Omit<ContainerScore, 'handed'>,
  { countsAs }: Pick<Container, 'countsAs'>,
  members: readonly Unit[] | null,
): readonly Unit[] {
  const { of, notApplicable, points, marks: ownMarks, rate, whole } = score;
  if (ownMarks.high?.equals(ZERO) === true && notApplicable === 'no') return [];
  if (countsAs !== null) {
    const marks = exact(countsAs);
    const { low, high } = rate;
    return [{ of, notApplicable, marks: just(marks), points: span(low?.mul(marks) ?? null, high?.mul(marks) ?? null), rate, whole: null }];
  }
  return members ?? [{ of, notApplicable, points, marks: ownMarks, rate, whole }];
}
