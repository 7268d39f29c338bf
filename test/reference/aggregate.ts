import type { AggregateOf } from '../../src/model/expression.js';
import { rangeOf, readFact } from './field.js';
import { membersOf, memberTruths } from './members.js';
import { certainlyNone, certainlyNotApplicable, type Scalar, scalar } from './possible.js';
import { add, rational, times, zero } from './rational.js';
import { factOf, fieldOf, type Scope } from './scope.js';
import { type End, end, exactly, higher, hull, lower, noEnd, type Span } from './span.js';

/** What one record can bring: a value of the span, or (`orNothing`) no value: it is no member, or its value is none. */
interface Contribution {
  readonly span: Span;
  readonly orNothing: boolean;
}

/** 合计 平均 最大 最小 最早 最晚 (semantics.md §2): the tightest interval over every choice of members. */
export function aggregateOf(aggregate: AggregateOf, scope: Scope): Scalar {
  const members = membersOf(aggregate.list, scope);
  const truths = memberTruths(members, aggregate.condition);
  const error = truths.includes('error');
  const contributions = members.records.flatMap((member, i): Contribution[] => {
    const value = readFact(fieldOf(scope, aggregate.field), factOf(member.scope, aggregate.field), scope.on) as Scalar;
    if (truths[i] === 'false' || value.span === null) return [];
    return [{ span: value.span, orNothing: truths[i] !== 'true' || value.none || value.notApplicable }];
  });
  const further = members.moreMayExist ? (rangeOf(fieldOf(scope, aggregate.field), scope.on) as Scalar).span : null;
  if (aggregate.operator === 'sum') return scalar(sum(contributions, further), { error });
  const mayBeNone = contributions.every((contribution) => contribution.orNothing);
  const span = overChoices(aggregate.operator, contributions, further);
  // Of nothing it is none, unless the rule says that it is then 不适用.
  if (aggregate.whenEmpty !== null) return span === null ? certainlyNotApplicable : scalar(span, { notApplicable: mayBeNone, error });
  return span === null ? { ...certainlyNone, error } : scalar(span, { none: mayBeNone, error });
}

/** 合计 of an empty list is 0; any number of further members move it by any value of their range. */
function sum(contributions: readonly Contribution[], further: Span | null): Span {
  const spans = contributions.map((c) => (c.orNothing ? (hull(c.span, exactly(zero)) as Span) : c.span));
  const total = spans.reduce(addSpans, exactly(zero));
  if (further === null) return total;
  const mayFall = further.low.at === null || further.low.at.n < 0n;
  const mayRise = further.high.at === null || further.high.at.n > 0n;
  return { low: mayFall ? noEnd : total.low, high: mayRise ? noEnd : total.high };
}

/** Every choice of those that may bring nothing; further members are one more that may. */
function overChoices(
  operator: Exclude<AggregateOf['operator'], 'sum'>,
  contributions: readonly Contribution[],
  further: Span | null,
): Span | null {
  const extra = further === null ? [] : [{ span: further, orNothing: true }];
  const choices = [...contributions, ...extra].reduce<(readonly Span[])[]>(
    (before, { span, orNothing }) => before.flatMap((chosen) => [[...chosen, span], ...(orNothing ? [chosen] : [])]),
    [[]],
  );
  const results = choices.filter((chosen) => chosen.length > 0).map((chosen) => resultOf[operator](chosen));
  const anyOfRange = operator === 'mean' ? further : null; // 平均 may be anything in the range
  return [...results, anyOfRange].reduce<Span | null>(hull, null);
}

type Choose = (chosen: readonly Span[]) => Span;

const greatest: Choose = (chosen) => ({ low: chosen.map((s) => s.low).reduce(higherLow), high: chosen.map((s) => s.high).reduce(higher) });
const least: Choose = (chosen) => ({ low: chosen.map((s) => s.low).reduce(lower), high: chosen.map((s) => s.high).reduce(lowerHigh) });

const resultOf: Readonly<Record<Exclude<AggregateOf['operator'], 'sum'>, Choose>> = {
  largest: greatest,
  latest: greatest,
  smallest: least,
  earliest: least,
  mean: (chosen) => {
    const total = chosen.reduce(addSpans, exactly(zero));
    const part = (e: End) => (e.at === null ? noEnd : end(times(e.at, rational(1, BigInt(chosen.length))), e.reached));
    return { low: part(total.low), high: part(total.high) };
  },
};

/** The greatest cannot be below any of the low ends; one without a low end does not hold it up (and the mirror image). */
const higherLow = (a: End, b: End): End => (a.at === null ? b : b.at === null ? a : higher(a, b));
const lowerHigh = (a: End, b: End): End => (a.at === null ? b : b.at === null ? a : lower(a, b));

function addSpans(a: Span, b: Span): Span {
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

function addEnds(a: End, b: End): End {
  return a.at === null || b.at === null ? noEnd : end(add(a.at, b.at), a.reached && b.reached);
}
