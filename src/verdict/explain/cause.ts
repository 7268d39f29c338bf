import type { Answer } from '../../engine/answer.js';
import { type Context, inPeriod } from '../../engine/context.js';
import { negate } from '../../engine/truth.js';
import type { Words } from '../verdicts.js';
import { BOUNDS, BROKEN } from './bound-words.js';
import { atomCause } from './cause-of-atom.js';
import { listCause } from './cause-of-list.js';
import { type Manner, opposed, WHOLE, withoutDemand } from './manner.js';
import { noteWords } from './notes.js';
import { periodWords } from './period-words.js';
import { fill } from './phrases.js';

/**
 * Why a condition answers as it does: what was found, figures and places first. Of 且 and 或者 only the parts that answer as
 * the whole does. `short`: the record is named already, so its facts are told without it.
 */
export function causesOf(answer: Answer, context: Context, manner: Manner = WHOLE): readonly Words[] {
  const { condition, truth } = answer;
  switch (condition.kind) {
    case 'and': {
      // 并非（甲且乙） does not ask that both fail.
      const told = manner.against ? withoutDemand(manner) : manner;
      return alike(answer, truth).flatMap((child) => causesOf(child, context, told));
    }
    case 'or':
    case 'definedCondition':
      return alike(answer, truth).flatMap((child) => causesOf(child, context, manner));
    case 'not':
      return alike(answer, negate(truth)).flatMap((child) => causesOf(child, context, opposed(manner)));
    case 'countedItems':
      return [
        ...countedCause(answer, manner),
        ...answer.children
          .filter((child) => isOpen(child) === isOpen(answer))
          .flatMap((child) => causesOf(child, context, ofItem(condition.count.rule, manner))),
      ];
    case 'eachPeriod':
      return periodCauses(answer, context, manner);
    case 'quantified':
      return listCause(condition, answer, context, manner);
    default:
      return truth === 'error' ? answer.notes.map((note) => noteWords(note, true)) : atomCause(answer, context, manner);
  }
}

function alike(answer: Answer, truth: Answer['truth']): readonly Answer[] {
  const same = answer.children.filter((child) => child.truth === truth);
  return same.length > 0 ? same : answer.children;
}

/** Of at least some items each that holds helps; of at most or exactly some none has to hold, and none has to fail. */
function ofItem(rule: keyof typeof BOUNDS, manner: Manner): Manner {
  const helps = rule === (manner.against ? 'atMost' : 'atLeast');
  return helps ? { ...manner, against: false } : withoutDemand(manner);
}

function countedCause({ condition, children, truth }: Answer, { against }: Manner): readonly Words[] {
  if (condition.kind !== 'countedItems' || truth === 'error') return [];
  const [all, done] = [children.length, children.filter((child) => child.truth === 'true').length];
  const bound = (against ? BROKEN : BOUNDS)[condition.count.rule];
  return [
    fill(`{all}项中{done}项成立，要求${bound[0]}{n}项`, `{done} of {all} items hold, ${bound[1]} {n} are asked for`, {
      all,
      done,
      n: condition.count.n,
    }),
  ];
}

function periodCauses({ condition, periods, truth }: Answer, context: Context, manner: Manner): readonly Words[] {
  if (condition.kind !== 'eachPeriod') return [];
  const telling = periods.filter((each) => each.counted && each.answer.truth === truth);
  return telling.flatMap((each) =>
    causesOf(each.answer, inPeriod(context, each.period), manner).map((cause) =>
      fill('{period}：{cause}', '{period}: {cause}', { period: periodWords(each.period, condition.each), cause }),
    ),
  );
}

function isOpen({ truth }: Answer): boolean {
  return truth === 'undetermined' || truth === 'error';
}
