import { daysOf, type Period } from '../calendar/window.js';
import type { RecordFact } from '../facts/facts.js';
import type { Condition, ListExpression, Window } from '../model/expression.js';
import type { Answer, Member, Members } from './answer.js';
import { belongsTo, type Owner, ownerAtHand } from './belonging.js';
import { type Context, inRecord, type ListLookup } from './context.js';
import { possibleFact } from './field.js';
import { allOf, fromOutcomes, negate, type Truth } from './truth.js';

/**
 * The records of a list that a sentence speaks of, each with its membership (window, filters, and inside a record of the list that its
 * own 属于 whether it belongs to that record) and what
 * `condition` says of it (semantics.md §2). A record that is certainly out is kept, and not asked further.
 */
export function membersOf(list: ListExpression, condition: Condition | null, context: Context): Members {
  const fact = context.facts.lists[list.list];
  const declared = context.lookup.lists.get(list.list);
  const days = list.window === null ? null : windowDays(list.window, context);
  const owner = ownerAtHand(declared?.list.parent ?? null, context);
  const asked = { list, days, owner, declared, condition, context };
  const records = (fact?.records ?? []).map((record) => memberOf(record, asked));
  return { list: list.list, state: fact?.state ?? 'unknown', records };
}

/** Certainly among them and the condition true: what a count surely holds. */
export function joint(member: Member): Truth {
  return allOf([member.membership, member.truth]);
}

/** The truth of “it is among them and the condition is false”: a counter-example. */
export function counterExample(member: Member): Truth {
  return allOf([member.membership, negate(member.truth)]);
}

/** Whether records may exist that nobody has reported. */
export function isOpen(members: Members): boolean {
  return members.state !== 'known';
}

function memberOf(record: RecordFact, { list, days, owner, declared, condition, context }: Asked): Member {
  const ofOwner = owner === null ? null : belongsTo(record, owner.parent, owner.record);
  const inWindow = days === null ? null : liesWithin(record, days, declared, context);
  const out = { record, membership: 'false', filters: [], inWindow, ofOwner, answer: null, truth: 'false', mayNotApply: false } as const;
  if (inWindow === 'false' || ofOwner === 'false') return out;
  const inside = inRecord(context, record, list.list);
  const filters: readonly Answer[] = list.filters.map((filter) => context.decide(filter, inside));
  const membership = allOf([ofOwner ?? 'true', inWindow ?? 'true', ...filters.map((filter) => passing(filter.truth))]);
  if (membership === 'false') return { ...out, filters };
  const answer = condition === null ? null : context.decide(condition, inside);
  if (answer?.truth === 'notApplicable') return { ...out, filters, answer };
  return { ...out, membership, filters, answer, truth: answer?.truth ?? 'true', mayNotApply: answer?.mayNotApply ?? false };
}

/** A filter that is 不适用 for a record does not let it through (semantics.md §2.4). */
function passing(truth: Truth): Truth {
  return truth === 'notApplicable' ? 'false' : truth;
}

/** What is asked of each record. */
interface Asked {
  readonly list: ListExpression;
  readonly days: Period | null;
  readonly owner: Owner | null;
  readonly declared: ListLookup | undefined;
  readonly condition: Condition | null;
  readonly context: Context;
}

/** The days of the window on the evaluation date; inside 每年 the period at hand. */
function windowDays(window: Window, context: Context): Period | null {
  if (window.kind === 'period') return context.period;
  const known = context.windows.get(window);
  if (known !== undefined) return known;
  const days = daysOf(window, context.on);
  context.windows.set(window, days);
  return days;
}

/** By the 计时 date: a month may lie across the edge; an undated record, unknown or none, is undetermined (§1), but lies in no year that is still to come. */
function liesWithin(record: RecordFact, days: Period, declared: ListLookup | undefined, context: Context): Truth {
  const key = declared?.list.datedBy ?? null;
  if (key === null) return 'undetermined';
  if (days.from > days.to) return 'false';
  const fact = record.fields[key] ?? { state: 'unknown' as const, why: 'missing' as const, source: null, at: null };
  const date = possibleFact(fact, declared?.fields.get(key) ?? null, context.on);
  if (date.unknown || date.values?.kind !== 'date') return 'undetermined';
  const { low, high } = date.values.interval;
  const mayLieWithin = (low === null || low <= days.to) && (high === null || high >= days.from);
  const mayLieOutside = low === null || high === null || low < days.from || high > days.to || date.none === 'maybe';
  return fromOutcomes(mayLieWithin, mayLieOutside, false);
}
