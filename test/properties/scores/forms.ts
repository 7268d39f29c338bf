import fc from 'fast-check';
import type { Comparison } from '../../../src/model/expression.js';
import type { Amount, LineForm, ScoreLine } from '../../../src/model/scoring.js';
import { condition, expression, number, records } from '../../reference/builders.js';
import { fieldAt, type Standing } from '../standing.js';
import { asked, counted, inside, isDate, shaky } from './asked.js';

/** The forms of scoring lines that are no lists of items. */

export type Effect = ScoreLine['effect'];

export interface Needs {
  readonly effect: Effect;
  /** Whether a person may decide amounts here: not where a line goes through records of records. */
  readonly judged: boolean;
}

const points = fc.constantFrom('1', '2', '0.5', '3', '1/3');
const tail = fc.constantFrom('dropped' as const, 'countedWhole' as const, 'proRata' as const);

const pointsAmount = points.map((one): Amount => ({ kind: 'points', points: one }));

export function amountAt(at: Standing, { judged }: Needs): fc.Arbitrary<Amount> {
  const field = fieldAt(at, ({ type }) => type.kind === 'integer' || (type.kind === 'number' && type.min === '0')).map(
    (one): Amount => ({ kind: 'field', field: one }),
  );
  return fc.oneof(
    { weight: 5, arbitrary: pointsAmount },
    { weight: 1, arbitrary: field },
    ...(judged ? [{ weight: 1, arbitrary: judgedAmount }] : []),
  );
}

/** Fresh for every line: a sheet names amounts by their place, which is found by the object. */
const judgedAmount: fc.Arbitrary<Amount> = fc
  .record({
    low: fc.constantFrom('0', '1'),
    high: fc.constantFrom('2', '3'),
    several: fc.option(fc.constantFrom({ atLeast: 2, dropHighest: 0, dropLowest: 0 }, { atLeast: 3, dropHighest: 1, dropLowest: 1 }), {
      freq: 3,
    }),
  })
  .map(({ low, high, several }): Amount => ({ kind: 'judged', low, high, judges: { by: '考核组', several } }));

export function fixedAt(at: Standing, needs: Needs): fc.Arbitrary<LineForm> {
  const conditional = fc
    .tuple(asked(at), amountAt(at, needs))
    .map(([holds, amount]): LineForm => ({ kind: 'fixed', condition: holds, amount }));
  const alone = judgedAmount.map((amount): LineForm => ({ kind: 'fixed', condition: null, amount }));
  return needs.judged ? fc.oneof({ weight: 9, arbitrary: conditional }, { weight: 1, arbitrary: alone }) : conditional;
}

/** 不得分. */
export function forfeitAt(at: Standing): fc.Arbitrary<LineForm> {
  return asked(at).map((holds): LineForm => ({ kind: 'fixed', condition: holds, amount: { kind: 'all' } }));
}

export function eachAt(at: Standing, needs: Needs): fc.Arbitrary<LineForm> {
  const own = { ...needs, judged: needs.judged && at.lists.length === 0 };
  const all: fc.Arbitrary<Amount> = fc.constant({ kind: 'all' });
  const single = counted(at).chain((one) =>
    fc
      .oneof(
        { weight: 12, arbitrary: amountAt(inside(at, one.list.list), own) },
        { weight: needs.effect === 'deduct' ? 1 : 0, arbitrary: all },
      )
      .map((amount): LineForm => ({ kind: 'each', step: '1', counted: one, amount, partStep: null })),
  );
  const stepped = fc
    .tuple(counted(at), fc.constantFrom('2', '3'), pointsAmount, tail)
    .map(([one, step, amount, partStep]): LineForm => ({ kind: 'each', step, counted: one, amount, partStep }));
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: stepped });
}

export function eachOfAt(at: Standing): fc.Arbitrary<LineForm> {
  const value = fc.oneof(
    fieldAt(at, ({ type }) => type.kind === 'integer'),
    counted(at).map(({ list, condition: counts }) => expression({ kind: 'count', list, condition: counts })),
  );
  const step = fc.oneof(fc.constant(['1', null] as const), fc.tuple(fc.constantFrom('2', '3', '5'), tail));
  return fc
    .tuple(value, step, pointsAmount)
    .map(([one, [size, partStep], amount]): LineForm => ({ kind: 'eachOf', step: size, value: one, amount, partStep }));
}

export function distanceAt(at: Standing): fc.Arbitrary<LineForm> {
  const direction = fc.constantFrom('below' as const, 'above' as const);
  const percentage = fc.oneof(
    fieldAt(at, ({ type }) => type.kind === 'percentage'),
    shaky(at),
  );
  const amount = fieldAt(at, ({ type }) => type.kind === 'integer' || type.kind === 'number');
  const form = (
    [left, right, towards]: readonly [Comparison['left'], Comparison['right'], 'below' | 'above'],
    step: string,
    dateUnit: 'day' | 'workingDay' | null,
    more: { readonly points: string; readonly partStep: 'dropped' | 'countedWhole' | 'proRata' | null },
  ): LineForm => {
    const operator = towards === 'below' ? 'lt' : 'gt';
    const compared = condition({ kind: 'comparison', operator, left, right }) as Comparison;
    return { kind: 'distance', compared, direction: towards, step, dateUnit, ...more };
  };
  const more = fc.record({ points, partStep: tail });
  const whole = fc.record({ points, partStep: fc.constant(null) });
  const dates = fc.tuple(fieldAt(at, isDate), fieldAt(at, isDate), fc.constant('above' as const));
  return fc.oneof(
    fc
      .tuple(fc.tuple(percentage, fc.constantFrom('9/10', '1/2').map(number), direction), fc.constantFrom('10/100', '3/100'), more)
      .map(([sides, step, rest]) => form(sides, step, null, rest)),
    fc
      .tuple(fc.tuple(amount, fc.constantFrom('2', '6', '5/2').map(number), direction), fc.constantFrom('1', '2', '0.5'), more)
      .map(([sides, step, rest]) => form(sides, step, null, rest)),
    fc
      .tuple(dates, fc.constantFrom('day' as const, 'workingDay' as const), whole)
      .map(([sides, unit, rest]) => form(sides, '1', unit, rest)),
    fc
      .tuple(dates, fc.constantFrom('day' as const, 'workingDay' as const), more)
      .map(([sides, unit, rest]) => form(sides, '10', unit, rest)),
  );
}

export function elementsAt(at: Standing, effect: Effect): fc.Arbitrary<LineForm> {
  const rule = effect === 'deduct' || effect === 'malus' ? ('missing' as const) : ('met' as const);
  return fc
    .tuple(points, fc.array(asked({ ...at, depth: Math.min(at.depth, 1) }), { minLength: 1, maxLength: 3 }))
    .map(([each, items]): LineForm => ({ kind: 'elements', rule, points: each, items }));
}

export function computedAt(at: Standing): fc.Arbitrary<LineForm> {
  const value = fc
    .tuple(shaky(at), fc.constantFrom('2', '5').map(number))
    .map(([left, right]) => expression({ kind: 'arithmetic', operator: '*', left, right, whenZero: null }));
  const sum = counted(at).map(({ list }) => expression({ kind: 'count', list: records(list.list, list), condition: null }));
  return fc
    .oneof(
      value,
      sum,
      fieldAt(at, ({ type }) => type.kind === 'number' || type.kind === 'integer'),
    )
    .map((one): LineForm => ({ kind: 'computed', value: one }));
}
