import { sameWriting } from '../../compare/same.js';
import { percentWords } from '../../facts/values/range-words.js';
import type { CrossCheck, Definition, Interpretation } from '../../model/model.js';
import type { Field, FieldType } from '../../model/vocabulary.js';
import type { ComparisonWords } from '../words/comparison.js';

type Thing = { readonly before: object | null; readonly after: object | null };

/** What of a declared thing changed, one line an aspect; of one that came or went, what it is. */
export function aspectLines({ before, after }: Thing, words: ComparisonWords): readonly string[] {
  const { say } = words;
  if (before === null || after === null) {
    const what = essence((after ?? before) as object, words);
    return [after === null ? say.removed : say.added, ...(what === null ? [] : [after === null ? say.was(what) : what])];
  }
  return Object.entries(words.aspects).flatMap(([key, name]) => {
    const [was, is] = [read(before, key), read(after, key)];
    if (was === undefined || sameWriting(was, is)) return [];
    const [from, to] = [shown(was, before, words), shown(is, after, words)];
    return [from === null || to === null ? say.differs(name) : say.becomes(name, from, to)];
  });
}

function read(thing: object, key: string): unknown {
  return Object.hasOwn(thing, key) ? (thing as Record<string, unknown>)[key] : undefined;
}

/** What a thing mainly is: the value of an interpretation, the type of a field, the words of a definition. */
function essence(thing: object, words: ComparisonWords): string | null {
  const { value, body, type, condition } = thing as Partial<Omit<Interpretation & Definition & Field, 'name'> & CrossCheck>;
  const main = value ?? body ?? type ?? condition;
  return main === undefined ? null : shown(main, thing, words);
}

/** Null where it is too much for a line. */
function shown(value: unknown, thing: object, words: ComparisonWords): string | null {
  const { valueText, text } = thing as Partial<Interpretation & Definition>;
  if (value === null) return words.say.none;
  if (typeof value === 'boolean') return words.say.yes[value ? 'true' : 'false'];
  if (typeof value === 'string') return value;
  if (valueText !== undefined) return valueText;
  if (text !== undefined) return words.say.quoted(text);
  return isType(value) ? typeWords(value, words) : null;
}

function isType(value: unknown): value is FieldType {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function typeWords(type: FieldType, { say, types }: ComparisonWords): string {
  const name = types[type.kind];
  if (type.kind === 'option') return `${name} ${say.options(type.options.map((one) => one.name))}`;
  if (type.kind !== 'integer' && type.kind !== 'number' && type.kind !== 'percentage') return name;
  const ends = type.min === null && type.max === null ? '' : ` ${type.min ?? '…'}–${type.max ?? '…'}`;
  const values = type.only === undefined ? ends : ` ${say.options(type.only.map((one) => figure(type, one)))}`;
  return `${name}${type.unit === null ? '' : ` ${type.unit}`}${values}`;
}

function figure({ kind }: FieldType, exact: string): string {
  return kind === 'percentage' ? percentWords(exact) : exact;
}
