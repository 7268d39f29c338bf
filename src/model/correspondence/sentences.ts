import { fold } from '../../text/width.js';
import { ITEM_NUMBER } from '../needless.js';
import type { Stretch } from '../notice.js';

/**
 * Cuts a part of a notice into its sentences. One ends at 。；：！？ with the brackets and quotation marks that close there, or
 * with its line, unless the line stops at a comma; an item number stays with what it numbers. In: the text as in its file, the
 * part as offsets into it. Out: stretches that lie end to end and together are the part, so that every character has its one
 * sentence; white space belongs to the sentence before it.
 */
export function cutSentences(text: string, part: Stretch): readonly Stretch[] {
  const folded = fold(text.slice(part.start, part.end));
  const stops: number[] = [];
  let words = firstWord(folded, 0);
  for (let at = 0; at < folded.length; at++) {
    if (at < words || !endsAt(folded, at)) continue;
    const stop = closed(folded, text, { at: at + 1, offset: part.start });
    words = firstWord(folded, stop);
    // What follows without a word of its own, such as a last row of dots, stays with this sentence.
    if (words < folded.length) stops.push(part.start + stop);
    at = stop - 1;
  }
  if (part.start === part.end) return [];
  const starts = [part.start, ...stops];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? part.end }));
}

/** Which of the sentences a stretch lies on. In: sentences end to end. Out: their indexes. */
export function sentencesOver(sentences: readonly Stretch[], { start, end }: Stretch): readonly number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(sentences, start); i < sentences.length && (sentences[i]?.start ?? end) < end; i++) found.push(i);
  return found;
}

function firstEndingAfter(sentences: readonly Stretch[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the first word of a sentence stands, its item number and all marks aside; the text's end where there is none. */
function firstWord(folded: string, from: number): number {
  const opening = new RegExp(`\\s*(?:${ITEM_NUMBER.source})?[\\p{P}\\p{S}\\s]*`, 'uy');
  opening.lastIndex = from;
  return opening.exec(folded) === null ? from : opening.lastIndex;
}

/** Whether a sentence ends with this character: a mark that ends one, or the end of a line. */
function endsAt(folded: string, at: number): boolean {
  const c = folded[at] ?? '';
  if (c === ':') return !(/\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? ''));
  return /[。;!?]/.test(c) || (/[\r\n]/.test(c) && !/[,、(《]/.test(lastOf(folded, at)));
}

/** The last character before the blanks that lead up to a place. */
function lastOf(folded: string, at: number): string {
  let i = at - 1;
  while (i > 0 && /\s/.test(folded[i] ?? '')) i -= 1;
  return folded[i] ?? '';
}

/** Behind the marks that close at a place, and the blanks after them. Which quotation marks close is told by the text as written. */
function closed(folded: string, text: string, { at, offset }: { readonly at: number; readonly offset: number }): number {
  let i = at;
  while (/[”’」』）)】》〉。;!?]/.test(text[offset + i] ?? '') && i < folded.length) i += 1;
  while (i < folded.length && /\s/.test(folded[i] ?? '')) i += 1;
  return i;
}
