import type { Condition, Expression, FieldRef, ListExpression } from '../model/expression.js';
import type { Clause, Model } from '../model/model.js';

/** Which clauses read each fact, by {@link factKey}; ids in the model's order. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** Names a field (of the form: list null) or, without a field, a whole list. */
export function factKey(list: string | null, field: string | null): string {
  return `${list ?? ''}/${field ?? ''}`;
}

/** Walks every condition of every clause, through definitions, filters and windows. */
export function usesOf(model: Model): Uses {
  const uses = new Map<string, string[]>();
  for (const clause of model.clauses) {
    for (const key of factsOf(clause, model)) uses.set(key, [...(uses.get(key) ?? []), clause.id]);
  }
  return uses;
}

function factsOf(clause: Clause, model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = walker(found, model);
  const conditions = [clause.applicability, ...clause.exceptions.map((one) => one.condition), clause.requirement];
  for (const condition of conditions) if (condition !== null) walk.condition(condition);
  return found;
}

function walker(found: Set<string>, model: Model) {
  const field = (ref: FieldRef): void => void found.add(factKey(ref.list, ref.field));

  const list = (one: ListExpression): void => {
    found.add(factKey(one.list, null));
    // A window reads the 计时 date of its list without naming it.
    const dated = model.vocabulary.lists.find((declared) => declared.key === one.list)?.datedBy ?? null;
    if (one.window !== null && dated !== null) found.add(factKey(one.list, dated));
    one.filters.forEach(condition);
  };

  const condition = (one: Condition): void => {
    switch (one.kind) {
      case 'and':
      case 'or':
      case 'countedItems':
        return one.items.forEach(condition);
      case 'not':
        return condition(one.item);
      case 'holds':
      case 'exists':
        return field(one.field);
      case 'comparison':
        return [one.left, one.right].forEach(expression);
      case 'oneOf':
        return field(one.left);
      case 'deadline':
        return [one.subject, one.base].forEach(expression);
      case 'quantified':
        list(one.list);
        return one.condition === null ? undefined : condition(one.condition);
      case 'eachPeriod':
        return condition(one.condition);
      case 'supplied':
        return one.target.kind === 'field' ? field(one.target) : void found.add(factKey(one.target.list, null));
      case 'definedCondition':
        return condition(one.body);
    }
  };

  const expression = (one: Expression): void => {
    switch (one.kind) {
      case 'field':
        return field(one);
      case 'arithmetic':
        return [one.left, one.right].forEach(expression);
      case 'dateShift':
        return expression(one.base);
      case 'count':
      case 'share':
      case 'aggregate':
        list(one.list);
        if (one.condition !== null) condition(one.condition);
        return one.kind === 'aggregate' ? field(one.field) : undefined;
      case 'definedValue':
        return expression(one.body);
      case 'number':
      case 'date':
      case 'text':
      case 'evaluationDate':
        return undefined;
    }
  };

  return { condition };
}
