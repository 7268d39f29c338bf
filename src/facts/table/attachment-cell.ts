import { RESERVED } from '../read/level.js';
import type { Scalar, SheetNode } from '../tree/node.js';

/**
 * What stands under a heading, as the tree has it. A cell under 附件 may name several files, a line each or with semicolons between; any other is
 * one value. In: the Chinese key of the heading.
 */
export function listed(key: string, value: Scalar): SheetNode {
  if (key !== RESERVED.attachment[0]) return value;
  const items = value.text
    .split(/[;；\r\n]+/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return items.length < 2 ? value : { kind: 'sequence', items: items.map((text) => ({ ...value, text })), at: value.at };
}
