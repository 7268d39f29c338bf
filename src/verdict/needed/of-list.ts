import type { Answer, Member } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { counterExample, joint } from '../../engine/members.js';
import type { RecordFact } from '../../facts/facts.js';
import type { Bound, Condition, FieldRef, ListExpression, Quantified } from '../../model/expression.js';
import { linkReferences } from '../explain/links.js';
import { hidesPersons } from '../explain/persons.js';
import type { StillNeeded } from '../verdicts.js';
import { dateEntries, factEntries, listEntries } from './entries.js';
import { ALL, ANY_WELL, anyOf, entriesOf, group } from './group.js';
import { boundGrouping, neededFor } from './of-condition.js';

/**
 * What an undecided quantifier needs: the list or the word that it is complete, and the open facts of the records that may
 * still count (semantics.md §4). A record counts where it is among those meant and the condition holds; for 每 where the
 * condition fails.
 */
export function neededForList(condition: Quantified, answer: Answer, context: Context, wanted: boolean): StillNeeded | null {
  const { members } = answer;
  if (members === null) return null;
  const counts = condition.quantifier === 'every' ? counterExample : joint;
  const open = members.records.filter((member) => counts(member) === 'undetermined');
  const done = members.records.filter((member) => counts(member) === 'true').length;
  const lists = openList(condition.list, condition.condition, context);
  const { grouping, outcome } = boundGrouping(boundOf(condition), wanted, done, open.length + lists.length);
  const records = open.map((member) => neededForMember(member, condition, context, outcome));
  return group(grouping, [...lists, ...records]);
}

/** 没有 and 每: at most 0 that count; 有: at least 1. */
export function boundOf({ quantifier, count }: Quantified): Bound {
  if (quantifier === 'some') return { rule: 'atLeast', n: 1 };
  return quantifier === 'counted' && count !== null ? count : { rule: 'atMost', n: 0 };
}

/** `outcome`: whether the record is to count. */
function neededForMember(member: Member, condition: Quantified, context: Context, outcome: boolean): StillNeeded | null {
  const inside = inRecord(context, member.record, condition.list.list);
  const ofCondition = condition.quantifier === 'every' ? !outcome : outcome;
  const parts = [
    ...membershipNeeds(member, condition.list, inside, outcome),
    member.answer === null ? null : neededFor(member.answer, inside, ofCondition),
  ];
  if (outcome) return group(ALL, parts);
  return group(condition.quantifier === 'every' ? ANY_WELL : anyOf(false), parts);
}

/** Whether a record is among those meant: what links it to the record around it, its date for the window, and the filters. */
export function membershipNeeds(member: Member, list: ListExpression, inside: Context, outcome: boolean): readonly (StillNeeded | null)[] {
  const dated =
    member.inWindow === 'undetermined' ? dateReference(list, inside).flatMap((reference) => dateEntries(reference, inside)) : [];
  const linked =
    member.ofOwner === 'undetermined' ? linkReferences(list, inside).flatMap((reference) => factEntries(reference, inside)) : [];
  return [...linked, ...dated, ...member.filters.map((answer) => neededFor(answer, inside, outcome))];
}

/** Every open fact of a record, each needed: for a value over a list it is the figure that matters, not an outcome. */
export function openFacts(member: Member, list: ListExpression, context: Context): readonly (StillNeeded | null)[] {
  const inside = inRecord(context, member.record, list.list);
  return [...membershipNeeds(member, list, inside, true), member.answer === null ? null : neededFor(member.answer, inside, true)];
}

/**
 * The list itself, or the word that it is complete; and what records that nobody has reported yet would be asked about beside
 * themselves: a fact of the form, or of a record around them. None for a complete list.
 */
export function openList(list: ListExpression, condition: Condition | null, context: Context): readonly StillNeeded[] {
  const entries = listEntries(list.list, context);
  if (entries.length === 0) return [];
  const inside = inRecord(context, UNREPORTED, list.list);
  const asked = [...list.filters, ...(condition === null ? [] : [condition])].map((part) => context.decide(part, inside));
  if (list.filters.some((_, i) => asked[i]?.truth === 'false' || asked[i]?.truth === 'notApplicable')) return entries;
  const outer = asked
    .flatMap((answer) => entriesOf(neededFor(answer, inside, true)))
    .filter((entry) => !isOfRecord(entry, list.list, context));
  return [...entries, ...outer];
}

/** A record of which nothing is known. */
const UNREPORTED: RecordFact = { place: 0, fields: {}, source: null, at: null };

/** Of persons the public reads no place. */
function isOfRecord(entry: StillNeeded, list: string, context: Context): boolean {
  if (!('list' in entry)) return false;
  const placed = hidesPersons(list, context) ? null : UNREPORTED.place;
  return entry.kind === 'nothing' || (entry.list === list && entry.place === placed);
}

function dateReference(list: ListExpression, inside: Context): readonly FieldRef[] {
  const declared = inside.lookup.lists.get(list.list)?.list;
  const field = declared?.fields.find(({ key }) => key === declared.datedBy);
  if (field === undefined) return [];
  return [{ kind: 'field', list: list.list, field: field.key, name: field.name, up: 0, text: field.name, at: list.at }];
}
