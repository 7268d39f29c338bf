import { tableFindings as say } from '../../diagnostics/catalogue/tables.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { excerpt } from '../read/words.js';
import { columnLetters } from './cell-place.js';
import { type InGrid, placeIn } from './in-grid.js';
import type { Area, Row } from './workbook.js';

/**
 * Tells of what a person who looks at a sheet takes for something else than it is: cells merged over several rows, whose value belongs
 * to the first row alone, and what is hidden and read all the same.
 */
export function reportUnseen(here: InGrid): void {
  const { grid, reading } = here;
  for (const area of grid.merged ?? []) {
    const { top, left, bottom, right } = area;
    if (bottom === top || !holdsData(grid.rows, area)) continue;
    const name = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
    reading.report(() => say.mergedCells(placeIn(here, top, left), { area: name, first: `${columnLetters(left)}${top}` }));
  }
  const { hidden } = grid;
  if (hidden === undefined) return;
  reading.report(() => say.hiddenCells(placeIn(here, 1, 1), { table: excerpt(grid.name), what: hiddenWords(hidden) }));
}

/** Rows beside the merged cells hold records of their own, so that a value is likely meant for each of them. A title over several rows is none of our business. */
function holdsData(rows: readonly Row[], { top, left, bottom, right }: Area): boolean {
  const within = rows.filter(({ number }) => number >= top && number <= bottom);
  const valued = within.some(({ number, cells }) => number === top && cells.some(({ column }) => column === left));
  const beside = within.filter(({ number, cells }) => number > top && cells.some(({ column }) => column < left || column > right));
  return valued && beside.length > 0;
}

function hiddenWords({ sheet, rows, columns }: { readonly sheet: boolean; readonly rows: number; readonly columns: number }): Bilingual {
  const parts = [
    ...(sheet ? [{ zh: '整张工作表', en: 'the whole sheet' }] : []),
    ...(rows > 0 ? [{ zh: `${rows}行`, en: rows === 1 ? '1 row' : `${rows} rows` }] : []),
    ...(columns > 0 ? [{ zh: `${columns}列`, en: columns === 1 ? '1 column' : `${columns} columns` }] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}
