import type { VerdictName } from '../../index.js';
import { csvCell } from '../export/csv-cell.js';
import { xmlText } from './xml-text.js';

/** A workbook to write: every cell is text, or empty to be filled in. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** One text a column; what is missing at the end stays empty. */
  readonly rows: readonly (readonly string[])[];
  /** How many columns stay in view beside the headings; none where it is left out. */
  readonly frozenColumns?: number;
  /** Whether its rows can be narrowed down by what stands in a column. */
  readonly filter?: boolean;
  /** The colour of a cell that holds a verdict, beside its word. `row`: its place in `rows`. */
  readonly tone?: (row: number, column: number) => VerdictName | null;
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
        sheet.columns.map(({ heading }) => cellText(heading)),
        ...sheet.rows.map((row) => row.map((text) => (text === '' ? null : cellText(text)))),
      ],
      cells: styled(sheet),
      dataValidations: sheet.columns.flatMap((column, at) => validation(column, at)),
      freezePane: { rows: 1, ...(sheet.frozenColumns === undefined ? {} : { columns: sheet.frozenColumns }) },
      ...(sheet.filter === true ? { autoFilter: { range: `A1:${columnLetter(sheet.columns.length - 1)}${sheet.rows.length + 1}` } } : {}),
      pageSetup: { ...PAPER, printTitlesRow: '$1:$1' },
      headerFooter: { oddFooter: `&C${foot.replace('{page}', '&P').replace('{pages}', '&N')}` },
    })),
  });
}

/** No formula, nothing that would spoil the file, and no more than a cell may hold. */
function cellText(text: string): string {
  const words = xmlText(csvCell(text));
  return words.length <= MOST_IN_A_CELL ? words : `${words.slice(0, MOST_IN_A_CELL - CUT_OFF.length)}${CUT_OFF}`;
}

/** The limit of the format. */
const MOST_IN_A_CELL = 32_767;
const CUT_OFF = '……';

const PAPER = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const BORDER = { style: 'thin', color: { rgb: 'A0A0A0' } } as const;
const FRAME = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };
const BODY = { alignment: { wrapText: true, vertical: 'top' }, border: FRAME, numFmt: '@' } as const;
const HEAD = { ...BODY, font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } } } as const;

/** Words on their ground as dark and light as on the pages; one object a colour, so that the file holds each once. */
const TONES: Readonly<Record<VerdictName, ReturnType<typeof tonedBody>>> = {
  met: tonedBody('1A6A3A', 'E8F3EB'),
  'not-met': tonedBody('B0241C', 'FBE7E5'),
  undetermined: tonedBody('855000', 'FCF0DA'),
  'not-applicable': tonedBody('5A616A', 'F1F2F3'),
  'not-assessed': tonedBody('6A7078', 'FFFFFF'),
  error: tonedBody('6A3DA3', 'F0E8F9'),
};

function tonedBody(ink: string, ground: string) {
  return { ...BODY, font: { color: { rgb: ink } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ground } } } as const;
}

function toned(tone: VerdictName | null) {
  return tone === null ? BODY : TONES[tone];
}

/** Every cell of the table has its frame, also those to be filled in. */
function styled({ columns, rows, tone }: Sheet) {
  const cells = [columns.map(({ heading }) => heading), ...rows].flatMap((row, r) =>
    columns.map((_, c) => {
      const text = row[c] ?? '';
      return [
        `${r},${c}`,
        { value: text === '' ? null : cellText(text), style: r === 0 ? HEAD : toned(tone?.(r - 1, c) ?? null) },
      ] as const;
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
