import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { List, Vocabulary } from '../../model/vocabulary.js';
import { nearest } from '../../text/nearest.js';
import { keyForm, saysNone, saysUnknown } from '../names.js';
import type { Reading } from '../read/reading.js';
import { reportUnknownKeys } from '../read/unknown-key.js';
import { excerpt, row as inARow, listWords } from '../read/words.js';
import type { Entry, Mapping, Scalar, SheetNode } from '../tree/node.js';
import { cellPlace } from './cell-place.js';
import { partNamed } from './part-names.js';
import type { Cell, Grid, Row, Workbook } from './workbook.js';

/**
 * Reads a workbook as the tree of a sheet: each grid is the list it is named after, its first row the headings. What is wrong is reported at its cell.
 */
export function mappingOf(reading: Reading, workbook: Workbook): { readonly root: Mapping } {
  const entries = workbook.grids.flatMap((grid, i) => entryOf({ reading, workbook, grid, index: i }) ?? []);
  return { root: { kind: 'mapping', entries, at: cellPlace(workbook, 0, 1, 1) } };
}

interface InGrid {
  readonly reading: Reading;
  readonly workbook: Workbook;
  readonly grid: Grid;
  readonly index: number;
}

function entryOf(here: InGrid): Entry | null {
  const { reading, grid } = here;
  const at = placeOf(here, 1, 1);
  const part = partNamed(reading.model.vocabulary, grid.name);
  if (part?.kind !== 'list') {
    reading.report(() => say.unknownTable(at, { table: excerpt(grid.name), help: helpFor(grid.name, reading.model.vocabulary) }));
    return null;
  }
  return { key: part.list.name, keyAt: at, value: listOf(here, part.list) };
}

/**
 * A table with headings alone is a form that nobody filled in: it says nothing. Only the word 没有 in the first row below says that there is none.
 */
function listOf(here: InGrid, list: List): SheetNode {
  const [headings, ...rows] = here.grid.rows;
  const [first] = rows;
  const [only, second] = first?.cells ?? [];
  if (headings === undefined || first === undefined || only === undefined)
    return scalar(here, headings?.number ?? 1, { column: 1, text: '' });
  if (rows.length === 1 && second === undefined && (saysNone(only.text) || saysUnknown(only.text))) return scalar(here, first.number, only);
  const keys = keysOf(here, list, headings);
  return { kind: 'sequence', items: rows.map((row) => recordOf(here, keys, row)), at: placeOf(here, headings.number, 1) };
}

/** The headings by column, those that name nothing reported once and left out. */
function keysOf(here: InGrid, list: List, headings: Row): ReadonlyMap<number, Entry> {
  const level = here.reading.levels.ofRecord(list);
  const personal = list.fields.some((field) => field.personal);
  const keys = headings.cells.map((cell): readonly [number, Entry] => {
    const value = scalar(here, headings.number, cell);
    return [cell.column, { key: cell.text, keyAt: value.at, value }];
  });
  const unknown = keys.flatMap(([, entry]) => (level.has(keyForm(entry.key)) ? [] : [entry]));
  reportUnknownKeys(here.reading, unknown, { words: tableWords(list), level, list, personal });
  return new Map(keys.filter(([, entry]) => !unknown.includes(entry)));
}

function recordOf(here: InGrid, keys: ReadonlyMap<number, Entry>, { number, cells }: Row): Mapping {
  const entries = cells.flatMap((cell): readonly Entry[] => {
    const heading = keys.get(cell.column);
    if (heading === undefined) return [];
    const value = scalar(here, number, cell);
    return [{ key: heading.key, keyAt: value.at, value }];
  });
  return { kind: 'mapping', entries, at: placeOf(here, number, 1) };
}

function scalar(here: InGrid, row: number, { column, text }: Cell): Scalar {
  return { kind: 'scalar', text, quoted: false, at: placeOf(here, row, column) };
}

function placeOf({ workbook, index }: InGrid, row: number, column: number) {
  return cellPlace(workbook, index, row, column);
}

function tableWords(list: List) {
  const { zh, en } = listWords(list);
  return { zh: `名单${zh}`, en: `The list ${en}` };
}

function helpFor(name: string, { lists }: Vocabulary) {
  const names = lists.flatMap((list) => [list.name, ...(list.alias === null ? [] : [list.alias])]);
  const near = nearest(name, names);
  if (near.length > 0) return { zh: `是不是 ${inARow(near).zh}？`, en: `Did you mean ${inARow(near).en}?` };
  const all = inARow(lists.map((list) => list.name));
  return { zh: `名单有：${all.zh}。`, en: `The lists are: ${all.en}.` };
}
