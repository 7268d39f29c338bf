import type { Model } from '../../model/model.js';
import { fill, NOTHING, say } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';
import type { NeededFact } from './needed.js';
import type { Offender } from './offenders.js';

/** Two sets side by side: what was expected, what came out. Both empty: they are the same. */
export interface Difference {
  readonly expected: readonly Words[];
  readonly actual: readonly Words[];
  /** Expected, and did not come out. */
  readonly missing: readonly Words[];
  /** Came out, and was not expected. */
  readonly surplus: readonly Words[];
}

/** In: the records expected and found. Out: how they differ: 执法人员第1名、第3名. */
export function compareOffenders(expected: readonly Offender[], actual: readonly Offender[], model: Model): Difference {
  const isSame = (a: Offender, b: Offender) => a.list === b.list && a.place === b.place;
  return difference(expected, actual, isSame, (items) => offenderWords(items, model));
}

/** In: the facts expected and found to be needed. Out: how they differ, by name. */
export function compareNeeded(expected: readonly NeededFact[], actual: readonly NeededFact[], model: Model): Difference {
  const isSame = (a: NeededFact, b: NeededFact) => a.list === b.list && a.field === b.field;
  return difference(expected, actual, isSame, (items) => items.map((item) => factWords(item, model)));
}

function difference<T>(
  expected: readonly T[],
  actual: readonly T[],
  isSame: (a: T, b: T) => boolean,
  wordsOf: (items: readonly T[]) => readonly Words[],
): Difference {
  const without = (items: readonly T[], others: readonly T[]) =>
    wordsOf(items.filter((item) => !others.some((other) => isSame(item, other))));
  return { expected: wordsOf(expected), actual: wordsOf(actual), missing: without(expected, actual), surplus: without(actual, expected) };
}

/** The list is named once for all its records that follow each other. */
function offenderWords(items: readonly Offender[], { vocabulary }: Model): readonly Words[] {
  return items.map(({ list: key, place }, i) => {
    const list = vocabulary.lists.find((one) => one.key === key);
    const name = items[i - 1]?.list === key ? NOTHING : fill('{name}', '{name} ', { name: nameWords(list, key) });
    return fill('{name}第{place}{measure}', '{name}{place}', { name, place, measure: list?.measure ?? '' });
  });
}

/** A fact of a record with its list, for several lists may have a fact of that name. */
function factWords({ list: key, field: fieldKey }: NeededFact, { vocabulary }: Model): Words {
  const list = vocabulary.lists.find((one) => one.key === key);
  const field = (list?.fields ?? vocabulary.form).find((one) => one.key === fieldKey);
  if (fieldKey === null) return nameWords(list, key ?? '');
  if (list === undefined) return nameWords(field, fieldKey);
  return fill('{list}的{field}', '{field} of {list}', { list: nameWords(list, list.key), field: nameWords(field, fieldKey) });
}

function nameWords(named: { readonly name: string; readonly alias: string | null } | undefined, key: string): Words {
  return named === undefined ? say(key, key) : say(named.name, named.alias ?? named.name);
}
