import type { Paragraph, Table, TableCell } from 'docx';
import type { Language } from '../../index.js';
import { footWords } from './foot.js';
import { timeless } from './timeless-docx.js';
import { xmlText } from './xml-text.js';

/** The library, loaded by whoever writes a document: the command starts without it. */
export type Docx = typeof import('docx');

export interface DocumentParts {
  readonly title: string;
  readonly language: Language;
  readonly landscape: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

/** In: what stands in the document. Out: the bytes of a .docx on A4 with page x of y at its foot; the same for the same words. */
export async function documentBytes(docx: Docx, { title, language, landscape, children }: DocumentParts): Promise<Uint8Array> {
  const document = new docx.Document({
    title: clean(title),
    creator: '准绳 Zhunsheng',
    styles: { default: { document: { run: { font: FONT, size: 21, language: { value: 'en-GB', eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: { page: { size: { ...A4, orientation: landscape ? 'landscape' : 'portrait' }, margin: MARGIN } },
        footers: { default: new docx.Footer({ children: [foot(docx, language)] }) },
        children: [...children],
      },
    ],
  });
  return timeless(await docx.Packer.toBuffer(document));
}

/** In twentieths of a point; the library turns them for landscape. */
export const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1134 };
/** What Word, WPS and LibreOffice find on any Chinese system. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };

function foot(docx: Docx, language: Language): Paragraph {
  const [before = '', between = '', after = ''] = footWords(language).split(/\{page\}|\{pages\}/);
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({ children: [before, docx.PageNumber.CURRENT, between, docx.PageNumber.TOTAL_PAGES, after] })],
  });
}

export function heading(docx: Docx, words: string, level: 'title' | 'section'): Paragraph {
  const isTitle = level === 'title';
  return new docx.Paragraph({
    heading: isTitle ? docx.HeadingLevel.TITLE : docx.HeadingLevel.HEADING_2,
    alignment: isTitle ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new docx.TextRun({ text: clean(words), bold: true, color: '000000', font: FONT, size: isTitle ? 36 : 26 })],
  });
}

export function text(docx: Docx, words: string): Paragraph {
  return new docx.Paragraph({ spacing: { after: 120 }, children: [new docx.TextRun(clean(words))] });
}

/** A line in a cell. */
export function line(docx: Docx, words: string, bold = false): Paragraph {
  return new docx.Paragraph({ spacing: { after: 40 }, children: [new docx.TextRun({ text: clean(words), bold, size: 18 })] });
}

export function cell(docx: Docx, children: readonly Paragraph[]): TableCell {
  return new docx.TableCell({ children: children.length === 0 ? [new docx.Paragraph('')] : [...children] });
}

/** A table over the whole width, whose head is repeated on every page and whose rows are not torn apart. `widths`: in percent. */
export function table(docx: Docx, widths: readonly number[], head: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const headRow = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((words) => cell(docx, [line(docx, words, true)])),
  });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: widths.map((share) => Math.round(share * 145)),
    rows: [headRow, ...rows.map((children) => new docx.TableRow({ cantSplit: true, children: [...children] }))],
  });
}

/** Words as a run of text holds them, on one line. */
export function clean(words: string): string {
  return xmlText(words).replace(/[\t\r\n]/g, ' ');
}
