import type { Fact, Facts, RecordFact } from '../../src/facts/facts.js';
import type { Condition, Expression, FieldRef, ListExpression, Quantified } from '../../src/model/expression.js';
import type { Model } from '../../src/model/model.js';
import type { Day } from '../../src/text/place.js';
import { dayNumber } from './calendar.js';
import { truthIn } from './condition.js';
import { and, not } from './kleene.js';
import { membersOf, passing } from './members.js';
import { must, type Scope } from './scope.js';
import { isRunning, periodsIn } from './windows.js';

/** What contradicts itself: lists by key, and fields of the form (record null) or of one record. */
interface Blame {
  readonly lists: Set<string>;
  readonly fields: { readonly record: RecordFact | null; readonly field: string }[];
}

/**
 * The facts without what contradicts itself (semantics.md §1.8). In: a model, facts as reported, not yet as of the day. All 勾稽 are asked
 * of the same facts, then everything is masked at once.
 */
export function withoutContradictions(model: Model, facts: Facts, on: Day): Facts {
  const scope: Scope = { vocabulary: model.vocabulary, facts, on: dayNumber(on), records: [], homes: [], period: null };
  const blame: Blame = { lists: new Set(), fields: [] };
  for (const { condition } of model.crossChecks) if (truthIn(condition, scope) === 'false') blameIn(condition, scope, blame);
  const hidden = (record: RecordFact | null) => (key: string, fact: Fact) =>
    fact.state !== 'unknown' && blame.fields.some((one) => one.record === record && one.field === key) ? contradicted(fact) : fact;
  const lists = Object.entries(facts.lists).map(([key, list]) => {
    const records = list.records.map((record) => ({ ...record, fields: each(record.fields, hidden(record)) }));
    const state = blame.lists.has(key) && list.state === 'known' ? ('incomplete' as const) : list.state;
    return [key, { ...list, state, records }] as const;
  });
  return { ...facts, form: each(facts.form, hidden(null)), lists: Object.fromEntries(lists) };
}

const contradicted = (fact: Fact): Fact => ({ state: 'unknown', why: 'contradicted', source: fact.source, at: fact.at });

function each(facts: Readonly<Record<string, Fact>>, change: (key: string, fact: Fact) => Fact): Record<string, Fact> {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, change(key, fact)]));
}

/** In: a condition that is true or false. What makes it so is to blame. */
function blameIn(condition: Condition, scope: Scope, blame: Blame): void {
  const truth = truthIn(condition, scope);
  if (truth !== 'true' && truth !== 'false') return;
  switch (condition.kind) {
    case 'and':
    case 'or':
      // Of parts joined together those that came out as the whole did.
      for (const item of condition.items) if (truthIn(item, scope) === truth) blameIn(item, scope, blame);
      return;
    case 'countedItems':
      for (const item of condition.items) blameIn(item, scope, blame);
      return;
    case 'not':
      blameIn(condition.item, scope, blame);
      return;
    case 'definedCondition':
      blameIn(condition.body, scope, blame);
      return;
    case 'eachPeriod':
      for (const period of periodsIn(condition.window, condition.each, scope.on)) {
        const inside = { ...scope, period };
        const found = truthIn(condition.condition, inside);
        if (found === truth && !(isRunning(period, scope.on) && found !== 'true')) blameIn(condition.condition, inside, blame);
      }
      return;
    case 'quantified':
      blameInList(condition, truth, scope, blame);
      return;
    case 'holds':
    case 'exists':
      blameValue(condition.field, 0, scope, blame);
      return;
    case 'oneOf':
      blameValue(condition.left, 0, scope, blame);
      return;
    case 'comparison':
      for (const side of [condition.left, condition.right]) blameNamed(side, 0, scope, blame);
      return;
    case 'deadline':
      for (const side of [condition.subject, condition.base]) blameNamed(side, 0, scope, blame);
      return;
    case 'stillAbsent':
      blameValue(condition.field, 0, scope, blame);
      blameNamed(condition.base, 0, scope, blame);
      return;
    case 'supplied':
      if (condition.target.kind === 'list') blame.lists.add(condition.target.list);
      else blameValue(condition.target, 0, scope, blame);
  }
}

