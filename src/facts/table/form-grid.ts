import { factsFindings } from '../../diagnostics/catalogue/facts.js';
import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import { nearest } from '../../text/nearest.js';
import { RESERVED, spellings } from '../read/level.js';
import { excerpt, row as inARow } from '../read/words.js';
import type { Entry, SheetNode } from '../tree/node.js';
import { listed } from './attachment-cell.js';
import { columnLetters } from './cell-place.js';
import { type FormColumns, formColumns, namesIn } from './form-columns.js';
import { namedBy } from './heading-name.js';
import { type InGrid, placeIn, scalarOf } from './in-grid.js';
import type { Cell, Row } from './workbook.js';

/** Whether most of some column of a grid names facts of the form: then it is meant as one, whatever it is called. */
export function looksLikeForm(here: InGrid): boolean {
  const names = namesIn(here);
  return names !== null && names.count >= 2;
}

/**
 * Reads a grid as facts of the form: the name of a fact in one column, its value beside it, 依据, 核查, 核实人 and 核实日期 in columns of
 * their own. Rows without a value are blank. Whatever stands beside a name that is none is reported.
 */
export function formEntries(here: InGrid): readonly Entry[] {
  const columns = formColumns(here);
  if (columns === null) {
    const [first] = here.grid.rows;
    here.reading.report(() =>
      say.formWithoutNames(placeIn(here, first?.number ?? 1, first?.cells[0]?.column ?? 1), { table: excerpt(here.grid.name) }),
    );
    return [];
  }
  reportUnread(here, columns);
  return here.grid.rows.filter(({ number }) => number >= columns.first).flatMap((row) => entryOf(here, columns, row) ?? []);
}

function entryOf(here: InGrid, columns: FormColumns, row: Row): Entry | null {
  const name = cellAt(row, columns.name);
  const thing = name === undefined ? undefined : namedBy(here.reading.levels.form, name.text);
  // A list may be said to have no records here, beside the facts; who has verified that stands in the same row.
  const value = filledIn(here, columns, row, thing?.kind === 'list' ? RESERVED.records[0] : RESERVED.value[0]);
  if (name === undefined || value === null) return null;
  const keyAt = placeIn(here, row.number, name.column);
  if (thing !== undefined) return { key: spellings(thing)[0] ?? '', keyAt, value };
  reportUnknown(here, name, row.number);
  return null;
}

/** Null for a row in which nothing is filled in. */
function filledIn(here: InGrid, columns: FormColumns, row: Row, valueKey: string): SheetNode | null {
  const value = cellAt(row, columns.value);
  const sources = columns.sources.flatMap(({ key, column }) => {
    const cell = cellAt(row, column);
    return cell === undefined ? [] : [{ key, cell }];
  });
  if (sources.length === 0) return value === undefined ? null : scalarOf(here, row.number, value);
  const parts = [...(value === undefined ? [] : [{ key: valueKey, cell: value }]), ...sources];
  const entries = parts.map(({ key, cell }): Entry => {
    const scalar = scalarOf(here, row.number, cell);
    return { key, keyAt: scalar.at, value: listed(key, scalar) };
  });
  return { kind: 'mapping', entries, at: entries[0]?.value.at ?? placeIn(here, row.number, columns.value) };
}

function cellAt({ cells }: Row, column: number): Cell | undefined {
  return cells.find((cell) => cell.column === column);
}

function reportUnknown(here: InGrid, name: Cell, row: number): void {
  const { form } = here.reading.levels;
  const near = nearest(
    name.text,
    [...new Set(form.values())].flatMap((thing) => spellings(thing)),
  );
  const help = near.length === 0 ? SEE_TEMPLATE : { zh: `是不是 ${inARow(near).zh}？`, en: `Did you mean ${inARow(near).en}?` };
  const at = placeIn(here, row, name.column);
  here.reading.report(() => factsFindings.unknownFact(at, { where: FORM, key: excerpt(name.text), help }));
}

const FORM = { zh: '事实表', en: 'The fact sheet' };
const SEE_TEMPLATE = { zh: '请对照空白事实表，看看这一项叫什么。', en: 'See the blank sheet for what it is called.' };

/** Cells beside the columns that are read, told of once a column. */
function reportUnread(here: InGrid, columns: FormColumns): void {
  const unread = new Map<number, number>();
  for (const { number, cells } of here.grid.rows) {
    if (number < columns.first) continue;
    for (const { column } of cells) if (!columns.known.has(column) && !unread.has(column)) unread.set(column, number);
  }
  for (const [column, number] of unread) {
    here.reading.report(() =>
      say.unreadColumn(placeIn(here, number, column), { column: columnLetters(column), table: excerpt(here.grid.name) }),
    );
  }
}
