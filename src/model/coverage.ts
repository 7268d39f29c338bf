import type { Clause, RuleSet, Standard } from './model.js';
import { needlessIn, SENTENCE_END } from './needless.js';
import { findAllWords, findWords, indexNotice, inText, type NoticeIndex, placesOf, type Stretch } from './notice.js';

/** How far the clauses of a set quote the part of the notice it must cover (language.md §9). */
export interface Coverage {
  /** The part between the two markers, as offsets into the notice's text; null where a marker is missing. */
  readonly part: Stretch | null;
  /** Stretches nobody quotes and no 未引 lists, as offsets into the notice's text. */
  readonly uncovered: readonly Stretch[];
  readonly missingMarkers: readonly string[];
  /** 未引 words that do not stand in the part. */
  readonly unusedUncited: readonly string[];
}

/** 须覆盖 “…” 至 “…”. */
export interface Markers {
  readonly from: string;
  readonly to: string;
}

/** In: the set with its notice, its markers, its clauses and standards. */
export function coverageOf(
  ruleSet: RuleSet,
  cover: Markers,
  clauses: readonly Pick<Clause, 'quotes'>[],
  standards: readonly Standard[],
): Coverage {
  const index = indexNotice(ruleSet.notice?.text ?? '');
  const { part, missingMarkers } = partBetween(index, cover);
  if (part === null) return { part: null, uncovered: [], missingMarkers, unusedUncited: [] };
  const quotes = clauses.map((clause) => clause.quotes.map((q) => q.text));
  const uncited = ruleSet.uncited.map((u) => u.text);
  const titles = standards.map((s) => s.title);
  return { part: inText(index, part), missingMarkers, ...leftIn(index, part, { quotes, uncited, titles }) };
}

/** The part between two markers, as a stretch of the squeezed text. */
export function partBetween(
  index: NoticeIndex,
  cover: Markers,
): { readonly part: Stretch | null; readonly missingMarkers: readonly string[] } {
  const first = findWords(index, cover.from);
  const last = first === null ? findWords(index, cover.to) : findWords(index, cover.to, first.end);
  const missingMarkers = [first === null ? cover.from : null, last === null ? cover.to : null].filter((m) => m !== null);
  return { part: first === null || last === null ? null : { start: first.end, end: last.start }, missingMarkers };
}

/** What accounts for words of a notice: the pieces of each clause, the words listed as 未引, the titles of the standards. */
export interface Accounts {
  readonly quotes: readonly (readonly string[])[];
  readonly uncited: readonly string[];
  readonly titles: readonly string[];
}

/** What is left of a part when everything is taken off that is quoted, listed as 未引, or needs no quotation. */
export function leftIn(index: NoticeIndex, part: Stretch, accounts: Accounts): Pick<Coverage, 'uncovered' | 'unusedUncited'> {
  const covered = new Uint8Array(index.squeezed.length);
  for (const pieces of accounts.quotes)
    for (const place of placesOf(index, pieces)) if (place !== null) covered.fill(1, place.start, place.end);
  const unusedUncited = accounts.uncited.filter((words) => {
    const inside = findInPart(index, part, words);
    for (const s of inside) covered.fill(1, s.start, s.end);
    return inside.length === 0;
  });
  return { uncovered: stretchesLeft(index, part, covered, needlessIn(index, part, accounts.titles)), unusedUncited };
}

/** Every place of some words inside a part. */
export function findInPart(index: NoticeIndex, part: Stretch, words: string): readonly Stretch[] {
  return findAllWords(index, words).filter((s) => s.start >= part.start && s.end <= part.end);
}

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
