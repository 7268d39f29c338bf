import type { Answer, Member, Members } from '../../engine/answer.js';
import { counterExample, isOpen, joint } from '../../engine/members.js';
import type { Truth } from '../../engine/truth.js';
import type { Bound, Condition, CountedItems, Quantified } from '../../model/expression.js';
import { boundOf } from '../needed/of-list.js';
import type { Bench } from './bench.js';
import type { Site } from './sites.js';

type Context = Site['context'];

/** About how many facts are not yet as a verdict asks: 0 where it is reached. For looking for a sheet that has it. */
export function distanceTo(verdict: 'met' | 'not-met' | 'not-applicable', { clause }: Bench, context: Context): number {
  const to = (condition: Condition, wanted: boolean) => distanceIn(context.decide(condition, context), wanted);
  const applies = clause.applicability === null ? 0 : to(clause.applicability, true);
  const exceptions = clause.exceptions.map(({ condition }) => condition);
  if (verdict === 'not-applicable') {
    const ways = [...(clause.applicability === null ? [] : [to(clause.applicability, false)]), ...exceptions.map((one) => to(one, true))];
    return Math.min(FAR, ...ways);
  }
  return (
    applies + sum(exceptions.map((one) => to(one, false))) + (clause.requirement === null ? 0 : to(clause.requirement, verdict === 'met'))
  );
}

/** In: what a condition answered. Out: about how far it is from the truth wanted. */
export function distanceIn(answer: Answer, wanted: boolean): number {
  const { condition, truth, children, periods } = answer;
  if (truth === (wanted ? 'true' : 'false')) return 0;
  const parts = (outcome = wanted) => children.map((child) => distanceIn(child, outcome));
  switch (condition.kind) {
    case 'and':
      return wanted ? sum(parts()) : least(parts());
    case 'or':
      return wanted ? least(parts()) : sum(parts());
    case 'not':
      return sum(parts(!wanted));
    case 'definedCondition':
      return sum(parts());
    case 'countedItems':
      return ofItems(condition, children, wanted);
    case 'quantified':
      return answer.members === null ? 1 : ofList(condition, answer.members, wanted);
    case 'eachPeriod': {
      const each = periods.filter(({ counted }) => counted).map((period) => distanceIn(period.answer, wanted));
      return wanted ? sum(each) : least(each);
    }
    default:
      return 1;
  }
}

function ofItems({ count }: CountedItems, children: readonly Answer[], wanted: boolean): number {
  const holding = children.map(({ truth }) => truth);
  return ofBound(count, holding, wanted, (to) => children.map((child) => distanceIn(child, to)));
}

/** A record that is missing costs more than one that has to change. */
const MISSING_RECORD = 3;

function ofList(condition: Quantified, members: Members, wanted: boolean): number {
  const outcome = condition.quantifier !== 'every';
  const counts = members.records.map((member) => (outcome ? joint(member) : counterExample(member)));
  const cost = (to: boolean) => members.records.map((member) => (to ? into(member, outcome) : outOf(member, outcome)));
  return ofBound(boundOf(condition), counts, wanted, cost) + (isOpen(members) ? 1 : 0);
}

/** So many more must count, or so many fewer: the cheapest of them. */
function ofBound(bound: Bound, truths: readonly Truth[], wanted: boolean, cost: (to: boolean) => readonly number[]): number {
  const raise = (to: number) =>
    cheapest(costsWhere(truths, 'true', false, cost(true)), to - truths.filter((truth) => truth === 'true').length);
  const lower = (to: number) =>
    cheapest(costsWhere(truths, 'false', false, cost(false)), truths.filter((truth) => truth !== 'false').length - to);
  const { rule, n } = bound;
  if (rule === 'atLeast') return wanted ? raise(n) : lower(n - 1);
  if (rule === 'atMost') return wanted ? lower(n) : raise(n + 1);
  return wanted ? raise(n) + lower(n) : Math.min(raise(n + 1), n === 0 ? FAR : lower(n - 1));
}

function costsWhere(truths: readonly Truth[], truth: Truth, same: boolean, costs: readonly number[]): readonly number[] {
  return costs.filter((_, i) => (truths[i] === truth) === same);
}

function cheapest(costs: readonly number[], k: number): number {
  if (k <= 0) return 0;
  const sorted = [...costs].sort((a, b) => a - b);
  return sum(Array.from({ length: k }, (_, i) => sorted[i] ?? MISSING_RECORD));
}

/** To make a record one that counts: into the window, through the filters, and the condition as it must be. */
function into(member: Member, outcome: boolean): number {
  const window = member.inWindow === null || member.inWindow === 'true' ? 0 : 1;
  const filters = sum(member.filters.map((filter) => distanceIn(filter, true)));
  return window + filters + (member.answer === null ? 0 : distanceIn(member.answer, outcome));
}

function outOf(member: Member, outcome: boolean): number {
  const ways = [
    ...(member.answer === null ? [] : [distanceIn(member.answer, !outcome)]),
    ...member.filters.map((filter) => distanceIn(filter, false)),
  ];
  return Math.min(member.inWindow === null ? MISSING_RECORD : 2, ...ways);
}

const FAR = 1000;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function least(numbers: readonly number[]): number {
  return Math.min(FAR, ...numbers);
}
