import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, whole } from '../../src/engine/number.js';
import type { NotApplicableRule } from '../../src/model/scoring.js';
import type { Applies, Unit } from '../../src/score/score.js';
import { just, span } from '../../src/score/span.js';
import { lowest } from '../../src/score/sum-rules.js';
import { ruled } from '../../src/score/units.js';

/**
 * The intervals of sums are as narrow as they can be: held against every choice of what is 不适用, and of the ends of the points
 * (semantics.md §8.7). Where nothing may be left the sum is 不适用, which is no figure.
 */
const unit: fc.Arbitrary<Unit> = fc
  .record({
    low: fc.nat(6),
    more: fc.nat(4),
    marks: fc.integer({ min: 1, max: 10 }),
    notApplicable: fc.constantFrom<Applies>('no', 'maybe', 'yes'),
  })
  .map(({ low, more, marks, notApplicable }) => ({
    of: { kind: 'clause', name: '' },
    points: span(whole(low), whole(low + more)),
    marks: just(marks),
    notApplicable,
    rate: span(whole(low).div(marks), whole(low + more).div(marks)),
    whole: null,
  }));

interface Choice {
  readonly points: Fraction;
  readonly marks: Fraction;
  readonly others: Fraction;
}

/** Every way the units can turn out, with the points at either end. */
function choicesOf(units: readonly Unit[], end: 'low' | 'high'): readonly Choice[] {
  const nothing: Choice = { points: whole(0), marks: whole(0), others: whole(0) };
  return units
    .reduce<readonly Choice[]>(
      (before, { points, marks, notApplicable }) => {
        const of = marks.high ?? whole(0);
        const there = (one: Choice) => ({ ...one, points: one.points.add(points[end] ?? 0), marks: one.marks.add(of) });
        const away = (one: Choice) => ({ ...one, others: one.others.add(of) });
        return before.flatMap((one) => [...(notApplicable === 'yes' ? [] : [there(one)]), ...(notApplicable === 'no' ? [] : [away(one)])]);
      },
      [nothing],
    )
    .filter(({ marks }) => marks.compare(0) > 0);
}

const rules: Readonly<Record<NotApplicableRule, (choice: Choice, full: Fraction) => Fraction>> = {
  leaveOut: ({ points }) => points,
  fullPoints: ({ points, others }) => points.add(others),
  rescale: ({ points, marks }, full) => points.div(marks).mul(full),
  zero: ({ points }) => points,
};

describe('an interval is the narrowest that holds every choice', () => {
  it.each(Object.keys(rules) as NotApplicableRule[])('%s', (rule) => {
    const law = fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (units) => {
      const full = units.reduce((sum, { marks }) => sum.add(marks.high ?? 0), whole(0));
      const [lows, highs] = (['low', 'high'] as const).map((end) => choicesOf(units, end).map((choice) => rules[rule](choice, full)));
      fc.pre(lows !== undefined && highs !== undefined && lows.length > 0);
      const { points, notApplicable } = ruled(units, rule, full, null);
      const [low, high] = [Math.min(...(lows ?? []).map(Number)), Math.max(...(highs ?? []).map(Number))];
      // While all may be 不适用, the sum of nothing is counted in.
      const certain = notApplicable === 'no' || rule === 'rescale';
      expect(certain ? Number(points.low) : Math.min(Number(points.low), low)).toBeCloseTo(certain ? low : Number(points.low), 9);
      expect(certain ? Number(points.high) : Math.max(Number(points.high), high)).toBeCloseTo(certain ? high : Number(points.high), 9);
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('取最低', () => {
    const range = fc.tuple(fc.nat(9), fc.nat(5)).map(([low, more]) => ({ low, high: low + more }));
    const law = fc.property(fc.array(range, { maxLength: 3 }), fc.array(range, { maxLength: 3 }), (certain, optional) => {
      fc.pre(certain.length + optional.length > 0);
      const subsets = optional.reduce<(typeof certain)[]>((before, one) => before.flatMap((some) => [some, [...some, one]]), [[]]);
      const chosen = subsets.map((some) => [...certain, ...some]).filter((some) => some.length > 0);
      const spans = (some: typeof certain) => some.map(({ low, high }) => span(whole(low), whole(high)));
      const found = lowest(spans(certain), spans(optional), null);
      expect(Number(found.low)).toBe(Math.min(...chosen.map((some) => Math.min(...some.map(({ low }) => low)))));
      expect(Number(found.high)).toBe(Math.max(...chosen.map((some) => Math.min(...some.map(({ high }) => high)))));
    });
    fc.assert(law, { numRuns: 300 });
  });
});
