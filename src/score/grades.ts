import type { Fraction } from 'fraction.js';
import type { Context } from '../engine/context.js';
import { possibleField } from '../engine/field.js';
import { exact } from '../engine/number.js';
import type { Truth } from '../engine/truth.js';
import type { Band, Grades, Limit } from '../model/scoring.js';
import type { GradeScore, VetoScore } from './score.js';
import type { Span } from './span.js';
import { deciding } from './veto.js';

/** What a grade is given for. */
export interface Graded {
  readonly points: Span;
  /** Points ÷ applicable marks: what bands in % compare. */
  readonly rate: Span;
  readonly vetoes: readonly VetoScore[];
}

/**
 * The grades still possible, best first (semantics.md §8.10): those whose band the span touches, in every block that may be the
 * unit's; a veto that says 等次为X decides, or may; lowered by 限制. Null where there are no bands.
 */
export function gradeScore(blocks: readonly Grades[], graded: Graded, context: Context): GradeScore | null {
  if (blocks.length === 0) return null;
  const asked = blocks.map((block) => ({
    block,
    truth: block.condition === null ? 'true' : context.decide(block.condition, context).truth,
  }));
  const mine = asked.some(({ truth }) => truth === 'true')
    ? asked.filter(({ truth }) => truth === 'true')
    : asked.filter(({ truth }) => truth !== 'false');
  const limits = mine.flatMap(({ block }) => block.limits.map((limit) => ({ block, ...limitScore(limit, context) })));
  const vetoed = deciding(graded.vetoes, 'grade');
  const order = [...new Set(mine.flatMap(({ block }) => block.bands.map(({ name }) => name)))];
  const reached = mine.flatMap(({ block }) => {
    const own = byVeto(
      block.bands.filter((band) => touches(band, graded)).map(({ name }) => name),
      vetoed,
      block.bands.map(({ name }) => name),
    );
    return limits.filter((one) => one.block === block).reduce<readonly string[]>((names, one) => lowered(names, one, block, context), own);
  });
  const possible = new Set(reached);
  return { possible: order.filter((name) => possible.has(name)), blocks: mine.map(({ block }) => block), limits, vetoed };
}

/** Of two vetoes that hold the lower grade stands; one that may hold adds its grade to those possible. */
function byVeto(names: readonly string[], vetoed: ReturnType<typeof deciding>, order: readonly string[]): readonly string[] {
  const certain = vetoed.filter(({ truth }) => truth === 'true').map(({ name }) => order.indexOf(name));
  const lowest = certain.length === 0 ? null : Math.max(...certain);
  const open = vetoed.filter(({ truth }) => truth !== 'true').map(({ name }) => name);
  if (lowest === null) return [...names, ...open];
  return [order[lowest] ?? '', ...open.filter((name) => order.indexOf(name) > lowest)];
}

function limitScore(limit: Limit, context: Context): { limit: Limit; truth: Truth; answer: GradeScore['limits'][number]['answer'] } {
  const answer = limit.condition === null ? null : context.decide(limit.condition, context);
  const truth = answer?.truth ?? 'true';
  return { limit, truth: truth === 'notApplicable' ? 'false' : truth, answer };
}

/** 不得高于合格: better grades become it; where the limit may hold, both are possible. */
function lowered(
  names: readonly string[],
  { limit, truth }: { limit: Limit; truth: Truth },
  { bands }: Grades,
  context: Context,
): readonly string[] {
  if (truth === 'false') return names;
  const order = bands.map(({ name }) => name);
  const ceilings = ceilingsOf(limit, order, context);
  const down = names.flatMap((name) => ceilings.map((ceiling) => order[Math.max(order.indexOf(name), order.indexOf(ceiling))] ?? name));
  return [...new Set(truth === 'true' ? down : [...names, ...down])];
}

/** The ceilings that the limit may mean: one grade, or what an option field can still be. A ceiling that is none limits nothing. */
function ceilingsOf({ ceiling }: Limit, order: readonly string[], context: Context): readonly string[] {
  if (ceiling.kind === 'grade') return [ceiling.name];
  const value = possibleField(ceiling.field, context);
  const options = value.values?.kind === 'options' ? value.values.options.filter((name) => order.includes(name)) : [];
  return value.none === 'no' && options.length > 0 ? options : [...options, order[0] ?? ''];
}

/** Whether some number of the span lies in the band. */
function touches({ from, to, percentage }: Band, { points, rate }: Graded): boolean {
  const { low, high } = percentage ? rate : points;
  return reaches(high, from, 1) && reaches(low, to, -1);
}

/** Whether an end lies on the inner side of a bound. `sign` 1: at or above it; -1: at or below. */
function reaches(end: Fraction | null, bound: Band['from'], sign: 1 | -1): boolean {
  if (end === null || bound === null) return true;
  const order = end.compare(exact(bound.exact)) * sign;
  return order > 0 || (order === 0 && bound.included);
}
