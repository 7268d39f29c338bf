import fc from 'fast-check';
import type { LineForm, ScoreLine } from '../../../src/model/scoring.js';
import { nowhere } from '../../reference/builders.js';
import type { Standing } from '../standing.js';
import { asked, counted, inside, some } from './asked.js';
import { amountAt, computedAt, distanceAt, type Effect, eachAt, eachOfAt, elementsAt, fixedAt, forfeitAt, type Needs } from './forms.js';

/** Random scoring lines of every form, as the checker would let them pass. */

const most = fc.option(fc.constantFrom('1', '2.5', '4'), { freq: 2 });

export const lineOf = (effect: Effect, form: LineForm, atMost: string | null = null): ScoreLine => ({
  effect,
  form,
  atMost,
  text: '…',
  at: nowhere,
});

export function lineAt(at: Standing, needs: Needs): fc.Arbitrary<ScoreLine> {
  const { effect } = needs;
  const withMost = (form: fc.Arbitrary<LineForm>) => fc.tuple(form, most).map(([one, atMost]) => lineOf(effect, one, atMost));
  const bare = (form: fc.Arbitrary<LineForm>) => form.map((one) => lineOf(effect, one));
  const deducting = [
    { weight: 1, arbitrary: bare(groupAt(at, needs)) },
    { weight: 1, arbitrary: bare(heaviestAt(at, needs)) },
    { weight: 2, arbitrary: withMost(heaviestEachAt(at, needs)) },
    { weight: 1, arbitrary: bare(forfeitAt(at)) },
  ];
  return fc.oneof(
    { weight: 3, arbitrary: bare(fixedAt(at, needs)) },
    { weight: 3, arbitrary: withMost(eachAt(at, needs)) },
    { weight: 2, arbitrary: withMost(eachOfAt(at)) },
    { weight: 2, arbitrary: withMost(distanceAt(at)) },
    { weight: 2, arbitrary: withMost(elementsAt(at, effect)) },
    { weight: 1, arbitrary: withMost(computedAt(at)) },
    ...(effect === 'deduct' || effect === 'malus' ? deducting : [{ weight: 2, arbitrary: bare(highestAt(at, effect)) }]),
  );
}

/** Lines that go through the records of one list, as 不重复扣分 asks for. */
export function eachLineAt(at: Standing, list: string): fc.Arbitrary<ScoreLine> {
  const each = fc
    .tuple(counted(at, list), amountAt(inside(at, list), { effect: 'deduct', judged: false }))
    .map(([one, amount]): LineForm => ({ kind: 'each', step: '1', counted: one, amount, partStep: null }));
  return fc.tuple(each, most).map(([form, atMost]) => lineOf('deduct', form, atMost));
}

function groupAt(at: Standing, needs: Needs): fc.Arbitrary<LineForm> {
  const item = fc.oneof(fixedAt(at, needs), eachAt(at, needs), eachOfAt(at), distanceAt(at));
  const nested = fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 2 }), fc.constantFrom('1', '2'))
    .map(([items, cap]): LineForm => ({ kind: 'group', most: cap, items: items.map((one) => lineOf(needs.effect, one)) }));
  return fc
    .tuple(
      fc.array(fc.oneof({ weight: 5, arbitrary: item }, { weight: 1, arbitrary: nested }), { minLength: 2, maxLength: 3 }),
      fc.constantFrom('1', '2.5', '5'),
    )
    .map(([items, cap]): LineForm => ({ kind: 'group', most: cap, items: items.map((one) => lineOf(needs.effect, one)) }));
}

const otherwise = fc.option(fc.constantFrom('0', '0.3', '1'), { freq: 2 });

/** Fixed items, and distances, of which only the heaviest counts. */
function heaviestAt(at: Standing, needs: Needs): fc.Arbitrary<LineForm> {
  const item = fc.oneof(
    { weight: 4, arbitrary: fixedAt(at, needs) },
    { weight: 1, arbitrary: distanceAt(at) },
    { weight: 1, arbitrary: forfeitAt(at) },
  );
  return fc
    .tuple(fc.array(item, { minLength: 2, maxLength: 3 }), otherwise)
    .map(([items, rest]): LineForm => ({ kind: 'heaviest', items: items.map((one) => lineOf(needs.effect, one)), otherwise: rest }));
}

function heaviestEachAt(at: Standing, needs: Needs): fc.Arbitrary<LineForm> {
  const mean = fc.option(fc.record({ whenEmpty: fc.constantFrom('notApplicable' as const, 'nothing' as const) }), { freq: 2 });
  const own = { ...needs, judged: needs.judged && at.lists.length === 0 };
  return counted(at).chain(({ list, condition: satisfies }) =>
    fc
      .tuple(fc.array(fixedAt(inside(at, list.list), own), { minLength: 1, maxLength: 3 }), otherwise, mean)
      .map(([items, rest, averaged]): LineForm => {
        const all = satisfies === null ? list.filters : [...list.filters, satisfies];
        const through = some(list.list, null, { window: list.window, filters: all });
        return {
          kind: 'heaviestEach',
          counted: through,
          items: items.map((one) => lineOf(needs.effect, one)),
          otherwise: rest,
          mean: averaged,
        };
      }),
  );
}

function highestAt(at: Standing, effect: Effect): fc.Arbitrary<LineForm> {
  const steps = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 2, maxLength: 3 });
  return fc.tuple(steps, fc.tuple(asked(at), asked(at), asked(at)), fc.constantFrom('0', '0.5')).map(([each, holds, rest]): LineForm => {
    const items = each.map((one, i) =>
      lineOf(effect, { kind: 'fixed', condition: holds[i] ?? null, amount: { kind: 'points', points: one } }),
    );
    return { kind: 'highest', items, otherwise: rest };
  });
}
