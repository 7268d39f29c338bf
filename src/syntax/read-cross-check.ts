import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { afterColon, partsOf } from './parts.js';
import { isEmpty, phrase, placeOf } from './phrase.js';
import { readNamedSentence } from './read-clause.js';
import type { SentenceReader } from './read-sentence.js';
import type { CrossCheckSyntax, Report } from './tree.js';

/** 勾稽 处罚总数不少于重大行政处罚的数量: what every sheet that does not contradict itself says. Null where nothing follows the keyword. */
export function readCrossCheck(source: Prepared, block: Block, reader: SentenceReader, report: Report): CrossCheckSyntax | null {
  const words = afterColon(phrase(source, block.body, block.end));
  const parts = partsOf(source, block, report, ['note']);
  if (isEmpty(words)) {
    report(F.emptyBlock(placeOf(phrase(source, block.start, block.body)), { keyword: block.keyword }));
    return null;
  }
  const at = phrase(source, block.start, block.end);
  return { ...readNamedSentence(words, reader, report), note: parts.get('note')?.[0] ?? null, at };
}
