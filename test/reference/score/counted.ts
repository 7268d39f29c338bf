import type { RecordFact } from '../../../src/facts/facts.js';
import type { Quantified } from '../../../src/model/expression.js';
import type { LineForm } from '../../../src/model/scoring.js';
import { membersOf, memberTruths } from '../members.js';
import { add, parseExact, type Rational, rational, times, zero } from '../rational.js';
import type { Scope } from '../scope.js';
import { amountIn, stepsIn } from './amount.js';
import type { Bench, Outcome } from './bench.js';
import { fail, greatest, isZero, total } from './figures.js';
import { outcomeOf } from './line.js';

type Each = Extract<LineForm, { kind: 'each' }>;
type HeaviestEach = Extract<LineForm, { kind: 'heaviestEach' }>;

/** What a line takes or gives for one record. */
export interface OfRecord {
  readonly record: RecordFact;
  readonly points: Rational;
}

interface Member {
  readonly record: RecordFact;
  readonly inside: Scope;
}

/** 每有n件L满足C. */
export function eachIn(form: Each, bench: Bench, scope: Scope, deducts: boolean): Outcome {
  const some = ofRecords(form, bench, scope, deducts);
  const step = parseExact(form.step);
  const whole = isZero(add(step, rational(-1)));
  const steps = stepsIn(rational(some.length), step, form.partStep);
  const points = whole ? total(some.map((one) => one.points)) : times(steps, amountIn(form.amount, bench, scope, null));
  return {
    points,
    notApplicable: false,
    holds: counted(form.counted, scope).length > 0,
  };
}

/** 每宗L只扣最重的一项. A record that is waived stays one of those of the mean. */
export function heaviestEachIn(form: HeaviestEach, bench: Bench, scope: Scope, deducts: boolean): Outcome {
  const members = counted(form.counted, scope);
  const some = ofRecords(form, bench, scope, deducts);
  const sum = total(some.map((one) => one.points));
  const empty = members.length === 0;
  return {
    points: form.mean === null || empty ? sum : times(sum, rational(1, BigInt(members.length))),
    notApplicable: empty && form.mean?.whenEmpty === 'notApplicable',
    holds: !empty,
  };
}

/** The records that a line deducts for, with what it takes for each: without those waived or counted in another clause. */
export function ofRecords(form: Each | HeaviestEach, bench: Bench, scope: Scope, deducts: boolean): readonly OfRecord[] {
  const { list } = form.counted.list;
  const standing = counted(form.counted, scope).filter(
    ({ record, inside }) => !deducts || !(bench.waivedFor(list, inside) || bench.countedElsewhere(list, record)),
  );
  return standing.map(({ record, inside }) => ({ record, ...takenFor(form, bench, inside, record) }));
}

function takenFor(form: Each | HeaviestEach, bench: Bench, inside: Scope, record: RecordFact): Omit<OfRecord, 'record'> {
  if (form.kind === 'each') return { points: amountIn(form.amount, bench, inside, record) };
  const within: Bench = { ...bench, waived: false };
  return heaviestIn(
    form.items.map((item) => outcomeOf(item, within, inside, record)),
    form.otherwise,
  );
}

/** Only the heaviest; 其余 where none of the items is the case. Items that are 不适用 are skipped. */
export function heaviestIn(items: readonly Outcome[], otherwise: string | null): Outcome {
  const applicable = items.filter((item) => !item.notApplicable);
  const none = applicable.length > 0 && applicable.every((item) => !item.holds);
  return {
    points: none && otherwise !== null ? parseExact(otherwise) : applicable.map(({ points }) => points).reduce(greatest, zero),
    notApplicable: items.length > 0 && applicable.length === 0,
    holds: applicable.some((item) => item.holds),
  };
}

/** The members of the list for which the condition holds. */
function counted({ list, condition }: Quantified, scope: Scope): readonly Member[] {
  const members = membersOf(list, scope);
  if (members.moreMayExist) fail('a complete sheet has whole lists');
  const truths = memberTruths(members, condition);
  if (truths.includes('undetermined') || truths.includes('error')) fail('a complete sheet leaves a record open');
  return members.records.flatMap(({ record, scope: inside }, i) => (truths[i] === 'true' ? [{ record, inside }] : []));
}
