import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { findWords, indexNotice } from '../notice.js';
import type { Check } from './draft.js';

/** A figure the office chose is visible as its choice: reasoned, and about a word of the notice (language.md §4). */
export const interpretationReasons: Check = ({ interpretations, ruleSet }, report) => {
  const index = ruleSet?.notice == null ? null : indexNotice(ruleSet.notice.text);
  for (const { name, reason, basis, at } of interpretations) {
    if (reason === null && basis === null) report(F.unreasonedInterpretation(at, { name }));
    if (index !== null && findWords(index, name) === null) report(F.interpretationNotInNotice(at, { name }));
  }
};
