import { type Field, factText, type Language, type List, type RecordFact, recordTexts } from '../../index.js';
import type { Column } from '../forms/workbook.js';
import type { DrawnRecord } from './draw.js';
import { type Drawing, nameOf } from './drawing.js';
import { sampleWords } from './words.js';

/** The review form as a table: the columns of the review list and 依据, a row for each record drawn. */
export interface ReviewTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * In: a draw. Out: its review form. Filled in beforehand are the 标识, what both lists call by the same name, and where the record comes from;
 * the rest is the reviewer's. A list that is its own review list is written as it is. Columns of 个人信息 are left out.
 */
export function reviewTable({ draw, list, review }: Drawing, language: Language): ReviewTable {
  const words = sampleWords(language);
  const fields = review.fields.filter(({ personal }) => !personal);
  return {
    columns: [...fields.map((field) => columnOf(field, language)), { heading: words.evidence, width: 40 }],
    rows: draw.drawn.map((one) => [
      ...(review.key === list.key
        ? recordTexts(one.record, fields, language)
        : fields.map((field) => prefilled(field, one, list, language))),
      words.source(nameOf(list, language), one.record.place, draw.seed),
    ]),
  };
}

function columnOf(field: Field, language: Language): Column {
  const choices = choicesOf(field, language);
  const heading = nameOf(field, language);
  return { heading, width: field.identifies ? 24 : Math.max(12, 2 * heading.length + 2), ...(choices === null ? {} : { choices }) };
}

function choicesOf({ type, mayBeNone }: Field, language: Language): readonly string[] | null {
  const none = mayBeNone ? [language === 'zh' ? '没有' : 'none'] : [];
  if (type.kind === 'yesNo') return [...(language === 'zh' ? ['是', '否'] : ['yes', 'no']), ...none];
  return type.kind === 'option' ? [...type.options.map((option) => nameOf(option, language)), ...none] : null;
}

function prefilled(field: Field, { record }: DrawnRecord, list: List, language: Language): string {
  if (field.identifies) return markOf(record, list, language);
  const twin = list.fields.find((other) => other.name === field.name && other.type.kind === field.type.kind && !other.personal);
  return twin === undefined ? '' : factText(record.fields[twin.key], twin, language);
}

/** The 标识 of a record; where it has none, its row. */
export function markOf(record: RecordFact, list: List, language: Language): string {
  const field = list.fields.find(({ identifies, personal }) => identifies && !personal);
  const text = field === undefined ? '' : factText(record.fields[field.key], field, language).trim();
  return text === '' ? sampleWords(language).row1(record.place) : text;
}
