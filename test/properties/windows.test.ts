import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Window } from '../../src/model/expression.js';
import { liesInWindow } from '../../src/model/reasoning/windows.js';
import { dayNumber } from '../reference/calendar.js';
import { daysOf } from '../reference/windows.js';

const n = fc.integer({ min: 1, max: 40 });
const window: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ kind: fc.constant('last' as const), n, unit: fc.constantFrom('year' as const, 'month' as const) }),
  fc.record({ kind: fc.constant('last' as const), n: fc.integer({ min: 1, max: 1200 }), unit: fc.constant('day' as const) }),
  fc.record({ kind: fc.constant('lastPeriods' as const), n, unit: fc.constantFrom('year' as const, 'quarter' as const, 'month' as const) }),
  fc.constant({ kind: 'thisYear' as const }),
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2002, max: 2026 }) }),
);
const day = fc.integer({ min: dayNumber('2003-12-01'), max: dayNumber('2025-03-01') });

it('a window said to lie in another does, on whatever day', () => {
  const law = fc.property(window, window, fc.array(day, { minLength: 40, maxLength: 40 }), (a, b, days) => {
    fc.pre(liesInWindow(a, b));
    for (const on of days) {
      const [inner, outer] = [daysOf(a, on, null), daysOf(b, on, null)];
      expect(inner.from).toBeGreaterThanOrEqual(outer.from);
      expect(inner.to).toBeLessThanOrEqual(outer.to);
    }
  });
  fc.assert(law, { numRuns: Number(process.env.LAWS_RUNS ?? 3000) });
});
