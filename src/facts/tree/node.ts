import type { Place } from '../../text/place.js';

/**
 * A sheet as it was written, before anyone asks what it means: the same tree for YAML, JSON and the 已知 of an
 * 示例. INVARIANT: at most {@link DEEPEST} levels.
 */
export type SheetNode = Scalar | Mapping | Sequence;

/** One value. `text` is what was written, never a number or truth value of the file format: 0.10 stays 0.10. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** In quotation marks: then `null` and `~` are words. */
  readonly quoted: boolean;
  readonly at: Place;
}

export interface Mapping {
  readonly kind: 'mapping';
  /** In the order written; the same key may stand twice. */
  readonly entries: readonly Entry[];
  readonly at: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: SheetNode;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly SheetNode[];
  readonly at: Place;
}

/** More levels than any sheet needs; deeper ones are refused before anything recursive sees them. */
export const DEEPEST = 64;

/** Whether a value says nothing: left empty, `null` or `~`. */
export function saysNothing(node: SheetNode): boolean {
  if (node.kind !== 'scalar') return false;
  return node.text.trim() === '' || (!node.quoted && /^(null|Null|NULL|~)$/.test(node.text));
}
