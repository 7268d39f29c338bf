import type { RecordFact } from '../../../src/facts/facts.js';
import type { LineForm, ScoreLine } from '../../../src/model/scoring.js';
import { scalarIn } from '../expression.js';
import { isNotApplicable } from '../possible.js';
import { parseExact, rational, times, zero } from '../rational.js';
import type { Scope } from '../scope.js';
import { amountIn, stepsIn } from './amount.js';
import { type Bench, decided, type Outcome } from './bench.js';
import { eachIn, heaviestEachIn, heaviestIn } from './counted.js';
import { distanceIn } from './distance.js';
import { atMost, greatest, isZero, onlyValue, total } from './figures.js';

const nothing: Outcome = { points: zero, notApplicable: false, holds: false };
const doesNotApply: Outcome = { ...nothing, notApplicable: true };

/** What one line takes or gives on a complete sheet, after 不扣分, 不重复扣分 and 至多 (semantics.md §8.3). */
export function outcomeOf(line: ScoreLine, bench: Bench, scope: Scope, record: RecordFact | null = null): Outcome {
  const deducts = line.effect === 'deduct';
  const outcome = formIn(line.form, bench, scope, record, deducts);
  const waived = deducts && bench.waived && !perRecord.includes(line.form.kind);
  const standing = waived ? { ...outcome, points: zero } : outcome;
  return { ...standing, points: atMost(standing.points, line.atMost) };
}

/** Forms of which 不扣分 is asked for each record, or for each item. */
const perRecord: readonly LineForm['kind'][] = ['each', 'heaviestEach', 'group'];

function formIn(form: LineForm, bench: Bench, scope: Scope, record: RecordFact | null, deducts: boolean): Outcome {
  switch (form.kind) {
    case 'fixed':
      return fixedIn(form, bench, scope, record);
    case 'each':
      return eachIn(form, bench, scope, deducts);
    case 'eachOf':
      return eachOfIn(form, bench, scope, record);
    case 'distance':
      return distanceIn(form, scope);
    case 'elements':
      return elementsIn(form, scope);
    case 'group':
      return groupIn(form, bench, scope, record);
    case 'heaviest':
      return heaviestIn(
        form.items.map((item) => outcomeOf(item, bench, scope, record)),
        form.otherwise,
      );
    case 'heaviestEach':
      return heaviestEachIn(form, bench, scope, deducts);
    case 'highest':
      return highestIn(form, bench, scope, record);
    case 'computed':
      return computedIn(form, scope);
  }
}

type Form<K extends LineForm['kind']> = Extract<LineForm, { kind: K }>;

function fixedIn({ condition, amount }: Form<'fixed'>, bench: Bench, scope: Scope, record: RecordFact | null): Outcome {
  const truth = condition === null ? 'true' : decided(condition, scope);
  if (truth === 'notApplicable') return doesNotApply;
  if (truth !== 'true') return nothing;
  return { points: amountIn(amount, bench, scope, record), notApplicable: false, holds: true };
}

/** F每有n次. Of a value that is none nothing is counted. */
function eachOfIn({ value, step, partStep, amount }: Form<'eachOf'>, bench: Bench, scope: Scope, record: RecordFact | null): Outcome {
  const found = scalarIn(value, scope);
  if (isNotApplicable(found)) return doesNotApply;
  const number = onlyValue(found) ?? zero;
  const steps = stepsIn(number, parseExact(step), partStep);
  const points = isZero(steps) ? zero : times(steps, amountIn(amount, bench, scope, record));
  return { points, notApplicable: false, holds: !isZero(number) };
}

/** 每缺一项, 每满足一项: items that are 不适用 are not counted. */
function elementsIn({ rule, points, items }: Form<'elements'>, scope: Scope): Outcome {
  const truths = items.map((item) => decided(item, scope)).filter((truth) => truth !== 'notApplicable');
  if (truths.length === 0) return doesNotApply;
  const found = truths.filter((truth) => truth === (rule === 'missing' ? 'false' : 'true')).length;
  return { points: times(rational(found), parseExact(points)), notApplicable: false, holds: found > 0 };
}

function groupIn({ items, most }: Form<'group'>, bench: Bench, scope: Scope, record: RecordFact | null): Outcome {
  const outcomes = items.map((item) => outcomeOf(item, bench, scope, record)).filter((item) => !item.notApplicable);
  if (outcomes.length === 0) return doesNotApply;
  return {
    points: atMost(total(outcomes.map(({ points }) => points)), most),
    notApplicable: false,
    holds: outcomes.some((item) => item.holds),
  };
}

/** 只取最高的一档: the highest among the items that hold, else 其余. */
function highestIn({ items, otherwise }: Form<'highest'>, bench: Bench, scope: Scope, record: RecordFact | null): Outcome {
  const outcomes = items.map((item) => outcomeOf(item, bench, scope, record)).filter((item) => !item.notApplicable);
  if (outcomes.length === 0) return doesNotApply;
  const held = outcomes.filter((item) => item.holds).map(({ points }) => points);
  const [first, ...others] = held;
  const points = first === undefined ? (otherwise === null ? zero : parseExact(otherwise)) : others.reduce(greatest, first);
  return { points, notApplicable: false, holds: held.length > 0 };
}

/** 按E计算: never below 0; of what is none, nothing. */
function computedIn({ value }: Form<'computed'>, scope: Scope): Outcome {
  const found = scalarIn(value, scope);
  if (isNotApplicable(found)) return doesNotApply;
  return { points: greatest(zero, onlyValue(found) ?? zero), notApplicable: false, holds: true };
}
