import type { Field, List } from '../../model/vocabulary.js';

/** A field at one place of a sheet: of the form, or of record number `place` of a list. */
export interface Site {
  readonly field: Field;
  readonly list: List | null;
  readonly place: number | null;
}
