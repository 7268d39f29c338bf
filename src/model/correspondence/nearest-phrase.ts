import { squeeze } from '../../text/width.js';
import { nearestStretch } from '../nearest-wording.js';
import { SENTENCE_END } from '../needless.js';
import type { NoticeIndex, Stretch } from '../notice.js';

/**
 * The stretch of a changed notice that some quoted words have become, for a person who compares both: more may have changed than
 * where an edit is offered, and a stretch that the fewest steps would cut short goes on to the words the quotation begins and ends
 * with, inside the sentence. Out: a stretch of the squeezed text; null where none is clearly meant.
 */
export function nearestPhrase(index: NoticeIndex, words: string): Stretch | null {
  const sought = squeeze(words);
  const found = nearestStretch(index, words, sought.length < LONG ? 0.34 : 0.5);
  return found === null ? null : { start: beginning(index.squeezed, found.start, sought), end: ending(index.squeezed, found.end, sought) };
}

/** Of so many characters half may have changed; of fewer, half stands in many a sentence. */
const LONG = 10;

function beginning(text: string, start: number, sought: string): number {
  if (text[start] === sought[0]) return start;
  const from = Math.max(0, start - reachOf(sought));
  const before = text.slice(from, start + 1);
  const at = before.lastIndexOf(sought.slice(0, 2));
  return at < 0 || SENTENCE_END.test(before.slice(at)) ? start : from + at;
}

function ending(text: string, end: number, sought: string): number {
  if (text[end - 1] === sought.at(-1)) return end;
  const behind = text.slice(end - 1, end + reachOf(sought));
  const at = behind.indexOf(sought.slice(-2));
  return at < 0 || SENTENCE_END.test(behind.slice(0, at)) ? end : end + at + 1;
}

/** How much may have been put in between the stretch and the word it goes on to. */
function reachOf(sought: string): number {
  return Math.max(12, Math.floor(sought.length / 2));
}
