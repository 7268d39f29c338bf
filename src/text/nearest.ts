import { distance } from 'fastest-levenshtein';
import { squeeze } from './width.js';

/**
 * The declared words most like a mistaken one: those that hold it or are held by it, and those a few strokes away (a
 * third of its length), best first, at most `most`. Width, white space and case aside. In: words as they should be shown.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
  // Beyond any name's length the comparison would only cost time.
  const sought = formOf(word.slice(0, 60));
  if (sought === '') return [];
  const ranked = [...new Set(candidates)]
    .filter((c) => c !== word)
    .map((candidate) => ({ candidate, far: farness(sought, formOf(candidate)) }));
  return ranked
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Whether two names differ by one letter put in, left out or changed; width, white space and case aside. */
export function oneLetterOff(one: string, other: string): boolean {
  const [a, b] = [formOf(one), formOf(other)];
  return Math.max(a.length, b.length) > 1 && Math.abs(a.length - b.length) < 2 && distance(a, b) === 1;
}

function formOf(word: string): string {
  return squeeze(word.normalize('NFKC')).toLowerCase();
}

function farness(sought: string, name: string): number {
  const steps = distance(sought, name);
  if (steps <= Math.max(1, Math.floor(Math.max(sought.length, name.length) / 3))) {
    // One stroke turns any two single characters into each other: that is no likeness.
    return steps < Math.max(sought.length, name.length) ? steps : Number.POSITIVE_INFINITY;
  }
  const held = sought.length > 1 && name.length > 1 && (name.includes(sought) || sought.includes(name));
  return held ? steps + 0.5 : Number.POSITIVE_INFINITY;
}

/** `（是不是“甲”或者“乙”？）` for a message; empty where nothing is near. */
export function didYouMean(words: readonly string[]): { readonly zh: string; readonly en: string } {
  if (words.length === 0) return { zh: '', en: '' };
  return {
    zh: `（是不是${words.map((w) => `“${w}”`).join('或者')}？）`,
    en: `; perhaps ${words.map((w) => `“${w}”`).join(' or ')}`,
  };
}

/** 非临时工 is not 临时工: a word that says the opposite is never offered instead. */
export function withoutOpposites(written: string, near: readonly string[]): readonly string[] {
  return near.filter((word) => [...NEGATIONS].every((c) => !written.includes(c) || word.includes(c)));
}

const NEGATIONS = '非无不未没';
