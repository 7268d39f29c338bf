import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { List } from '../../model/vocabulary.js';
import { nearest } from '../../text/nearest.js';
import { type Level, type Named, spellings } from '../read/level.js';
import { excerpt, row as inARow, listWords } from '../read/words.js';
import { columnLetters } from './cell-place.js';
import { isRowNumber, namedBy } from './heading-name.js';
import { type InGrid, placeIn } from './in-grid.js';
import type { Cell, Row } from './workbook.js';

/** What the columns of a list are. */
export interface Columns {
  /** The number of the row that holds the headings. */
  readonly row: number;
  /** The name of what stands in each column that is read. */
  readonly keys: ReadonlyMap<number, string>;
  /** The names that stand over more than one column. */
  readonly doubted: ReadonlySet<string>;
  /** Columns that only number the rows. */
  readonly numbers: ReadonlySet<number>;
}

/** Finds the headings of a list. Out: null where there are none. Columns that are not read are reported once each. */
export function columnsIn(here: InGrid, list: List): Columns | null {
  const level = here.reading.levels.ofRecord(list);
  const headings = headingRow(here, level);
  if (headings === null) return null;
  const named = headings.cells.map((cell) => ({ cell, thing: namedBy(level, cell.text) }));
  const keys = new Map<number, string>();
  const numbers = new Set<number>();
  for (const { cell, thing } of named) {
    if (thing !== undefined) keys.set(cell.column, nameOf(thing));
    else if (isRowNumber(cell.text)) numbers.add(cell.column);
  }
  const columns: Columns = { row: headings.number, keys, numbers, doubted: reportTwice(here, list, headings, keys) };
  reportUnread(here, list, level, headings, columns);
  return columns;
}

function nameOf(thing: Named): string {
  return spellings(thing)[0] ?? '';
}

/** Titles and notes may stand above the headings, as far down as this. */
const DEEPEST_HEADINGS = 20;

/** The row that names most of what a record has; of two alike the first. */
function headingRow({ grid }: InGrid, level: Level): Row | null {
  let best: { readonly row: Row; readonly names: number } | null = null;
  for (const row of grid.rows.slice(0, DEEPEST_HEADINGS)) {
    const names = row.cells.filter(({ text }) => namedBy(level, text) !== undefined).length;
    if (names > (best?.names ?? 0)) best = { row, names };
  }
  return best?.row ?? null;
}

function reportTwice(here: InGrid, list: List, { number, cells }: Row, keys: ReadonlyMap<number, string>): ReadonlySet<string> {
  const first = new Map<string, number>();
  const doubted = new Set<string>();
  for (const { column } of cells) {
    const key = keys.get(column);
    const other = key === undefined ? undefined : first.get(key);
    if (key === undefined) continue;
    if (other === undefined) {
      first.set(key, column);
      continue;
    }
    doubted.add(key);
    const at = placeIn(here, number, column);
    here.reading.report(() =>
      say.repeatedColumn(at, { list: listWords(list), heading: excerpt(key), other: `${columnLetters(other)}${number}` }),
    );
  }
  return doubted;
}

/** A column that names nothing, or has no heading, is told of where something stands in it. */
function reportUnread(here: InGrid, list: List, level: Level, headings: Row, { keys, numbers }: Columns): void {
  const filled = new Set<number>();
  for (const { number, cells } of here.grid.rows) if (number > headings.number) for (const { column } of cells) filled.add(column);
  const unread = [...filled].filter((column) => !keys.has(column) && !numbers.has(column)).sort((a, b) => a - b);
  for (const column of unread) {
    const heading = headings.cells.find((cell) => cell.column === column);
    here.reading.report(() =>
      say.unknownColumn(placeIn(here, headings.number, column), { list: listWords(list), ...columnWords(column, heading, level) }),
    );
  }
}

function columnWords(column: number, heading: Cell | undefined, level: Level) {
  const letters = columnLetters(column);
  if (heading === undefined) return { column: { zh: `${letters}列没有标题`, en: `Column ${letters} has no heading` }, help: NO_HELP };
  const names = [...new Set(level.values())].flatMap((thing) => spellings(thing));
  const near = nearest(heading.text, names);
  const words = excerpt(heading.text);
  return {
    column: { zh: `“${words}”不是其中的一项`, en: `"${words}" is none of its entries` },
    help: near.length === 0 ? NO_HELP : { zh: `是不是 ${inARow(near).zh}？`, en: ` Did you mean ${inARow(near).en}?` },
  };
}

const NO_HELP = { zh: '', en: '' };
