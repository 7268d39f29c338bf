import type { Place } from '../../text/place.js';
import type { Workbook } from './workbook.js';

/** Where a cell is: `执法人员!C17`, in a CSV file, which has no sheets, `C17`. In: the number of the grid, row and column from 1. */
export function cellPlace({ file, grids }: Workbook, grid: number, row: number, column: number): Place {
  const cell = `${columnLetters(column)}${row}`;
  const start = { offset: grid, line: row, column };
  // Sheets follow one another; within a sheet row and column tell the order.
  return { file, start, end: start, cell: /\.[ct]sv$/i.test(file) ? cell : `${grids[grid]?.name ?? ''}!${cell}` };
}

/** 3 is C, 28 is AB. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}
