import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { optionWords } from '../../syntax/declared-names.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Report } from '../../syntax/tree.js';
import type { FieldType, Option } from '../vocabulary.js';

/** The names of the types as messages say them and the formatter writes them. */
export const TYPE_NAMES: Readonly<Record<FieldType['kind'], Bilingual>> = {
  text: { zh: '文字', en: 'text' },
  yesNo: { zh: '是否', en: 'yes or no' },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  percentage: { zh: '百分比', en: 'percentage' },
  date: { zh: '日期', en: 'date' },
  option: { zh: '选项', en: 'option' },
};

/** The type that begins a field's attributes. Ranges are the defaults of semantics.md §1. */
export function readType(words: Phrase, field: string, report: Report): FieldType | null {
  const written = foldedOf(words).replace(/\s+/g, ' ');
  const plain = PLAIN[written];
  if (plain !== undefined) return plain;
  if (!/^(?:选项|option|one of)(?=\s|:|$)/.test(written)) {
    report(F.unknownType(placeOf(words), { type: wordsOf(words) }));
    return null;
  }
  const options = optionWords(words).map(
    ({ name, alias }): Option => ({ name: foldedOf(name), alias: alias === null ? null : foldedOf(alias) }),
  );
  if (options.length === 0) report(F.missingOptions(placeOf(words), { name: field }));
  return { kind: 'option', options };
}

const PLAIN: Readonly<Record<string, FieldType>> = (() => {
  const text: FieldType = { kind: 'text' };
  const yesNo: FieldType = { kind: 'yesNo' };
  const date: FieldType = { kind: 'date' };
  const integer: FieldType = { kind: 'integer', unit: null, min: '0', max: null };
  const number: FieldType = { kind: 'number', unit: null, min: null, max: null };
  const percentage: FieldType = { kind: 'percentage', unit: null, min: '0', max: '1' };
  return {
    文字: text,
    text,
    是否: yesNo,
    'yes or no': yesNo,
    'yes/no': yesNo,
    日期: date,
    date,
    整数: integer,
    'whole number': integer,
    integer,
    数: number,
    number,
    百分比: percentage,
    percentage,
  };
})();
