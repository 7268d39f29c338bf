import type { Context } from '../../engine/context.js';
import type { Quantified } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import type { Manner } from './manner.js';
import { measureOf } from './names.js';
import { fill, NOTHING } from './phrases.js';

/** ，要求至多3名: what a count is held against; nothing where no number is asked for. */
export function boundWords({ quantifier, count, list }: Quantified, context: Context, { against }: Manner): Words {
  if (quantifier !== 'counted' || count === null) return NOTHING;
  const [zh, en] = (against ? BROKEN : BOUNDS)[count.rule];
  return fill(`，要求${zh}{n}{m}`, `, ${en} {n} asked for`, { n: count.n, m: measureOf(list.list, context) });
}

export const BOUNDS = { atLeast: ['至少', 'at least'], atMost: ['至多', 'at most'], exactly: ['恰好', 'exactly'] } as const;

/** What is asked for where a bound must not hold. */
export const BROKEN = { atLeast: ['少于', 'fewer than'], atMost: ['多于', 'more than'], exactly: ['不是恰好', 'other than'] } as const;
