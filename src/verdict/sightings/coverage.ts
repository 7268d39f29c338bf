import { type Context, lookupOf } from '../../engine/context.js';
import { contextFor } from '../../engine/context-for.js';
import type { Truth } from '../../engine/truth.js';
import { factsFromGiven } from '../../facts/given.js';
import { clauseNamed } from '../../model/examples/clause-named.js';
import type { Clause, Example, Expectation, Model } from '../../model/model.js';
import type { Place } from '../../text/place.js';
import { isAsExpected } from '../examples/compare-score.js';
import { isInForce } from '../judge-clause.js';
import { answersIn, type ClauseOutcome, outcomeWith } from './answers.js';
import { type Atom, atomsOf, type ClausePart } from './atoms.js';
import { definitionAt } from './definition-at.js';

/** What the 示例 of a set have seen of one clause. */
export interface ClauseCoverage {
  /** Id of the clause. */
  readonly clause: string;
  /** How many confirmed 示例 expect something of it and came out so: only they have seen anything. */
  readonly examples: number;
  /** Its atomic conditions, in the order of its parts. */
  readonly atoms: readonly AtomCoverage[];
}

/** What has been seen of one atomic condition of one clause. */
export interface AtomCoverage {
  /** The words of the rule, and where they stand: in the clause, or in a definition that it uses. */
  readonly text: string;
  readonly at: Place;
  readonly part: ClausePart;
  /** Name of the 定义 or 定义名单 whose words they are; null where they are the clause's own. */
  readonly definition: string | null;
  /** It was true, and decided. */
  readonly seenTrue: Sighting | null;
  /** It was false, and decided. */
  readonly seenFalse: Sighting | null;
  /** It was undetermined, and the verdict hung on that. */
  readonly seenOpen: Sighting | null;
}

/** The first 示例 that showed it. */
export interface Sighting {
  readonly example: string;
  readonly at: Place;
}

/**
 * For each clause which atomic conditions its 示例 have seen deciding it, and which way (semantics.md §6.1, MC/DC). In: a
 * model. Out: one entry a clause, in the set's order. An 示例 that is 待确认, or whose verdict on the clause is not the one
 * it expects, has seen nothing of it.
 */
export function coverageOf(model: Model): readonly ClauseCoverage[] {
  const watched = new Map(model.clauses.map((clause) => [clause.id, watch(clause)]));
  const lookup = lookupOf(model);
  for (const example of model.examples) {
    if (example.unconfirmed) continue;
    const context = contextFor(model, factsFromGiven(model, example.given, example.on).value, example.on, lookup);
    for (const expectation of example.expected) {
      const one = watched.get(clauseNamed(expectation) ?? '');
      if (one !== undefined && isInForce(model, one.clause, example.on)) look(one, expectation, example, context);
    }
  }
  const definition = definitionAt(model);
  return [...watched.values()].map(({ clause, atoms, examples }) => ({
    clause: clause.id,
    examples: examples.size,
    atoms: atoms.map(({ atom: { condition, part }, seen }) => ({
      text: condition.text,
      at: condition.at,
      part,
      definition: definition(condition.at),
      seenTrue: seen.true,
      seenFalse: seen.false,
      seenOpen: seen.undetermined,
    })),
  }));
}

/** A clause while the examples are gone through. */
interface Watched {
  readonly clause: Clause;
  readonly examples: Set<Example>;
  readonly atoms: readonly { readonly atom: Atom; readonly seen: Record<Side, Sighting | null> }[];
}

/** Each side of an answer, and what it is compared with: what the answer might have been instead. */
const OTHERWISE: Readonly<Record<Side, readonly Truth[]>> = { true: ['false'], false: ['true'], undetermined: ['true', 'false'] };

/** Whether a clause came to what was expected of it. Where one record counts once among several clauses, its points alone do not tell. */
function cameOut(expected: Expectation, { verdict, score }: ClauseOutcome, { lookup }: Context): boolean {
  if (expected.kind === 'verdict') return verdict === expected.verdict;
  if (expected.kind !== 'points' || score === null) return false;
  const { scoring } = lookup.model;
  if (scoring?.total.noDouble.some(({ clauses }) => clauses.includes(score.clause.id)) === true) return true;
  return isAsExpected(expected.points, score);
}

function isSameOutcome(a: ClauseOutcome, b: ClauseOutcome): boolean {
  return a.verdict === b.verdict && JSON.stringify(pointsIn(a)) === JSON.stringify(pointsIn(b));
}

function pointsIn({ score }: ClauseOutcome): unknown {
  if (score === null) return null;
  const ends = [score.points, score.bonus, score.malus].map(({ low, high }) => [low?.toFraction(), high?.toFraction()]);
  return [ends, score.notApplicable];
}

/** What is 不适用 speaks for neither side. */
type Side = Exclude<Truth, 'error' | 'notApplicable'>;

function watch(clause: Clause): Watched {
  const atoms = atomsOf(clause).map((atom) => ({ atom, seen: { true: null, false: null, undetermined: null } }));
  return { clause, examples: new Set(), atoms };
}

/** Notes what one example shows of the clause; what an earlier one has shown is left as it is. */
function look({ clause, atoms, examples }: Watched, expected: Expectation, example: Example, context: Context): void {
  const { answers, ...outcome } = answersIn(clause, context);
  if (!cameOut(expected, outcome, context)) return;
  examples.add(example);
  for (const { atom, seen } of atoms) {
    for (const { standing, truth } of answers.get(atom.condition) ?? []) {
      if (truth === 'error' || truth === 'notApplicable' || seen[truth] !== null) continue;
      const others = OTHERWISE[truth].map((other) => ({ condition: atom.condition, standing, truth: other }));
      const decides = atom.counts || others.some((other) => !isSameOutcome(outcomeWith(other, clause, context), outcome));
      if (decides) seen[truth] = { example: example.name, at: example.at };
    }
  }
}
