import type { Veto, VetoEffect } from '../../../src/model/scoring.js';
import type { Scope } from '../scope.js';
import { holds } from './bench.js';
import type { ClauseOutcome } from './clause.js';

type ZeroScope = Extract<VetoEffect, { kind: 'zero' }>['scope'];

/** The vetoes that stand in some clauses: one in a clause that is 不适用 is not asked (semantics.md §8.8). */
export function vetoesWithin(clauses: readonly ClauseOutcome[]): readonly Veto[] {
  return clauses.flatMap(({ clause, notApplicable }) => (notApplicable ? [] : (clause.scoring?.vetoes ?? [])));
}

export const isTrue = ({ conditions }: Veto, scope: Scope) => conditions.some((condition) => holds(condition, scope));

/** Whether one of them gives 0 to a container of this kind. */
export function zeroes(vetoes: readonly Veto[], kind: ZeroScope, scope: Scope): boolean {
  const such = vetoes.filter(({ effects }) => effects.some((effect) => effect.kind === 'zero' && effect.scope === kind));
  return such.some((veto) => isTrue(veto, scope));
}

/** 结论为X, 等次为X of those that are true, in the order in which they are written. */
export function outcomesOf(vetoes: readonly Veto[], kind: 'conclusion' | 'grade', scope: Scope): readonly string[] {
  return vetoes.flatMap((veto) => veto.effects.flatMap((effect) => (effect.kind === kind && isTrue(veto, scope) ? [effect.name] : [])));
}
