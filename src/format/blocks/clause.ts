import type { Block } from '../../../grammar/blocks.js';
import { afterColon } from '../../syntax/parts.js';
import { foldedOf, type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import type { ClauseSyntax } from '../../syntax/tree.js';
import type { Line } from '../layout/line.js';
import { clauseScoreLines } from '../scoring/blocks.js';
import { headLines } from '../scoring/head-lines.js';
import { dateText } from './date-text.js';
import { freeLines, type Head, headed, moved, type Printing, plainLines } from './printing.js';
import { sentenceLines } from './sentence-lines.js';

/** 标准三 执法规范: its number stays as it was written, and Chinese puts no space before it. */
export function standardLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const words = phrase(p.source, block.body, block.end);
  const id = /^(?:[一二三四五六七八九十百]+|\d{1,3})/.exec(foldedOf(words))?.[0] ?? '';
  const title = afterColon(phrase(p.source, words.start + id.length, words.end));
  const named = headed(p, head, numbered(p, head, words, id.length, title), p.spelling === 'zh' ? '' : ' ');
  const container = p.scores.standardAt(block.start)?.scoring;
  return [...named, ...headLines(p, block.blocks, { outer: 'standard', container, measure: null })];
}

/** 条款 3.3 杜绝…, with its parts in the order they were written. */
export function clauseLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const clause = p.clauseAt(block.start);
  if (clause === undefined) return [];
  const words = phrase(p.source, block.body, block.end);
  const title = numbered(p, head, words, clause.id.end - words.start, clause.title);
  return [...headed(p, head, title), ...block.blocks.flatMap((part) => partLines(p, clause, part))];
}

/** A number with the title behind it, which may go on in further lines. */
function numbered(p: Printing, head: Head, words: Phrase, length: number, title: Phrase): readonly Line[] {
  const number = { text: p.source.folded.slice(words.start, words.start + length), from: words.start };
  const [first, ...rest] = freeLines(p, { ...head, start: words.start }, title);
  if (first === undefined) return moved([number]);
  const together = p.source.comments.every(({ start }) => start < number.from || start > first.from);
  return together ? [...moved([{ ...number, text: `${number.text} ${first.text}` }]), ...rest] : [...moved([number]), first, ...rest];
}

/** 删去条款 3.9, with its 理由. */
export function removalLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const words = phrase(p.source, block.body, block.end);
  const parts = block.blocks.flatMap((part) => {
    const inner: Head = { word: part.word as Head['word'], outer: 'removal', start: part.start, indent: 2, kind: 'part' };
    return headed(p, inner, freeLines(p, inner, afterColon(phrase(p.source, part.body, part.end))));
  });
  return [...headed(p, head, moved([{ text: foldedOf(words), from: words.start }])), ...parts];
}

function partLines(p: Printing, clause: ClauseSyntax, block: Block): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const head: Head = { word: block.word as Head['word'], outer: 'clause', start: block.start, indent: 2, kind: 'part' };
  const scored = clauseScoreLines(p, clause, block);
  if (scored !== null) return headed(p, head, scored);
  switch (block.word) {
    case 'applicability':
      return headed(p, head, clause.applicability === null ? [] : sentenceLines(p, clause.applicability));
    case 'requirement':
      return headed(p, head, clause.requirement === null ? [] : sentenceLines(p, clause.requirement));
    case 'exception':
      return exceptionLines(p, clause, body, head);
    case 'verification':
      return headed(p, head, verificationLines(p, body));
    case 'quote':
      return headed(p, head, plainLines(body));
    case 'inForceFrom':
    case 'repealedFrom':
      return headed(p, head, moved([{ text: dateText(body, p.spelling), from: body.start }]));
    default:
      return headed(p, head, freeLines(p, head, body));
  }
}

/** 除外（机构改革过渡期）C. */
function exceptionLines(p: Printing, clause: ClauseSyntax, body: Phrase, head: Head): readonly Line[] {
  const exception = clause.exceptions.find(({ sentence }) => sentence.words.start >= body.start && sentence.words.end <= body.end);
  if (exception === undefined) return [];
  return namedSentenceLines(p, exception, body, head);
}

/** 除外（机构改革过渡期）C, 勾稽（总数与名单）C. In: its name and sentence, and all its words. */
export function namedSentenceLines(
  p: Printing,
  { name, sentence }: ClauseSyntax['exceptions'][number],
  body: Phrase,
  head: Head,
): readonly Line[] {
  if (name === null) return headed(p, head, sentenceLines(p, sentence, true));
  const [first, ...rest] = sentenceLines(p, sentence);
  if (first === undefined) return [];
  const [open, close] = p.spelling === 'zh' ? ['（', '）'] : ['(', ') '];
  const named = { ...first, text: `${open}${wordsOf(name)}${close}${first.text}`, from: body.start };
  return headed(p, head, [named, ...rest], p.spelling === 'zh' ? '' : ' ');
}

/** 核查: its methods and its material are the office's own words; only 全部 is ours. */
function verificationLines(p: Printing, body: Phrase): readonly Line[] {
  const all = /^(?:全部|all)(?=[\s:,])[\s:,]*/.exec(foldedOf(body))?.[0].length ?? 0;
  if (all === 0) return plainLines(body);
  const [first, ...rest] = plainLines(phrase(body.source, body.start + all, body.end));
  const word = p.spelling === 'zh' ? '全部' : 'all';
  return first === undefined ? [] : [{ ...first, text: `${word} ${first.text}`, from: body.start }, ...rest];
}
