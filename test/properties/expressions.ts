import fc from 'fast-check';
import { type AggregateOf, type Arithmetic, type Expression, NOT_APPLICABLE, type Otherwise } from '../../src/model/expression.js';
import type { Field } from '../../src/model/vocabulary.js';
import { date, expression, number, ref } from '../reference/builders.js';
import { conditionAt } from './conditions.js';
import { duration, listAt } from './list-expressions.js';
import { deeper, fieldAt, fieldsOf, once, type Standing } from './standing.js';

/** Random expressions of numbers: literals, fields, arithmetic, counts, shares, aggregates, defined values. */
export const numberAt: (at: Standing) => fc.Arbitrary<Expression> = once((at) => {
  const simple = [
    { weight: 3, arbitrary: fc.constantFrom('-1', '0', '0', '0.5', '4/5', '1', '2', '3', '60', '265/3').map(number) },
    { weight: 3, arbitrary: fieldAt(at, isNumber) },
  ];
  return at.depth <= 0 ? fc.oneof(...simple) : fc.oneof(...simple, ...compositeNumbers(at));
});

function compositeNumbers(at: Standing): fc.Arbitrary<Expression>[] {
  const part = numberAt(deeper(at));
  const operator = fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const);
  return [
    fc.record({ operator, left: part, right: part, whenZero: otherwise }).map((parts) => expression(calculation(parts))),
    listAt(deeper(at)).chain((list) =>
      fc.option(conditionAt(deeper(at, [list.list]))).map((condition) => expression({ kind: 'count', list, condition })),
    ),
    shareAt(at),
    fc
      .tuple(part, shareAt(at), otherwise)
      .map(([left, right, whenZero]) => expression({ kind: 'arithmetic', operator: '/', left, right, whenZero })),
    aggregateAt(at, isNumber, ['sum', 'mean', 'largest', 'smallest']),
    aggregateAt(at, isNumber, ['sum']),
    part.map((body) => expression({ kind: 'definedValue', name: '定义', body })),
  ];
}

/** What an empty list or a divisor of 0 is worth; of the other signs nothing is said. */
const otherwise = fc.constantFrom<Otherwise | null>(null, '0', '1', NOT_APPLICABLE);

function calculation(parts: Pick<Arithmetic, 'operator' | 'left' | 'right' | 'whenZero'>) {
  return { kind: 'arithmetic', ...parts, whenZero: parts.operator === '/' ? parts.whenZero : null } as const;
}

function shareAt(at: Standing): fc.Arbitrary<Expression> {
  return listAt(deeper(at)).chain((list) =>
    fc
      .tuple(conditionAt(deeper(at, [list.list])), otherwise)
      .map(([condition, whenEmpty]) => expression({ kind: 'share', list, condition, whenEmpty })),
  );
}

/** Random expressions of dates. */
export const dateAt: (at: Standing) => fc.Arbitrary<Expression> = once((at) => {
  const simple = [
    { weight: 1, arbitrary: at.era.day.map(date) },
    { weight: 4, arbitrary: fieldAt(at, isDate) },
    { weight: 1, arbitrary: fc.constant(expression({ kind: 'evaluationDate' })) },
  ];
  return at.depth <= 0 ? fc.oneof(...simple) : fc.oneof(...simple, ...compositeDates(at));
});

function compositeDates(at: Standing): fc.Arbitrary<Expression>[] {
  const part = dateAt(deeper(at));
  const direction = fc.constantFrom('after' as const, 'before' as const);
  return [
    fc.record({ base: part, direction, period: duration }).map((parts) => expression({ kind: 'dateShift', ...parts })),
    aggregateAt(at, isDate, ['earliest', 'latest']),
    part.map((body) => expression({ kind: 'definedValue', name: '定义', body })),
  ];
}

/** Texts are only compared for being the same. */
export const textAt: (at: Standing) => fc.Arbitrary<Expression> = once((at) =>
  fc.oneof(
    fieldAt(at, (field) => field.type.kind === 'text'),
    fc.constantFrom('甲', '乙').map((value) => expression({ kind: 'text', value })),
  ),
);

function aggregateAt(
  at: Standing,
  suits: (field: Field) => boolean,
  operators: readonly AggregateOf['operator'][],
): fc.Arbitrary<Expression> {
  return listAt(deeper(at)).chain((list) =>
    fc
      .record({
        operator: fc.constantFrom(...operators),
        field: fc.constantFrom(
          ...fieldsOf(list.list)
            .filter(suits)
            .map((one) => ref(one.key, list.list)),
        ),
        condition: fc.option(conditionAt(deeper(at, [list.list]))),
        whenEmpty: fc.constantFrom(null, NOT_APPLICABLE),
      })
      .map((parts) => expression({ kind: 'aggregate', list, ...parts, whenEmpty: parts.operator === 'sum' ? null : parts.whenEmpty })),
  );
}

const isDate = (field: Field) => field.type.kind === 'date';
const isNumber = (field: Field) => ['integer', 'number', 'percentage'].includes(field.type.kind);
