import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { fieldOf } from '../../engine/field.js';
import type { Possible } from '../../engine/possible.js';
import type { Fact } from '../../facts/facts.js';
import type { Comparison, Deadline, Expression, FieldRef, Order } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import type { Day } from '../../text/place.js';
import { saidValue } from '../explain/expression-words.js';
import { fieldsIn } from '../explain/fields-in.js';
import { lastDayOf } from '../explain/last-day.js';
import { factWords, isPersonal } from '../explain/names.js';
import { fill, NOTHING, say } from '../explain/phrases.js';
import { MIRRORED, OPPOSITE, relationWords } from '../explain/relation-words.js';
import { lineWords, numbersStyle } from '../explain/sides.js';
import type { Words } from '../verdicts.js';
import { changing, outOfRange } from './atom.js';
import { candidates } from './candidates.js';
import { listIn } from './list-in.js';
import { mendListed } from './listed.js';
import { cheapest, impossible, type Plan } from './plan.js';
import { holdsWith } from './trial.js';

/** A comparison costs 1: one of its fields becomes another; a count or share over a list as many records as reach its line. */
export function mendComparison(condition: Comparison, answer: Answer, context: Context, wanted: boolean): Plan {
  const operator = wanted ? condition.operator : OPPOSITE[condition.operator];
  const [left, right] = answer.operands;
  if (left === undefined || right === undefined) return impossible();
  const now = { left, right };
  const isListed = listIn(condition.left) !== null || listIn(condition.right) !== null;
  if (isListed) return mendListed({ condition, operator, left, right }, context);
  const plans = [
    ...fieldsIn(condition.left).map((field) => side(field, condition.left, operator, condition.right, right)),
    ...fieldsIn(condition.right).map((field) => side(field, condition.right, MIRRORED[operator], condition.left, left)),
  ];
  return plans.length === 0
    ? impossible(say('这一要求与填报的事项无关，无法通过整改改变', 'nothing that is reported could change this'))
    : cheapest(plans);

  function side(field: FieldRef, own: Expression, order: Order, other: Expression, possible: Possible): Plan {
    const line = lineWords(other, possible, context, numbersStyle(condition, context));
    const isDate = fieldOf(field, context)?.type.kind === 'date';
    const direct = own.kind === 'field';
    const target = direct
      ? fill('改为{asked}{now}', 'something {asked}{now}', {
          asked: relationWords(order, line, isDate),
          now: nowWords(field, context, own === condition.left ? now.left : now.right),
        })
      : say('改到符合这一要求', 'what fulfils this');
    return solved(field, { condition, wanted, possible, direct, target }, context);
  }
}

/** X在D之后N日内: X not after the last day, or D so that it is not. */
export function mendDeadline(condition: Deadline, answer: Answer, context: Context, wanted: boolean): Plan {
  const [subject, base] = answer.operands;
  if (subject === undefined || base === undefined) return impossible();
  const last = lastDayOf(condition, base, context);
  const asked =
    last === null
      ? say('改到期限以内', 'a day within the period')
      : wanted
        ? fill('改为不晚于{last}{now}', 'a day not after {last}{now}', slots(last))
        : fill('改为晚于{last}', 'a day after {last}', slots(last));
  const plans = [
    ...fieldsIn(condition.subject).map((field) =>
      solved(field, { condition, wanted, possible: base, direct: true, target: asked, extra: last === null ? [] : [last] }, context),
    ),
    ...fieldsIn(condition.base).map((field) =>
      solved(
        field,
        { condition, wanted, possible: subject, direct: false, target: say('改到符合这一期限', 'a day that keeps the period') },
        context,
      ),
    ),
  ];
  return plans.length === 0
    ? impossible(say('期限与填报的事项无关，无法通过整改改变', 'nothing that is reported could change this'))
    : cheapest(plans);

  function slots(day: string) {
    const [field] = fieldsIn(condition.subject);
    return { last: dayWords(day), now: field === undefined || subject === undefined ? NOTHING : nowWords(field, context, subject) };
  }
}

interface Goal {
  readonly condition: Comparison | Deadline;
  readonly wanted: boolean;
  /** What the other side can be. */
  readonly possible: Possible;
  /** The field itself is the side: then every value that could do is tried. */
  readonly direct: boolean;
  readonly target: Words;
  readonly extra?: readonly string[];
}

/** The first value of the field that does; none of those that could: impossible. */
function solved(field: FieldRef, { condition, wanted, possible, direct, target, extra = [] }: Goal, context: Context): Plan {
  const fits = candidates(fieldOf(field, context), possible, context.on, extra).filter((one) =>
    holdsWith(condition, field, one, context, wanted),
  );
  const fact = fits.find((one) => !isPast(one, context.on));
  const plan = changing(field, context, fact ?? null, target);
  if (plan.cost !== null && fact === undefined && fits.length > 0) return impossible(isOver(field, context));
  return fact === undefined && direct && plan.cost !== null ? impossible(outOfRange(field, context)) : plan;
}

/** A day before the evaluation date: nothing done today can happen then, and no fix may invite to write that it did. */
function isPast(fact: Fact, on: Day): boolean {
  return fact.state === 'known' && fact.value.kind === 'date' && fact.value.to < on;
}

function isOver(field: FieldRef, context: Context): Words {
  return fill('{fact}应有的日期已经过去，现在补办也改变不了', 'the day {fact} should have is past, and nothing done now can change it', {
    fact: factWords(field, context),
  });
}

function nowWords(field: FieldRef, context: Context, possible: Possible): Words {
  if (isPersonal(field, context)) return NOTHING;
  return fill('（现为{value}）', ' (now {value})', { value: saidValue(field, possible, context) });
}
