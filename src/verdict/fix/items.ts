import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { isOpen } from '../../engine/truth.js';
import type { CountedItems } from '../../model/expression.js';
import { neededFor } from '../needed/of-condition.js';
import { shortfall } from './bound.js';
import { mend } from './mend.js';
import { cheapest, cheapestOf, type Plan, together } from './plan.js';

/** 以下至少两项满足: so many of the cheapest items as are lacking, or too many. */
export function mendItems({ children }: Answer, { count }: CountedItems, context: Context, wanted: boolean): Plan {
  const open = children.filter(({ truth }) => truth === 'undetermined');
  const done = children.filter(({ truth }) => truth === 'true');
  const ways = shortfall(count, done.length, children.filter(({ truth }) => isOpen(truth)).length, wanted);
  const plans = ways.map(({ add, k }) => {
    const candidates = children.filter(({ truth }) => truth === (add ? 'false' : 'true'));
    return cheapestOf(
      k,
      candidates.map((child) => mend(child, context, add)),
    );
  });
  const needed = open.flatMap((child) => neededFor(child, context, wanted) ?? []);
  return together([cheapest(plans), { cost: 0, steps: [], obstacles: [], open: needed }]);
}
