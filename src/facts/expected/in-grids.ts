import type { Vocabulary } from '../../model/vocabulary.js';
import type { Row, Workbook } from '../table/workbook.js';
import type { Expected } from './expected.js';
import { heads } from './heading-words.js';

/**
 * The names in a table: under the heading that says 名称, 单位 or the like; without one, in the first column that holds more than numbers, the
 * region in the column behind it.
 */
export function expectedInGrids(vocabulary: Vocabulary, { grids }: Workbook): readonly Expected[] {
  return grids.flatMap(({ rows }) => {
    const { names, regions, from } = columnsOf(vocabulary, rows);
    return rows.slice(from).flatMap((row) => {
      const name = textAt(row, names);
      return name === null ? [] : [{ name, region: textAt(row, regions) }];
    });
  });
}

interface Columns {
  readonly names: number;
  readonly regions: number | null;
  /** How many rows stand above the first name. */
  readonly from: number;
}

/** A title may stand above the headings, but not a page of text. */
const DEEPEST_HEADING = 10;

function columnsOf(vocabulary: Vocabulary, rows: readonly Row[]): Columns {
  const columnOf = (row: Row, role: 'name' | 'group') => row.cells.find(({ text }) => heads(vocabulary, role, text))?.column ?? null;
  for (const [i, row] of rows.slice(0, DEEPEST_HEADING).entries()) {
    const names = columnOf(row, 'name');
    if (names !== null) return { names, regions: columnOf(row, 'group'), from: i + 1 };
  }
  const names = rows[0]?.cells.find(({ text }) => !/^[\d.、\s]*$/.test(text))?.column ?? 1;
  return { names, regions: names + 1, from: 0 };
}

function textAt({ cells }: Row, column: number | null): string | null {
  return (
    cells
      .find((cell) => cell.column === column)
      ?.text.replace(/\s+/g, ' ')
      .trim() || null
  );
}
