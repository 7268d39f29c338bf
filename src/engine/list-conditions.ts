import { periodsOf } from '../calendar/window.js';
import type { EachPeriod, Quantified } from '../model/expression.js';
import { type Answer, type Members, type PeriodAnswer, plain } from './answer.js';
import { type Context, inPeriod } from './context.js';
import { countMembers, countOf, meets } from './count.js';
import { counterExample, isOpen, membersOf } from './members.js';
import type { Note } from './note.js';
import { allOf, isOpen as isOpenTruth, type Truth } from './truth.js';

/** 没有 = at most 0, 有 = at least 1, 每 = no counter-example (semantics.md §2). */
export function quantified(condition: Quantified, context: Context): Answer {
  const members = membersOf(condition.list, condition.condition, context);
  return { ...plain(condition, quantifiedTruth(condition, members)), members };
}

function quantifiedTruth(condition: Quantified, members: Members): Truth {
  switch (condition.quantifier) {
    case 'every':
      return meets(countOf(members.records.map(counterExample), isOpen(members)), { rule: 'atMost', n: 0 });
    case 'none':
      return meets(countMembers(members), { rule: 'atMost', n: 0 });
    case 'some':
      return meets(countMembers(members), { rule: 'atLeast', n: 1 });
    case 'counted':
      return condition.count === null ? 'error' : meets(countMembers(members), condition.count);
  }
}

/** Every period on its own; one that still runs counts only once fulfilled (semantics.md §5). */
export function eachPeriod(condition: EachPeriod, context: Context): Answer {
  if (condition.window.kind === 'period') return plain(condition, 'error');
  const periods = periodsOf(condition.window, condition.each, context.on).map((period): PeriodAnswer => {
    const given = context.decide(condition.condition, inPeriod(context, period));
    return { period, answer: given, counted: !period.running || given.truth === 'true' };
  });
  const counted = periods.filter((each) => each.counted).map((each) => each.answer);
  const truth = stillOpen(allOf(counted.map((each) => each.truth)), periods);
  const mayNotApply = counted.every((each) => each.mayNotApply);
  const notes: readonly Note[] = periods.every((each) => each.counted) ? [] : [{ kind: 'periodRunning' }];
  return { ...plain(condition, truth, mayNotApply), periods, notes };
}

/** Periods that are all 不适用 say nothing yet while one that still runs may come to be fulfilled. */
function stillOpen(truth: Truth, periods: readonly PeriodAnswer[]): Truth {
  const left = periods.filter((each) => !each.counted).map((each) => each.answer.truth);
  return truth === 'notApplicable' ? (left.find(isOpenTruth) ?? truth) : truth;
}
