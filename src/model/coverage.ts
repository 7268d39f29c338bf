import type { Clause, RuleSet, Standard } from './model.js';
import { findAllWords, findWords, indexNotice, type NoticeIndex, placesOf, type Stretch } from './notice.js';

/** How far the clauses of a set quote the part of the notice it must cover (language.md §2). */
export interface Coverage {
  /** The part between the two markers, as offsets into the notice's text; null where a marker is missing. */
  readonly part: Stretch | null;
  /** Stretches nobody quotes and no 未引 lists, as offsets into the notice's text. */
  readonly uncovered: readonly Stretch[];
  readonly missingMarkers: readonly string[];
  /** 未引 words that do not stand in the part. */
  readonly unusedUncited: readonly string[];
}

/** In: the set with its notice, its markers, its clauses and standards. */
export function coverageOf(
  ruleSet: RuleSet,
  cover: { readonly from: string; readonly to: string },
  clauses: readonly Clause[],
  standards: readonly Standard[],
): Coverage {
  const index = indexNotice(ruleSet.notice?.text ?? '');
  const first = findWords(index, cover.from);
  const last = first === null ? findWords(index, cover.to) : findWords(index, cover.to, first.end);
  const missingMarkers = [first === null ? cover.from : null, last === null ? cover.to : null].filter((m) => m !== null);
  if (first === null || last === null) return { part: null, uncovered: [], missingMarkers, unusedUncited: [] };
  const part = { start: first.end, end: last.start };
  const covered = new Uint8Array(index.squeezed.length);
  for (const clause of clauses) {
    for (const place of placesOf(
      index,
      clause.quotes.map((q) => q.text),
    ))
      if (place !== null) covered.fill(1, place.start, place.end);
  }
  const unusedUncited = ruleSet.uncited.filter((u) => !markAll(index, u.text, covered, part)).map((u) => u.text);
  const needless = needlessIn(index, part, standards);
  return { part: inText(index, part), uncovered: stretchesLeft(index, part, covered, needless), missingMarkers, unusedUncited };
}

function markAll(index: NoticeIndex, words: string, covered: Uint8Array, part: Stretch): boolean {
  const inside = findAllWords(index, words).filter((s) => s.start >= part.start && s.end <= part.end);
  for (const s of inside) covered.fill(1, s.start, s.end);
  return inside.length > 0;
}

/** Characters that need no quotation: punctuation, item numbers, headings equal to a standard's title. */
function needlessIn(index: NoticeIndex, part: Stretch, standards: readonly Standard[]): Uint8Array {
  const needless = new Uint8Array(index.squeezed.length);
  for (let i = part.start; i < part.end; i++) if (PUNCTUATION.test(index.squeezed[i] ?? '')) needless[i] = 1;
  const numbers = itemNumbersIn(index, part);
  for (const { start, end } of numbers) needless.fill(1, start, end);
  const numbered = new Set(numbers.map(({ end }) => end));
  for (const standard of standards) {
    for (const s of findAllWords(index, standard.title)) {
      if ((numbered.has(s.start) || opensSentence(index, part, s.start)) && closesHeading(index, s.end)) needless.fill(1, s.start, s.end);
    }
  }
  return needless;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const ITEM_NUMBER = /\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|\.(?!\d))/g;

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

const SENTENCE_END = /[。;]/;

function stretchesLeft(index: NoticeIndex, part: Stretch, covered: Uint8Array, needless: Uint8Array): Stretch[] {
  const left: Stretch[] = [];
  let open: number | null = null;
  let lastNeeded = part.start;
  for (let i = part.start; i <= part.end; i++) {
    const isLeft = i < part.end && covered[i] === 0 && needless[i] === 0;
    if (isLeft) {
      open ??= i;
      lastNeeded = i;
    } else if (open !== null && (i === part.end || covered[i] === 1 || SENTENCE_END.test(index.squeezed[i] ?? ''))) {
      left.push(inText(index, { start: open, end: lastNeeded + 1 }));
      open = null;
    }
  }
  return left;
}

function inText(index: NoticeIndex, { start, end }: Stretch): Stretch {
  return { start: index.origin[start] ?? 0, end: (index.origin[end - 1] ?? -1) + 1 };
}
