import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { List } from '../../model/vocabulary.js';
import { keyForm, saysNone, saysUnknown } from '../names.js';
import { RESERVED } from '../read/level.js';
import { row as inARow, listWords } from '../read/words.js';
import type { Entry, Scalar, SheetNode } from '../tree/node.js';
import { type InGrid, placeIn, scalarOf } from './in-grid.js';
import { type Columns, columnsIn } from './list-columns.js';
import { listHead } from './list-head.js';
import { recordOf } from './list-record.js';
import { passedOver } from './passed-over.js';
import type { Cell, Row } from './workbook.js';

/**
 * Reads a grid as a list: the row with most of its headings, and below it a record a row. In: the list it holds. Out: its records; the word 没有
 * or 不详 where that is all that stands there; with what it says of the list as a whole; or null where nobody has filled anything in: headings
 * alone never say that there is none.
 */
export function listNode(here: InGrid, list: List): SheetNode | null {
  const columns = columnsIn(here, list);
  const { said, rows } = split(here, columns);
  const records = columns === null ? withoutHeadings(here, list, rows) : recordsOf(here, list, columns, rows);
  const at = said[0]?.value.at;
  if (at === undefined) return records;
  return {
    kind: 'mapping',
    entries: [...said, ...(records === null ? [] : [{ key: RESERVED.records[0], keyAt: at, value: records }])],
    at,
  };
}

interface Split {
  /** What the grid says of the list as a whole: 未报全, and by whom that was verified. */
  readonly said: readonly Entry[];
  /** The rows below the headings. */
  readonly rows: readonly Row[];
}

function split(here: InGrid, columns: Columns | null): Split {
  const above = columns === null ? 0 : columns.row;
  const { rows: all } = here.grid;
  const head = listHead(here, columns === null ? all : all.filter(({ number }) => number < above));
  const statements = all.filter((one) => one.number !== above && !head.rows.includes(one) && isStatement(one));
  // Below the headings the word alone says it; above them it is a question of the template, which may be left open.
  const [statement] = statements.flatMap((one) => statementIn(here, one, one.number > above) ?? []);
  const incomplete = statement === undefined ? [] : [{ key: RESERVED.incomplete[0], keyAt: statement.at, value: statement }];
  const rows = all.filter((one) => one.number > above && !statements.includes(one) && !head.rows.includes(one));
  return { said: [...incomplete, ...head.entries], rows };
}

function isStatement({ cells }: Row): boolean {
  return (
    cells.length <= 3 &&
    INCOMPLETE.has(
      keyForm(cells[0]?.text ?? '')
        .replace(/[([].*$/, '')
        .replace(/:$/, ''),
    )
  );
}

const INCOMPLETE: ReadonlySet<string> = new Set(RESERVED.incomplete.map(keyForm));

function statementIn(here: InGrid, { number, cells }: Row, alone: boolean): Scalar | null {
  const [word, value] = cells;
  if (value !== undefined) return scalarOf(here, number, value);
  return alone && word !== undefined ? { kind: 'scalar', text: '是', quoted: false, at: placeIn(here, number, word.column) } : null;
}

/** A list that only says 没有 or 不详 needs no headings. */
function withoutHeadings(here: InGrid, list: List, rows: readonly Row[]): SheetNode | null {
  const [first, second] = rows;
  if (first === undefined) return null;
  const [cell, other] = first.cells;
  if (second === undefined && other === undefined && cell !== undefined && saysAll(cell)) return scalarOf(here, first.number, cell);
  const at = placeIn(here, first.number, cell?.column ?? 1);
  const headings = inARow(list.fields.map((field) => field.name));
  here.reading.report(() => say.tableWithoutHeadings(at, { list: listWords(list), headings }));
  return { kind: 'scalar', text: '不详', quoted: false, at };
}

function saysAll({ text }: Cell): boolean {
  return saysNone(text) || saysUnknown(text);
}

function recordsOf(here: InGrid, list: List, columns: Columns, rows: readonly Row[]): SheetNode | null {
  const filled = rows.filter(({ cells }) => cells.some(({ column }) => !columns.numbers.has(column)));
  const [first] = filled;
  if (first === undefined) return null;
  const alone = onlyCell(first, columns);
  if (filled.length === 1 && alone !== null && saysAll(alone)) return scalarOf(here, first.number, alone);
  const items = filled.flatMap((one) => itemOf(here, list, columns, one) ?? []);
  return { kind: 'sequence', items, at: placeIn(here, columns.row, 1) };
}

/** The one cell of a row, its number aside. */
function onlyCell({ cells }: Row, { numbers }: Columns): Cell | null {
  const said = cells.filter(({ column }) => !numbers.has(column));
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** Null for a row that is no record, which is reported. */
function itemOf(here: InGrid, list: List, columns: Columns, row: Row): SheetNode | null {
  const alone = onlyCell(row, columns);
  // 没有 among records contradicts them: as something that is no record it is reported, and the list counts as 未报全.
  if (alone !== null && saysAll(alone)) return scalarOf(here, row.number, alone);
  if (passedOver(here, list, columns, row)) return null;
  return recordOf(here, columns, row);
}
