import { type Column, readColumn } from '../../model/examples/columns.js';
import { isEmpty, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type { TableSyntax } from '../../syntax/tree.js';
import { inColumns } from '../layout/columns.js';
import type { Line } from '../layout/line.js';
import { keywordOf } from '../spelling.js';
import { dateText } from './date-text.js';
import { clauseCell, scoreCell } from './expected.js';
import { listWords } from './given.js';
import { type Head, headed, type Printing } from './printing.js';
import { subjectText } from './score-expected.js';
import { valueText } from './values.js';

/** 表格: a row a line, its cells below those of the head. */
export function tableLines(p: Printing, head: Head, { columns, rows }: TableSyntax): readonly Line[] {
  const read = columns.map((cell) => readColumn(cell, p.reading));
  const cells = [
    columns.map((cell, i) => columnText(p, cell, read[i] ?? null)),
    ...rows.map((row) => row.map((cell, i) => cellText(p, cell, read[i] ?? null))),
  ];
  const texts = inColumns(cells, p.spelling === 'zh' ? ' ｜ ' : ' | ');
  const indent = head.indent + keywordOf(head.word, p.spelling).length * (p.spelling === 'zh' ? 2 : 1) + 1;
  const places = [columns, ...rows].map((row) => row[0]?.start ?? head.start);
  return headed(
    p,
    head,
    texts.map((text, i) => ({ text, from: places[i] ?? head.start, indent, kind: 'part' })),
  );
}

function columnText(p: Printing, cell: Phrase, column: Column | null): string {
  const zh = p.spelling === 'zh';
  switch (column?.kind) {
    case 'case':
      return zh ? '情形' : 'case';
    case 'date':
      return zh ? '评估日' : 'on';
    case 'clause':
      return `${zh ? '条款' : 'clause '}${column.clause}`;
    case 'score':
      return subjectText(p, column.subject).trimEnd();
    case 'field':
      return p.names.wordFor({ kind: 'field', list: null, key: column.field.key }, p.spelling);
    case 'list':
      return p.names.wordFor({ kind: 'list', key: column.list.key }, p.spelling);
    default:
      return wordsOf(cell);
  }
}

function cellText(p: Printing, cell: Phrase, column: Column | null): string {
  if (isEmpty(cell)) return '';
  switch (column?.kind) {
    case 'date':
      return dateText(cell, p.spelling);
    case 'clause':
      return clauseCell(p, column.clause, cell);
    case 'score':
      return scoreCell(p, column.subject, cell);
    case 'field':
      return valueText(p, column.field, cell);
    case 'list':
      return listWords(p, column.list, cell)
        .map(({ text }) => text)
        .join(p.spelling === 'zh' ? '' : ' ');
    default:
      return wordsOf(cell);
  }
}
