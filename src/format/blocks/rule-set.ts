import type { Block } from '../../../grammar/blocks.js';
import type { BlockWord } from '../../../grammar/spellings.js';
import { readYear } from '../../model/declarations/assessed-year.js';
import { afterColon } from '../../syntax/parts.js';
import { foldedOf, type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import { splitAt } from '../../syntax/read-vocabulary.js';
import type { Line } from '../layout/line.js';
import type { Spelling } from '../spelling.js';
import { dateText } from './date-text.js';
import { freeLines, type Head, headed, moved, type Printing, plainLines } from './printing.js';

/** 标准集, with its parts in the order they were written. */
export function ruleSetLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const title = freeLines(p, head, phrase(p.source, block.body, block.end));
  return [...headed(p, head, title), ...block.blocks.flatMap((part) => partLines(p, part))];
}

function partLines(p: Printing, block: Block): readonly Line[] {
  const body = afterColon(phrase(p.source, block.body, block.end));
  const word = block.word as BlockWord;
  const head: Head = { word, outer: 'ruleSet', start: block.start, indent: 2, kind: 'part' };
  return headed(p, head, bodyLines(p, head, body));
}

function bodyLines(p: Printing, head: Head, body: Phrase): readonly Line[] {
  switch (head.word) {
    case 'basis':
    case 'issuer':
      return freeLines(p, head, body);
    case 'uncited':
      return uncitedLines(p, head, body);
    case 'cover':
      return coverLines(p, body);
    case 'lastDay':
      return moved([{ text: lastDayText(foldedOf(body), p.spelling) ?? wordsOf(body), from: body.start }]);
    case 'inForceFrom':
    case 'repealedFrom':
    case 'exampleDate':
      return moved([{ text: dateText(body, p.spelling), from: body.start }]);
    case 'assessedYear':
      return moved([{ text: yearText(body, p.spelling), from: body.start }]);
    case 'methods':
      return methodLines(p, body);
    default:
      return plainLines(body);
  }
}

/** 须覆盖 “二、验收标准” 至 “三、验收方式”. What is not of this form stays, for the check to speak of. */
function coverLines(p: Printing, body: Phrase): readonly Line[] {
  const match = /^"([^"\r\n]+)"\s*(?:至|to\b)\s*"([^"\r\n]+)"$/.exec(foldedOf(body));
  if (match === null) return plainLines(body);
  const [, from = '', to = ''] = match;
  const words = wordsOf(body);
  const [first, second] = [words.slice(1, 1 + from.length), words.slice(-1 - to.length, -1)];
  return moved([{ text: `“${first}” ${p.spelling === 'zh' ? '至' : 'to'} “${second}”`, from: body.start }]);
}

/** 未引 “的情形” 理由 连接语，没有要求。 */
function uncitedLines(p: Printing, head: Head, body: Phrase): readonly Line[] {
  const match = /^"([^"\r\n]+)"\s*(?:理由|reason)\s*:?\s*/.exec(foldedOf(body));
  if (match === null) return plainLines(body);
  const words = p.source.words.slice(body.start + 1, body.start + 1 + (match[1]?.length ?? 0));
  const [first, ...rest] = freeLines(p, { ...head, start: body.start }, phrase(p.source, body.start + match[0].length, body.end));
  const reason = p.spelling === 'zh' ? '理由' : 'reason';
  return first === undefined ? plainLines(body) : [{ ...first, text: `“${words}” ${reason} ${first.text}`, from: body.start }, ...rest];
}

/** 2018年, 2018; what is no year stays, for the check to speak of. */
function yearText(body: Phrase, spelling: Spelling): string {
  const year = readYear(body, () => undefined);
  if (year === null) return wordsOf(body);
  return spelling === 'zh' ? `${year}年` : String(year);
}

function lastDayText(words: string, spelling: Spelling): string | null {
  if (words === '不顺延' || words === 'stays') return spelling === 'zh' ? '不顺延' : 'stays';
  if (words === '顺延' || words === 'moves') return spelling === 'zh' ? '顺延' : 'moves';
  return null;
}

/** A block of one line. */
function methodLines(p: Printing, body: Phrase): readonly Line[] {
  const methods = splitAt(body, /[,、;]/).map(wordsOf);
  return moved([{ text: methods.join(p.spelling === 'zh' ? '、' : ', '), from: body.start }]);
}
