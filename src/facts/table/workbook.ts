/**
 * A workbook as it came from a spreadsheet, or a CSV file (one grid), before anyone asks what it means: words in cells, no
 * formats, no formulas. JSON-serialisable, so that a record can keep it in place of the file's bytes.
 * INVARIANT: rows in ascending `number`, cells in ascending `column`; empty cells and rows are left out.
 */
export interface Workbook {
  /** As messages show it: `人员.xlsx`. */
  readonly file: string;
  readonly grids: readonly Grid[];
}

export interface Grid {
  /** The name of the sheet; of a CSV file, the file's own name without its ending. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** Cells merged into one, whose value stands in the first of them; left out where there are none. */
  readonly merged?: readonly Area[];
  /** What nobody sees who opens the file: the sheet itself, numbers of rows and of columns. Left out where nothing is hidden. */
  readonly hidden?: { readonly sheet: boolean; readonly rows: number; readonly columns: number };
}

/** A rectangle of cells, rows and columns counted from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Row {
  /** Counted from 1, as spreadsheets show it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Counted from 1: column A. */
  readonly column: number;
  /** What a person reads there: a day as `2017-08-03`, a share shown as a percentage as `95%`, a truth value as `是` or `否`. */
  readonly text: string;
  /**
   * Why it cannot be read as a value: `formula`, one whose result the file does not hold (then `text` is empty); `error`, a formula that
   * went wrong (then `text` is what it shows, `#N/A`). Left out of a sound cell.
   */
  readonly trouble?: 'formula' | 'error';
}
