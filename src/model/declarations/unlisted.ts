import Fraction from 'fraction.js';
import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Report } from '../../syntax/tree.js';
import type { Field, Unlisted } from '../vocabulary.js';
import type { Heading } from './headings.js';

/** The fields among which 须注明 names one: those of the form, and of a 名单 its own, which come first. */
export interface Within {
  readonly form: readonly Field[];
  /** Null for a 栏目. */
  readonly list: readonly Field[] | null;
  /** Those whose blanks are meant where the field named is of the same place. */
  readonly own: readonly Field[];
}

/**
 * 未列的视为没有，须注明 已逐项检查. Neither stands without the other: a blank is nothing good unless somebody says that he looked. Out: null
 * where the heading says none of it, or with a finding.
 */
export function readUnlisted({ unlisted, provided }: Heading, within: Within, report: Report): Unlisted | null {
  if (unlisted === null && provided === null) return null;
  if (unlisted === null || provided === null) {
    report(F.unlistedWithoutCheck(placeOf((unlisted ?? provided) as Phrase), {}));
    return null;
  }
  const { form, list } = within;
  const ofRecord = list === null ? undefined : bearing(list, provided);
  const checked = ofRecord ?? bearing(form, provided);
  if (checked === undefined || checked.type.kind !== 'yesNo') {
    report(F.unfitCheck(placeOf(provided), { name: wordsOf(provided) }));
    return null;
  }
  const of = ofRecord === undefined ? 'form' : 'record';
  // Of a record what can be none of these stays unknown when it is blank; its text and its date are not what is checked.
  if (list === null)
    for (const field of within.own)
      if (field !== checked && !mayBeBlank(field)) report(F.blankWithoutMeaning(field.at, { name: field.name }));
  return { checked: checked.key, of };
}

function bearing(fields: readonly Field[], { source, start, end }: Phrase): Field | undefined {
  const name = source.folded.slice(start, end);
  return fields.find((field) => field.name === name || field.alias === name);
}

/** Whether a blank has a meaning: 没有, 否 or 0. A judgement is never blank by that: it is not made yet. What identifies a record is text. */
function mayBeBlank({ type, mayBeNone, judgedBy, identifies, role }: Field): boolean {
  if (mayBeNone || judgedBy !== null || identifies || role !== null || type.kind === 'yesNo') return true;
  if (type.kind !== 'integer' && type.kind !== 'number') return false;
  const { only, min, max } = type;
  if (only !== undefined) return only.some((one) => new Fraction(one).equals(0));
  return (min === null || new Fraction(min).compare(0) <= 0) && (max === null || new Fraction(max).compare(0) >= 0);
}
