import { foldedOf, type Phrase, wordsOf } from '../../syntax/phrase.js';
import { readDate } from '../../text/dates.js';
import { dateWords } from '../sentence/figures.js';
import type { Spelling } from '../spelling.js';

/** A date in either spelling; what is none, or none that a calendar has, stays. */
export function dateText(words: Phrase, spelling: Spelling): string {
  const folded = foldedOf(words);
  const date = readDate(folded, 0);
  return date === null || date.length !== folded.length || !date.real ? wordsOf(words) : dateWords(date.from, date.to, spelling);
}
