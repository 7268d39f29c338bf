import type { Condition } from '../../expression.js';
import type { Field, Vocabulary } from '../../vocabulary.js';

/** 适用 类别是县局: for which options of an option field something is meant. */
export interface ForClass {
  /** Key of the field, with that of its list. */
  readonly field: string;
  readonly name: string;
  readonly options: readonly string[];
  /** Whether nothing else is asked, so that of every unit it is settled by its class. */
  readonly alone: boolean;
}

/** In: 适用 of a clause, or the condition of 等次. Null where it names no options of a field. */
export function classOf(condition: Condition | null, vocabulary: Vocabulary): ForClass | null {
  if (condition === null) return null;
  if (condition.kind === 'definedCondition') return classOf(condition.body, vocabulary);
  if (condition.kind === 'and') {
    const found = condition.items.flatMap((item) => classOf(item, vocabulary) ?? [])[0];
    return found === undefined ? null : { ...found, alone: condition.items.length === 1 && found.alone };
  }
  if (condition.kind === 'not') return opposite(classOf(condition.item, vocabulary), condition, vocabulary);
  if (condition.kind !== 'oneOf') return null;
  const all = optionsOf(fieldOf(condition.left, vocabulary));
  const options = condition.negated ? all.filter((option) => !condition.options.includes(option)) : condition.options;
  return { field: `${condition.left.list ?? ''}.${condition.left.field}`, name: condition.left.name, options, alone: true };
}

function opposite(found: ForClass | null, condition: Extract<Condition, { kind: 'not' }>, vocabulary: Vocabulary): ForClass | null {
  if (found === null || !found.alone || condition.item.kind !== 'oneOf') return null;
  const all = optionsOf(fieldOf(condition.item.left, vocabulary));
  return { ...found, options: all.filter((option) => !found.options.includes(option)) };
}

/** The options that a class can have, by the key of its field. */
export function optionsOfClass({ field }: ForClass, vocabulary: Vocabulary): readonly string[] {
  const [list = '', key = ''] = field.split('.');
  return optionsOf(fieldOf({ list: list === '' ? null : list, field: key }, vocabulary));
}

function fieldOf({ list, field }: { readonly list: string | null; readonly field: string }, vocabulary: Vocabulary): Field | undefined {
  const fields = list === null ? vocabulary.form : (vocabulary.lists.find(({ key }) => key === list)?.fields ?? []);
  return fields.find(({ key }) => key === field);
}

function optionsOf(field: Field | undefined): readonly string[] {
  return field?.type.kind === 'option' ? field.type.options.map(({ name }) => name) : [];
}
