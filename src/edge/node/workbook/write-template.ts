import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Plan, PlanSheet } from '../../../index.js';
import { lookOf } from './looks.js';
import { validationsOf } from './validations.js';

/** The bytes of the .xlsx file that a plan describes. Every cell is text, also one that begins like a formula. */
export async function writeTemplate({ sheets }: Plan): Promise<Uint8Array> {
  const origin = sheets.find(({ hidden }) => hidden);
  const choices: (readonly string[])[] = [];
  const visible = sheets
    .filter((sheet) => sheet !== origin)
    .map((sheet) => sheetOf(sheet, validationsOf(sheet.checks, origin?.name ?? '', choices)));
  const hidden = origin === undefined ? [] : [withChoices(sheetOf(origin, []), choices)];
  return writeXlsx({ sheets: [...visible, ...hidden], defaultFont: { name: '等线', size: 11 }, activeSheet: 0 });
}

function sheetOf(plan: PlanSheet, dataValidations: DataValidation[]): WriteSheet {
  const { name, hidden, columns, rows, frozen } = plan;
  const width = columns.length;
  const wide = rows.flatMap(({ look, cells }, row) => (cells.length === 1 && look !== 'entry' && look !== 'headings' ? [row] : []));
  const merged = wide.filter((row) => rows[row]?.look !== 'section' && width > 1);
  return {
    name,
    hidden,
    columns: columns.map(({ width: w, takes }) => ({ width: w, style: { ...lookOf('value'), ...FORMATS[takes] } })),
    rows: rows.map(({ cells }) => [...cells]),
    cells: new Map(
      rows.flatMap(({ look, cells, takes }, row) =>
        cells.map(
          (value, column) =>
            [
              `${row},${column}`,
              cellOf(value, { ...lookOf(look), ...FORMATS[takes?.[column] ?? columns[column]?.takes ?? 'any'] }),
            ] as const,
        ),
      ),
    ),
    merges: merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
    rowDefs: new Map(rows.flatMap(({ height }, row) => (height === null ? [] : [[row, { height }] as const]))),
    dataValidations,
    ...(frozen > 0 ? { freezePane: { rows: frozen, columns: 1 } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(frozen > 0 ? { printTitlesRow: `$${frozen}:$${frozen}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** An empty cell has its borders too: there something is to be filled in. */
function cellOf(value: string, style: CellStyle) {
  return value === '' ? { value: null, style } : { value, type: 'string' as const, style };
}

const FORMATS = {
  text: { numFmt: '@' },
  any: {},
  day: { numFmt: 'yyyy-mm-dd' },
  percentage: { numFmt: '0.00%' },
  number: {},
} as const;

/** Lists to choose from stand on the hidden sheet, a column each, right of what it says itself. */
function withChoices(sheet: WriteSheet, choices: readonly (readonly string[])[]): WriteSheet {
  const longest = Math.max(sheet.rows?.length ?? 0, ...choices.map((one) => one.length));
  const rows = Array.from({ length: longest }, (_, i) => {
    const own = sheet.rows?.[i] ?? [];
    return [...own, ...Array.from({ length: 3 - own.length }, () => null), ...choices.map((one) => one[i] ?? null)];
  });
  return { ...sheet, rows };
}
