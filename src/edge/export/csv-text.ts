import { stringify } from 'csv-stringify/sync';
import { csvCell } from './csv-cell.js';

/** A table as CSV: UTF-8 with the mark by which Excel and WPS know it, every cell in quotation marks, none of them a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const text = stringify(
    rows.map((row) => row.map(csvCell)),
    { quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  );
  return `\ufeff${text}`;
}
