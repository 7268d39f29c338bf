import type { SourceText } from '../text/place.js';
import type { Workbook } from './table/workbook.js';

/** One file of facts as it comes from the edge: its text, or the grids of a spreadsheet. */
export type FactSource = SourceText | Workbook;

/** What several files of one department are together: their folder. */
export interface Whole {
  /** What the department is called where no file says its 名称. */
  readonly name: string;
  /** As messages show it. */
  readonly file: string;
}
