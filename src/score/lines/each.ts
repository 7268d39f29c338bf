import type { Member } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { isOpen, joint, membersOf } from '../../engine/members.js';
import { exact, ONE, whole, ZERO } from '../../engine/number.js';

import type { Truth } from '../../engine/truth.js';
import type { LineForm } from '../../model/scoring.js';
import { mostOf, type Worth, worthOf } from '../amount.js';
import type { Bench } from '../bench.js';
import type { RecordScore } from '../score.js';
import { type Span, span, times, total } from '../span.js';
import { stepsIn } from '../steps.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { holdsAbove } from './computed.js';
import { whereItHolds } from './fixed.js';
import { BLANK, type Found } from './found.js';

type Each = Extract<LineForm, { kind: 'each' }>;

/** 每有1件L满足C的，扣2分: so much for each record, from those that certainly count to those that may; 未报全 has no upper end. */
export function each(form: Each, bench: Bench): Found {
  const { context } = bench;
  const answer = context.decide(form.counted, context);
  const members = answer.members ?? membersOf(form.counted.list, form.counted.condition, context);
  const records = members.records.filter((member) => joint(member) !== 'false').map((member) => recordScore(member, form, bench));
  const open = isOpen(members) && !isNothing(mostOf(form.amount, bench));
  const steps = isEachRecord(form) ? null : worthOf(form.amount, bench, bench.context.records[0] ?? null);
  const counted = steps === null ? total(records.map((one) => one.points)) : bySteps(form, records, steps);
  const points = open ? span(counted.low, null) : counted;
  return {
    ...BLANK,
    points,
    forfeits: form.amount.kind === 'all' ? holdsAbove(points, true) : 'false',
    unreduced: open ? span(ZERO, null) : total(records.map(({ unreduced }) => unreduced)),
    holds: answer.truth,
    failed: answer.truth === 'error' || records.some(({ failed }) => failed),
    answer,
    records,
    judgements: steps?.judgements ?? records.flatMap(({ judgements }) => judgements),
  };
}

function isEachRecord({ step }: Each): boolean {
  return exact(step).equals(ONE);
}

function isNothing(most: ReturnType<typeof mostOf>): boolean {
  return most?.equals(ZERO) === true;
}

/** What is taken for one record, where it counts. */
function recordScore(member: Member, form: Each, bench: Bench): RecordScore {
  const list = form.counted.list.list;
  const inside: Context = inRecord(bench.context, member.record, list);
  const holds = joint(member);
  const worth = worthOf(form.amount, { ...bench, context: inside }, member.record);
  const waived = waivedAt(bench, list, inside);
  const unreduced = whereItHolds(worth.points, holds);
  const left = afterWaiver(unreduced, waived);
  const once = bench.once?.(list, member.record, left) ?? { points: left, countedIn: null };
  return {
    record: member.record,
    ...once,
    unreduced,
    holds,
    waived,
    failed: holds === 'error' || worth.failed,
    items: [],
    // 每有2件: what two of them cost is decided once, not of each record.
    judgements: waived === 'true' || !isEachRecord(form) ? [] : worth.judgements,
  };
}

/** 每有2件: by the number of those that are not waived. */
function bySteps(form: Each, records: readonly RecordScore[], { points }: Worth): Span {
  const counts = (holds: Truth, waived: Truth) => holds === 'true' && waived === 'false';
  const may = (holds: Truth, waived: Truth) => holds !== 'false' && waived !== 'true';
  const least = whole(records.filter(({ holds, waived }) => counts(holds, waived)).length);
  const most = whole(records.filter(({ holds, waived }) => may(holds, waived)).length);
  const steps = stepsIn(span(least, most), exact(form.step), form.partStep);
  return span(times(points, steps.low ?? ZERO).low, steps.high === null ? null : times(points, steps.high).high);
}
