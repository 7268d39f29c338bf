import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import type { Clause } from '../../../model/model.js';
import type { OverrideFact } from '../../decisions.js';
import { keyForm } from '../../names.js';
import type { Reading } from '../reading.js';
import type { DecisionEntry } from './entry.js';
import { isNamed, reportUnknownClause } from './judged-place.js';
import { VERDICT_OVERRIDE } from './parts.js';
import { dayIn, hasAll, isRole, pointsIn, wordsIn } from './parts-of-entry.js';
import { type ReadDecision, withoutRepeated } from './repeated.js';
import { capital, exampleWith, numbered } from './words.js';

/**
 * 改判: what a clause's points are instead, where 计分 says who may decide it (semantics.md §8). An entry that says a 结论 is another matter
 * (verdict-overrides.ts), and so is one that says neither in a set where only that can be meant.
 */
export function readOverrides(reading: Reading, entries: readonly DecisionEntry[]): readonly OverrideFact[] {
  const role = reading.model.scoring?.total.override ?? null;
  const read = entries.flatMap((entry): readonly ReadDecision<OverrideFact>[] => {
    if (entry.parts.has('verdict')) return [];
    if (role === null && !entry.parts.has('points')) {
      hasAll(reading, entry, VERDICT_OVERRIDE, exampleWith(VERDICT_OVERRIDE));
      return [];
    }
    if (role === null) {
      reading.report(() => say.overrideNotProvided(entry.at, { decision: capital(numbered(entry.word, entry.place)) }));
      return [];
    }
    if (!hasAll(reading, entry, ['clause', 'points', 'decidedBy', 'reason'])) return [];
    const found = clauseOf(reading, entry);
    return found === null ? [] : [overrideOf(reading, entry, found, role)];
  });
  return withoutRepeated(reading, read);
}

interface Overridable {
  readonly id: string;
  readonly points: string;
}

/** Points of a clause in a 评分表 belong to its records, and a clause without 分值 has none that could be put right. */
function clauseOf(reading: Reading, entry: DecisionEntry): Overridable | null {
  const { clauses, scoring } = reading.model;
  const overridable = (clause: Clause): readonly Overridable[] =>
    clause.scoring?.points == null ? [] : [{ id: clause.id, points: clause.scoring.points }];
  const possible = clauses.flatMap(overridable);
  const found = possible.find(({ id }) => isNamed(entry, id));
  if (found !== undefined) return found;
  const inSheet = (scoring?.sheets ?? []).some((sheet) => sheet.clauses.some(({ id }) => isNamed(entry, id)));
  const clause = wordsIn(entry, 'clause');
  const at = entry.parts.get('clause')?.at ?? entry.at;
  if (inSheet) reading.report(() => say.clauseNotOverridable(at, { clause, why: IN_SHEET }));
  else if (clauses.some(({ id }) => isNamed(entry, id))) reading.report(() => say.clauseNotOverridable(at, { clause, why: NO_POINTS }));
  else
    reportUnknownClause(
      reading,
      entry,
      possible.map(({ id }) => id),
    );
  return null;
}

const IN_SHEET = { zh: '在评分表里，每条记录各有各的分', en: 'stands in a score sheet, where every record has points of its own' };
const NO_POINTS = { zh: '没有分值', en: 'has no points' };

function overrideOf(reading: Reading, entry: DecisionEntry, { id, points: full }: Overridable, role: string): ReadDecision<OverrideFact> {
  const points = pointsIn(reading, entry, { low: '0', high: full });
  const [on, own] = [dayIn(reading, entry), isRole(reading, entry, role)];
  const [by, reason] = [wordsIn(entry, 'decidedBy'), wordsIn(entry, 'reason')];
  const whole = points !== null && on !== undefined && own;
  return {
    entry,
    key: keyForm(id),
    same: { zh: '改的是同一条款', en: 'put right the same clause' },
    fact: whole ? { clause: id, points, by, on, reason, at: entry.at } : null,
  };
}
