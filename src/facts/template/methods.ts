import type { Model, Verification } from '../../model/model.js';
import type { List } from '../../model/vocabulary.js';
import { factKey, type Uses } from '../uses.js';

/**
 * What 核查 may say of a fact so that it counts for the clauses that read it (semantics.md §1.10): the methods they ask for, each once, and those of
 * which a clause needs every one together, as they are written. In: those clauses. Where none asks for any, all that the set declares.
 */
export function methodsAsked({ ruleSet, clauses }: Model, ids: readonly string[]): readonly string[] {
  const asked = clauses.flatMap(({ id, verification }) => (verification !== null && ids.includes(id) ? waysOf(verification) : []));
  return asked.length === 0 ? ruleSet.methods : [...new Set(asked)];
}

function waysOf({ all, methods }: Verification): readonly string[] {
  const names = methods.map(({ method }) => method);
  return all && names.length > 1 ? [names.join('、'), ...names] : names;
}

/** The clauses that read a list or any field of it: a source beside a record speaks for all its values. */
export function clausesOfList(list: List, uses: Uses): readonly string[] {
  const keys = [factKey(list.key, null), ...list.fields.map(({ key }) => factKey(list.key, key))];
  return [...new Set(keys.flatMap((key) => uses.get(key) ?? []))];
}
