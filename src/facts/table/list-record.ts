import type { Entry, Mapping } from '../tree/node.js';
import { listed } from './attachment-cell.js';
import { doubtful, type InGrid, placeIn, reportTrouble, valueOfCell } from './in-grid.js';
import type { Columns } from './list-columns.js';
import type { Row } from './workbook.js';

/**
 * One record: a value for each cell under a heading that is known. Its entries are made when they are asked for: of a roster of 100,000 people all
 * at once would take more memory than the people.
 */
export function recordOf(here: InGrid, columns: Columns, row: Row): Mapping {
  for (const cell of row.cells) if (columns.keys.has(cell.column)) reportTrouble(here, row.number, cell);
  return {
    kind: 'mapping',
    get entries() {
      return entriesOfRow(here, columns, row);
    },
    at: placeIn(here, row.number, row.cells[0]?.column ?? 1),
  };
}

function entriesOfRow(here: InGrid, { keys, doubted }: Columns, { number, cells }: Row): readonly Entry[] {
  const entries: Entry[] = [];
  const twice = new Set<string>();
  for (const cell of cells) {
    const key = keys.get(cell.column);
    if (key === undefined || twice.has(key)) continue;
    const at = placeIn(here, number, cell.column);
    // Two columns of one name: which of them is meant nobody knows.
    if (doubted.has(key)) twice.add(key);
    entries.push({ key, keyAt: at, value: doubted.has(key) ? doubtful(at) : listed(key, valueOfCell(cell, at)) });
  }
  return entries;
}
