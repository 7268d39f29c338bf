import type { Grid, Row } from '../../../index.js';
import type { Frame } from './parts/sheet.js';

/** What is handed on while a workbook is read: rows of a sheet, then the sheet itself; then the next. */
export interface Receiver {
  rows(rows: readonly Row[]): void;
  sheet(frame: Frame): void;
}

/** Puts together what comes. */
export function gathering(): Receiver & { readonly grids: readonly Grid[] } {
  const grids: Grid[] = [];
  let rows: Row[] = [];
  return {
    grids,
    rows(more) {
      for (const row of more) rows.push(row);
    },
    sheet(frame) {
      grids.push({ ...frame, rows: inOrder(rows) });
      rows = [];
    },
  };
}

/** Programs write rows and cells in order; those of a file that does not are put in order, and the first counts of two at one place. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  return ascending(rows, ({ number }) => number).map((row) => {
    const cells = ascending(row.cells, ({ column }) => column);
    return cells === row.cells ? row : { ...row, cells };
  });
}

function ascending<T>(things: readonly T[], by: (thing: T) => number): readonly T[] {
  if (things.every((thing, i) => i === 0 || by(things[i - 1] as T) < by(thing))) return things;
  const first = new Map<number, T>();
  for (const thing of things) if (!first.has(by(thing))) first.set(by(thing), thing);
  return [...first.values()].sort((a, b) => by(a) - by(b));
}
