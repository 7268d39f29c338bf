import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../src/model/scoring.js';
import { outcome, selection, shown, type Unit } from './candidates.js';

const two = selection({ places: { kind: 'number', n: 2 } });

describe('ranks and places (semantics.md §9)', () => {
  it('goes by the first key, then by the next', () => {
    expect(
      shown(
        [two],
        [
          { name: '甲', keys: ['90', '180'] },
          { name: '乙', keys: ['90', '90'] },
          { name: '丙', keys: ['95', '95'] },
        ],
      ),
    ).toEqual(['丙 selected 1', '甲 selected 2', '乙 out 3']);
  });

  it('gives equal units the same rank, and leaves the next one out: 1, 2, 2, 4', () => {
    const units = ['95', '90', '90', '80'].map((value, i) => ({ name: `${i}`, keys: [value] }));
    expect(shown([selection({ places: { kind: 'unlimited' } })], units)).toEqual(['0 ranked 1', '1 ranked 2', '2 ranked 2', '3 ranked 4']);
  });

  it('compares fractions exactly', () => {
    expect(
      shown(
        [selection()],
        [
          { name: '甲', keys: ['265/3'] },
          { name: '乙', keys: ['88.33'] },
        ],
      ),
    ).toEqual(['甲 selected 1', '乙 out 2']);
  });

  it('lets the fewest stand first where the rule says so, and whoever has no value last', () => {
    expect(
      shown(
        [two],
        [
          { name: '甲', keys: ['3'] },
          { name: '乙', keys: ['0'] },
          { name: '丙', keys: [null] },
        ],
        ['ascending'],
      ),
    ).toEqual(['乙 selected 1', '甲 selected 2', '丙 out 3']);
  });

  it('shows those equal across the cut as tied, in no order', () => {
    const units: readonly Unit[] = [
      { name: '甲', keys: ['95'] },
      { name: '丙', keys: ['90'] },
      { name: '乙', keys: ['90'] },
    ];
    expect(shown([two], units)).toEqual(['甲 selected 1', '丙 tied 2', '乙 tied 2']);
    expect(outcome([two], units)[0]?.groups[0]?.notes[0]?.zh).toBe('名次相同的跨过了名额线，由办公室决定');
  });

  it('takes the choice of the office among those tied, and says where it takes more than there are places', () => {
    const units: readonly Unit[] = [
      { name: '甲', keys: ['95'] },
      { name: '乙', keys: ['90'], opinion: true },
      { name: '丙', keys: ['90'], opinion: false },
    ];
    expect(shown([two], units)).toEqual(['甲 selected 1', '丙 notChosen 2', '乙 chosen 2']);
    const more = units.map((unit) => ({ ...unit, opinion: true }));
    expect(outcome([two], more)[0]?.groups[0]?.notes[0]?.zh).toBe('推选意见选了3个，超过名额2个');
  });

  it('takes all of them in where the rule says so', () => {
    const all = selection({ places: { kind: 'number', n: 2 }, ties: { kind: 'all' } });
    expect(
      shown(
        [all],
        [
          { name: '甲', keys: ['95'] },
          { name: '乙', keys: ['90'] },
          { name: '丙', keys: ['90'] },
        ],
      ),
    ).toEqual(['甲 selected 1', '丙 selected 2', '乙 selected 2']);
  });

  it('leaves open what missing material may still change, and only that', () => {
    expect(
      shown(
        [two],
        [
          { name: '甲', keys: [['80', '95']] },
          { name: '乙', keys: ['90'] },
          { name: '丙', keys: ['70'] },
        ],
      ),
    ).toEqual(['乙 selected 1–2', '甲 selected 1–2', '丙 out 3']);
    expect(
      shown(
        [selection()],
        [
          { name: '甲', keys: [['80', '95']] },
          { name: '乙', keys: ['90'] },
        ],
      ),
    ).toEqual(['乙 open 1–2', '甲 open 1–2']);
  });

  it('keeps a place from whoever may not fulfil the condition, and counts it as a rival', () => {
    expect(
      shown(
        [selection()],
        [
          { name: '甲', keys: ['95'], eligible: 'undetermined' },
          { name: '乙', keys: ['90'] },
        ],
      ),
    ).toEqual(['甲 open 1', '乙 open 1–2']);
    expect(
      shown(
        [selection()],
        [
          { name: '甲', keys: ['95'], eligible: 'false' },
          { name: '乙', keys: ['90'] },
        ],
      ),
    ).toEqual(['乙 selected 1', '甲 notEligible']);
  });

  it('counts a share of the units in range, rounded as the rule says', () => {
    const quarter = (rounding: 'down' | 'up'): Selection => selection({ places: { kind: 'share', exact: '1/4', rounding } });
    const units = Array.from({ length: 10 }, (_, i) => ({ name: `${i}`, keys: [`${10 - i}`] }));
    const taken = (rounding: 'down' | 'up') => shown([quarter(rounding)], units).filter((line) => line.includes('selected')).length;
    expect([taken('down'), taken('up')]).toEqual([2, 3]);
  });

  it('ranks each region by itself; whoever’s region is not known may belong to any', () => {
    const each = selection({
      range: { kind: 'each', field: { kind: 'field', list: null, field: 'region', name: '所属地区', up: 0, text: '所属地区', at: two.at } },
    });
    const units: readonly Unit[] = [
      { name: '甲', keys: ['90'], region: '东市' },
      { name: '乙', keys: ['80'], region: '西市' },
    ];
    expect(shown([each], units)).toEqual(['东市：甲 selected 1', '西市：乙 selected 1']);
    expect(shown([each], [...units, { name: '丙', keys: ['85'] }])).toEqual([
      '东市：甲 selected 1',
      '东市：丙 out 2',
      '西市：丙 open 1',
      '西市：乙 open 1–2',
    ]);
  });

  it('recommends among those that another selection took', () => {
    const candidates = selection({ name: '培育对象', places: { kind: 'number', n: 2 } });
    const recommended = selection({ name: '推荐对象', range: { kind: 'selected', of: '培育对象' } });
    const units = [
      { name: '甲', keys: ['95'] },
      { name: '乙', keys: ['90'] },
      { name: '丙', keys: ['80'] },
    ];
    expect(shown([candidates, recommended], units)).toEqual(['甲 selected 1', '乙 out 2']);
  });
});

