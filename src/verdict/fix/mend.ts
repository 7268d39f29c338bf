import type { Period } from '../../calendar/window.js';
import type { Answer } from '../../engine/answer.js';
import { type Context, inPeriod } from '../../engine/context.js';
import type { PeriodUnit, Window } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import { periodWords } from '../explain/period-words.js';
import { fill, say } from '../explain/phrases.js';
import { neededFor } from '../needed/of-condition.js';
import type { Words } from '../verdicts.js';
import { mendAtom } from './atom.js';
import { mendItems } from './items.js';
import { leavesWindow } from './leaves-window.js';
import { mendList } from './list.js';
import { cheapest, DONE, impossible, type Plan, together } from './plan.js';

/**
 * In: an answer, where it was given, and the truth it should have. Out: the smallest change that gives it, by the parts:
 * 且 sums, 或者 takes the least, under 并非 the other way round (semantics.md §4). What is undetermined is left, and named.
 */
export function mend(answer: Answer, context: Context, wanted: boolean): Plan {
  const { condition, truth, children } = answer;
  if (truth === (wanted ? 'true' : 'false')) return DONE;
  if (truth === 'undetermined') return left(answer, context, wanted);
  if (truth === 'notApplicable') return impossible();
  if (truth === 'error')
    return { ...DONE, obstacles: [say('有一部分无法计算，不在整改之内', 'a part could not be computed and is left out of this')] };
  // What is 不适用 is skipped by the whole, so there is nothing in it to mend.
  const asked = children.filter((child) => child.truth !== 'notApplicable');
  const parts = (outcome = wanted) => asked.map((child) => mend(child, context, outcome));
  switch (condition.kind) {
    case 'and':
      return wanted ? together(parts()) : cheapest(parts());
    case 'or':
      return wanted ? cheapest(parts()) : together(parts());
    case 'not':
      return together(parts(!wanted));
    case 'definedCondition':
      return together(parts());
    case 'countedItems':
      return mendItems(answer, condition, context, wanted);
    case 'quantified':
      return mendList(condition, answer, context, wanted);
    case 'eachPeriod':
      return mendPeriods(answer, context, wanted);
    default:
      return mendAtom(answer, context, wanted);
  }
}

function left(answer: Answer, context: Context, wanted: boolean): Plan {
  const needed = neededFor(answer, context, wanted);
  return needed === null ? DONE : { ...DONE, open: [needed] };
}

/** Every period that fails; what is over cannot be made up for, and leaves the window one day. */
function mendPeriods({ condition, periods }: Answer, context: Context, wanted: boolean): Plan {
  if (condition.kind !== 'eachPeriod') return impossible();
  const { window, each } = condition;
  // A period that still runs counts only once fulfilled: it can never speak against the rule.
  const telling = periods.filter(
    ({ counted, period, answer }) => counted && answer.truth !== 'notApplicable' && (wanted || !period.running),
  );
  if (telling.length === 0)
    return impossible(say('当期尚未结束，现在无从改变', 'the current period still runs, and nothing in it can change this now'));
  const plans = telling.map(({ answer, period }) => {
    const plan = mend(answer, inPeriod(context, period), wanted);
    return plan.cost === null
      ? { ...plan, obstacles: [...plan.obstacles, ...leaving(window, period)].map((words) => ofPeriod(words, period, each)) }
      : plan;
  });
  return wanted ? together(plans) : cheapest(plans);
}

function leaving(window: Window, period: Period): readonly Words[] {
  const day = leavesWindow(window, period.to);
  return day === null ? [] : [fill('自{day}起不再列入考察', 'no longer looked at from {day}', { day: dayWords(day) })];
}

function ofPeriod(words: Words, period: Period, each: PeriodUnit): Words {
  return fill('{period}：{words}', '{period}: {words}', { period: periodWords(period, each), words });
}
