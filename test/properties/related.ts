import fc from 'fast-check';
import { type Condition, type Expression, NOT_APPLICABLE, type Order, type Otherwise } from '../../src/model/expression.js';
import { condition, date, expression, number, records, ref } from '../reference/builders.js';
import type { Standing } from './standing.js';

/** Several conditions about the same few facts, so that they support, repeat and contradict each other. */
export function relatedConditions(at: Standing): fc.Arbitrary<readonly Condition[]> {
  const atom = fc.oneof(numbers(['rating', 'balance', 'samples', 'satisfaction']), dates(at), ofStaff(), ofCases(at), options());
  const joined = fc.oneof(
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: atom.map((item) => condition({ kind: 'not', item })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(atom, { minLength: 2, maxLength: 3 }))
        .map(([kind, items]) => condition({ kind, form: 'chain', items })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('atLeast' as const, 'atMost' as const, 'exactly' as const),
          fc.integer({ min: 0, max: 3 }),
          fc.array(atom, { minLength: 2, maxLength: 3 }),
        )
        .map(([rule, n, items]) => condition({ kind: 'countedItems', count: { rule, n }, items })),
    },
  );
  return fc.array(joined, { minLength: 2, maxLength: 4 });
}

const otherwise = fc.constantFrom<Otherwise | null>(null, '0', '1', NOT_APPLICABLE);

const order = fc.constantFrom<Order>('eq', 'ne', 'lt', 'le', 'gt', 'ge');

function numbers(fields: readonly string[]): fc.Arbitrary<Condition> {
  const field = fc.constantFrom(...fields.map((key) => ref(key)));
  const figure = fc.constantFrom('-3', '0', '0.5', '1', '3', '60', '100', '101').map(number);
  const sum = fc
    .tuple(field, fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), fc.oneof(figure, field), otherwise)
    .map(([left, operator, right, zero]) =>
      expression({ kind: 'arithmetic', operator, left, right, whenZero: operator === '/' ? zero : null }),
    );
  return compared(fc.oneof(field, sum), fc.oneof({ weight: 2, arbitrary: figure }, field, sum));
}

function compared(left: fc.Arbitrary<Expression>, right: fc.Arbitrary<Expression>): fc.Arbitrary<Condition> {
  return fc.tuple(order, left, right).map(([operator, a, b]) => condition({ kind: 'comparison', operator, left: a, right: b }));
}

function dates(at: Standing): fc.Arbitrary<Condition> {
  const field = fc.constantFrom(ref('publishedOn'), ref('foundedOn'), ref('dueOn'));
  const period = fc.record({
    n: fc.constantFrom(1, 15, 45),
    unit: fc.constantFrom('day', 'workingDay', 'month'),
    interpretation: fc.constant(null),
  });
  const later = fc
    .tuple(field, fc.constantFrom('after' as const, 'before' as const), period)
    .map(([base, direction, step]) => expression({ kind: 'dateShift', base, direction, period: step as never }));
  const day = fc.oneof(field, later, at.era.day.map(date), fc.constant(expression({ kind: 'evaluationDate' })));
  const deadline = fc
    .tuple(field, day, fc.array(period, { maxLength: 2 }), fc.boolean())
    .map(([subject, base, periods, moves]) =>
      periods.length === 0
        ? condition({ kind: 'deadline', form: 'by', subject, base, periods: [], moves: false })
        : condition({ kind: 'deadline', form: 'within', subject, base, periods: periods as never, moves }),
    );
  const exists = fc.tuple(fc.constantFrom(ref('publishedOn'), ref('dueOn')), fc.boolean());
  const absent = fc.tuple(fc.constantFrom(ref('publishedOn'), ref('dueOn')), day);
  return fc.oneof(
    { weight: 3, arbitrary: compared(day, day) },
    { weight: 2, arbitrary: absent.map(([one, base]) => condition({ kind: 'stillAbsent', field: one, base })) },
    { weight: 2, arbitrary: deadline },
    { weight: 1, arbitrary: exists.map(([one, negated]) => condition({ kind: 'exists', field: one, negated })) },
  );
}

function options(): fc.Arbitrary<Condition> {
  return fc
    .tuple(fc.constantFrom(ref('deptType'), ref('region')), fc.subarray(['甲', '乙', '丙', '东', '西'], { minLength: 1 }), fc.boolean())
    .map(([left, some, negated]) => condition({ kind: 'oneOf', left, options: some, negated, interpretation: null }));
}

/** Quantifiers, counts and shares over one list, with conditions about the same two fields of its records. */
function ofStaff(): fc.Arbitrary<Condition> {
  const score = compared(fc.constant(ref('score', 'staff')), fc.constantFrom('-1', '0', '60', '80', '100').map(number));
  const certified = fc.constant(condition({ kind: 'holds', field: ref('certified', 'staff') }));
  return overList(
    'staff',
    fc.oneof(
      score,
      certified,
      certified.map((item) => condition({ kind: 'not', item })),
    ),
    fc.constant(null),
  );
}

function ofCases(at: Standing): fc.Arbitrary<Condition> {
  const decided = compared(
    fc.constant(ref('decidedOn', 'cases')),
    fc.oneof(at.era.day.map(date), fc.constant(expression({ kind: 'evaluationDate' }))),
  );
  const filed = compared(fc.constant(ref('filedOn', 'cases')), fc.constant(ref('decidedOn', 'cases')));
  const window = fc.constantFrom({ kind: 'last' as const, n: 1, unit: 'year' as const }, { kind: 'thisYear' as const }, null);
  return overList('cases', fc.oneof(decided, filed), window);
}

function overList(
  key: string,
  said: fc.Arbitrary<Condition>,
  window: fc.Arbitrary<Parameters<typeof records>[1] extends infer M ? (M extends { window?: infer W } ? W : never) : never>,
) {
  const list = fc.tuple(window, fc.array(said, { maxLength: 1 })).map(([one, filters]) => records(key, { window: one ?? null, filters }));
  const quantified = fc
    .tuple(
      fc.constantFrom('every' as const, 'none' as const, 'some' as const, 'counted' as const),
      list,
      fc.option(said),
      fc.integer({ min: 0, max: 2 }),
      said,
    )
    .map(([quantifier, some, inner, n, always]) =>
      condition({
        kind: 'quantified',
        quantifier,
        count: quantifier === 'counted' ? { rule: 'atLeast', n } : null,
        list: some,
        condition: quantifier === 'every' ? always : inner,
      }),
    );
  const counted = fc.tuple(list, fc.option(said)).map(([some, inner]) => expression({ kind: 'count', list: some, condition: inner }));
  return fc.oneof(
    { weight: 3, arbitrary: quantified },
    { weight: 1, arbitrary: compared(counted, fc.oneof(counted, fc.constantFrom('0', '1', '2').map(number))) },
  );
}
