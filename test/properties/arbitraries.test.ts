import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './arbitraries.js';

/** Every kind of model/expression.ts; a new kind has to be drawn too. */
const kinds = {
  conditions: [
    'and',
    'or',
    'countedItems',
    'not',
    'holds',
    'comparison',
    'oneOf',
    'deadline',
    'exists',
    'quantified',
    'eachPeriod',
    'supplied',
    'definedCondition',
  ],
  expressions: [
    'number',
    'date',
    'text',
    'field',
    'evaluationDate',
    'arithmetic',
    'dateShift',
    'count',
    'share',
    'aggregate',
    'definedValue',
  ],
  windows: ['last', 'lastPeriods', 'thisYear', 'year', 'period'],
};

describe('the random models', () => {
  const drawn = JSON.stringify(fc.sample(cases(), { numRuns: 4000, seed: 1 }).map((one) => one.model.clauses));

  it.each(Object.values(kinds).flat())('hold %s', (kind) => {
    expect(drawn).toContain(`"kind":"${kind}"`);
  });

  it('hold the harder forms', () => {
    const forms = [
      '"up":1',
      '"unit":"workingDay"',
      '"whenEmpty":null',
      '"whenEmpty":"1"',
      '"operator":"/"',
      '"quantifier":"counted"',
      '"form":"by"',
      '"rule":"exactly"',
    ];
    for (const form of [...forms, ...['sum', 'mean', 'largest', 'smallest', 'earliest', 'latest'].map((name) => `"operator":"${name}"`)])
      expect(drawn).toContain(form);
  });
});
