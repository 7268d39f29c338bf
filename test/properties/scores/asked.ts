import fc from 'fast-check';
import type { Condition, Expression, Quantified } from '../../../src/model/expression.js';
import { NOT_APPLICABLE, type Otherwise } from '../../../src/model/expression.js';
import { condition, expression, number, records, ref } from '../../reference/builders.js';
import { fieldAt, fieldsOf, once, type Standing } from '../standing.js';
import { testVocabulary } from '../vocabulary.js';

/**
 * Conditions of scoring lines: each is decided on a complete sheet, and some are then 不适用 (a share of an empty list, a quotient by 0).
 * Simpler than those of the other laws, for a rubric holds many of them.
 */
export const asked: (at: Standing) => fc.Arbitrary<Condition> = once((at) =>
  at.depth <= 0
    ? plain(at)
    : fc.oneof(
        { weight: 5, arbitrary: plain(at) },
        { weight: 2, arbitrary: aboutLists(at) },
        { weight: 1, arbitrary: mayNotApply(at) },
        { weight: 1, arbitrary: joined(at) },
      ),
);

function plain(at: Standing): fc.Arbitrary<Condition> {
  return fc.oneof(
    { weight: 4, arbitrary: fieldAt(at, ({ type }) => type.kind === 'yesNo').map((field) => condition({ kind: 'holds', field })) },
    { weight: 2, arbitrary: ordered(at) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fieldAt(at, ({ mayBeNone }) => mayBeNone),
          fc.boolean(),
        )
        .map(([field, negated]) => condition({ kind: 'exists', field, negated })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fieldAt(at, ({ mayBeNone }) => mayBeNone),
          fc.constantFrom('foundedOn', 'endsOn'),
        )
        .map(([field, base]) => condition({ kind: 'stillAbsent', field, base: ref(base) })),
    },
  );
}

const order = fc.constantFrom('lt' as const, 'le' as const, 'gt' as const, 'ge' as const, 'eq' as const, 'ne' as const);

function ordered(at: Standing): fc.Arbitrary<Condition> {
  const numbers = fc.tuple(
    order,
    fieldAt(at, ({ type }) => isNumber(type.kind)),
    fc.constantFrom('0', '1/2', '2', '60').map(number),
  );
  const dates = fc.tuple(order, fieldAt(at, isDate), fieldAt(at, isDate));
  return fc.oneof(numbers, dates).map(([operator, left, right]) => condition({ kind: 'comparison', operator, left, right }));
}

export const isDate = ({ type }: { readonly type: { readonly kind: string } }) => type.kind === 'date';
const isNumber = (kind: string) => ['integer', 'number', 'percentage'].includes(kind);

/** 有L满足C over some records: what 每有1件 counts, too. `only`: of this list. */
export function counted(at: Standing, only: string | null = null): fc.Arbitrary<Quantified> {
  const keys = only === null ? testVocabulary.lists.map(({ key }) => key) : [only];
  return fc.constantFrom(...keys).chain((key) =>
    fc
      .record({
        window: key === 'cases' ? fc.constantFrom(null, { kind: 'thisYear' as const }) : fc.constant(null),
        filters: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(asked(inside(at, key))) }),
        satisfies: fc.option(asked(inside(at, key)), { freq: 2 }),
      })
      .map(({ window, filters, satisfies }) => some(key, satisfies, { window, filters })),
  );
}

export function some(key: string, satisfies: Condition | null, more: Parameters<typeof records>[1] = {}): Quantified {
  return condition({ kind: 'quantified', quantifier: 'some', count: null, list: records(key, more), condition: satisfies }) as Quantified;
}

/** Inside a record of a list. */
export const inside = (at: Standing, key: string): Standing => ({ ...at, depth: 0, lists: [key, ...at.lists] });

function aboutLists(at: Standing): fc.Arbitrary<Condition> {
  const quantifier = fc.constantFrom('some' as const, 'none' as const, 'every' as const);
  return fc.tuple(counted(at), quantifier).map(([one, which]) => condition({ ...one, quantifier: which }));
}

const otherwise = fc.constantFrom<Otherwise>(NOT_APPLICABLE, NOT_APPLICABLE, '1', '0');

/** A share, a mean or a quotient, each of which may not exist. */
export function shaky(at: Standing): fc.Arbitrary<Expression> {
  const key = fc.constantFrom('staff', 'cases', 'trainings');
  const share = key.chain((list) =>
    fc
      .tuple(asked(inside(at, list)), otherwise)
      .map(([holds, whenEmpty]) => expression({ kind: 'share', list: records(list), condition: holds, whenEmpty })),
  );
  const mean = key.chain((list) => {
    const fields = fieldsOf(list).filter(({ type }) => isNumber(type.kind));
    return fc.constantFrom(...fields).map(({ key: field }) =>
      expression({
        kind: 'aggregate',
        operator: 'mean',
        list: records(list),
        condition: null,
        field: ref(field, list),
        whenEmpty: NOT_APPLICABLE,
      }),
    );
  });
  const quotient = fc.tuple(counted(at), otherwise).map(([{ list, condition: counts }, whenZero]) =>
    expression({
      kind: 'arithmetic',
      operator: '/',
      left: ref('samples'),
      right: expression({ kind: 'count', list, condition: counts }),
      whenZero,
    }),
  );
  return fc.oneof(share, mean, quotient);
}

function mayNotApply(at: Standing): fc.Arbitrary<Condition> {
  return fc
    .tuple(fc.constantFrom('lt' as const, 'ge' as const), shaky(at), fc.constantFrom('1/2', '1', '3').map(number))
    .map(([operator, left, right]) => condition({ kind: 'comparison', operator, left, right }));
}

function joined(at: Standing): fc.Arbitrary<Condition> {
  const items = fc.array(fc.oneof(plain(at), mayNotApply(at)), { minLength: 2, maxLength: 3 });
  return fc.oneof(
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), items).map(([kind, all]) => condition({ kind, form: 'chain', items: all })),
    fc.oneof(plain(at), mayNotApply(at)).map((item) => condition({ kind: 'not', item })),
  );
}
