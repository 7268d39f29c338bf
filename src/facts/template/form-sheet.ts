import { keeperOf, keepersOf } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';
import type { Field } from '../../model/vocabulary.js';
import { fieldWords, type Language, sectionWords } from '../blank-words.js';
import { sheetName } from '../table/sheet-name.js';
import { factKey, type Uses } from '../uses.js';
import { checksOf, dayChecks, methodChecks } from './checks.js';
import { methodsAsked } from './methods.js';
import { nameIn, reservedName, SOURCE_WIDTHS, sourceNames } from './names.js';
import type { Check, PlanRow, PlanSheet } from './plan.js';

/** The form: a fact a row, its value beside it, how to fill it in, who keeps it, and where it comes from. In: of several parts, whose this is. */
export function formSheet(model: Model, uses: Uses, language: Language, part: string | null): PlanSheet {
  const { vocabulary } = model;
  const kept = keepersOf(vocabulary).length > 0;
  const lines = linesOf(model, uses, { language, kept, whole: part === null });
  const columns = columnsOf(kept, language);
  const rows: PlanRow[] = [
    { look: 'title', cells: [TITLE[language](nameIn(vocabulary, language), part)], height: 30 },
    { look: 'help', cells: [HELP[language]], height: 34 },
    { look: 'headings', cells: columns.map(({ heading }) => heading), height: 22 },
    ...lines.map(({ row }) => ({ ...row, cells: columns.map((_, i) => row.cells[i] ?? '') })),
  ];
  return {
    name: sheetName(nameIn(vocabulary, language)),
    hidden: false,
    columns: columns.map(({ width, takes }) => ({ width, takes })),
    rows,
    frozen: FIRST - 1,
    checks: lines.flatMap((line, i) => checksOfLine(line, FIRST + i, { model, uses, language, sources: kept ? 5 : 4 })),
  };
}

const FIRST = 4;

/** 责任科室 only where some fact has one. */
function columnsOf(kept: boolean, language: Language): readonly (PlanSheet['columns'][number] & { readonly heading: string })[] {
  const [fact, value, how, keeper] = HEADINGS[language];
  const sources = sourceNames(language).map(
    (heading, i) => ({ heading, width: SOURCE_WIDTHS[i] ?? 14, takes: i === 3 ? 'day' : 'any' }) as const,
  );
  return [
    { heading: fact, width: 30, takes: 'any' },
    { heading: value, width: 24, takes: 'any' },
    { heading: how, width: 42, takes: 'any' },
    ...(kept ? [{ heading: keeper, width: 14, takes: 'any' } as const] : []),
    ...sources,
  ];
}

const HEADINGS = { zh: ['事实', '值', '怎样填', '责任科室'], en: ['Fact', 'Value', 'How to fill in', 'Kept by'] } as const;
const TITLE = {
  zh: (name: string, part: string | null) => `${name}：事实表${part === null ? '' : `（${part}填报的部分）`}`,
  en: (name: string, part: string | null) => `Facts of one ${name}${part === null ? '' : ` (what ${part} keeps)`}`,
};
const HELP = {
  zh: '只填“值”和右边的来源各列。不知道的留空；没有发生、没有这一项的写 没有（只有注明“可以没有”的才行）。',
  en: 'Fill in "Value" and the source columns only. Leave empty what nobody knows; write none for what did not happen, where it says "may be none".',
};

interface Line {
  readonly row: PlanRow;
  /** Null for a heading; `day` for 评估日. */
  readonly field: Field | 'day' | null;
}

interface Lines {
  readonly language: Language;
  /** Whether there is a column for 责任科室. */
  readonly kept: boolean;
  /** Whether this is the sheet of the whole department, which may say as of which day it is to be judged. */
  readonly whole: boolean;
}

function linesOf(model: Model, uses: Uses, { language, kept, whole }: Lines): readonly Line[] {
  const { vocabulary } = model;
  const { form, sections } = vocabulary;
  const headed = new Set(sections.flatMap(({ fields }) => fields));
  const line = (field: Field): Line => {
    // Who keeps it stands in its own column.
    const words = fieldWords({ ...field, keptBy: null }, uses.get(factKey(null, field.key)) ?? [], language);
    const keeper = kept ? [keeperOf(vocabulary, field) ?? ''] : [];
    return { field, row: { look: 'entry', cells: [nameIn(field, language), '', words, ...keeper], height: words.length > 42 ? 44 : 30 } };
  };
  const on: Line = { field: 'day', row: { look: 'entry', cells: [reservedName('evaluatedOn', language), '', ON[language]], height: 30 } };
  return [
    ...form.filter(({ key }) => !headed.has(key)).map(line),
    ...sections.flatMap((section): readonly Line[] => [
      { field: null, row: { look: 'section', cells: [sectionWords({ ...section, keptBy: null }, vocabulary, language)], height: 22 } },
      ...form.filter(({ key }) => section.fields.includes(key)).map(line),
    ]),
    ...(whole ? [on] : []),
  ];
}

const ON = { zh: '按哪一天评估；留空则由评估时决定', en: 'as of which day to judge; left empty, the evaluation decides' };

interface Checking {
  readonly model: Model;
  readonly uses: Uses;
  readonly language: Language;
  /** The column of 依据. */
  readonly sources: number;
}

/** What the cells of a row take: the value, the methods of the clauses that read it, and the day of the verification. */
function checksOfLine({ field }: Line, row: number, { model, uses, language, sources }: Checking): readonly Check[] {
  const cell = (column: number) => ({ top: row, left: column, bottom: row, right: column });
  if (field === null) return [];
  if (field === 'day') return dayChecks(cell(2), language);
  const methods = methodsAsked(model, uses.get(factKey(null, field.key)) ?? []);
  return [
    ...checksOf(field, cell(2), language),
    ...methodChecks(methods, cell(sources + 1), language),
    ...dayChecks(cell(sources + 3), language),
  ];
}
