import type { Clause } from '../../../src/model/model.js';
import type { Container, Part, Veto } from '../../../src/model/scoring.js';
import { type Rational, zero } from '../rational.js';
import { type ClauseOutcome, clauseIn, marksOf, type Place } from './clause.js';
import { added, capped, counted, emptySum, type Sum, settled, zeroed } from './container.js';
import { exactOrNull, isZero, total } from './figures.js';
import { type Known, knowing, learn, numberFact, yesNoFact } from './known.js';
import { vetoesWithin, zeroes } from './veto.js';

/** A container worked out: what it is worth by itself, and what it hands up. */
export interface Worked {
  readonly own: Sum;
  readonly handed: Sum;
  /** The vetoes that stand in it or inside it, in the order in which they are written. */
  readonly vetoes: readonly Veto[];
}

/** The points of some clauses, each by its id; its points are learnt as 条款N的得分. */
export function clausesIn(clauses: readonly Clause[], place: Place, scores: Known): ReadonlyMap<string, ClauseOutcome> {
  const outcomes = clauses.filter(({ scoring }) => scoring !== null).map((clause) => clauseIn(clause, place));
  for (const { clause, notApplicable, points } of outcomes) scores.set(`条款${clause.id}的得分`, numberFact(notApplicable ? null : points));
  return new Map(outcomes.map((one) => [one.clause.id, one]));
}

export function sumOf(clauses: readonly ClauseOutcome[]): Sum {
  return clauses.map(ofClause).reduce(added, emptySum);
}

function ofClause({ marks, points, notApplicable }: ClauseOutcome): Sum {
  if (marks === null) return emptySum;
  return notApplicable ? { ...emptySum, others: marks } : { ...emptySum, points, marks };
}

/** 部分: sum, 封顶, 不适用, veto, 折合 (semantics.md §8.6). */
export function partIn(part: Part, clauses: ReadonlyMap<string, ClauseOutcome>, place: Place, scores: Known): Worked {
  const inside = part.clauses.flatMap((id) => clauses.get(id) ?? []);
  const vetoes = [...part.vetoes, ...vetoesWithin(inside)];
  learnZeroClause(part.title, inside, scores);
  return containerIn(
    part,
    part.title,
    'part',
    sumOf(inside),
    vetoes,
    fullMarks(
      part,
      inside.map(({ clause }) => clause),
    ),
    place,
    scores,
  );
}

export function containerIn(
  container: Container,
  title: string,
  kind: 'part' | 'standard',
  sum: Sum,
  vetoes: readonly Veto[],
  full: Rational,
  { scope }: Place,
  scores: Known,
): Worked {
  const after = settled(capped(sum, exactOrNull(container.cap)), container.notApplicable, full);
  const own = zeroed(after, zeroes(vetoes, kind, knowing(scope, scores)));
  learn(scores, title, own);
  return { own, handed: counted(own, container), vetoes };
}

/** X有条款得0分: clauses that are 不适用 are skipped. */
export function learnZeroClause(title: string, inside: readonly ClauseOutcome[], scores: Known): void {
  const zero = inside.some(({ marks, notApplicable, points }) => marks !== null && !notApplicable && isZero(points));
  scores.set(`${title}有条款得0分`, yesNoFact(zero));
}

/** Full marks of a container: 封顶, else 分值, else what its clauses in force, and what else it holds, add up to. With none in force, 0. */
export function fullMarks({ cap, points }: Pick<Container, 'cap' | 'points'>, inside: readonly Clause[], more: readonly Rational[] = []) {
  const sum = total([...inside.flatMap((clause) => marksOf(clause) ?? []), ...more]);
  return isZero(sum) ? zero : (exactOrNull(cap) ?? exactOrNull(points) ?? sum);
}

/** What a part is worth to its parent at most. */
export function worthOf(part: Part, inside: readonly Clause[]): Rational {
  const full = fullMarks(part, inside);
  return isZero(full) ? full : (exactOrNull(part.countsAs) ?? full);
}
