import type { Block } from '../../../grammar/blocks.js';
import type { BlockWord } from '../../../grammar/spellings.js';
import { afterColon } from '../../syntax/parts.js';
import { isEmpty, type Phrase, phrase } from '../../syntax/phrase.js';
import type { ExampleSyntax } from '../../syntax/tree.js';
import type { Line } from '../layout/line.js';
import { dateText } from './date-text.js';
import { expectedLines } from './expected.js';
import { givenLines } from './given.js';
import { freeLines, type Head, headed, moved, type Printing, plainLines } from './printing.js';
import { tableLines } from './table.js';

/** 示例, with its parts in the order they were written. */
export function exampleLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const example = p.exampleAt(block.start);
  if (example === undefined) return [];
  const name = plainLines(phrase(p.source, block.body, block.end));
  return [...headed(p, head, name), ...block.blocks.flatMap((part) => partLines(p, example, part))];
}

function partLines(p: Printing, example: ExampleSyntax, block: Block): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const head: Head = { word: block.word as BlockWord, outer: 'example', start: block.start, indent: 2, kind: 'part' };
  const inside = (entries: readonly Phrase[]) => entries.filter(({ start, end }) => start >= body.start && end <= body.end);
  switch (block.word) {
    case 'exampleOn':
      return headed(p, head, moved([{ text: dateText(body, p.spelling), from: body.start }]));
    case 'given':
      return headed(p, head, givenLines(p, inside(example.given), body));
    case 'expected':
      return headed(p, head, expectedLines(p, inside(example.expected), body));
    case 'table':
      return example.table === null ? [] : tableLines(p, head, example.table);
    default:
      return headed(p, head, isEmpty(body) ? [] : freeLines(p, head, body));
  }
}
