import { ownerAtHand } from '../../engine/belonging.js';
import type { Context } from '../../engine/context.js';
import type { FieldRef, ListExpression } from '../../model/expression.js';

/**
 * The fields by which a record belongs to the one at hand that its list 属于: its own, and those of that record. In: the context inside
 * the record. None where the list is meant whole.
 */
export function linkReferences(list: ListExpression, inside: Context): readonly FieldRef[] {
  const lookup = inside.lookup.lists.get(list.list);
  const owner = ownerAtHand(lookup?.list.parent ?? null, inside);
  if (owner === null) return [];
  return owner.parent.links.flatMap(({ own, parents }) => [
    referenceTo(list.list, own, 0, list, inside),
    referenceTo(owner.parent.list, parents, owner.up, list, inside),
  ]);
}

function referenceTo(list: string, field: string, up: number, { at }: ListExpression, { lookup }: Context): FieldRef {
  const name = lookup.lists.get(list)?.fields.get(field)?.name ?? field;
  return { kind: 'field', list, field, name, up, text: name, at };
}
