import { findAllWords, type NoticeIndex, type Stretch } from './notice.js';

/** Characters that need no quotation: punctuation, item numbers, headings equal to a standard's title. */
export function needlessIn(index: NoticeIndex, part: Stretch, titles: readonly string[]): Uint8Array {
  const needless = new Uint8Array(index.squeezed.length);
  for (let i = part.start; i < part.end; i++) if (PUNCTUATION.test(index.squeezed[i] ?? '')) needless[i] = 1;
  const numbers = itemNumbersIn(index, part);
  for (const { start, end } of numbers) needless.fill(1, start, end);
  const numbered = new Set(numbers.map(({ end }) => end));
  for (const title of titles) {
    for (const s of findAllWords(index, title)) {
      if ((numbered.has(s.start) || opensSentence(index, part, s.start)) && closesHeading(index, s.end)) needless.fill(1, s.start, s.end);
    }
  }
  return needless;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
/** As it stands in folded text. */
export const ITEM_NUMBER = /\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|\.(?!\d))/g;

/** （一）, (1) and ① wherever they stand; 一、 and 1. only where a sentence or a line begins, for elsewhere they are words. */
function itemNumbersIn(index: NoticeIndex, part: Stretch): readonly Stretch[] {
  return [...index.squeezed.slice(part.start, part.end).matchAll(ITEM_NUMBER)]
    .map(({ index: at, 0: words }) => ({ start: part.start + at, end: part.start + at + words.length }))
    .filter(({ start }) => /[(①-⑳]/.test(index.squeezed[start] ?? '') || opensSentence(index, part, start));
}

function opensSentence(index: NoticeIndex, part: Stretch, at: number): boolean {
  return at === part.start || SENTENCE_END.test(index.squeezed[at - 1] ?? '') || breaksLine(index, at);
}

/** A heading ends with its line, or is closed where the text goes on beside it. */
function closesHeading(index: NoticeIndex, end: number): boolean {
  return /[。:.]|^$/.test(index.squeezed[end] ?? '') || breaksLine(index, end);
}

/** Whether a line ends before the character at `at`. */
function breaksLine({ text, origin }: NoticeIndex, at: number): boolean {
  return /[\n\r]/.test(text.slice(origin[at - 1] ?? 0, origin[at] ?? text.length));
}

export const SENTENCE_END = /[。;]/;
