import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Report } from '../../../syntax/tree.js';
import type { Condition, Expression, FieldRef } from '../../expression.js';
import type { Ground } from '../../reasoning/ground.js';
import { nodesOfLine } from '../../scoring/nodes.js';
import type { ScoreLine } from '../../scoring.js';
import { walk } from '../../walk.js';
import type { Check } from '../draft.js';
import { scoreGround } from './ground.js';
import { type Scored, scoredClauses, withItems } from './scored.js';

/**
 * Deductions that forget what is missing: 晚于 and 低于 say nothing of what there is none of, and 没有 says nothing of when it is due
 * (semantics.md §8.3).
 */
export const absentValues: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const scored of scoredClauses(draft)) {
    const asked = absencesIn(scored);
    for (const line of withItems(scored.scoring.lines)) {
      if (line.effect !== 'deduct' && line.effect !== 'malus') continue;
      const condition = conditionOf(line);
      if (condition?.kind === 'comparison') reportEscape(condition, line, asked, ground, report);
      if (condition?.kind === 'exists' && condition.negated && isDue(condition.field, ground)) {
        const slots = { field: condition.field.name };
        report(F.absenceWithoutDay(condition.at, slots));
      }
    }
  }
};

/** The condition that a line asks as a whole. */
function conditionOf({ form }: ScoreLine): Condition | null {
  if (form.kind === 'fixed') return form.condition;
  if (form.kind === 'each') return form.counted.condition;
  return form.kind === 'distance' ? form.compared : null;
}

function reportEscape(
  { operator, left, at }: Extract<Condition, { kind: 'comparison' }>,
  line: ScoreLine,
  asked: ReadonlySet<string>,
  ground: Ground,
  report: Report,
): void {
  const field = fieldOf(left);
  const declared = field === null ? null : ground.field(field);
  if (field === null || declared?.mayBeNone !== true || asked.has(keyOf(field))) return;
  const late = declared.type.kind === 'date' && (operator === 'gt' || operator === 'ge');
  const word: Bilingual | null = late ? LATE : line.form.kind === 'distance' ? (operator === 'lt' ? LOW : HIGH) : null;
  if (word !== null) report(F.absentEscapes(at, { field: field.name, word }));
}

const LATE = { zh: '晚', en: 'late' };
const LOW = { zh: '低', en: 'low' };
const HIGH = { zh: '高', en: 'high' };

/** The fields of which a clause asks whether there are any: those are not forgotten. */
function absencesIn({ clause, scoring }: Scored): ReadonlySet<string> {
  const found = new Set<string>();
  const conditions = [clause.requirement, clause.applicability].flatMap((node) =>
    node === null ? [] : [{ kind: 'condition' as const, node }],
  );
  for (const node of [...scoring.lines.flatMap(nodesOfLine), ...conditions])
    walk(node, (inner) => {
      if (inner.kind !== 'condition') return;
      const { node: condition } = inner;
      if (condition.kind === 'exists' || condition.kind === 'stillAbsent') found.add(keyOf(condition.field));
      // 未在…内 is late or never.
      if (condition.kind === 'not' && condition.item.kind === 'deadline') {
        const field = fieldOf(condition.item.subject);
        if (field !== null) found.add(keyOf(field));
      }
    });
  return found;
}

function fieldOf(value: Expression): FieldRef | null {
  if (value.kind === 'definedValue') return fieldOf(value.body);
  return value.kind === 'field' ? value : null;
}

/** What has a day at which it is due: a date, which may be none. */
function isDue(field: FieldRef, ground: Ground): boolean {
  return ground.field(field)?.type.kind === 'date';
}

function keyOf({ list, field }: FieldRef): string {
  return `${list ?? ''}.${field}`;
}
