import type { Members } from '../../engine/answer.js';
import { compare } from '../../engine/compare.js';
import { type Context, inRecord } from '../../engine/context.js';
import { countValue } from '../../engine/count.js';
import { fieldOf } from '../../engine/field.js';
import { membersOf } from '../../engine/members.js';
import type { Possible } from '../../engine/possible.js';
import { shareValue } from '../../engine/share.js';
import type { AggregateOf, Comparison, CountOf, Order, ShareOf } from '../../model/expression.js';
import { nameOf, saidValue } from '../explain/expression-words.js';
import { fieldWords, listName } from '../explain/names.js';
import { fill } from '../explain/phrases.js';
import { MIRRORED, relationWords } from '../explain/relation-words.js';
import { isLiteral, lineWords, numbersStyle } from '../explain/sides.js';
import { ALL, group } from '../needed/group.js';
import { neededForValue } from '../needed/of-expression.js';
import type { StillNeeded, Words } from '../verdicts.js';
import { type Counted, reach } from './list.js';
import { listIn, wholeListIn } from './list-in.js';
import { mend } from './mend.js';
import { holdsToday, newRecords } from './new-record.js';
import { cheapest, cheapestOf, DONE, impossible, type Plan, step, together } from './plan.js';

export interface Sides {
  readonly condition: Comparison;
  /** The relation that is wanted. */
  readonly operator: Order;
  readonly left: Possible;
  readonly right: Possible;
}

/**
 * A comparison with a value over a list (semantics.md §4): a count takes the k cheapest records, a share as many as reach its
 * line, any other aggregate costs 1.
 */
export function mendListed(sides: Sides, context: Context): Plan {
  const { condition, operator, left, right } = sides;
  const ofLeft = wholeListIn(condition.left);
  const open = group(ALL, [...neededForValue(condition.left, context), ...neededForValue(condition.right, context)]);
  if (ofLeft !== null && ofLeft.kind !== 'aggregate') return mendCounted(ofLeft, operator, right, open, context) ?? figure(sides, context);
  const ofRight = wholeListIn(condition.right);
  if (ofRight !== null && ofRight.kind !== 'aggregate')
    return mendCounted(ofRight, MIRRORED[operator], left, open, context) ?? figure(sides, context);
  return figure(sides, context);
}

/** An aggregate, or a sum of several values: one figure that has to become another. */
function figure({ condition, operator, left, right }: Sides, context: Context): Plan {
  const onLeft = !isLiteral(condition.left);
  const [own, other, possible, order] = onLeft
    ? ([condition.left, condition.right, right, operator] as const)
    : ([condition.right, condition.left, left, MIRRORED[operator]] as const);
  const style = numbersStyle(condition, context);
  const slots = {
    name: nameOf(own, context),
    asked: relationWords(order, lineWords(other, possible, context, style), possible.values?.kind === 'date'),
    value: saidValue(own, onLeft ? left : right, context, style),
  };
  const aggregate = listIn(own);
  const obstacle = aggregate?.kind === 'aggregate' ? standsFast(aggregate, order, context) : null;
  if (obstacle !== null) return impossible(obstacle);
  return step(fill('使{name}{asked}（现为{value}）', 'bring {name} to {asked} (now {value})', slots), null);
}

/** Of 既成事实 an aggregate changes only by a new record, where that can move it the right way. */
function standsFast({ field, operator, list }: AggregateOf, order: Order, context: Context): Words | null {
  if (fieldOf(field, context)?.pastFact !== true) return null;
  const rises = order === 'ge' || order === 'gt';
  const moves =
    operator === 'largest' || operator === 'latest' ? rises : operator === 'smallest' || operator === 'earliest' ? !rises : true;
  const over = list.window !== null && !holdsToday(list.window, context);
  if (moves && !over) return null;
  return fill('{list}的“{field}”是既成事实，无法更改', '“{field}” of {list} is a past fact and cannot be changed', {
    list: listName(list.list, context),
    field: fieldWords(fieldOf(field, context), field.name),
  });
}

/**
 * Records changed one by one until the comparison need no longer fail; else new ones. Null where neither ends. `open`: what is
 * not known of both sides; where the changes alone do not decide it is left, and named.
 */
function mendCounted(
  expression: CountOf | ShareOf,
  operator: Order,
  line: Possible,
  open: StillNeeded | null,
  context: Context,
): Plan | null {
  const members = membersOf(expression.list, expression.condition, context);
  const counted: Counted = { list: expression.list, condition: expression.condition, outcome: true, members };
  const holds = (reached: Members) => compare(operator, valueWith(expression, reached), line);
  const leaving = (plan: Plan, reached: Members) =>
    open === null || holds(reached) === 'true' ? plan : together([plan, { ...DONE, open: [open] }]);
  const plans = [true, false].flatMap((add) => {
    const k = firstThat((n) => holds(flipped(members, add, n)) !== 'false', members.records.length);
    if (k === null) return [];
    const plan = expression.kind === 'share' ? ofShare(k, add, members, context) : reach({ add, k }, counted, context);
    return [leaving(plan, flipped(members, add, k))];
  });
  const k = firstThat((n) => holds(extended(members, n)) !== 'false', MOST_NEW);
  const all = [...plans, ...(k === null ? [] : [leaving(newRecords(k, counted, context), extended(members, k))])];
  return all.length === 0 ? null : cheapest(all);
}

/** New records that are tried at most. */
const MOST_NEW = 1000;

/** The k cheapest records that are certainly among those meant: their condition turns out otherwise. */
function ofShare(k: number, add: boolean, members: Members, context: Context): Plan {
  const candidates = members.records.filter(({ membership, truth }) => membership === 'true' && truth === (add ? 'false' : 'true'));
  return cheapestOf(
    k,
    candidates.map(({ answer, record }) => (answer === null ? impossible() : mend(answer, inRecord(context, record, members.list), add))),
  );
}

function firstThat(holds: (n: number) => boolean, most: number): number | null {
  for (let n = 1; n <= most; n += 1) if (holds(n)) return n;
  return null;
}

function valueWith(expression: CountOf | ShareOf, members: Members): Possible {
  return expression.kind === 'count' ? countValue(members) : shareValue(expression, members);
}

/** The first `n` certain members that do not count made to count, or the other way round. */
function flipped(members: Members, add: boolean, n: number): Members {
  let left = n;
  const records = members.records.map((member) => {
    if (left === 0 || member.membership !== 'true' || member.truth !== (add ? 'false' : 'true')) return member;
    left -= 1;
    return { ...member, truth: add ? ('true' as const) : ('false' as const) };
  });
  // Fewer than n can be flipped: then nothing more is reached than with one less.
  return { ...members, records };
}

function extended(members: Members, n: number): Members {
  const fresh = Array.from({ length: n }, (_, i) => ({
    record: { place: members.records.length + i + 1, fields: {}, source: null, at: null },
    membership: 'true' as const,
    filters: [],
    inWindow: null,
    ofOwner: null,
    answer: null,
    truth: 'true' as const,
    mayNotApply: false,
  }));
  return { ...members, records: [...members.records, ...fresh] };
}
