import { keyForm } from '../names.js';
import { RESERVED, VALUE_LEVEL } from '../read/level.js';
import { isRowNumber, namedBy } from './heading-name.js';
import type { InGrid } from './in-grid.js';
import type { Row } from './workbook.js';

/** Where in a form what stands. */
export interface FormColumns {
  /** The first row that may name a fact: the one below the headings, where there are any. */
  readonly first: number;
  readonly name: number;
  readonly value: number;
  /** 依据, 核查, 核实人, 核实日期: the columns whose headings name them. */
  readonly sources: readonly { readonly key: string; readonly column: number }[];
  /** All of them, and the columns that only explain. */
  readonly known: ReadonlySet<number>;
}

/** In which column a grid names most facts of the form, and from which row on. Null where nothing names any. */
export function namesIn({ grid, reading }: InGrid): { readonly column: number; readonly first: number; readonly count: number } | null {
  const found = new Map<number, { readonly column: number; readonly first: number; count: number }>();
  for (const { number, cells } of grid.rows) {
    for (const { column, text } of cells) {
      if (namedBy(reading.levels.form, text) === undefined) continue;
      const one = found.get(column) ?? { column, first: number, count: 0 };
      found.set(column, one);
      one.count += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.column - b.column)[0] ?? null;
}

/** The columns of a form. The value stands right of the name, unless a heading says where. */
export function formColumns(here: InGrid): FormColumns | null {
  const names = namesIn(here);
  if (names === null) return null;
  const { column: name } = names;
  const headingRow = headingsAbove(here.grid.rows, names.first);
  const headings = (headingRow?.cells ?? []).map(({ column, text }) => ({ column, text, words: keyForm(text).toLowerCase() }));
  const value = headings.find(({ words }) => VALUES.has(words))?.column ?? name + 1;
  const sources = headings.flatMap(({ column, text }) => {
    const thing = namedBy(VALUE_LEVEL, text);
    return thing?.kind === 'reserved' && thing.word !== 'value' && column !== value ? [{ key: RESERVED[thing.word][0], column }] : [];
  });
  const explaining = headings.filter(({ words, text }) => EXPLAINING.has(words) || isRowNumber(text)).map(({ column }) => column);
  return {
    first: (headingRow?.number ?? 0) + 1,
    name,
    value,
    sources,
    known: new Set([name, value, ...sources.map(({ column }) => column), ...explaining]),
  };
}

/** The nearest row above the first fact that has the heading of a value or of a source. */
function headingsAbove(rows: readonly Row[], first: number): Row | undefined {
  const above = rows.filter(({ number }) => number < first).reverse();
  return above.find(({ cells }) => cells.some(({ text }) => VALUES.has(keyForm(text)) || namedBy(VALUE_LEVEL, text) !== undefined));
}

const VALUES: ReadonlySet<string> = new Set([
  ...RESERVED.value.map((word) => word.toLowerCase()),
  '填写',
  '填报',
  '填写内容',
  '内容',
  '填报值',
  '情况',
]);
/** Headings of what a template says for the reader's sake. */
const EXPLAINING: ReadonlySet<string> = new Set([
  '怎样填',
  '说明',
  '填写说明',
  '单位',
  '用于条款',
  '责任科室',
  '栏目',
  'howtofillin',
  'unit',
  'clauses',
  'keptby',
  'section',
]);
