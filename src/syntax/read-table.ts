import { barsIn } from '../../grammar/bars.js';
import { exampleFindings as F } from '../diagnostics/catalogue/example.js';
import { foldedOf, isEmpty, linesIn, type Phrase, phrase, placeOf } from './phrase.js';
import type { Report, TableSyntax } from './tree.js';

/**
 * 表格 情形 ｜ 群众满意度 ｜ 条款7.1, below it one case a line (language.md §8). In: the words after the keyword. Out: the cells,
 * white space aside. Bars at both ends of a line, and the line |---|---| below the head, are what people paste: they say nothing.
 */
export function readTable(body: Phrase, report: Report): TableSyntax {
  const [first, ...below] = linesIn(body).map(cellsOf);
  const head = first ?? [];
  const columns = within(head, isEmpty(head[0] ?? body), isEmpty(head.at(-1) ?? body));
  const rows = below.filter((cells, i) => i > 0 || !isRule(cells)).map((cells) => fitted(cells, head, columns.length));
  if (rows.length === 0) report(F.tableWithoutRows(placeOf(body), {}));
  for (const row of rows) if (row.length !== columns.length) reportRagged(row, head, columns.length, report);
  return { columns, rows };
}

/** What stands before, between and after the bars of a line. */
function cellsOf(line: Phrase): readonly Phrase[] {
  const { source, start, end } = line;
  const bars = barsIn(source.folded, start, end);
  return [start - 1, ...bars].map((bar, i) => phrase(source, bar + 1, bars[i] ?? end));
}

/** The cells of a row: a bar at its end is left out where the head has one there too, or where it makes one cell too many. */
function fitted(cells: readonly Phrase[], head: readonly Phrase[], columns: number): readonly Phrase[] {
  const opens = isBlank(cells, 0);
  const closes = isBlank(cells, -1);
  const alike = within(cells, opens && isBlank(head, 0), closes && isBlank(head, -1));
  if (alike.length <= columns) return alike;
  return within(alike, isBlank(alike, 0) && alike.length - columns > (isBlank(alike, -1) ? 1 : 0), isBlank(alike, -1));
}

function isBlank(cells: readonly Phrase[], at: 0 | -1): boolean {
  const cell = cells.at(at);
  return cells.length > 1 && cell !== undefined && isEmpty(cell);
}

function within(cells: readonly Phrase[], first: boolean, last: boolean): readonly Phrase[] {
  return cells.slice(first ? 1 : 0, last ? -1 : undefined);
}

/** |---|:---:| says only that the line above is a head. */
function isRule(cells: readonly Phrase[]): boolean {
  const said = cells.filter((cell) => !isEmpty(cell));
  return said.length > 0 && said.every((cell) => /^:?[-—]+:?$/.test(foldedOf(cell)));
}

function reportRagged(row: readonly Phrase[], head: readonly Phrase[], columns: number, report: Report): void {
  const [from, to] = [row[row.length > columns ? columns : 0], row.at(-1)];
  if (from === undefined || to === undefined) return;
  // ｜ 群众满意度 ｜ 条款7.1 above 刚好 ｜ 90% ｜ 符合: the bar in front was meant for a column without a name.
  const unnamed = isBlank(head, 0) && row.length === columns + 1;
  const hint = unnamed ? FIRST_COLUMN : { zh: '', en: '' };
  report(F.raggedRow(placeOf(phrase(from.source, from.start, to.end)), { cells: String(row.length), columns: String(columns), hint }));
}

const FIRST_COLUMN = { zh: '；第一列是情形的名称，请在表头写“情形”', en: '; the first column names the case: head it “case”' };
