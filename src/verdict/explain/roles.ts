import type { Answer, Member, Members } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { possibleField } from '../../engine/field.js';
import { counterExample, joint } from '../../engine/members.js';
import type { Truth } from '../../engine/truth.js';
import type { Comparison, Quantified } from '../../model/expression.js';
import type { DecidingRecord } from '../verdicts.js';
import type { Listed } from './lists-in.js';

/** A record that decides, and how. */
export interface Deciding {
  readonly member: Member;
  readonly role: DecidingRecord['role'];
}

/**
 * The records that decide a quantifier (semantics.md §4): offenders for 没有, 每, 至多; witnesses for 有, 至少, 恰好; those
 * whose facts do not decide only where the whole is open.
 */
export function decidingOf(condition: Quantified, truth: Truth, { records }: Members): readonly Deciding[] {
  const against = condition.quantifier === 'every' ? counterExample : joint;
  const role = isUpperBound(condition) ? 'offender' : 'witness';
  const shows = role === 'witness' || truth !== 'true';
  return records.flatMap((member): readonly Deciding[] => {
    const counts = against(member);
    if (counts === 'true') return shows ? [{ member, role }] : [];
    return counts !== 'false' && isOpenTruth(truth) ? [{ member, role: 'open' }] : [];
  });
}

/** Those that a sentence counts, also where 至多 holds though there are some. */
export function countedOf(condition: Quantified, truth: Truth, members: Members): readonly Deciding[] {
  const counted = decidingOf(condition, truth, members).filter(({ role }) => role !== 'open');
  if (counted.length > 0 || condition.count?.rule !== 'atMost') return counted;
  return members.records.filter((member) => joint(member) === 'true').map((member) => ({ member, role: 'witness' }));
}

/** Of a value over a list: what keeps a share from its line, and what leaves it open. */
export function decidingOfValue(
  { expression, members }: Listed,
  comparison: Comparison,
  onLeft: boolean,
  truth: Truth,
  context: Context,
): readonly Deciding[] {
  if (truth === 'true') return [];
  const wantsMore = (comparison.operator === 'ge' || comparison.operator === 'gt') === onLeft;
  const ordered = comparison.operator !== 'eq' && comparison.operator !== 'ne';
  return members.records.flatMap((member): readonly Deciding[] => {
    if (member.membership === 'false') return [];
    // Whether a record counts at all matters to a share also where it does not bear the condition out.
    const counts = expression.kind === 'share' && member.membership !== 'true' ? member.membership : joint(member);
    const open =
      counts === 'undetermined' ||
      counts === 'error' ||
      (expression.kind === 'aggregate' && counts === 'true' && isUnsaid(member, expression, context));
    if (open) return isOpenTruth(truth) ? [{ member, role: 'open' }] : [];
    if (truth !== 'false' || !ordered || expression.kind !== 'share') return [];
    return (counts === 'true') === wantsMore ? [] : [{ member, role: 'offender' }];
  });
}

/** 没有, 每 and 至多 are broken by records; 有, 至少 and 恰好 are borne by them. */
export function isUpperBound({ quantifier, count }: Quantified): boolean {
  return quantifier === 'every' || quantifier === 'none' || (quantifier === 'counted' && count?.rule === 'atMost');
}

/** How many records are certainly among those looked at, and how many may be; null where further ones may exist. */
export function populationOf(members: Members): { readonly certain: number; readonly possible: number | null } {
  let [certain, possible] = [0, 0];
  for (const { membership } of members.records) {
    if (membership === 'true') certain += 1;
    if (membership !== 'false') possible += 1;
  }
  return { certain, possible: members.state === 'known' ? possible : null };
}

/** All answers of a member: its filters', then its condition's. */
export function answersOf({ filters, answer }: Member): readonly Answer[] {
  return answer === null ? filters : [...filters, answer];
}

function isOpenTruth(truth: Truth): boolean {
  return truth === 'undetermined' || truth === 'error';
}

function isUnsaid(member: Member, expression: Extract<Listed['expression'], { kind: 'aggregate' }>, context: Context): boolean {
  return possibleField(expression.field, inRecord(context, member.record, expression.list.list)).unknown;
}
