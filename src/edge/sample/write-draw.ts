import { GUIDE_SHEET, type Language, sheetName } from '../../index.js';
import { csvText } from '../export/csv-text.js';
import { footWords } from '../forms/foot.js';
import { workbookBytes } from '../forms/workbook.js';
import { jsonText } from '../json/json-text.js';
import { drawDocumentOf } from './draw-document.js';
import { drawLines } from './draw-lines.js';
import { type Drawing, nameOf } from './drawing.js';
import { reviewTable } from './review-rows.js';

/** A draw as a workbook: the sheet to be filled in, named as the list it comes back as, and what was drawn how. */
export function drawWorkbook(drawing: Drawing, language: Language): Promise<Uint8Array> {
  const { columns, rows } = reviewTable(drawing, language);
  const lines = drawLines(drawing, language);
  const about = {
    // Under the name by which whoever reads the form back passes it over.
    name: GUIDE_SHEET[language],
    columns: [{ heading: lines[0] ?? '', width: 110 }],
    rows: lines.slice(1).map((line) => [line]),
  };
  return workbookBytes([{ name: sheetName(nameOf(drawing.review, language)), columns, rows }, about], footWords(language));
}

/** The same table as CSV, which holds nothing else, so that it can be read back as the list. */
export function drawCsv(drawing: Drawing, language: Language): string {
  const { columns, rows } = reviewTable(drawing, language);
  return csvText([columns.map(({ heading }) => heading), ...rows]);
}

/** The draw for another program. */
export function drawJson(drawing: Drawing, language: Language): string {
  return `${jsonText(drawDocumentOf(drawing, language))}\n`;
}
