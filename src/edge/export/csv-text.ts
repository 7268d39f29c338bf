import { stringify } from 'csv-stringify/sync';
import { csvCell } from './csv-cell.js';

type Row = readonly string[];

/** A table as a file: UTF-8 with the mark by which Excel and WPS know it. */
export function csvText(rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as lines that end as RFC 4180 has them, every cell in quotation marks, none of them a formula. */
export function csvLines(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => row.map(csvCell)),
    { quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  );
}
