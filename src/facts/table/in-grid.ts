import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { Place } from '../../text/place.js';
import type { Reading } from '../read/reading.js';
import type { Scalar } from '../tree/node.js';
import { cellPlace } from './cell-place.js';
import type { Cell, Grid, Workbook } from './workbook.js';

/** The grid of a workbook that is being read, and who receives what is found. */
export interface InGrid {
  readonly reading: Reading;
  readonly workbook: Workbook;
  readonly grid: Grid;
  /** The grid's number in its workbook, from 0. */
  readonly index: number;
}

export function placeIn({ workbook, index }: InGrid, row: number, column: number): Place {
  return cellPlace(workbook, index, row, column);
}

/** A cell as a value of the tree. One that cannot be read is reported, and says that nobody knows. */
export function scalarOf(here: InGrid, row: number, cell: Cell): Scalar {
  const at = placeIn(here, row, cell.column);
  if (cell.trouble === undefined) return { kind: 'scalar', text: cell.text, quoted: false, at };
  const { trouble, text } = cell;
  here.reading.report(() => (trouble === 'formula' ? say.formulaWithoutResult(at, {}) : say.failedFormula(at, { value: text })));
  return doubtful(at);
}

/** Something stands there, and what is not known. A blank would say less: in some places it counts as none. */
export function doubtful(at: Place): Scalar {
  return { kind: 'scalar', text: '不详', quoted: false, at };
}
