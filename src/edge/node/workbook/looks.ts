import type { CellStyle } from 'hucre/xlsx';
import type { PlanSheet } from '../../../index.js';

type Look = PlanSheet['rows'][number]['look'];

/** How cells look: quiet, since they are to be filled in and printed. */
export function lookOf(look: Look | 'value'): CellStyle {
  return LOOKS[look];
}

const LINE = { style: 'thin', color: { rgb: 'BFC5CC' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const LOOKS: Readonly<Record<Look | 'value', CellStyle>> = {
  title: { font: { bold: true, size: 16, color: { rgb: '1F3552' } }, alignment: { vertical: 'center', wrapText: true } },
  help: { font: { size: 9, color: { rgb: '5A6472' } }, alignment: { vertical: 'center', wrapText: true } },
  headings: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('2F5580'),
    border: BORDER,
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  section: { font: { bold: true, color: { rgb: '1F3552' } }, fill: fill('E4ECF5'), alignment: { vertical: 'center' } },
  entry: { border: BORDER, alignment: { vertical: 'center', wrapText: true } },
  value: { alignment: { vertical: 'center', wrapText: true } },
};
