import { scoringFindings as F } from '../../diagnostics/catalogue/scoring.js';
import { readWhole } from '../../text/numeral.js';
import { foldedOf, type Phrase, phrase, placeOf, wordsOf } from '../phrase.js';
import type { Report } from '../tree.js';

/** A line with its items: what stands before the first mark, and the words of each item. */
export interface Itemized {
  readonly head: Phrase;
  readonly items: readonly Phrase[];
}

const OUTER = /(?<=^|[\n;:,。]\s*|\S)\((\d{1,2}|[一二三四五六七八九十]{1,3})\)/g;
const INNER = /[①-⑳]/g;

/**
 * Parts a line at its marks: （1）（2）, or ①② inside an item. A mark counts at the start of a line, behind ；or ：and behind the head.
 * Out: null where it has none. Marks that do not run 1, 2, 3 are reported.
 */
export function itemsIn(words: Phrase, level: 'outer' | 'inner', report: Report): Itemized | null {
  const text = foldedOf(words);
  const marks = [...text.matchAll(level === 'outer' ? OUTER : INNER)].filter(({ index }) => level === 'inner' || mayStand(text, index));
  const [first] = marks;
  if (first === undefined) return null;
  const items = marks.map((mark, i) => {
    const at = phrase(words.source, words.start + mark.index, words.start + mark.index + mark[0].length);
    const [number, expected] = [numberOf(mark[0]), i + 1];
    const named = level === 'outer' ? `（${expected}）` : String.fromCharCode(0x2460 + i);
    if (number !== expected) report(F.itemsOutOfOrder(placeOf(at), { mark: wordsOf(at), expected: named }));
    const end = marks[i + 1]?.index ?? text.length;
    return phrase(words.source, words.start + mark.index + mark[0].length, words.start + end);
  });
  return { head: phrase(words.source, words.start, words.start + first.index), items };
}

/** Elsewhere （1） is a parenthesis of a sentence. */
function mayStand(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /[\n]\s*$/.test(text.slice(0, at)) || /[;:,。分项档]$/.test(before) || /(?:of|met|missing)$/.test(before);
}

function numberOf(mark: string): number {
  if (mark.length === 1) return mark.charCodeAt(0) - 0x2460 + 1;
  return readWhole(mark.slice(1, -1), 0)?.n ?? Number.NaN;
}
