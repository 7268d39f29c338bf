import fc from 'fast-check';
import type { Bound, Condition } from '../../src/model/expression.js';
import { condition } from '../reference/builders.js';
import { dateAt, numberAt, textAt } from './expressions.js';
import { duration, lastPeriods, listAt, oneYear, thisYear, unit } from './list-expressions.js';
import { deeper, fieldAt, once, type Standing } from './standing.js';
import { testVocabulary } from './vocabulary.js';

/** Random well-typed conditions of every kind, at most `depth` deep, that may be said where they stand. */
export const conditionAt: (at: Standing) => fc.Arbitrary<Condition> = once((at) =>
  at.depth <= 0 ? atomAt(at) : fc.oneof({ weight: 4, arbitrary: atomAt(at) }, ...compositesAt(at)),
);

const atomAt: (at: Standing) => fc.Arbitrary<Condition> = once((at) => {
  const supplied = at.supplied ? [suppliedAt(at)] : [];
  return fc.oneof(
    { weight: 2, arbitrary: fieldAt(at, (field) => field.type.kind === 'yesNo').map((field) => condition({ kind: 'holds', field })) },
    { weight: 3, arbitrary: comparisonAt(at) },
    { weight: 1, arbitrary: oneOfAt(at) },
    { weight: 3, arbitrary: deadlineAt(at) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fieldAt(at, (field) => field.mayBeNone),
          fc.boolean(),
        )
        .map(([field, negated]) => condition({ kind: 'exists', field, negated })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fieldAt(at, (field) => field.mayBeNone),
          dateAt(at),
        )
        .map(([field, base]) => condition({ kind: 'stillAbsent', field, base })),
    },
    ...supplied,
  );
});

/** Comparisons with operands as deep as the standing allows; as a whole requirement they test sums and dates most sharply. */
export function comparisonAt(at: Standing): fc.Arbitrary<Condition> {
  const order = fc.constantFrom('eq' as const, 'ne' as const, 'lt' as const, 'le' as const, 'gt' as const, 'ge' as const);
  const same = fc.constantFrom('eq' as const, 'ne' as const);
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(order, numberAt(at), numberAt(at)) },
      { weight: 4, arbitrary: fc.tuple(order, dateAt(at), dateAt(at)) },
      { weight: 1, arbitrary: fc.tuple(same, textAt(at), textAt(at)) },
    )
    .map(([operator, left, right]) => condition({ kind: 'comparison', operator, left, right }));
}

function oneOfAt(at: Standing): fc.Arbitrary<Condition> {
  return fieldAt(at, (field) => field.type.kind === 'option').chain((left) => {
    const fields = left.list === null ? testVocabulary.form : (testVocabulary.lists.find((list) => list.key === left.list)?.fields ?? []);
    const type = fields.find((field) => field.key === left.field)?.type;
    const names = type?.kind === 'option' ? type.options.map(({ name }) => name) : [];
    const options = fc.subarray(names, { minLength: 1 });
    return fc
      .tuple(options, fc.boolean())
      .map(([some, negated]) => condition({ kind: 'oneOf', left, options: some, negated, interpretation: null }));
  });
}

function deadlineAt(at: Standing): fc.Arbitrary<Condition> {
  const dates = fc.tuple(dateAt(at), dateAt(at));
  const periods = fc.array(duration, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(dates, periods, fc.boolean())
        .map(([[subject, base], steps, moves]) => condition({ kind: 'deadline', form: 'within', subject, base, periods: steps, moves })),
    },
    {
      weight: 1,
      arbitrary: dates.map(([subject, base]) => condition({ kind: 'deadline', form: 'by', subject, base, periods: [], moves: false })),
    },
  );
}

function suppliedAt(at: Standing): fc.Arbitrary<Condition> {
  const lists = testVocabulary.lists.map(({ key, name }) => ({ kind: 'list' as const, list: key, name }));
  return fc
    .oneof(
      fieldAt(at, () => true),
      fc.constantFrom(...lists),
    )
    .map((target) => condition({ kind: 'supplied', target }));
}

const bound: fc.Arbitrary<Bound> = fc.record({ rule: fc.constantFrom('atLeast', 'atMost', 'exactly'), n: fc.integer({ min: 0, max: 3 }) });

function compositesAt(at: Standing): fc.Arbitrary<Condition>[] {
  const item = conditionAt(deeper(at));
  const items = fc.array(item, { minLength: 2, maxLength: 3 });
  return [
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.constantFrom('chain' as const, 'items' as const), items)
      .map(([kind, form, some]) => condition({ kind, form, items: some })),
    fc.tuple(bound, items).map(([count, some]) => condition({ kind: 'countedItems', count, items: some })),
    item.map((one) => condition({ kind: 'not', item: one })),
    item.map((body) => condition({ kind: 'definedCondition', name: '定义', body })),
    ...(at.lists.length < 2 ? [quantifiedAt(at)] : []),
    ...(at.inPeriod ? [] : [eachPeriodAt(at)]),
  ];
}

function quantifiedAt(at: Standing): fc.Arbitrary<Condition> {
  const quantifier = fc.constantFrom('every' as const, 'none' as const, 'some' as const, 'counted' as const);
  return fc.tuple(quantifier, bound, listAt(deeper(at))).chain(([kind, count, list]) => {
    const inner = conditionAt(deeper(at, [list.list]));
    const said = kind === 'every' ? inner : fc.option(inner, { freq: 4 });
    return said.map((one) =>
      condition({ kind: 'quantified', quantifier: kind, count: kind === 'counted' ? count : null, list, condition: one }),
    );
  });
}

/** 近三个年度每季度 …: never periods longer than those of the window. */
function eachPeriodAt(at: Standing): fc.Arbitrary<Condition> {
  const inner = conditionAt({ ...deeper(at), inPeriod: true });
  const size = { month: 0, quarter: 1, year: 2 };
  const windows = fc.oneof({ weight: 2, arbitrary: lastPeriods }, { weight: 2, arbitrary: thisYear }, { weight: 1, arbitrary: oneYear });
  return fc
    .tuple(windows, unit, inner)
    .filter(([window, each]) => window.kind !== 'lastPeriods' || size[each] <= size[window.unit])
    .map(([window, each, one]) => condition({ kind: 'eachPeriod', window, each, interpretation: null, condition: one }));
}
