import { z } from 'zod';
import { cellParts } from '../../index.js';

/** Where in a table a place is: what every place in a document has beside line and column, which are then row and column of the table. */
export const cellSchema = {
  sheet: z.string().optional().describe('in a workbook: the name of the sheet, 执法人员'),
  cell: z.string().optional().describe('in a workbook, CSV or TSV: the cell, C17; line and column are then its row and column'),
};

/** In: the cell as a place has it, `执法人员!C17`; undefined in a text. Out: the properties of the document. */
export function cellDocument(cell: string | undefined): { sheet?: string; cell?: string } {
  if (cell === undefined) return {};
  const { sheet, cell: name } = cellParts(cell);
  return sheet === null ? { cell: name } : { sheet, cell: name };
}
