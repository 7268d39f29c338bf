import { nodesOf } from '../model/clause-nodes.js';
import type { Condition, Expression, FieldRef, ListExpression } from '../model/expression.js';
import type { Clause, Model } from '../model/model.js';

/** Which clauses read each fact, by {@link factKey}; ids in the model's order. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** Names a field (of the form: list null) or, without a field, a whole list. */
export function factKey(list: string | null, field: string | null): string {
  return `${list ?? ''}/${field ?? ''}`;
}

/** Walks every condition of every clause, those of the 评分表 among them, through definitions, filters and windows. */
export function usesOf(model: Model): Uses {
  const uses = new Map<string, string[]>();
  const note = (clause: Clause, keys: Keys) => {
    for (const key of new Set([...keys, ...readByClause(clause, model)])) uses.set(key, [...(uses.get(key) ?? []), clause.id]);
  };
  for (const clause of model.clauses) note(clause, []);
  for (const { clauses, records } of model.scoring?.sheets ?? []) {
    const through = readByList(records.list, model);
    for (const clause of clauses) note(clause, through);
  }
  return uses;
}

type Keys = readonly string[];

function readByClause(clause: Clause, model: Model): Keys {
  return nodesOf(clause).flatMap((from) => {
    if (from.kind === 'condition') return readByCondition(from.node, model);
    return from.kind === 'expression' ? readByExpression(from.node, model) : readByList(from.node, model);
  });
}

function readByCondition(one: Condition | null, model: Model): Keys {
  switch (one?.kind) {
    case undefined:
      return [];
    case 'and':
    case 'or':
    case 'countedItems':
      return one.items.flatMap((item) => readByCondition(item, model));
    case 'not':
      return readByCondition(one.item, model);
    case 'holds':
    case 'exists':
      return readByField(one.field);
    case 'oneOf':
      return readByField(one.left);
    case 'comparison':
      return [one.left, one.right].flatMap((side) => readByExpression(side, model));
    case 'deadline':
      return [one.subject, one.base].flatMap((side) => readByExpression(side, model));
    case 'stillAbsent':
      return [...readByField(one.field), ...readByExpression(one.base, model)];
    case 'quantified':
      return [...readByList(one.list, model), ...readByCondition(one.condition, model)];
    case 'eachPeriod':
      return readByCondition(one.condition, model);
    case 'supplied':
      return one.target.kind === 'field' ? readByField(one.target) : [factKey(one.target.list, null)];
    case 'definedCondition':
      return readByCondition(one.body, model);
  }
}

function readByExpression(one: Expression, model: Model): Keys {
  switch (one.kind) {
    case 'number':
    case 'date':
    case 'text':
    case 'evaluationDate':
      return [];
    case 'field':
      return readByField(one);
    case 'arithmetic':
      return [one.left, one.right].flatMap((side) => readByExpression(side, model));
    case 'dateShift':
      return readByExpression(one.base, model);
    case 'count':
    case 'share':
      return [...readByList(one.list, model), ...readByCondition(one.condition, model)];
    case 'aggregate':
      return [...readByList(one.list, model), ...readByCondition(one.condition, model), ...readByField(one.field)];
    case 'definedValue':
      return readByExpression(one.body, model);
  }
}

/** A window reads the 计时 date of its list without naming it; a list that 属于 another is read by what links the two. */
function readByList(one: ListExpression, model: Model): Keys {
  const declared = model.vocabulary.lists.find((list) => list.key === one.list);
  const dated = declared?.datedBy ?? null;
  const parent = declared?.parent ?? null;
  const links = (parent?.links ?? []).flatMap(({ own, parents }) => [factKey(one.list, own), factKey(parent?.list ?? null, parents)]);
  const byWindow = one.window !== null && dated !== null ? [factKey(one.list, dated)] : [];
  return [factKey(one.list, null), ...byWindow, ...links, ...one.filters.flatMap((filter) => readByCondition(filter, model))];
}

function readByField(ref: FieldRef): Keys {
  return [factKey(ref.list, ref.field)];
}
