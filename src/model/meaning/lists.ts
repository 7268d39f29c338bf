import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { ListNode, Word } from '../../syntax/sentence-tree.js';
import type { ListExpression } from '../expression.js';
import type { List } from '../vocabulary.js';
import { condition } from './condition.js';
import { reportOutside } from './outside.js';
import { listNamed, nameHere, placeIn, type Scope, wordsIn, written } from './scope.js';
import type { UsedWindow } from './windows.js';

/** A list as a sentence uses it, and the list whose records it selects. */
export interface UsedList {
  readonly expression: ListExpression;
  readonly list: List;
}

/**
 * L, C的L, a derived list; under `window` when one is bound to it, else under that of a 近三年（…） around it.
 * Null with a finding where it cannot be meant.
 */
export function listOf(scope: Scope, node: ListNode, window: UsedWindow | null): UsedList | null {
  const base = baseOf(scope, node.name);
  if (base === null) return null;
  const { list } = base;
  const bound = window ?? scope.window;
  const windowed = withWindow(scope, node.name, base, bound, window !== null);
  if (windowed === null) return null;
  if (node.filter === null) return { list, expression: { ...windowed, ...written(scope, node) } };
  const inner = inRecord(scope, list);
  if (reportOutside(inner, node.filter, list)) return null;
  const filter = condition(inner, node.filter);
  if (filter === null) return null;
  return { list, expression: { ...windowed, filters: [...windowed.filters, filter], ...written(scope, node) } };
}

/** The scope of a condition about one record of a list. */
export function inRecord(scope: Scope, list: List): Scope {
  return { ...scope, records: [list, ...scope.records] };
}

function baseOf(scope: Scope, name: Word): UsedList | null {
  const list = listNamed(scope.meaning.vocabulary, name.text);
  if (list !== undefined) {
    nameHere(scope, name, { kind: 'list', key: list.key }, list.name);
    const here = written(scope, name);
    return { list, expression: { list: list.key, name: list.name, window: null, windowInterpretation: null, filters: [], ...here } };
  }
  const defined = scope.meaning.definition(name.text);
  if (defined === null) return null;
  if (defined?.kind !== 'list') {
    scope.report(F.unknownName(placeIn(scope, name), { name: name.text, hint: { zh: '', en: '' } }));
    return null;
  }
  nameHere(scope, name, { kind: 'definition', name: defined.name }, defined.name);
  for (const used of defined.uses) scope.uses.add(used);
  const declared = scope.meaning.vocabulary.lists.find((l) => l.key === defined.list.list);
  return declared === undefined ? null : { list: declared, expression: { ...defined.list, name: defined.name } };
}

function withWindow(
  scope: Scope,
  name: Word,
  { list, expression }: UsedList,
  bound: { readonly window: ListExpression['window']; readonly interpretation: string | null; readonly words: string } | null,
  direct: boolean,
): ListExpression | null {
  if (bound === null) return expression;
  if (expression.window !== null) {
    if (!direct) return expression;
    scope.report(F.secondWindow(placeIn(scope, name), { list: wordsIn(scope, name), window: bound.interpretation ?? bound.words }));
    return null;
  }
  if (list.datedBy === null) {
    scope.report(F.windowWithoutDate(placeIn(scope, name), { list: list.name, window: bound.interpretation ?? bound.words }));
    return null;
  }
  return { ...expression, window: bound.window, windowInterpretation: bound.interpretation };
}
