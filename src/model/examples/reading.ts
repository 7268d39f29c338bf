import { foldedOf, type Phrase, phrase } from '../../syntax/phrase.js';
import type { Report } from '../../syntax/tree.js';
import type { Named, Target } from '../name-use.js';
import type { Vocabulary } from '../vocabulary.js';
import type { FactNames } from './fact-names.js';
import type { ScoreWords } from './score-words.js';

/** What the words of an 示例 are read against, and who is told what is found. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** How the facts of the vocabulary may be named behind 还需. */
  readonly facts: FactNames;
  /** Ids of the set's clauses. */
  readonly clauses: readonly string[];
  /** What may be expected of scores. */
  readonly scores: ScoreWords;
  readonly report: Report;
  readonly named: Named;
}

/** What has a name and, it may be, an alias. */
export interface NamedThing {
  readonly name: string;
  readonly alias: string | null;
}

/** A thing whose name or alias begins a phrase: the words that name it, and the phrase behind them. */
export interface Leading<T> {
  readonly thing: T;
  readonly word: Phrase;
  readonly rest: Phrase;
}

/** The thing whose name or alias begins a phrase; of several the longest name. */
export function leading<T extends NamedThing>(words: Phrase, things: readonly T[]): Leading<T> | null {
  const text = foldedOf(words);
  let best: { thing: T; length: number } | null = null;
  for (const thing of things) {
    for (const name of thing.alias === null ? [thing.name] : [thing.name, thing.alias]) {
      if (name.length > (best?.length ?? 0) && text.startsWith(name) && endsName(text, name)) best = { thing, length: name.length };
    }
  }
  if (best === null) return null;
  const { source, start, end } = words;
  const cut = start + best.length;
  return { thing: best.thing, word: { source, start, end: cut }, rest: phrase(source, cut, end) };
}

/** `sampleSize` does not begin `sampleSizes`. */
export function endsName(text: string, name: string): boolean {
  return !/[A-Za-z0-9_]/.test(name.at(-1) ?? '') || !/[A-Za-z0-9_]/.test(text[name.length] ?? '');
}

/** Tells that a thing is named here. */
export function tellUse({ named }: Reading, word: Phrase, target: Target, { alias }: { readonly alias: string | null }): void {
  const spelling = alias !== null && foldedOf(word) === alias ? 'alias' : 'name';
  named({ source: word.source, start: word.start, end: word.end, target, declares: false, spelling });
}
