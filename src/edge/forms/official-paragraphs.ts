import type { Paragraph } from 'docx';
import type { FindingItem } from '../../index.js';
import { clean, type Docx } from './docx.js';

/** How a paragraph of an official document looks. Sizes in half points, distances in twentieths of a point. */
interface Looks {
  readonly size: number;
  readonly align?: 'center' | 'right';
  readonly font?: '宋体' | '黑体';
  readonly bold?: boolean;
  readonly color?: string;
  /** Two characters in, as a paragraph of a text begins. */
  readonly indent?: boolean;
  readonly rightIndent?: number;
  readonly leftIndent?: number;
  /** Stays on the page of what follows. */
  readonly keep?: boolean;
  /** A red line below: what stands above it is the head. */
  readonly ruled?: boolean;
  /** Single spaced. */
  readonly plain?: boolean;
  readonly before?: number;
  readonly after?: number;
}

export function text(docx: Docx, words: string, looks: Looks): Paragraph {
  const { size, font, bold, color, keep = false, ruled = false } = looks;
  return new docx.Paragraph({
    alignment: ALIGNMENTS[looks.align ?? 'both'],
    keepNext: keep,
    keepLines: keep,
    indent: {
      ...(looks.indent === true ? { firstLine: size * 20 } : {}),
      ...(looks.rightIndent === undefined ? {} : { right: looks.rightIndent }),
      ...(looks.leftIndent === undefined ? {} : { left: looks.leftIndent }),
    },
    spacing: { before: looks.before ?? 0, after: looks.after ?? 0, ...(looks.plain === true ? {} : { line: 360 }) },
    ...(ruled ? { border: { bottom: { style: 'single', size: 12, color: 'C00000', space: 8 } } } : {}),
    children: [
      new docx.TextRun({
        text: clean(words),
        size,
        bold: bold ?? false,
        ...(color === undefined ? {} : { color }),
        ...(font === undefined
          ? {}
          : { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: font, cs: 'Times New Roman' } }),
      }),
    ],
  });
}

const ALIGNMENTS = { center: 'center', right: 'right', both: 'both' } as const;

/** A heading of the text: 黑体, and outlined, so that Word's navigation finds it. */
export function heading(docx: Docx, words: string): Paragraph {
  return new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    keepNext: true,
    keepLines: true,
    spacing: { before: 240, after: 80, line: 360 },
    children: [
      new docx.TextRun({
        text: clean(words),
        size: 32,
        color: '000000',
        bold: false,
        font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体', cs: 'Times New Roman' },
      }),
    ],
  });
}

/** A remark, smaller than the text. */
export function line(docx: Docx, words: string): Paragraph {
  return text(docx, words, { size: 21, plain: true, after: 80 });
}

/** One of several things, with what stands below it further in. `mark`: what it begins with. */
export function item(docx: Docx, { text: words, items }: FindingItem, mark: string, depth = 0): readonly Paragraph[] {
  return [
    text(docx, `${mark}${words}`, { size: 24, leftIndent: depth * 480, keep: items.length > 0 }),
    ...items.flatMap((one) => item(docx, one, '· ', depth + 1)),
  ];
}
