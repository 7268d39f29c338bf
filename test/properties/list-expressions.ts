import fc from 'fast-check';
import type { Duration, ListExpression, PeriodUnit, Window } from '../../src/model/expression.js';
import { records } from '../reference/builders.js';
import { conditionAt } from './conditions.js';
import { deeper, once, type Standing } from './standing.js';
import { testVocabulary } from './vocabulary.js';

/** Some records of any list: with a window where the list is dated, with filters while depth is left. */
export const listAt: (at: Standing) => fc.Arbitrary<ListExpression> = once((at) =>
  fc.oneof(
    ...testVocabulary.lists.map((list) =>
      fc.tuple(windowFor(list.datedBy, at), filtersFor(list.key, at)).map(([window, filters]) => records(list.key, { window, filters })),
    ),
  ),
);

function filtersFor(key: string, at: Standing) {
  return at.depth > 0
    ? fc.array(conditionAt({ ...deeper(at, [key]), depth: Math.min(at.depth - 1, 1) }), { maxLength: 1 })
    : fc.constant([]);
}

function windowFor(datedBy: string | null, at: Standing): fc.Arbitrary<Window | null> {
  if (datedBy === null) return fc.constant(null);
  const period: fc.Arbitrary<Window> = fc.constant({ kind: 'period' });
  return at.inPeriod ? fc.oneof({ weight: 4, arbitrary: period }, fc.constant(null), window) : fc.oneof(fc.constant(null), window);
}

export const unit = fc.constantFrom<PeriodUnit>('year', 'quarter', 'month');
const small = fc.integer({ min: 1, max: 3 });

export const lastPeriods = fc.record({ kind: fc.constant('lastPeriods' as const), n: small, unit });
export const thisYear: fc.Arbitrary<Window> = fc.constant({ kind: 'thisYear' });
/** Of one of the years around the evaluation dates (eras.ts), over or not. */
export const oneYear: fc.Arbitrary<Window> = fc.record({
  kind: fc.constant('year' as const),
  year: fc.constantFrom(2003, 2005, 2015, 2016, 2017, 2018, 2025, 2026),
});

const window: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ kind: fc.constant('last' as const), n: small, unit: fc.constantFrom('year' as const, 'month' as const) }),
  fc.record({ kind: fc.constant('last' as const), n: fc.integer({ min: 1, max: 60 }), unit: fc.constant('day' as const) }),
  lastPeriods,
  thisYear,
  oneYear,
);

const most = { day: 40, workingDay: 20, month: 14, year: 3 };

export const duration: fc.Arbitrary<Duration> = fc.oneof(
  ...(['day', 'workingDay', 'month', 'year'] as const).map((one) =>
    fc.integer({ min: 1, max: most[one] }).map((n): Duration => ({ n, unit: one, interpretation: null })),
  ),
);
