import type { Bilingual } from '../../diagnostics/define.js';
import { keeperOf } from '../../model/keeper.js';
import type { Field, List } from '../../model/vocabulary.js';
import type { Reading } from './reading.js';
import { factWords } from './words.js';

/** A field at one place of a sheet: of the form, or of record number `place` of a list. */
export interface Site {
  readonly field: Field;
  readonly list: List | null;
  readonly place: number | null;
}

/** What a sentence calls it, and who keeps it. */
export function siteWords({ model }: Pick<Reading, 'model'>, { field, list, place }: Site): Bilingual {
  return factWords(field, list, place, keeperOf(model.vocabulary, field));
}
