import type { Paragraph, Table, TableCell } from 'docx';
import type { FindingView } from '../../index.js';
import type { Docx } from './docx.js';
import { text } from './official-paragraphs.js';

/** 156 mm, the width of the text, in twentieths of a point. */
const WIDTH = 8844;

/** A table a standard: its head comes again on every page, and no row is torn apart. */
export function clauseTables(docx: Docx, { standards, words: { labels } }: FindingView): readonly (Paragraph | Table)[] {
  return standards.flatMap(({ title, rows }) => [
    text(docx, title, { size: 24, bold: true, keep: true, before: 160, after: 60 }),
    new docx.Table({
      width: { size: WIDTH, type: docx.WidthType.DXA },
      columnWidths: [2900, 1500, WIDTH - 4400],
      layout: docx.TableLayoutType.FIXED,
      rows: [
        row(docx, [[labels.clause], [labels.verdict], [labels.reason]], { head: true }),
        ...rows.map(({ clause, verdict, reasons }) => row(docx, [[clause], [verdict], reasons], { head: false })),
      ],
    }),
  ]);
}

function row(docx: Docx, cells: readonly (readonly string[])[], { head }: { readonly head: boolean }) {
  return new docx.TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map((lines) =>
      cell(
        docx,
        lines.map((words) => text(docx, words, { size: 21, bold: head, plain: true })),
      ),
    ),
  });
}

function cell(docx: Docx, children: readonly Paragraph[]): TableCell {
  return new docx.TableCell({ margins: MARGINS, children: [...children] });
}

const MARGINS = { top: 60, bottom: 60, left: 90, right: 90 };

/** 拟办意见, 审核意见, 审批意见: a row each, high enough to write in, with a place for signature and date. */
export function approvalTable(docx: Docx, { opinions, labels }: FindingView['words']): Table {
  return new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    columnWidths: [1800, WIDTH - 1800],
    layout: docx.TableLayoutType.FIXED,
    rows: opinions.map(
      (opinion) =>
        new docx.TableRow({
          cantSplit: true,
          height: { value: 1900, rule: docx.HeightRule.ATLEAST },
          children: [
            new docx.TableCell({
              margins: MARGINS,
              verticalAlign: docx.VerticalAlign.CENTER,
              children: [text(docx, opinion, { size: 24, align: 'center', plain: true })],
            }),
            new docx.TableCell({
              margins: MARGINS,
              verticalAlign: docx.VerticalAlign.BOTTOM,
              children: [text(docx, labels.sign, { size: 24, align: 'right', plain: true })],
            }),
          ],
        }),
    ),
  });
}
