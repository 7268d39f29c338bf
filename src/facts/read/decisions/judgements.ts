import type { JudgedPlace } from '../../../model/scoring/judged.js';
import { judgedClauses } from '../../../model/scoring/judged.js';
import type { JudgementFact } from '../../decisions.js';
import type { ListFact } from '../../facts.js';
import { keyForm } from '../../names.js';
import type { Reading } from '../reading.js';
import type { DecisionEntry } from './entry.js';
import { clauseIn, placeIn } from './judged-place.js';
import { recordIn } from './judged-record.js';
import { dayIn, hasAll, isRole, pointsIn, wordsIn } from './parts-of-entry.js';
import { type ReadDecision, withoutRepeated } from './repeated.js';

type Lists = Readonly<Record<string, ListFact>>;

/** 评定: points that a person gave or took where a line leaves them to one (semantics.md §8). */
export function readJudgements(reading: Reading, entries: readonly DecisionEntry[], lists: Lists): readonly JudgementFact[] {
  if (entries.length === 0) return [];
  const judged = judgedClauses(reading.model);
  const read = entries.flatMap((entry): readonly ReadDecision<JudgementFact>[] => {
    if (!hasAll(reading, entry, ['clause', 'points', 'judgedBy', 'reason'])) return [];
    const found = clauseIn(reading, entry, judged);
    const place = found === null ? null : placeIn(reading, entry, found);
    const record = place === null ? undefined : recordIn(reading, entry, place, lists);
    if (found === null || place === null || record === undefined) return [];
    return [judgementOf(reading, entry, { ...place, clause: found.clause.id, record })];
  });
  return withoutRepeated(reading, read);
}

interface Target extends JudgedPlace {
  readonly clause: string;
  readonly item: number;
  readonly record: number | null;
}

function judgementOf(reading: Reading, entry: DecisionEntry, target: Target): ReadDecision<JudgementFact> {
  const { clause, item, record, amount } = target;
  const by = wordsIn(entry, 'judgedBy');
  const { several, by: role } = amount.judges;
  const key = JSON.stringify([clause, item, record, several === null ? null : keyForm(by)]);
  const [points, on, own] = [pointsIn(reading, entry, amount), dayIn(reading, entry), isRole(reading, entry, role)];
  const whole = points !== null && on !== undefined && own;
  return {
    entry,
    key,
    same: several === null ? SAME_PLACE : SAME_PERSON,
    fact: whole ? { clause, item, record, points, by, on, reason: wordsIn(entry, 'reason'), at: entry.at } : null,
  };
}

const SAME_PLACE = { zh: '评的是同一处，而这一处只由一人评定', en: 'judge the same thing, which one person judges' };
const SAME_PERSON = { zh: '是同一人对同一处的评定', en: 'are the judgement of one person of the same thing' };
