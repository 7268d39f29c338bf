import type { Correspondence, Nearest, SentenceState } from '../../model/correspondence/correspondence.js';
import type { Language } from '../run.js';
import { fileName } from '../view/sources.js';
import { type CorrespondenceWords, correspondenceWords } from '../words/correspondence.js';

/** In the order in which they are counted. */
export const STATES: readonly SentenceState[] = ['quoted', 'partly', 'uncited', 'uncovered', 'heading'];

/** Which part of the notice is looked at, in a sentence. */
export function comparedPart({ scope, notice }: Correspondence, language: Language): string {
  const { say } = correspondenceWords(language);
  const file = fileName(notice.file);
  if (scope.kind === 'between') return say.between(file, scope.from, scope.to);
  return scope.kind === 'lost'
    ? say.lost(file, say.list(scope.markers.map(({ words, nearest }) => say.marker(words, nearest))))
    : say[scope.kind](file);
}

/** 通知23句：已引用16，……。引文52段，原文里都有。 */
export function correspondenceTotal({ sentences, clauses }: Correspondence, language: Language): string {
  const { say, states } = correspondenceWords(language);
  const counts = STATES.map((state) => say.count(states[state], sentences.filter((one) => one.state === state).length));
  const quotations = clauses.flatMap((clause) => clause.quotations);
  const lost = quotations.filter(({ standing }) => standing.kind !== 'stands' && standing.kind !== 'below').length;
  return say.total(sentences.length, counts, quotations.length, lost);
}

/** What differs between the words as quoted and the nearest ones of the notice. */
export function differenceOf({ quoted, noticed }: Nearest, { say }: CorrespondenceWords): string {
  if (quoted === '') return say.missing(noticed);
  return noticed === '' ? say.tooMuch(quoted) : say.other(quoted, noticed);
}

/** 第3句、第4句. In: indexes. */
export function sentenceNumbers(indexes: readonly number[], { say }: CorrespondenceWords): string {
  return say.list(indexes.map((i) => say.sentence(i + 1)));
}

/** Enough of some words to know them by. */
export function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}……` : words;
}
