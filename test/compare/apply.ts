import type { Change } from '../../src/compare/change.js';
import type { Model } from '../../src/index.js';

/** Puts the listed changes into a model: of a clause only the parts that are listed, of the rest what is said to be new. */
export function applied(model: Model, changes: readonly Change[]): Model {
  return changes.reduce(one, model);
}

function one(model: Model, change: Change): Model {
  switch (change.kind) {
    case 'head':
      return { ...model, ruleSet: { ...model.ruleSet, [change.part]: change.after[change.part] } };
    case 'vocabulary':
      return { ...model, vocabulary: { ...model.vocabulary, ...change.after } };
    case 'list': {
      const fieldsOf = (key: string | undefined) => model.vocabulary.lists.find((list) => list.key === key)?.fields ?? [];
      const after = change.after === null ? null : { ...change.after, fields: fieldsOf(change.before?.key) };
      const lists = replaced(model.vocabulary.lists, change.before?.key, after, ({ key }) => key);
      return { ...model, vocabulary: { ...model.vocabulary, lists } };
    }
    case 'field': {
      const put = (fields: Model['vocabulary']['form']) => replaced(fields, change.before?.key, change.after, ({ key }) => key);
      const { form, lists } = model.vocabulary;
      if (change.list === null) return { ...model, vocabulary: { ...model.vocabulary, form: put(form) } };
      const inList = lists.map((list) => (list.key === change.list ? { ...list, fields: put(list.fields) } : list));
      return { ...model, vocabulary: { ...model.vocabulary, lists: inList } };
    }
    case 'interpretation':
      return { ...model, interpretations: replaced(model.interpretations, change.before?.name, change.after, ({ name }) => name) };
    case 'definition':
      return { ...model, definitions: replaced(model.definitions, change.before?.name, change.after, ({ name }) => name) };
    case 'crossCheck': {
      const keyOf = ({ name, text }: Model['crossChecks'][number]) => name ?? text;
      const before = change.before === null ? undefined : keyOf(change.before);
      return { ...model, crossChecks: replaced(model.crossChecks, before, change.after, keyOf) };
    }
    case 'standard': {
      const after = change.after === null ? null : { ...change.after, clauses: [] };
      return { ...model, standards: replaced(model.standards, change.before?.id, after, ({ id }) => id) };
    }
    case 'scoring':
      return { ...model, [change.part]: change.after.model[change.part] };
    case 'clause': {
      const { before, after, parts } = change;
      const changed =
        before === null || after === null ? after : { ...before, ...Object.fromEntries(parts.map(({ part }) => [part, after[part]])) };
      // Clauses that move may pass through each other's numbers, so each is found by itself and not by its number.
      return { ...model, clauses: [...model.clauses.filter((clause) => clause !== before), ...(changed === null ? [] : [changed])] };
    }
  }
}

function replaced<T>(all: readonly T[], before: string | undefined, after: T | null, keyOf: (one: T) => string): readonly T[] {
  const others = all.filter((thing) => keyOf(thing) !== before);
  return after === null ? others : [...others, after];
}

/** What the law compares: places, the order of declarations, tests, and what follows from the clauses left out. */
export function inOrder({ ruleSet, vocabulary, interpretations, definitions, crossChecks, standards, clauses }: Model): unknown {
  const sorted = <T>(all: readonly T[], keyOf: (one: T) => string) => [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const { exampleDate: _, notice, ...head } = ruleSet;
  const plain = {
    ruleSet: { ...head, notice: notice?.text.replace(/\s+/g, '') ?? '' },
    vocabulary: {
      ...vocabulary,
      form: sorted(vocabulary.form, ({ key }) => key),
      lists: sorted(
        vocabulary.lists.map((list) => ({ ...list, fields: sorted(list.fields, ({ key }) => key) })),
        ({ key }) => key,
      ),
    },
    interpretations: sorted(interpretations, ({ name }) => name).map(({ usedBy: __, ...one }) => one),
    definitions: sorted(definitions, ({ name }) => name),
    crossChecks: sorted(crossChecks, ({ name, text }) => name ?? text),
    standards: sorted(standards, ({ id }) => id).map(({ clauses: __, ...one }) => one),
    clauses: sorted(clauses, ({ id }) => id),
  };
  const aside = (key: string, value: unknown) =>
    key === 'at' || key === 'offset' ? undefined : key === 'text' && typeof value === 'string' ? value.replace(/\s+/g, '') : value;
  return JSON.parse(JSON.stringify(plain, aside));
}
