import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lines } from '../../text/lines.js';
import type { SourceText } from '../../text/place.js';
import { guarded } from '../tree/guard.js';
import type { Cell, Row, Workbook } from './workbook.js';

/** Whether a file is a table in text, by its ending. */
export function isTable(file: string): boolean {
  return /\.(csv|tsv)$/i.test(file);
}

/**
 * Reads CSV or TSV text as a workbook of one grid, named like the file. In: a text from outside, with a comma, a semicolon or a tab between its
 * values, which is detected. Out: the workbook, rows numbered as a spreadsheet shows them; or the finding for which the file is refused.
 */
export function csvWorkbook(source: SourceText): { readonly workbook: Workbook } | { readonly refused: Diagnostic } {
  const read = guarded(source, 'table');
  if ('refused' in read) return read;
  const records = recordsIn(read.text, delimiterOf(source.file, read.text), read.lines);
  if ('refused' in records) return records;
  return { workbook: { file: source.file, grids: [{ name: gridName(source.file), rows: records.rows }] } };
}

/** `facts/东城区/penalties.csv` is penalties. */
export function gridName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/(?<=.)\.[^.]*$/, '');
}

function recordsIn(text: string, delimiter: string, lines: Lines): { readonly rows: readonly Row[] } | { readonly refused: Diagnostic } {
  const rows: Row[] = [];
  let [line, number] = [0, 0];
  const onRecord = (record: readonly string[], context: { readonly lines: number }) => {
    line = context.lines;
    number += 1;
    const cells = cellsOf(record);
    if (cells.length > 0) rows.push({ number, cells });
    // Kept above; the library need not keep it again.
    return null;
  };
  try {
    parse(text, { ...OPTIONS, delimiter, on_record: onRecord });
    return { rows };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { refused: say.unclosedCell(startOfLine(text, line, lines), { line: String(line + 1) }) };
  }
}

const OPTIONS = {
  // A file may have been put together on several systems.
  record_delimiter: ['\r\n', '\n', '\r'],
  // Rows may be of any length, and a quotation mark inside a value is a sign like any other.
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

function cellsOf(record: readonly string[]): readonly Cell[] {
  return record.flatMap((words, i) => {
    const text = words.trim();
    return text === '' ? [] : [{ column: i + 1, text }];
  });
}

/** The sign between the values: what the first line has most of, outside quotation marks. */
function delimiterOf(file: string, text: string): string {
  if (/\.tsv$/i.test(file)) return '\t';
  const first = (/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((sign) => ({ sign, n: first.split(sign).length }));
  return counted.reduce((most, one) => (one.n > most.n ? one : most)).sign;
}

const DELIMITERS = [',', ';', '\t'];

/** The line after the last record that could be read: there the quotation mark was opened. */
function startOfLine(text: string, before: number, lines: Lines) {
  const ends = /\r\n|\n|\r/g;
  for (let n = 0; n < before; n++) ends.exec(text);
  return lines.place(ends.lastIndex, ends.lastIndex + 1);
}
