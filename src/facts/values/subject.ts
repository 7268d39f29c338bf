import type { Bilingual } from '../../diagnostics/define.js';
import type { Field } from '../../model/vocabulary.js';
import type { Reading } from '../read/reading.js';

/** What the readers of values share: who asks, and what for. */
export interface Subject {
  readonly reading: Reading;
  readonly field: Field;
  /** “持证”, 执法人员第2行的“持证”. */
  readonly fact: Bilingual;
}