/** Of a quantifier the records that decide; where it is their small number, or they say nothing of themselves, the list. */
function blameInList(condition: Quantified, truth: 'true' | 'false', scope: Scope, blame: Blame): void {
  const { list, condition: asked, quantifier, count } = condition;
  const members = membersOf(list, scope).records.map((member) => ({
    ...member,
    truth: asked === null ? ('true' as const) : passing(truthIn(asked, member.scope), 'false'),
    counter: asked === null ? ('false' as const) : not(passing(truthIn(asked, member.scope), 'true')),
  }));
  const fitting = members.filter((member) => and([member.isIn, member.truth]) === 'true');
  const against = members.filter((member) => and([member.isIn, member.counter]) === 'true');
  const tooMany = quantifier === 'none' || count?.rule === 'atMost';
  const n = count?.n ?? 0;
  const deciding =
    quantifier === 'every'
      ? truth === 'false'
        ? against
        : []
      : count?.rule === 'exactly'
        ? fitting.length >= n && !(truth === 'true' && n === 0)
          ? fitting
          : []
        : tooMany === (truth === 'false')
          ? fitting
          : [];
  const found: Blame = { lists: new Set(), fields: [] };
  for (const member of deciding) for (const one of [...list.filters, ...(asked === null ? [] : [asked])]) blameIn(one, member.scope, found);
  for (const one of found.lists) blame.lists.add(one);
  blame.fields.push(...found.fields);
  if (found.fields.length + found.lists.size === 0) blame.lists.add(list.list);
}

/** Every value an expression names; a list that is counted or added up is to blame as a whole, and its records stand. */
function blameNamed(one: Expression, deep: number, scope: Scope, blame: Blame): void {
  switch (one.kind) {
    case 'field':
      blameValue(one, deep, scope, blame);
      return;
    case 'arithmetic':
      blameNamed(one.left, deep, scope, blame);
      blameNamed(one.right, deep, scope, blame);
      return;
    case 'dateShift':
      blameNamed(one.base, deep, scope, blame);
      return;
    case 'definedValue':
      blameNamed(one.body, deep, scope, blame);
      return;
    case 'count':
    case 'share':
      blameList(one.list, deep, scope, blame);
      if (one.condition !== null) blameAround(one.condition, deep + 1, scope, blame);
      return;
    case 'aggregate':
      blameList(one.list, deep, scope, blame);
      if (one.condition !== null) blameAround(one.condition, deep + 1, scope, blame);
      blameValue(one.field, deep + 1, scope, blame);
      return;
  }
}

function blameList(list: ListExpression, deep: number, scope: Scope, blame: Blame): void {
  blame.lists.add(list.list);
  for (const filter of list.filters) blameAround(filter, deep + 1, scope, blame);
}

/** Inside a list without a record at hand: only what is named of the form, of outer records and of other lists. */
function blameAround(condition: Condition, deep: number, scope: Scope, blame: Blame): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'countedItems':
      for (const item of condition.items) blameAround(item, deep, scope, blame);
      return;
    case 'not':
      blameAround(condition.item, deep, scope, blame);
      return;
    case 'definedCondition':
      blameAround(condition.body, deep, scope, blame);
      return;
    case 'eachPeriod':
      blameAround(condition.condition, deep, scope, blame);
      return;
    case 'quantified':
      blameList(condition.list, deep, scope, blame);
      if (condition.condition !== null) blameAround(condition.condition, deep + 1, scope, blame);
      return;
    case 'holds':
    case 'exists':
      blameValue(condition.field, deep, scope, blame);
      return;
    case 'oneOf':
      blameValue(condition.left, deep, scope, blame);
      return;
    case 'comparison':
      for (const side of [condition.left, condition.right]) blameNamed(side, deep, scope, blame);
      return;
    case 'deadline':
      for (const side of [condition.subject, condition.base]) blameNamed(side, deep, scope, blame);
      return;
    case 'stillAbsent':
      blameValue(condition.field, deep, scope, blame);
      blameNamed(condition.base, deep, scope, blame);
      return;
    case 'supplied':
      if (condition.target.kind === 'list') blame.lists.add(condition.target.list);
      else blameValue(condition.target, deep, scope, blame);
  }
}

function blameValue(ref: FieldRef, deep: number, scope: Scope, blame: Blame): void {
  if (ref.list !== null && ref.up < deep) return;
  const record = ref.list === null ? null : must(scope.records[ref.up - deep], 'a record');
  blame.fields.push({ record, field: ref.field });
}
