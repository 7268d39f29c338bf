import type { Place, Position } from '../../text/place.js';
import type { Workbook } from './workbook.js';

/** A grid in which cells are to be told: by its file, its name and its number in the workbook, from 0. */
export interface GridPlace {
  readonly file: string;
  readonly sheet: string;
  readonly index: number;
}

export function gridPlace(workbook: Workbook, index: number): GridPlace {
  return { file: workbook.file, sheet: workbook.grids[index]?.name ?? '', index };
}

/** Where a cell is: `执法人员!C17`, in a CSV file, which has no sheets, `C17`. In: its grid, row and column from 1. */
export function cellPlace(grid: GridPlace, row: number, column: number): Place {
  return new CellPlace(grid, row, column);
}

/**
 * A roster of 100,000 people has a million places, of which hardly any is ever told. This one keeps what they share by reference and makes its
 * words when asked: a sixth of the memory that objects of words would take, which is why it is a class.
 */
class CellPlace implements Place {
  constructor(
    private readonly grid: GridPlace,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get file(): string {
    return this.grid.file;
  }

  /** Sheets follow one another; within a sheet row and column tell the order. */
  get start(): Position {
    return { offset: this.grid.index, line: this.row, column: this.column };
  }

  get end(): Position {
    return this.start;
  }

  get cell(): string {
    const name = `${columnLetters(this.column)}${this.row}`;
    return /\.[ct]sv$/i.test(this.file) ? name : `${this.grid.sheet}!${name}`;
  }

  /** As any other place is written. */
  toJSON(): Place {
    return { file: this.file, start: this.start, end: this.end, cell: this.cell };
  }
}

/** 3 is C, 28 is AB. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}
