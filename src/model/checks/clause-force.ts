import { tailoringFindings as F } from '../../diagnostics/catalogue/tailoring.js';
import { dayWords } from '../../text/day-words.js';
import { isOwn } from '../tailoring.js';
import type { Check } from './draft.js';

/** A clause that ends before its set begins, or begins when its set has ended, is in force on no day. */
export const clauseForce: Check = ({ tree, ruleSet, clauses }, report) => {
  if (ruleSet === null) return;
  for (const { id, inForceFrom, repealedFrom, at } of clauses) {
    // One of the set below that has ended meanwhile is as it should be.
    if (!isOwn(tree, at) || (inForceFrom === null && repealedFrom === null)) continue;
    const [from] = [inForceFrom, ruleSet.inForceFrom]
      .flatMap((day) => day ?? [])
      .sort()
      .reverse();
    const [to] = [repealedFrom, ruleSet.repealedFrom].flatMap((day) => day ?? []).sort();
    const own = inForceFrom !== null && repealedFrom !== null && repealedFrom <= inForceFrom;
    // By its own two days alone it has its finding already.
    if (from !== undefined && to !== undefined && to <= from && !own)
      report(F.neverInForce(at, { what: { zh: `条款${id}`, en: `Clause ${id}` }, from: dayWords(from), to: dayWords(to) }));
  }
};
