import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { noticesOf } from '../layers.js';
import { findWords } from '../notice.js';
import type { Check } from './draft.js';

/** A figure the office chose is visible as its choice: reasoned, and about a word of the notice (language.md §4). */
export const interpretationReasons: Check = ({ interpretations, ruleSet, base }, report) => {
  const notices = noticesOf(ruleSet, base);
  for (const { name, reason, basis, at } of interpretations) {
    if (reason === null && basis === null) report(F.unreasonedInterpretation(at, { name }));
    if (notices.length > 0 && notices.every(({ index }) => findWords(index, name) === null))
      report(F.interpretationNotInNotice(at, { name }));
  }
};
