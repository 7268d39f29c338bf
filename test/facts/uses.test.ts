import { expect, it } from 'vitest';
import { factKey, usesOf } from '../../src/facts/uses.js';
import type { Condition, Expression, FieldRef, ListExpression } from '../../src/model/expression.js';
import { bureau, nowhere } from './bureau.js';
import { office } from './decisions/office.js';

const written = { text: '', at: nowhere };
const ref = (field: string, list: string | null = null): FieldRef => ({ kind: 'field', ...written, list, field, name: field, up: 0 });
const holds = (field: string, list: string | null = null): Condition => ({ kind: 'holds', ...written, field: ref(field, list) });
const list = (key: string, more: Partial<ListExpression> = {}): ListExpression => {
  return { ...written, list: key, name: key, window: null, windowInterpretation: null, filters: [], ...more };
};
const year = { n: 1, unit: 'year', interpretation: null } as const;
const compare = (left: Expression, right: Expression): Condition => ({ kind: 'comparison', ...written, operator: 'eq', left, right });

/** The facts that one requirement reads. */
function readBy(requirement: Condition): readonly string[] {
  const [clause] = bureau.clauses;
  if (clause === undefined) throw new Error('no clause');
  return [...usesOf({ ...bureau, clauses: [{ ...clause, id: '1.1', requirement }] }).keys()].sort();
}

const cases: readonly (readonly [string, Condition, readonly string[]])[] = [
  ['chains', { kind: 'and', ...written, form: 'chain', items: [holds('a'), { kind: 'not', ...written, item: holds('b') }] }, ['/a', '/b']],
  ['items', { kind: 'countedItems', ...written, count: { rule: 'atLeast', n: 1 }, items: [holds('a')] }, ['/a']],
  ['有F', { kind: 'exists', ...written, field: ref('a'), negated: false }, ['/a']],
  ['属于', { kind: 'oneOf', ...written, left: ref('a'), options: [], negated: false, interpretation: null }, ['/a']],
  [
    'deadlines and shifts',
    {
      kind: 'deadline',
      ...written,
      form: 'within',
      subject: ref('a'),
      base: { kind: 'dateShift', ...written, base: ref('b'), direction: 'after', period: year },
      periods: [year],
      moves: true,
    },
    ['/a', '/b'],
  ],
  [
    'a window reads the date of its list',
    {
      kind: 'eachPeriod',
      ...written,
      window: { kind: 'thisYear' },
      each: 'year',
      interpretation: null,
      condition: {
        kind: 'quantified',
        ...written,
        quantifier: 'some',
        count: null,
        condition: null,
        list: list('penalties', { window: { kind: 'period' }, filters: [holds('x', 'penalties')] }),
      },
    },
    ['penalties/', 'penalties/decidedOn', 'penalties/x'],
  ],
  ['已填报 of a field', { kind: 'supplied', ...written, target: ref('a') }, ['/a']],
  ['已填报 of a list', { kind: 'supplied', ...written, target: { kind: 'list', list: 'officers', name: '执法人员' } }, ['officers/']],
  [
    'definitions and arithmetic',
    {
      kind: 'definedCondition',
      ...written,
      name: 'x',
      body: compare(
        {
          kind: 'definedValue',
          ...written,
          name: 'y',
          body: { kind: 'arithmetic', ...written, operator: '+', left: ref('a'), right: ref('b'), whenZero: null },
        },
        { kind: 'evaluationDate', ...written },
      ),
    },
    ['/a', '/b'],
  ],
  [
    'aggregates',
    compare(
      {
        kind: 'aggregate',
        ...written,
        operator: 'sum',
        list: list('officers'),
        condition: holds('c', 'officers'),
        field: ref('f', 'officers'),
        whenEmpty: null,
      },
      { kind: 'count', ...written, list: list('penalties'), condition: null },
    ),
    ['officers/', 'officers/c', 'officers/f', 'penalties/'],
  ],
];

it.each(cases)('%s', (_, requirement, keys) => expect(readBy(requirement)).toEqual([...keys].sort()));

it('names the clauses in order', () => {
  expect(usesOf(bureau).get(factKey('officers', 'certified'))).toEqual(['3.1']);
});

it('a clause of a 评分表 reads the records that it goes through', () => {
  const uses = usesOf(office);
  expect(uses.get(factKey('files', null))).toEqual(['2.1']);
  expect(uses.get(factKey('files', 'spots'))).toEqual(['2.1']);
});
