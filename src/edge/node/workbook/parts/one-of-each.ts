import type { Cell } from '../../../../index.js';

/**
 * Rosters say the same few things a hundred thousand times: 是, 公务员, a day. In: a cell. Out: that cell, or the one before it that is no other. It keeps
 * memory low, here and where the rows go, since what is handed from thread to thread keeps what is one object one.
 */
export function oneOfEach(): (cell: Cell) => Cell {
  const columns = new Map<number, Map<string, Cell>>();
  return (cell) => {
    if (cell.trouble !== undefined) return cell;
    const known = columns.get(cell.column) ?? new Map<string, Cell>();
    columns.set(cell.column, known);
    const before = known.get(cell.text);
    if (before !== undefined) return before;
    if (known.size < MOST) known.set(cell.text, cell);
    return cell;
  };
}

/** Of a column: one that says more different things holds names or numbers. */
const MOST = 500;
