import type { Band, Grades, Limit } from '../../../src/model/scoring.js';
import { fieldIn } from '../expression.js';
import type { WordsPossible } from '../possible.js';
import { order, parseExact, type Rational } from '../rational.js';
import type { Scope } from '../scope.js';
import { holds } from './bench.js';

/** What a grade is decided by: null where nothing applies. */
export interface Graded {
  readonly points: Rational;
  /** Points of the marks that apply. */
  readonly rate: Rational;
}

/**
 * The grade (semantics.md §8.10): the lowest of those that vetoes gave, else that of the band; then no higher than its limits. Null: the
 * set has none, or nothing applies.
 */
export function gradeIn(blocks: readonly Grades[], graded: Graded, vetoed: readonly string[], scope: Scope): string | null {
  const block = blocks.find(({ condition }) => holds(condition, scope));
  if (block === undefined) return null;
  const names = block.bands.map(({ name }) => name);
  const band = block.bands.findIndex((one) => isIn(one, one.percentage ? graded.rate : graded.points));
  const byVeto = vetoed.map((name) => names.indexOf(name));
  const ceilings = block.limits.filter(({ condition }) => holds(condition, scope)).map((limit) => ceilingOf(limit, names, scope));
  return names[Math.max(vetoed.length > 0 ? Math.max(...byVeto) : band, ...ceilings)] ?? null;
}

function isIn({ from, to }: Band, value: Rational): boolean {
  const aboveFrom = from === null || order(value, parseExact(from.exact)) > (from.included ? -1 : 0);
  return aboveFrom && (to === null || order(value, parseExact(to.exact)) < (to.included ? 1 : 0));
}

/** The place of the grade that it may not be higher than. */
function ceilingOf({ ceiling }: Limit, names: readonly string[], scope: Scope): number {
  if (ceiling.kind === 'grade') return names.indexOf(ceiling.name);
  const [name] = (fieldIn(ceiling.field, scope) as WordsPossible).words ?? [];
  return name === undefined ? 0 : names.indexOf(name);
}
