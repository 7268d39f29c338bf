import { nodesOf } from '../clause-nodes.js';
import type { Condition, Expression, ListExpression } from '../expression.js';
import type { Clause, Definition } from '../model.js';
import { type MeaningNode, walk } from '../walk.js';

/** What the sentences of a set speak of: fields as `list/field` (of the form `/field`), lists by key, definitions by name. */
export interface Uses {
  readonly fields: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** Only what clauses use: a definition is not used by itself. */
  readonly definitions: ReadonlySet<string>;
}

/** `further`: what else asks, such as the vetoes of containers, conclusions and selections. */
export function usesOf(clauses: readonly Clause[], declared: readonly Definition[], further: readonly MeaningNode[] = []): Uses {
  const [fields, lists, definitions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const names = new Set(declared.map(({ name }) => name));
  const visit = (part: MeaningNode, inClause: boolean): void => {
    if (part.kind === 'list') lists.add(part.node.list);
    else if (part.kind === 'expression' && part.node.kind === 'field') fields.add(`${part.node.list ?? ''}/${part.node.field}`);
    else if (part.kind === 'condition' && part.node.kind === 'supplied' && part.node.target.kind === 'list')
      lists.add(part.node.target.list);
    const name = nameOf(part.node);
    if (inClause && name !== null && names.has(name)) definitions.add(name);
  };
  for (const from of [...clauses.flatMap(nodesOf), ...further]) walk(from, (part) => visit(part, true));
  for (const { body } of declared) walk(bodyOf(body), (part) => visit(part, false));
  return { fields, lists, definitions };
}

/** The name a derived list, a defined value or a defined condition is used by. */
function nameOf(node: Condition | Expression | ListExpression): string | null {
  if (!('kind' in node)) return node.name;
  return node.kind === 'definedCondition' || node.kind === 'definedValue' ? node.name : null;
}

function bodyOf(body: Definition['body']): MeaningNode {
  if (body.kind === 'list') return { kind: 'list', node: body.list };
  return body.kind === 'value' ? { kind: 'expression', node: body.value } : { kind: 'condition', node: body.condition };
}
