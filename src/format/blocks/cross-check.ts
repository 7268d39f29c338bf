import type { Block } from '../../../grammar/blocks.js';
import { afterColon } from '../../syntax/parts.js';
import { phrase } from '../../syntax/phrase.js';
import type { Line } from '../layout/line.js';
import { namedSentenceLines } from './clause.js';
import { freeLines, type Head, headed, type Printing } from './printing.js';

/** 勾稽（总数与名单）处罚总数不少于重大行政处罚的数量, with its 说明. */
export function crossCheckLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const syntax = p.crossCheckAt(block.start);
  if (syntax === undefined) return [];
  const body = afterColon(phrase(p.source, block.body, block.end));
  const parts = block.blocks.flatMap((part) => {
    const inner: Head = { word: part.word as Head['word'], outer: 'crossCheck', start: part.start, indent: 2, kind: 'part' };
    return headed(p, inner, freeLines(p, inner, afterColon(phrase(p.source, part.body, part.end))));
  });
  return [...namedSentenceLines(p, syntax, body, head), ...parts];
}
