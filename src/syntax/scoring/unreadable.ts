import { scoringFindings as F } from '../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { type Phrase, placeOf, wordsOf } from '../phrase.js';
import type { Report } from '../tree.js';

/** Reports that the words behind a keyword fit none of its forms, with one that does. Out: null, which stands for the part. */
export function unreadable(keyword: string, words: Phrase, form: Bilingual, report: Report): null {
  report(F.unreadableScoringLine(placeOf(words), { keyword, words: wordsOf(words), form }));
  return null;
}
