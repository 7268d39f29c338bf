import { saysNone, saysUnknown } from '../names.js';
import { type SheetNode, saysNothing } from '../tree/node.js';

/** Whether what is written says as little as if it were not there: nothing, or 不详. */
export function isUnsaid(node: SheetNode): boolean {
  return saysNothing(node) || (node.kind === 'scalar' && saysUnknown(node.text));
}

/** The same of a list that may have no entries: 没有 as well. */
export function hasNoEntries(node: SheetNode): boolean {
  return isUnsaid(node) || (node.kind === 'scalar' && saysNone(node.text));
}
