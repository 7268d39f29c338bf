import { readingOf } from '../../../src/facts/read/reading.js';
import { readSheet } from '../../../src/facts/read/sheet.js';
import { mappingOf } from '../../../src/facts/table/read-workbook.js';
import type { Cell, Grid, Workbook } from '../../../src/facts/table/workbook.js';
import { bureau } from '../bureau.js';

/** A sheet as one writes it down: a name, and its rows, '' for an empty cell. */
export function grid(name: string, rows: readonly (readonly (string | Partial<Cell>)[])[], more: Partial<Grid> = {}): Grid {
  return {
    name,
    rows: rows.flatMap((row, i) => {
      const cells = row.flatMap((one, j): readonly Cell[] => {
        if (typeof one !== 'string') return [{ column: j + 1, text: '', ...one }];
        return one === '' ? [] : [{ column: j + 1, text: one }];
      });
      return cells.length === 0 ? [] : [{ number: i + 1, cells }];
    }),
    ...more,
  };
}

/** The facts of a workbook, and what was found: `unknown-column 执法人员!C1`. */
export function factsOf(workbook: Workbook | readonly Grid[]) {
  const book: Workbook = 'grids' in workbook ? workbook : { file: '东城区.xlsx', grids: workbook };
  const reading = readingOf(bureau);
  const facts = readSheet(reading, mappingOf(reading, book).root, { name: '东城区', file: book.file, files: [book.file] });
  const findings = reading.findings();
  return { facts, findings, found: findings.map(({ code, place }) => `${code} ${place?.cell}`).sort() };
}

/** The values of a list, record by record: what is known, `没有`, or `?`. */
export function recordsOf(workbook: Workbook | readonly Grid[], list = 'officers'): readonly (readonly string[])[] {
  return (factsOf(workbook).facts.lists[list]?.records ?? []).map(({ fields }) => Object.values(fields).map(shown));
}

export function shown(fact: { readonly state: string; readonly value?: unknown } | undefined): string {
  if (fact?.state === 'none') return '没有';
  if (fact?.state !== 'known') return '?';
  const { kind, ...rest } = fact.value as { readonly kind: string };
  return [...new Set(Object.values(rest))].join('..');
}
