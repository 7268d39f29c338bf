import type { Condition } from '../../model/expression.js';
import type { Clause, Model } from '../../model/model.js';
import type { Field, List } from '../../model/vocabulary.js';
import { walkCondition } from '../../model/walk.js';

/** The facts a clause asks for, in the order of the vocabulary: a suggested case states these and no others. */
export interface UsedFacts {
  readonly form: readonly Field[];
  readonly lists: readonly UsedList[];
}

export interface UsedList {
  readonly list: List;
  /** The fields the clause asks for. */
  readonly asked: readonly Field[];
  /** Those told of its records: the same, or one by which a record of which nothing is asked can be written. */
  readonly fields: readonly Field[];
}

/** In: a model and one of its clauses. Out: the facts its 适用, 要求 and 除外 speak of. */
export function usedFacts(model: Model, clause: Clause): UsedFacts {
  const named = new Set<string>();
  const lists = new Set<string>();
  for (const condition of partsOf(clause)) collect(condition, named, lists);
  const uses = (list: string | null) => (field: Field) => named.has(keyOf(list, field.key));
  return {
    form: model.vocabulary.form.filter(uses(null)),
    lists: model.vocabulary.lists
      .filter(({ key }) => lists.has(key))
      .map((list) => {
        const isDated = named.has(keyOf(list.key, DATED));
        const asked = list.fields.filter((field) => uses(list.key)(field) || (isDated && field.key === list.datedBy));
        return { list, asked, fields: asked.length > 0 ? asked : fieldToWrite(list) };
      }),
  };
}

/** 适用, 要求, 除外: the parts of a clause in that order, each with the name of its sites. */
export function partsOf({ applicability, requirement, exceptions }: Clause): readonly Condition[] {
  return [
    ...(applicability === null ? [] : [applicability]),
    ...(requirement === null ? [] : [requirement]),
    ...exceptions.map(({ condition }) => condition),
  ];
}

/** Stands for the 计时 date, which a window asks for without naming it. */
const DATED = '';

function collect(condition: Condition, named: Set<string>, lists: Set<string>): void {
  walkCondition(condition, ({ kind, node }) => {
    if (kind === 'list') {
      lists.add(node.list);
      if (node.window !== null) named.add(keyOf(node.list, DATED));
    }
    if (kind === 'expression' && node.kind === 'field') named.add(keyOf(node.list, node.field));
    if (kind === 'condition' && node.kind === 'supplied' && node.target.kind === 'list') lists.add(node.target.list);
  });
}

/** Its 标识, else its first field; 个人信息 only where there is nothing else. */
function fieldToWrite({ fields }: List): readonly Field[] {
  const open = fields.filter(({ personal }) => !personal);
  return (open.length > 0 ? open : fields).filter((field, _, all) => field === (all.find((one) => one.identifies) ?? all[0]));
}

function keyOf(list: string | null, field: string): string {
  return JSON.stringify([list, field]);
}
