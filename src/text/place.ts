/** A day of the calendar written `YYYY-MM-DD`. Plain strings of this form compare in calendar order. */
export type Day = string;

/** An exact number in writing: an integer `"15"`, a decimal `"0.5"` or a fraction `"265/3"`. */
export type Exact = string;

/** A point in a text. `offset` counts UTF-16 units from 0; `line` and `column` count from 1, as editors show them. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, `end` exclusive. In a workbook `start` is a row and a column, without a meaning for offsets. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** A cell of a workbook: `执法人员!C17`. */
  readonly cell?: string;
}

/** Where it is, as messages say it: `rules/3.standards:12:3`, `人员.xlsx 执法人员!C17`. */
export function whereWords({ file, start, cell }: Place): string {
  return cell === undefined ? `${file}:${start.line}:${start.column}` : `${file} ${cell}`;
}

/** `执法人员!C17` in parts; a table in a text file has no sheet. The name of a cell holds no `!`, the name of a sheet may. */
export function cellParts(cell: string): { readonly sheet: string | null; readonly cell: string } {
  const end = cell.lastIndexOf('!');
  return { sheet: end < 0 ? null : cell.slice(0, end), cell: cell.slice(end + 1) };
}

/** A text from outside with its name. The name is what messages show (`rules/henan-2017/3.standards`). */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}
