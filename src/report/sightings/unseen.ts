import type { Place } from '../../text/place.js';
import type { ClauseCoverage } from '../../verdict/sightings/coverage.js';
import { markOf } from '../../verdict/sightings/marks.js';
import type { Language } from '../run.js';
import { coverageWords } from '../words/coverage.js';
import { shortened } from './seen-conditions.js';

/** What no 示例 has shown of a clause: a sentence for each condition that was not seen both ways, with its place. */
export function unseenOf({ clause, atoms }: ClauseCoverage, language: Language): readonly { readonly text: string; readonly at: Place }[] {
  const { say } = coverageWords(language);
  return atoms
    .map((atom) => ({ text: say.unseen(insideQuotes(shortened(atom.text)), clause)[markOf(atom)], at: atom.at }))
    .filter(({ text }) => text !== '');
}

/** Quotation marks inside quotation marks. */
function insideQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
