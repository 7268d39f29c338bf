import type { Expression } from '../expression.js';
import type { Amount, ClauseScoring, LineForm, ScoreLine, Veto } from '../scoring.js';
import type { MeaningNode } from '../walk.js';

/** All conditions and values that the scoring lines of a clause ask, in the order of the lines. */
export function nodesOfScoring(scoring: ClauseScoring | null): readonly MeaningNode[] {
  if (scoring === null) return [];
  const waivers = scoring.waivers.map((node): MeaningNode => ({ kind: 'condition', node }));
  return [...scoring.lines.flatMap(nodesOfLine), ...waivers, ...nodesOfVetoes(scoring.vetoes)];
}

/** The conditions of vetoes. */
export function nodesOfVetoes(vetoes: readonly Veto[]): readonly MeaningNode[] {
  return vetoes.flatMap(({ conditions }) => conditions.map((node): MeaningNode => ({ kind: 'condition', node })));
}

/** The same of one line, with its items. */
export function nodesOfLine({ form }: ScoreLine): readonly MeaningNode[] {
  return nodesOfForm(form);
}

function nodesOfForm(form: LineForm): readonly MeaningNode[] {
  switch (form.kind) {
    case 'fixed':
      return [...(form.condition === null ? [] : [{ kind: 'condition' as const, node: form.condition }]), ...ofAmount(form.amount)];
    case 'each':
      return [{ kind: 'condition', node: form.counted }, ...ofAmount(form.amount)];
    case 'eachOf':
      return [value(form.value), ...ofAmount(form.amount)];
    case 'distance':
      return [{ kind: 'condition', node: form.compared }];
    case 'elements':
      return form.items.map((node): MeaningNode => ({ kind: 'condition', node }));
    case 'group':
    case 'heaviest':
    case 'highest':
      return form.items.flatMap(nodesOfLine);
    case 'heaviestEach':
      return [{ kind: 'condition', node: form.counted }, ...form.items.flatMap(nodesOfLine)];
    case 'computed':
      return [value(form.value)];
  }
}

function ofAmount(amount: Amount): readonly MeaningNode[] {
  return amount.kind === 'field' ? [value(amount.field)] : [];
}

function value(node: Expression): MeaningNode {
  return { kind: 'expression', node };
}
