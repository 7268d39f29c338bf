import type { Condition } from '../../../src/model/expression.js';
import type { Vocabulary } from '../../../src/model/vocabulary.js';

/**
 * Whether a sentence read in a record of a list says anything of that record: it names a field of it, or a list whose records belong to
 * it. A field of a record is reached by going `up` through the records that stand around it.
 */
export function speaksOf(condition: Condition, list: string, { lists }: Vocabulary): boolean {
  const owned = lists.filter(({ parent }) => parent?.list === list).map(({ key }) => key);
  return speaks(condition, 0);

  function speaks(node: unknown, depth: number): boolean {
    if (typeof node !== 'object' || node === null) return false;
    if (Array.isArray(node)) return node.some((part) => speaks(part, depth));
    const { kind, up, list: of, ...parts } = node as { readonly kind?: string; readonly up?: number; readonly list?: unknown };
    if (kind === 'field') return up === depth && of === list;
    if (typeof of !== 'object' || of === null) return speaks(Object.values(parts), depth);
    const { list: key, filters } = of as { readonly list: string; readonly filters: readonly unknown[] };
    return owned.includes(key) || speaks(filters, depth + 1) || speaks(Object.values(parts), depth + 1);
  }
}
