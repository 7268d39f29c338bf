import type { Area, Cell, Grid, Row } from '../../../../index.js';
import { LIMITS } from '../limits.js';
import { tooMuch } from '../unread.js';
import { type Listener, listen } from '../xml.js';
import { type CellSource, cellOf } from './cell.js';
import { areaOf, columnOf } from './cell-names.js';
import { isTrue, type SheetPart } from './directory.js';
import { oneOfEach } from './one-of-each.js';

/** What the cells of all sheets share. */
export interface Shared {
  readonly cells: CellSource;
  /** How many cells may still come. */
  left: number;
}

/** A grid without its rows. */
export type Frame = Omit<Grid, 'rows'>;

/** Reads one sheet as it goes by. Its rows are handed on as they come, so that nobody need keep them all; out: the rest of it. */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  { name, hidden }: SheetPart,
  shared: Shared,
  give: (rows: readonly Row[]) => void,
): Promise<Frame> {
  const sheet: Reading = {
    name,
    shared,
    rows: [],
    count: 0,
    merged: [],
    unseen: { sheet: hidden, rows: 0, columns: 0 },
    row: NO_ROW,
    cell: NO_CELL,
    once: oneOfEach(),
  };
  await listen(chunks, listenerFor(sheet), () => {
    give(sheet.rows);
    sheet.rows = [];
  });
  const { merged, unseen } = sheet;
  const hides = unseen.sheet || unseen.rows > 0 || unseen.columns > 0;
  return { name, ...(merged.length > 0 ? { merged } : {}), ...(hides ? { hidden: unseen } : {}) };
}

/** How far a sheet is read. */
interface Reading {
  readonly name: string;
  readonly shared: Shared;
  rows: Row[];
  count: number;
  readonly merged: Area[];
  readonly unseen: { readonly sheet: boolean; rows: number; columns: number };
  row: { readonly number: number; readonly cells: Cell[] };
  /** Cells that say the same in one column are one cell. */
  readonly once: (cell: Cell) => Cell;
  cell: { column: number; type: string; style: number; formula: boolean; hasValue: boolean; words: string };
}

const NO_ROW = { number: 0, cells: [] };
const NO_CELL = { column: 0, type: '', style: -1, formula: false, hasValue: false, words: '' };

function listenerFor(sheet: Reading): Listener {
  let [inWords, inReading] = [false, false];
  return {
    open(tag, attributes) {
      if (tag === 'c') openCell(sheet, attributes);
      else if (tag === 'row') openRow(sheet, attributes);
      else if (tag === 'f') sheet.cell.formula = true;
      else if (tag === 'v') inWords = sheet.cell.hasValue = true;
      else if (tag === 't') inWords = !inReading;
      // A reading written above the characters is no part of the text.
      else if (tag === 'rPh') inReading = true;
      else if (tag === 'mergeCell') merge(sheet, attributes);
      else if (tag === 'col' && isTrue(attributes.hidden)) sheet.unseen.columns += 1 + Number(attributes.max) - Number(attributes.min);
    },
    text(more) {
      if (inWords) sheet.cell.words += more;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') inWords = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'c') closeCell(sheet);
      else if (tag === 'row' && sheet.row.cells.length > 0) sheet.rows.push(sheet.row);
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

/** Rows and cells may leave out where they are: then each follows the one before. */
function openRow(sheet: Reading, { r, hidden }: Attributes): void {
  sheet.count += 1;
  if (sheet.count > LIMITS.rows) throw tooMuch('rows', sheet.name);
  sheet.row = { number: Number(r) || sheet.row.number + 1, cells: [] };
  sheet.cell = NO_CELL;
  if (isTrue(hidden)) sheet.unseen.rows += 1;
}

function openCell(sheet: Reading, { r, t = 'n', s = '-1' }: Attributes): void {
  const column = columnOf(r) ?? sheet.cell.column + 1;
  sheet.cell = { column, type: t, style: Number(s), formula: false, hasValue: false, words: '' };
}

function closeCell(sheet: Reading): void {
  const cell = cellOf(sheet.shared.cells, sheet.cell);
  if (cell === null) return;
  sheet.row.cells.push(sheet.once(cell));
  sheet.shared.left -= 1;
  if (sheet.shared.left < 0) throw tooMuch('cells', sheet.name);
}

function merge({ merged }: Reading, { ref }: Attributes): void {
  if (merged.length < LIMITS.merged) merged.push(...areaOf(ref));
}
