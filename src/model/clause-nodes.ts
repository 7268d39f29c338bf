import type { Condition } from './expression.js';
import type { Clause } from './model.js';
import { nodesOfScoring } from './scoring/nodes.js';
import type { MeaningNode } from './walk.js';

/** The conditions of 适用, 除外 and 要求, in this order. */
export function conditionsOf({
  applicability,
  exceptions,
  requirement,
}: Pick<Clause, 'applicability' | 'exceptions' | 'requirement'>): readonly Condition[] {
  return [applicability, ...exceptions.map(({ condition }) => condition), requirement].filter((one) => one !== null);
}

/** Everything a clause asks: those conditions, then those of its scoring lines with their values. */
export function nodesOf(clause: Pick<Clause, 'applicability' | 'exceptions' | 'requirement' | 'scoring'>): readonly MeaningNode[] {
  return [...conditionsOf(clause).map((node): MeaningNode => ({ kind: 'condition', node })), ...nodesOfScoring(clause.scoring)];
}
