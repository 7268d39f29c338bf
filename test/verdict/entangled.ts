import type { Condition } from '../../src/model/expression.js';
import { walkCondition } from '../../src/model/walk.js';
import { testVocabulary } from '../properties/arbitraries.js';

/**
 * Whether one change would move several parts of a rule: a field or a list stands in it more than once, or records are asked
 * about a fact outside of them, or each period about records of any time. What is computed part by part (the smallest fix,
 * what is still needed) need not be exact there.
 */
export function isEntangled(requirement: Condition): boolean {
  const names: string[] = [];
  let [hasList, outside, periods, timeless] = [false, false, false, false];
  walkCondition(requirement, (part) => {
    if (part.kind === 'condition' && part.node.kind === 'eachPeriod') periods = true;
    if (part.kind === 'list') {
      hasList = true;
      if (part.node.window?.kind !== 'period') timeless = true;
      names.push(part.node.list);
      // A window asks for the 计时 date as a condition asks for a field.
      if (part.node.window !== null) names.push(`${part.node.list}.${datedBy(part.node.list)}`);
    }
    if (part.kind !== 'expression' || part.node.kind !== 'field') return;
    names.push(`${part.node.list ?? ''}.${part.node.field}`);
    if (part.node.list === null || part.node.up > 0) outside = true;
  });
  return new Set(names).size < names.length || (hasList && outside) || (periods && timeless);
}

const datedBy = (list: string): string | null | undefined => testVocabulary.lists.find(({ key }) => key === list)?.datedBy;
