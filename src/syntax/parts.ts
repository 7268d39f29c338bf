import { type Block, FREE_TEXT } from '../../grammar/blocks.js';
import { BLOCK_WORDS, type BlockWord } from '../../grammar/spellings.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { reportLikelyKeywords } from './likely-keyword.js';
import { firstLine, isEmpty, type Phrase, phrase, placeOf, wordsOf } from './phrase.js';
import type { Parts, Report } from './tree.js';

/**
 * The blocks inside a block, by keyword. `once` names those that may stand only once. An empty one, a second one,
 * one that belongs elsewhere and one of a later version are reported and left out.
 */
export function partsOf(source: Prepared, block: Block, report: Report, once: readonly BlockWord[]): Parts {
  const parts = new Map<BlockWord, Phrase[]>();
  for (const inner of block.blocks) {
    const keyword = phrase(source, inner.start, inner.body);
    if (inner.word === 'later') report(F.laterKeyword(placeOf(keyword), { keyword: inner.keyword }));
    else if (inner.word === 'misplaced' || inner.word === 'lead' || inner.word === 'mistaken')
      report(F.misplacedKeyword(placeOf(keyword), { keyword: inner.keyword, block: blockName(block) }));
    else addPart(parts, inner, inner.word, { source, keyword, block, report, once });
  }
  return parts;
}

function addPart(
  parts: Map<BlockWord, Phrase[]>,
  inner: Block,
  word: BlockWord,
  at: { source: Prepared; keyword: Phrase; block: Block; report: Report; once: readonly BlockWord[] },
): void {
  const body = afterColon(phrase(at.source, inner.body, inner.end));
  const earlier = parts.get(word) ?? [];
  if (isEmpty(body) && !MAY_BE_EMPTY.has(word)) at.report(F.emptyBlock(placeOf(at.keyword), { keyword: inner.keyword }));
  else if (earlier.length > 0 && at.once.includes(word))
    at.report(F.repeatedBlock(placeOf(at.keyword), { keyword: inner.keyword, block: blockName(at.block) }));
  else {
    if (FREE_TEXT.has(word) || ONE_LINE.has(word)) reportLikelyKeywords(at.block, body, at.report);
    const behind = firstLine(body).rest;
    if (ONE_LINE.has(word) && !isEmpty(behind))
      at.report(F.wordsBehindLine(placeOf(behind), { keyword: inner.keyword, words: wordsOf(behind) }));
    parts.set(word, [...earlier, body]);
  }
}

/** Such a word says all by standing there. */
const MAY_BE_EMPTY: ReadonlySet<BlockWord> = new Set(['unconfirmed', 'floorAtZero', 'mayGoNegative']);

/** Blocks of one line. */
const ONE_LINE: ReadonlySet<BlockWord> = new Set([
  'version',
  'methods',
  'tailors',
  'replaces',
  'points',
  'fullMarks',
  'cap',
  'countsAs',
  'notApplicable',
  'rounding',
  'override',
]);

/** 要求：… is read as 要求 …. */
export function afterColon(body: Phrase): Phrase {
  return body.source.folded[body.start] === ':' ? phrase(body.source, body.start + 1, body.end) : body;
}

function blockName(block: Block): string {
  return block.word in BLOCK_WORDS ? (BLOCK_WORDS[block.word as BlockWord].zh[0] ?? block.keyword) : block.keyword;
}
