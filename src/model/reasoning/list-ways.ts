import Fraction from 'fraction.js';
import type { Bound, Quantified } from '../expression.js';
import { type Claim, claiming, type Ways } from './claim.js';
import type { Goal } from './goal.js';
import type { Ground } from './ground.js';
import { populationOf } from './population.js';
import { ZERO } from './range.js';
import { countOf, figure, type Term } from './term.js';

/** 没有 = at most 0, 有 = at least 1, 每 = no counter-example (semantics.md §2). */
export function quantifiedWays(quantified: Quantified, { holds, period }: Goal, ground: Ground): Ways {
  const number = countOf(populationOf(quantified, period, ground));
  const { rule, n } = boundOf(quantified);
  const atLeast = (k: number): Claim => ({ kind: 'atMost', left: whole(k), right: number, strict: false });
  const atMost = (k: number): Claim => ({ kind: 'atMost', left: number, right: whole(k), strict: false });
  if (rule === 'atLeast') return [claiming(holds ? atLeast(n) : atMost(n - 1))];
  if (rule === 'atMost') return [claiming(holds ? atMost(n) : atLeast(n + 1))];
  return holds ? [claiming(atLeast(n), atMost(n))] : [claiming(atMost(n - 1)), claiming(atLeast(n + 1))];
}

function boundOf({ quantifier, count }: Quantified): Bound {
  if (quantifier === 'some') return { rule: 'atLeast', n: 1 };
  return count ?? { rule: 'atMost', n: 0 };
}

function whole(n: number): Term {
  return figure(n === 0 ? ZERO : new Fraction(n));
}
