import type { Answer, Member, Members } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { counterExample, joint } from '../../engine/members.js';
import type { Condition, ListExpression, Quantified } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import { isWithheld, recordWords } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { fill, say } from '../explain/phrases.js';
import { boundOf, neededForList } from '../needed/of-list.js';
import type { Words } from '../verdicts.js';
import { shortfall, type Way } from './bound.js';
import { leavesWindow } from './leaves-window.js';
import { mend } from './mend.js';
import { newRecords } from './new-record.js';
import { cheapest, cheapestOf, DONE, impossible, type Plan, together } from './plan.js';

/** A count over a list: which records count, those meant for which the condition is `outcome`. */
export interface Counted {
  readonly list: ListExpression;
  readonly condition: Condition | null;
  readonly outcome: boolean;
  readonly members: Members;
}

/** A quantifier: the k cheapest records that must not count, or must; a missing record costs 1 (semantics.md §4). */
export function mendList(condition: Quantified, answer: Answer, context: Context, wanted: boolean): Plan {
  const { members } = answer;
  if (members === null) return impossible();
  const counted: Counted = { list: condition.list, condition: condition.condition, outcome: condition.quantifier !== 'every', members };
  const truths = members.records.map((member) => countsIn(counted, member));
  const done = truths.filter((truth) => truth === 'true').length;
  const open = truths.filter((truth) => truth === 'undetermined' || truth === 'error').length;
  const plans = shortfall(boundOf(condition), done, open, wanted).map((way) => reach(way, counted, context));
  const needed = neededForList(condition, answer, context, wanted);
  return together([cheapest(plans), needed === null ? DONE : { ...DONE, open: [needed] }]);
}

/** So many more records that count, or so many fewer. No record is deleted. */
export function reach({ add, k }: Way, counted: Counted, context: Context): Plan {
  return add ? more(k, counted, context) : fewer(k, counted, context);
}

function countsIn({ outcome }: Counted, member: Member) {
  return outcome ? joint(member) : counterExample(member);
}

function fewer(k: number, counted: Counted, context: Context): Plan {
  const counting = counted.members.records.filter((member) => countsIn(counted, member) === 'true');
  return cheapestOf(
    k,
    counting.map((member) => without(member, counted, context)),
  );
}

/** One record that no longer counts: the condition turns out otherwise, or the record is no longer among those meant. */
function without(member: Member, { list, outcome }: Counted, context: Context): Plan {
  const inside = inRecord(context, member.record, list.list);
  const ofCondition = member.answer === null ? [] : [mend(member.answer, inside, !outcome)];
  const plan = cheapest([...ofCondition, ...member.filters.map((filter) => mend(filter, inside, false))]);
  return plan.cost === null ? impossible(stands(member, list, plan.obstacles, context)) : plan;
}

/** What cannot be changed stands; in a window it stops counting one day. */
function stands(member: Member, list: ListExpression, obstacles: readonly Words[], context: Context): Words {
  const record = recordWords(member.record, list.list, context);
  const [first] = obstacles;
  const why = first ?? say('已经发生，不能删去', 'it has happened and cannot be struck out');
  const words = first === undefined ? fill('{record}{why}', '{record}: {why}', { record, why }) : why;
  const day = hidesPersons(list.list, context) ? null : leaving(member, list, context);
  return day === null ? words : fill('{words}；{day}起不再计入', '{words}; it no longer counts from {day}', { words, day });
}

function leaving(member: Member, list: ListExpression, context: Context): Words | null {
  const datedBy = context.lookup.lists.get(list.list)?.list.datedBy ?? null;
  const fact = datedBy === null ? undefined : member.record.fields[datedBy];
  if (list.window === null || fact?.state !== 'known' || fact.value.kind !== 'date') return null;
  const personal = datedBy !== null && isWithheld(context.lookup.lists.get(list.list)?.fields.get(datedBy) ?? null, context);
  const day = leavesWindow(list.window, fact.value.to);
  return day === null || personal ? null : dayWords(day);
}

/**
 * Records that count besides: existing ones made so, or new ones. At one price a list of events (it has a 计时 date) rather
 * gains a new event, a list of persons or things changes one that is there.
 */
function more(k: number, counted: Counted, context: Context): Plan {
  const { members, list } = counted;
  const existing = members.records
    .filter((member) => member.inWindow !== 'false' && (member.ofOwner ?? 'true') === 'true' && countsIn(counted, member) === 'false')
    .map((member) => within(member, counted, context));
  const dated = (context.lookup.lists.get(list.list)?.list.datedBy ?? null) !== null;
  const fresh = newRecords(k, counted, context);
  const plans = Array.from({ length: Math.min(k, existing.length) + 1 }, (_, kept) => {
    const old = kept === 0 ? DONE : cheapestOf(kept, existing);
    const added = kept === k ? DONE : newRecords(k - kept, counted, context);
    return together([old, added]);
  });
  if (existing.length === 0) return fresh;
  return cheapest(dated ? plans : [...plans].reverse());
}

function within(member: Member, { list, condition, outcome }: Counted, context: Context): Plan {
  const inside = inRecord(context, member.record, list.list);
  const filters = list.filters.map((filter) => mend(context.decide(filter, inside), inside, true));
  return together([...filters, ...(condition === null ? [] : [mend(context.decide(condition, inside), inside, outcome)])]);
}
