import type { Exporter } from './exporter.js';
import { detailsSheet } from './xlsx-details.js';
import { matrixSheet } from './xlsx-matrix.js';
import { summarySheet } from './xlsx-summary.js';

/**
 * A workbook for whoever counts and sorts: what came out in all, a matrix of departments × clauses, and a row for each department and clause. Every
 * cell is text that no program computes; verdicts have sign, word and colour, never colour alone.
 */
export const xlsxExporter: Exporter = {
  format: 'xlsx',
  endings: ['.xlsx'],
  bytes: async ({ context }) => {
    const [{ workbookBytes }, { footWords }] = await Promise.all([import('../forms/workbook.js'), import('../forms/foot.js')]);
    return workbookBytes([summarySheet(context), matrixSheet(context), detailsSheet(context)], footWords(context.language));
  },
};
