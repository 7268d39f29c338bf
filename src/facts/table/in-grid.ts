import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { Place } from '../../text/place.js';
import type { Reading } from '../read/reading.js';
import type { Scalar } from '../tree/node.js';
import { cellPlace, type GridPlace } from './cell-place.js';
import type { Cell, Grid, Workbook } from './workbook.js';

/** The grid of a workbook that is being read, and who receives what is found. */
export interface InGrid {
  readonly reading: Reading;
  readonly workbook: Workbook;
  readonly grid: Grid;
  readonly at: GridPlace;
}

export function placeIn({ at }: InGrid, row: number, column: number): Place {
  return cellPlace(at, row, column);
}

/** A cell as a value of the tree. One that cannot be read is reported, and says that nobody knows. */
export function scalarOf(here: InGrid, row: number, cell: Cell): Scalar {
  reportTrouble(here, row, cell);
  return valueOfCell(cell, placeIn(here, row, cell.column));
}

/** The same without a report. */
export function valueOfCell({ text, trouble }: Cell, at: Place): Scalar {
  return trouble === undefined ? { kind: 'scalar', text, quoted: false, at } : doubtful(at);
}

export function reportTrouble(here: InGrid, row: number, { column, text, trouble }: Cell): void {
  if (trouble === undefined) return;
  const at = placeIn(here, row, column);
  here.reading.report(() => (trouble === 'formula' ? say.formulaWithoutResult(at, {}) : say.failedFormula(at, { value: text })));
}

/** Something stands there, and what is not known. A blank would say less: in some places it counts as none. */
export function doubtful(at: Place): Scalar {
  return { kind: 'scalar', text: '不详', quoted: false, at };
}
