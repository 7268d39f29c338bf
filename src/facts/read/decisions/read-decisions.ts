import type { Decisions } from '../../decisions.js';
import type { ListFact } from '../../facts.js';
import type { Sorted } from '../level.js';
import type { NamesSomebody } from '../personal-words.js';
import type { Reading } from '../reading.js';
import { decisionEntries } from './entry.js';
import { readJudgements } from './judgements.js';
import { readOpinions } from './opinions.js';
import { readOverrides } from './overrides.js';
import { readVerdictOverrides } from './verdict-overrides.js';

/**
 * Reads what persons decided: 评定, 改判, 推选意见 (semantics.md §1.2). In: the sheet's entries, its lists as they were read, whose
 * records a 评定 may be about, and which words repeat 个人信息. Out: those that the rules provide for; every other is reported, and counts as not made.
 */
export function readDecisions(
  reading: Reading,
  sorted: Sorted,
  lists: Readonly<Record<string, ListFact>>,
  namesSomebody: NamesSomebody,
): Decisions {
  const overrides = decisionEntries(reading, sorted, 'overrides');
  return {
    judgements: readJudgements(reading, decisionEntries(reading, sorted, 'judgements'), lists),
    overrides: readOverrides(reading, overrides),
    verdicts: readVerdictOverrides(
      reading,
      overrides.filter(({ parts }) => parts.has('verdict')),
      namesSomebody,
    ),
    opinions: readOpinions(reading, decisionEntries(reading, sorted, 'selectionOpinions')),
  };
}
