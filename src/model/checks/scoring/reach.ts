import Fraction from 'fraction.js';
import type { Ground } from '../../reasoning/ground.js';
import { ZERO } from '../../reasoning/range.js';
import type { Amount, LineForm, PartStep, ScoreLine } from '../../scoring.js';
import { rangeOf } from './ground.js';

/** The most that a line can take or give, whatever the facts; null where nothing bounds it. `marks`: 分值 of its clause, for 不得分. */
export function mostOf(line: ScoreLine, marks: Fraction, ground: Ground): Fraction | null {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const most = capped(line, marks, ground);
  KNOWN.set(line, most);
  return most;
}

/** INVARIANT: a line is built anew with its clause, whenever 分值, the vocabulary or a definition change (model/clauses.ts). */
const KNOWN = new WeakMap<ScoreLine, Fraction | null>();

function capped({ form, atMost }: ScoreLine, marks: Fraction, ground: Ground): Fraction | null {
  const most = mostOfForm(form, marks, ground);
  if (atMost === null) return most;
  const cap = new Fraction(atMost);
  return most === null || most.compare(cap) > 0 ? cap : most;
}

/** The most of several lines together. */
export function mostOfAll(lines: readonly ScoreLine[], marks: Fraction, ground: Ground): Fraction | null {
  return lines.reduce<Fraction | null>((sum, line) => {
    const most = mostOf(line, marks, ground);
    return sum === null || most === null ? null : sum.add(most);
  }, ZERO);
}

function mostOfForm(form: LineForm, marks: Fraction, ground: Ground): Fraction | null {
  switch (form.kind) {
    case 'fixed':
      return mostOfAmount(form.amount, marks, ground);
    case 'each':
      return times(mostOfAmount(form.amount, marks, ground), null);
    case 'eachOf':
      return times(mostOfAmount(form.amount, marks, ground), steps(rangeOf(form.value, ground).high, form));
    case 'distance':
      return times(new Fraction(form.points), steps(gapOf(form, ground), form));
    case 'elements':
      return new Fraction(form.points).mul(form.items.length);
    case 'group':
      return smaller(mostOfAll(form.items, marks, ground), new Fraction(form.most));
    case 'heaviest':
    case 'highest':
      return heaviest(form, marks, ground);
    case 'heaviestEach':
      return form.mean === null ? times(heaviest(form, marks, ground), null) : heaviest(form, marks, ground);
    case 'computed':
      return rangeOf(form.value, ground).high;
  }
}

function mostOfAmount(amount: Amount, marks: Fraction, ground: Ground): Fraction | null {
  if (amount.kind === 'points') return new Fraction(amount.points);
  if (amount.kind === 'judged') return new Fraction(amount.high);
  return amount.kind === 'all' ? marks : rangeOf(amount.field, ground).high;
}

function heaviest(
  { items, otherwise }: Pick<Extract<LineForm, { kind: 'heaviest' }>, 'items' | 'otherwise'>,
  marks: Fraction,
  ground: Ground,
): Fraction | null {
  const each = items.map((item) => mostOf(item, marks, ground));
  return each.reduce((a, b) => (a === null || b === null ? null : a.compare(b) >= 0 ? a : b), new Fraction(otherwise ?? 0));
}

/** How far two values can lie apart; days have no end. */
function gapOf({ compared, direction }: Extract<LineForm, { kind: 'distance' }>, ground: Ground): Fraction | null {
  const [left, right] = [rangeOf(compared.left, ground), rangeOf(compared.right, ground)];
  const [high, low] = direction === 'below' ? [right.high, left.low] : [left.high, right.low];
  if (high === null || low === null) return null;
  return high.compare(low) > 0 ? high.sub(low) : ZERO;
}

function steps(of: Fraction | null, { step, partStep }: { readonly step: string; readonly partStep: PartStep | null }): Fraction | null {
  if (of === null || new Fraction(step).equals(ZERO)) return null;
  const counted = of.div(step);
  if (partStep === 'proRata') return counted;
  return partStep === 'countedWhole' ? counted.ceil() : counted.floor();
}

/** Nothing is nothing, however often. */
function times(points: Fraction | null, often: Fraction | null): Fraction | null {
  if (points?.equals(ZERO) === true || often?.equals(ZERO) === true) return ZERO;
  return points === null || often === null ? null : points.mul(often);
}

function smaller(a: Fraction | null, b: Fraction): Fraction {
  return a === null || a.compare(b) > 0 ? b : a;
}
