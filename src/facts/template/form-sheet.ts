import type { Model } from '../../model/model.js';
import type { Field } from '../../model/vocabulary.js';
import { fieldWords, type Language, sectionWords } from '../blank-words.js';
import { sheetName } from '../table/sheet-name.js';
import { factKey, type Uses } from '../uses.js';
import { checksOf, dayChecks, methodChecks } from './checks.js';
import { nameIn, reservedName, sourceNames } from './names.js';
import type { Check, PlanRow, PlanSheet } from './plan.js';

/** The form: a fact a row, its value beside it, how to fill it in, and where it comes from. */
export function formSheet(model: Model, uses: Uses, language: Language): PlanSheet {
  const { vocabulary } = model;
  const lines = linesOf(model, uses, language);
  const rows: PlanRow[] = [
    { look: 'title', cells: [TITLE[language](nameIn(vocabulary, language))], height: 30 },
    { look: 'help', cells: [HELP[language]], height: 34 },
    { look: 'headings', cells: [...HEADINGS[language], ...sourceNames(language)], height: 22 },
    ...lines.map(({ row }) => row),
  ];
  return {
    name: sheetName(nameIn(vocabulary, language)),
    hidden: false,
    columns: [30, 26, 46, 30, 14, 12, 14].map((width, i) => ({ width, takes: i === 6 ? 'day' : 'any' })),
    rows,
    frozen: FIRST - 1,
    checks: [...lines.flatMap(({ field }, i) => valueChecks(field, FIRST + i, language)), ...sourceChecks(model, rows.length, language)],
  };
}

const FIRST = 4;
const HEADINGS = { zh: ['事实', '值', '怎样填'], en: ['Fact', 'Value', 'How to fill in'] };
const TITLE = { zh: (name: string) => `${name}：事实表`, en: (name: string) => `Facts of one ${name}` };
const HELP = {
  zh: '只填“值”和右边的来源各列。不知道的留空；没有发生、没有这一项的写 没有（只有注明“可以没有”的才行）。',
  en: 'Fill in "Value" and the source columns only. Leave empty what nobody knows; write none for what did not happen, where it says "may be none".',
};

interface Line {
  readonly row: PlanRow;
  /** Null for a heading; `day` for 评估日. */
  readonly field: Field | 'day' | null;
}

function linesOf(model: Model, uses: Uses, language: Language): readonly Line[] {
  const { form, sections } = model.vocabulary;
  const headed = new Set(sections.flatMap(({ fields }) => fields));
  const line = (field: Field): Line => {
    const words = fieldWords(field, uses.get(factKey(null, field.key)) ?? [], language);
    return { field, row: { look: 'entry', cells: [nameIn(field, language), '', words], height: words.length > 46 ? 44 : 30 } };
  };
  const on: Line = { field: 'day', row: { look: 'entry', cells: [reservedName('evaluatedOn', language), '', ON[language]], height: 30 } };
  return [
    ...form.filter(({ key }) => !headed.has(key)).map(line),
    ...sections.flatMap((section): readonly Line[] => [
      { field: null, row: { look: 'section', cells: [sectionWords(section, model.vocabulary, language)], height: 22 } },
      ...form.filter(({ key }) => section.fields.includes(key)).map(line),
    ]),
    on,
  ];
}

const ON = { zh: '按哪一天评估；留空则由评估时决定', en: 'as of which day to judge; left empty, the evaluation decides' };

function valueChecks(field: Line['field'], row: number, language: Language): readonly Check[] {
  const area = { top: row, left: 2, bottom: row, right: 2 };
  if (field === null) return [];
  return field === 'day' ? dayChecks(area, language) : checksOf(field, area, language);
}

function sourceChecks(model: Model, last: number, language: Language): readonly Check[] {
  const column = (left: number) => ({ top: FIRST, left, bottom: last, right: left });
  return [...methodChecks(model, column(5), language), ...dayChecks(column(7), language)];
}
