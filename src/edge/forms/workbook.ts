import { csvCell } from '../export/csv-cell.js';

/** A workbook to write: every cell is text, or empty to be filled in. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** One text a column; what is missing at the end stays empty. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly heading: string;
  /** In characters of Latin width. */
  readonly width: number;
  /** What may be chosen there; none where anything may be written. */
  readonly choices?: readonly string[];
  /** For whoever fills it in. */
  readonly hint?: string;
}

/**
 * In: sheets, the words of the foot (“第{page}页，共{pages}页”) and the language. Out: the bytes of an .xlsx, the same for the same sheets: A4, landscape,
 * headings repeated on every page. No cell can be taken for a formula, neither here nor after it was saved as CSV (export/csv-cell.ts).
 */
export async function workbookBytes(sheets: readonly Sheet[], foot: string): Promise<Uint8Array> {
  // Loaded only by whoever writes one: the command starts without it.
  const { writeXlsx } = await import('hucre/xlsx');
  const timeless = new Date(0);
  return writeXlsx({
    properties: { created: timeless, modified: timeless },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: [
        sheet.columns.map(({ heading }) => csvCell(heading)),
        ...sheet.rows.map((row) => row.map((text) => (text === '' ? null : csvCell(text)))),
      ],
      cells: styled(sheet),
      dataValidations: sheet.columns.flatMap((column, at) => validation(column, at)),
      freezePane: { rows: 1 },
      pageSetup: { ...PAPER, printTitlesRow: '$1:$1' },
      headerFooter: { oddFooter: `&C${foot.replace('{page}', '&P').replace('{pages}', '&N')}` },
    })),
  });
}

const PAPER = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const BORDER = { style: 'thin', color: { rgb: 'A0A0A0' } } as const;
const FRAME = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };
const BODY = { alignment: { wrapText: true, vertical: 'top' }, border: FRAME, numFmt: '@' } as const;
const HEAD = { ...BODY, font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } } } as const;

/** Every cell of the table has its frame, also those to be filled in. */
function styled({ columns, rows }: Sheet) {
  const cells = [columns.map(({ heading }) => heading), ...rows].flatMap((row, r) =>
    columns.map((_, c) => {
      const text = row[c] ?? '';
      return [`${r},${c}`, { value: text === '' ? null : csvCell(text), style: r === 0 ? HEAD : BODY }] as const;
    }),
  );
  return new Map(cells);
}

/** Many more rows than are written, so that rows added by hand are checked as well. */
const LAST_ROW = 2000;

function validation({ choices, hint }: Column, at: number) {
  if (choices === undefined) return [];
  const letter = columnLetter(at);
  // A list in the file may have 255 characters, and none of them a comma.
  if (choices.join(',').length > 250 || choices.some((choice) => choice.includes(','))) return [];
  return [
    {
      type: 'list' as const,
      values: [...choices],
      range: `${letter}2:${letter}${LAST_ROW}`,
      allowBlank: true,
      showErrorMessage: true,
      ...(hint === undefined ? {} : { showInputMessage: true, inputMessage: hint }),
    },
  ];
}

/** 0 is A, 26 is AA. */
function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${columnLetter(Math.floor(at / 26) - 1)}${letter}`;
}
