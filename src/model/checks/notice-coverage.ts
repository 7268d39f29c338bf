import { clauseFindings } from '../../diagnostics/catalogue/clause.js';
import { readingFindings } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, part, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import { linesOf } from '../../text/lines.js';
import type { Place } from '../../text/place.js';
import { coverageOf } from '../coverage.js';
import type { Check } from './draft.js';

/** What 须覆盖 asks and nobody quotes. */
export const noticeCoverage: Check = ({ tree, ruleSet, clauses, standards }, report) => {
  const phrase = tree.heads[0]?.parts.get('cover')?.[0];
  if (phrase === undefined) return;
  const markers = readMarkers(phrase);
  if (markers === null) {
    report(readingFindings.badCover(placeOf(phrase), {}));
    return;
  }
  // With a clause missing its quotations are missing too: what is uncovered would mislead.
  if (ruleSet?.notice == null || clauses.length < tree.clauses.length) return;
  const { id } = ruleSet;
  const here = clauses.map(({ quotes }) => ({ quotes: quotes.filter(({ noticeOf }) => noticeOf === null || noticeOf === id) }));
  const coverage = coverageOf(ruleSet, markers, here, standards);
  for (const words of coverage.missingMarkers) report(clauseFindings.coverMarkerNotFound(placeOf(phrase), { words }));
  for (const words of coverage.unusedUncited) report(clauseFindings.unusedUncited(uncitedPlace(tree, words) ?? ruleSet.at, { words }));
  const lines = linesOf(ruleSet.notice);
  for (const { start, end } of coverage.uncovered) {
    const words = ruleSet.notice.text.slice(start, end).replace(/\s+/g, '');
    report(clauseFindings.uncoveredNotice(lines.place(start, end), { words: words.length > 60 ? `${words.slice(0, 60)}……` : words }));
  }
};

/** The line that lists some words as 未引. */
export function uncitedPlace(tree: SyntaxTree, words: string): Place | null {
  const line = tree.heads[0]?.parts.get('uncited')?.find((p) => wordsOf(p).slice(1).startsWith(words));
  return line === undefined ? null : placeOf(part(line, 0, words.length + 2));
}

/** 须覆盖 “二、验收标准” 至 “三、验收方式”. */
export function readMarkers(p: Phrase): { readonly from: string; readonly to: string } | null {
  const match = /^"([^"]+)"\s*(?:至|到|to)\s*"([^"]+)"$/.exec(foldedOf(p));
  if (match === null) return null;
  const [, from = '', to = ''] = match;
  const words = wordsOf(p);
  return { from: words.slice(1, 1 + from.length), to: words.slice(-1 - to.length, -1) };
}
