import type { AggregateOf } from '../model/expression.js';
import type { Members } from './answer.js';
import { type Context, inRecord } from './context.js';
import { greatest, least } from './extreme.js';
import { fieldOf, possibleField, rangeOf } from './field.js';
import type { Interval } from './interval.js';
import { mean } from './mean.js';
import { isOpen, joint } from './members.js';
import { byDay, byNumber, type Fraction } from './number.js';
import type { Aggregated, Population } from './population.js';
import type { Possible, Values } from './possible.js';
import { noValue } from './share.js';
import { sum } from './sum.js';

/** L的F合计 平均 最大 最小 最早 最晚 (semantics.md §2): the tightest interval over its own records; none is skipped. */
export function aggregateValue(expression: AggregateOf, members: Members, context: Context): Possible {
  const taking = members.records.map((member) => ({ member, taken: joint(member) })).filter(({ taken }) => taken !== 'false');
  const values = taking.map(({ member, taken }) => ({
    sure: taken === 'true',
    value: possibleField(expression.field, inRecord(context, member.record, members.list)),
  }));
  const range = rangeOf(fieldOf(expression.field, context), context.on);
  const found = aggregated(expression.operator, values, range, isOpen(members));
  return {
    ...emptiness(expression, found),
    // An aggregate is said by its list: the table of deadlines reads it like a date known within bounds.
    unknown: false,
    undetermined: false,
    failed: taking.some(({ taken }) => taken === 'error'),
  };
}

/** Where the rule says so, the aggregate of nothing is 不适用 and not none. */
function emptiness(
  expression: AggregateOf,
  { values, none }: Pick<Possible, 'values' | 'none'>,
): Pick<Possible, 'values' | 'none' | 'notApplicable' | 'notes'> {
  if (expression.whenEmpty === null || none === 'no') return { values, none, notApplicable: 'no', notes: [] };
  return { values, none: 'no', notApplicable: none, notes: [noValue(expression, none === 'certain')] };
}

function aggregated(
  operator: AggregateOf['operator'],
  values: readonly Taken[],
  range: Values,
  open: boolean,
): Pick<Possible, 'values' | 'none'> {
  if (range.kind === 'date') {
    const dates = population(values, open ? range.interval : null, datesOf);
    const { interval, none } = LATER.includes(operator) ? greatest(dates, byDay) : least(dates, byDay);
    return { none, values: interval === null ? null : { kind: 'date', interval } };
  }
  const further = range.kind === 'number' && open ? range.interval : null;
  const { interval, none } = NUMBERS[operator](population(values, further, numbersIn));
  return { none, values: interval === null ? null : { kind: 'number', interval } };
}

/** A value, and whether its record is certainly among the members. */
interface Taken {
  readonly sure: boolean;
  readonly value: Possible;
}

const LATER: readonly AggregateOf['operator'][] = ['latest', 'largest'];

type Rule = (numbers: Population<Fraction>) => Aggregated<Fraction>;

const NUMBERS: Readonly<Record<AggregateOf['operator'], Rule>> = {
  sum,
  mean,
  largest: (numbers) => greatest(numbers, byNumber),
  smallest: (numbers) => least(numbers, byNumber),
  latest: (numbers) => greatest(numbers, byNumber),
  earliest: (numbers) => least(numbers, byNumber),
};

function population<T>(
  values: readonly Taken[],
  further: Interval<T> | null,
  read: (values: Values | null) => Interval<T> | null,
): Population<T> {
  const certain: Interval<T>[] = [];
  const optional: Interval<T>[] = [];
  for (const { sure, value } of values) {
    const interval = read(value.values);
    // A score that may not exist (score/facts.ts) is passed over as none is.
    const there = value.none === 'no' && value.notApplicable === 'no';
    if (interval !== null) (sure && there ? certain : optional).push(interval);
  }
  return { certain, optional, further };
}

function datesOf(values: Values | null) {
  return values?.kind === 'date' ? values.interval : null;
}

function numbersIn(values: Values | null) {
  return values?.kind === 'number' ? values.interval : null;
}