const figure = fc.integer({ min: 0, max: 4 }).map(String);
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }))
  .map(([low, more]) => [`${low}`, `${low + more}`] as const);
const unit = fc.record({
  keys: fc.tuple(fc.oneof(figure, stretch), fc.oneof(figure, stretch, fc.constant(null))),
  eligible: fc.constantFrom('true' as const, 'true' as const, 'false' as const, 'undetermined' as const),
});
const units = fc.array(unit, { minLength: 1, maxLength: 6 }).map((all) => all.map((one, i): Unit => ({ name: `${i}`, ...one })));

/** One way in which all that is open turns out. */
function completed(some: readonly Unit[], pick: () => number): readonly Unit[] {
  return some.map((one) => ({
    ...one,
    eligible: one.eligible === 'undetermined' ? (pick() % 2 === 0 ? 'true' : 'false') : (one.eligible ?? 'true'),
    keys: one.keys.map((value) => {
      if (value === null || typeof value === 'string') return value;
      const [low, high] = [Number(value[0]), Number(value[1])];
      return `${low + (pick() % (high - low + 1))}`;
    }),
  }));
}

describe('laws of selection', () => {
  it('a firm place and an exclusion hold under every completion, and no more are selected than there are places', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat(1000)), (some, n, picks) => {
        const rule = selection({ places: { kind: 'number', n } });
        const before = new Map(outcome([rule], some)[0]?.groups[0]?.entries.map(({ name, state, rank }) => [name, { state, rank }]));
        const after =
          outcome(
            [rule],
            completed(some, () => picks.next().value ?? 0),
          )[0]?.groups[0]?.entries ?? [];
        expect([...before.values()].filter(({ state }) => state === 'selected').length).toBeLessThanOrEqual(n);
        for (const { name, state, rank } of after) {
          const was = before.get(name);
          if (was?.state === 'selected' || was?.state === 'out')
            expect(`${name} ${state}`).toBe(`${name} ${was.state === 'out' && state === 'notEligible' ? state : was.state}`);
          if (rank === null || was?.rank == null) continue;
          expect(was.rank.best).toBeLessThanOrEqual(rank.best);
          expect(was.rank.worst).toBeGreaterThanOrEqual(rank.worst);
        }
      }),
      { numRuns: Number(process.env.LAWS_RUNS ?? 300) },
    );
  });

  it('the order of the units makes no difference', () => {
    fc.assert(
      fc.property(units, (some) => {
        const rule = selection({ places: { kind: 'number', n: 2 } });
        expect(shown([rule], [...some].reverse())).toEqual(shown([rule], some));
      }),
      { numRuns: 100 },
    );
  });
});
