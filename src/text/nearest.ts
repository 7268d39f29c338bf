import { distance } from 'fastest-levenshtein';

/**
 * The declared words nearest to a mistaken one, best first, at most `most`. A word is near when no more than
 * half of its characters differ, or when one contains the other.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
  if (word.length > 60) return [];
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate === word) continue;
    const differing = distance(word, candidate);
    const contains = word.length > 1 && (candidate.includes(word) || (candidate.length > 1 && word.includes(candidate)));
    if (contains || differing <= Math.floor(Math.max(word.length, candidate.length) / 2))
      scored.push({ candidate, score: differing - (contains ? 0.5 : 0) });
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map((s) => s.candidate);
}

/** `（是不是“甲”或者“乙”？）` for a message; empty where nothing is near. */
export function didYouMean(words: readonly string[]): { readonly zh: string; readonly en: string } {
  if (words.length === 0) return { zh: '', en: '' };
  return {
    zh: `（是不是${words.map((w) => `“${w}”`).join('或者')}？）`,
    en: `; perhaps ${words.map((w) => `“${w}”`).join(' or ')}`,
  };
}
