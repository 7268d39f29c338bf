import type { Entry } from '../tree/node.js';
import { doubtful, type InGrid, placeIn, scalarOf } from './in-grid.js';
import type { Columns } from './list-columns.js';
import type { Row } from './workbook.js';

/** The entries of one record: a value for each cell under a heading that is known. */
export function entriesOfRow(here: InGrid, { keys, doubted }: Columns, { number, cells }: Row): readonly Entry[] {
  const entries: Entry[] = [];
  const twice = new Set<string>();
  for (const cell of cells) {
    const key = keys.get(cell.column);
    if (key === undefined) continue;
    if (!doubted.has(key)) {
      const value = scalarOf(here, number, cell);
      entries.push({ key, keyAt: value.at, value });
    } else if (!twice.has(key)) {
      // Two columns of one name: which of them is meant nobody knows.
      twice.add(key);
      const at = placeIn(here, number, cell.column);
      entries.push({ key, keyAt: at, value: doubtful(at) });
    }
  }
  return entries;
}
