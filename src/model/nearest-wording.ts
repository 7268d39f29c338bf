import { fold, squeeze } from '../text/width.js';
import { closedUp, findAllWords, inText, type NoticeIndex, type Stretch } from './notice.js';

/** A stretch of the notice that is nearly what somebody quoted. */
export interface NearestWording {
  /** The notice's own words, line breaks closed up. */
  readonly words: string;
  /** Where they differ, from the first different character to the last: as quoted, and as in the notice. */
  readonly quoted: string;
  readonly noticed: string;
}

/** The wording nearest to some words that are not in the notice. In: its index and the words as quoted. Out: null where none is clear. */
export function nearestWording(index: NoticeIndex, words: string): NearestWording | null {
  const found = nearestStretch(index, words, 0.25);
  return found === null ? null : wordingAt(index, found, words);
}

/**
 * The stretch of the squeezed text nearest to some words that are not in it: the fewest characters put in, left out or changed,
 * wherever it begins. In: the share of the words that may change. Out: null where none is clearly meant: more would change, or
 * two different stretches are equally near.
 */
export function nearestStretch(index: NoticeIndex, words: string, share: number): Stretch | null {
  const sought = squeeze(words);
  if (sought.length < SHORTEST || sought.length > LONGEST) return null;
  const ends = endsIn(index.squeezed, sought);
  const best = ends.reduce((a, b) => (b.steps < a.steps || (b.steps === a.steps && gap(b, sought) < gap(a, sought)) ? b : a));
  if (best.steps > Math.max(1, Math.floor(sought.length * share))) return null;
  const same = findAllWords(index, index.squeezed.slice(best.start, best.end));
  const apart = (one: End) => same.every(({ start, end }) => one.start >= end || one.end <= start);
  return ends.some((one) => one.steps <= best.steps && apart(one)) ? null : { start: best.start, end: best.end };
}

/** What stands at a stretch of the squeezed text, told beside the words as quoted. */
export function wordingAt(index: NoticeIndex, found: Stretch, words: string): NearestWording {
  const { start, end } = inText(index, found);
  const folded = index.squeezed.slice(found.start, found.end);
  const noticed = folded.split('').map((_, i) => index.text[index.origin[found.start + i] ?? 0] ?? '');
  return { words: closedUp(index.text.slice(start, end)), ...difference(squeeze(words), folded, lettersOf(words), noticed) };
}

const SHORTEST = 4;
const LONGEST = 400;

/** The stretch that ends somewhere, and in how many steps it becomes the words sought. */
interface End {
  readonly start: number;
  readonly end: number;
  readonly steps: number;
}

/** For every place of the text the best stretch that ends there: edit distance with a free beginning (Sellers). */
function endsIn(text: string, sought: string): readonly End[] {
  const rows = sought.length + 1;
  let [steps, starts] = [Int32Array.from({ length: rows }, (_, i) => i), new Int32Array(rows)];
  let [nextSteps, nextStarts] = [new Int32Array(rows), new Int32Array(rows)];
  const ends: End[] = [{ start: 0, end: 0, steps: sought.length }];
  for (let at = 0; at < text.length; at++) {
    nextStarts[0] = at + 1;
    for (let i = 1; i < rows; i++) {
      const changed = (steps[i - 1] ?? 0) + (sought[i - 1] === text[at] ? 0 : 1);
      const leftOut = (nextSteps[i - 1] ?? 0) + 1;
      const putIn = (steps[i] ?? 0) + 1;
      nextSteps[i] = Math.min(changed, leftOut, putIn);
      const from = nextSteps[i] === changed ? starts[i - 1] : nextSteps[i] === leftOut ? nextStarts[i - 1] : starts[i];
      nextStarts[i] = from ?? 0;
    }
    [steps, starts, nextSteps, nextStarts] = [nextSteps, nextStarts, steps, starts];
    ends.push({ start: starts[rows - 1] ?? 0, end: at + 1, steps: steps[rows - 1] ?? 0 });
  }
  return ends;
}

/** Of equally near stretches the one as long as the words: a last character is rather changed than left out. */
function gap({ start, end }: End, sought: string): number {
  return Math.abs(end - start - sought.length);
}

/** The characters as written, of which `sought` has the folded form. */
function lettersOf(words: string): readonly string[] {
  const folded = fold(words);
  return words.split('').filter((_, i) => !/\s/.test(folded[i] ?? ''));
}

/** Compared without regard to width, told as written: who wrote a full-width comma must not read of a half-width one. */
function difference(
  quoted: string,
  noticed: string,
  asQuoted: readonly string[],
  asNoticed: readonly string[],
): Pick<NearestWording, 'quoted' | 'noticed'> {
  let head = 0;
  while (head < Math.min(quoted.length, noticed.length) && quoted[head] === noticed[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(quoted.length, noticed.length) - head && quoted.at(-1 - tail) === noticed.at(-1 - tail)) tail += 1;
  const told = (letters: readonly string[]) => letters.slice(head, letters.length - tail).join('');
  return { quoted: told(asQuoted), noticed: told(asNoticed) };
}
