import type { RecordFact } from '../facts/facts.js';
import { linkBetween } from '../facts/links.js';
import type { Parent } from '../model/vocabulary.js';
import type { Context } from './context.js';
import type { Truth } from './truth.js';

/**
 * Whether a record of a list that 属于 another belongs to one of its records (semantics.md §1.6): certain where what links them is known of
 * both and equal, out where it is known and different, undetermined otherwise. In: the list's own declaration, the two records.
 */
export function belongsTo(record: RecordFact, parent: Parent, owner: RecordFact): Truth {
  return TRUTHS[linkBetween(record, parent, owner)];
}

const TRUTHS = { same: 'true', different: 'false', unknown: 'undetermined' } as const;

/** The record at hand that the records of a list have to belong to: the innermost of its parent list. Null where the list is meant whole. */
export function ownerAtHand(parent: Parent | null, { records, homes }: Pick<Context, 'records' | 'homes'>): Owner | null {
  if (parent === null) return null;
  const up = homes.indexOf(parent.list);
  const record = records[up];
  return record === undefined ? null : { parent, record, up };
}

export interface Owner {
  readonly parent: Parent;
  readonly record: RecordFact;
  /** How many levels outwards it stands. */
  readonly up: number;
}
