import { distance } from 'fastest-levenshtein';
import { keyForm } from '../names.js';

/**
 * The declared names most like a word: those that hold it or are held by it, and those a few strokes away (a third of
 * its length), at most three, best first. In: names as they should be shown.
 */
export function nearest(word: string, names: readonly string[]): readonly string[] {
  // Beyond any name's length the comparison would only cost time.
  const sought = keyForm(word.slice(0, 60)).toLowerCase();
  if (sought === '') return [];
  const ranked = names.map((name) => ({ name, far: farness(sought, keyForm(name).toLowerCase()) }));
  return ranked
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
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
