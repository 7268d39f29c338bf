import type { Fact, ListFact } from '../facts/facts.js';
import type { Context } from './context.js';

/** The fact that stands for the whole sheet: the conditions that speak of no single field or list ask it. */
export const SHEET = '$sheet';

/** The name under which the context hangs on every fact value. Not enumerable: copies and JSON leave it out. */
const CONTEXT = Symbol('context');

/**
 * The sheet's facts for the engine, by machine key, and `$sheet`. A value says in short what the sheet says, for whoever
 * reads the engine's results (never a 个人信息 value), and carries the context from which operators answer.
 */
export function factValues(context: Context): Readonly<Record<string, object>> {
  const { facts, on, lookup } = context;
  const values: Record<string, object> = {};
  for (const [key, fact] of Object.entries(facts.form)) {
    values[key] = carrying(context, inShort(fact, lookup.form.get(key)?.personal === true));
  }
  for (const [key, list] of Object.entries(facts.lists)) values[key] = carrying(context, listInShort(list));
  values[SHEET] = carrying(context, { name: facts.name, evaluatedOn: on });
  return values;
}

/** The context a fact value carries; null for anything else. */
export function contextOf(fact: unknown): Context | null {
  if (typeof fact !== 'object' || fact === null || !(CONTEXT in fact)) return null;
  return fact[CONTEXT] as Context;
}

function carrying(context: Context, value: object): object {
  return Object.defineProperty(value, CONTEXT, { value: context, enumerable: false });
}

function inShort(fact: Fact, personal: boolean): object {
  return fact.state === 'known' && !personal ? { state: fact.state, value: fact.value } : { state: fact.state };
}

function listInShort(list: ListFact): object {
  return { state: list.state, records: list.records.length };
}

/** The context of a run, from the first condition of its rules that saw a fact. */
export function contextOfRun(conditions: readonly object[]): Context | null {
  for (const condition of conditions) {
    const seen = 'factResult' in condition ? contextOf(condition.factResult) : contextOfRun(partsOf(condition));
    if (seen !== null) return seen;
  }
  return null;
}

function partsOf(condition: object): readonly object[] {
  if ('all' in condition) return condition.all as readonly object[];
  return 'any' in condition ? (condition.any as readonly object[]) : [];
}
