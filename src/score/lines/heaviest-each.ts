import type { Member } from '../../engine/answer.js';
import { inRecord } from '../../engine/context.js';
import type { Interval } from '../../engine/interval.js';
import { mean } from '../../engine/mean.js';
import { isOpen, joint, membersOf } from '../../engine/members.js';
import { exact, type Fraction, ZERO } from '../../engine/number.js';
import type { LineForm, ScoreLine } from '../../model/scoring.js';
import { mostOf } from '../amount.js';
import type { Bench, ScoreOfLine } from '../bench.js';
import type { RecordScore } from '../score.js';
import { just, larger, span, total } from '../span.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { largestThatHolds } from './choice.js';
import { whereItHolds } from './fixed.js';
import { BLANK, type Found } from './found.js';

type HeaviestEach = Extract<LineForm, { kind: 'heaviestEach' }>;

/** 每宗L只扣最重的一项: for each record the heaviest of the items, which see the record; added up, or their mean. */
export function heaviestEach(form: HeaviestEach, bench: Bench, scoreOf: ScoreOfLine): Found {
  const { context } = bench;
  const answer = context.decide(form.counted, context);
  const members = answer.members ?? membersOf(form.counted.list, null, context);
  const records = members.records.filter((member) => joint(member) !== 'false').map((member) => recordScore(member, form, bench, scoreOf));
  const most = mostPerRecord(form, bench);
  const found: Found = {
    ...BLANK,
    holds: answer.truth,
    failed: records.some(({ failed }) => failed),
    answer,
    records,
    judgements: records.flatMap(({ judgements }) => judgements),
  };
  if (form.mean === null) {
    const counted = total(records.map(({ points }) => points));
    const unreduced = total(records.map(({ unreduced: own }) => own));
    const open = isOpen(members) && most?.equals(ZERO) !== true;
    return { ...found, points: open ? span(counted.low, null) : counted, unreduced: open ? span(unreduced.low, null) : unreduced };
  }
  return averaged(form, found, isOpen(members) ? { most } : null);
}

function recordScore(member: Member, form: HeaviestEach, bench: Bench, scoreOf: ScoreOfLine): RecordScore {
  const list = form.counted.list.list;
  const inside = inRecord(bench.context, member.record, list);
  const holds = joint(member);
  const items = form.items.map((item) => scoreOf(item, { ...bench, context: inside, once: null, waivers: null }));
  const otherwise = just(form.otherwise ?? 0);
  const one = largestThatHolds(items, otherwise, ({ points }) => points);
  const waived = waivedAt(bench, list, inside);
  const unreduced = form.mean === null ? whereItHolds(one, holds) : one;
  const left = afterWaiver(unreduced, waived);
  const once = form.mean === null ? bench.once?.(list, member.record, left) : undefined;
  return {
    record: member.record,
    ...(once ?? { points: left, countedIn: null }),
    unreduced,
    holds,
    waived,
    failed: holds === 'error' || items.some(({ failed }) => failed),
    items,
    judgements: items.flatMap(({ judgements }) => judgements),
  };
}

/** 取平均: records that may be out are taken or left, whichever widens; of none it is 不适用, or nothing. */
function averaged({ mean: rule }: HeaviestEach, found: Found, open: { readonly most: Fraction | null } | null): Found {
  const interval = ({ points }: RecordScore): Interval<Fraction> => ({
    low: points.low,
    lowOpen: false,
    high: points.high,
    highOpen: false,
  });
  const certain = found.records.filter(({ holds }) => holds === 'true').map(interval);
  const optional = found.records.filter(({ holds }) => holds !== 'true').map(interval);
  const further = open === null ? null : { low: ZERO, lowOpen: false, high: open.most, highOpen: false };
  const { interval: own, none } = mean({ certain, optional, further });
  const reached = own === null ? span(ZERO, ZERO) : span(own.low, own.high);
  const points = none === 'no' ? reached : span(ZERO, reached.high);
  const away = rule?.whenEmpty === 'notApplicable' ? ({ no: 'no', maybe: 'maybe', certain: 'yes' } as const)[none] : 'no';
  return { ...found, points, unreduced: points, notApplicable: away };
}

/** The most that one record can cost, whatever it says; null where nothing bounds it. */
function mostPerRecord({ items, otherwise }: HeaviestEach, bench: Bench): Fraction | null {
  const each = [...items.map((item) => mostOfLine(item, bench)), exact(otherwise ?? '0')];
  return each.includes(null) ? null : each.reduce<Fraction>((a, b) => larger(a, b ?? ZERO), ZERO);
}

function mostOfLine({ form, atMost }: ScoreLine, bench: Bench): Fraction | null {
  if (atMost !== null) return exact(atMost);
  return form.kind === 'fixed' ? mostOf(form.amount, bench) : form.kind === 'group' ? exact(form.most) : null;
}
