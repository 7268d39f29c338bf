import { fieldOf } from '../../../engine/field.js';
import { exact, type Fraction, ONE, ZERO } from '../../../engine/number.js';
import type { Facts } from '../../../facts/facts.js';
import { isWithin } from '../../../facts/values/exact.js';
import type { Comparison } from '../../../model/expression.js';
import type { NumberType } from '../../../model/vocabulary.js';
import type { Bench } from '../bench.js';
import { factAt, known, type Spot, withFact } from '../sheet.js';
import { differenceOf } from '../side-classes.js';
import type { AtomSite } from '../sites.js';
import { contextAgain } from './again.js';
import { type Driver, driversOf } from './drivers.js';

/** Sheets in which the two sides of a comparison of numbers are just equal, and one step apart on either side. */
export function ofNumbers(site: AtomSite, comparison: Comparison, facts: Facts, bench: Bench): readonly Facts[] {
  return driversOf(comparison, site).flatMap((driver) => byDriver(driver, { site, comparison, facts, bench }));
}

interface Trial {
  readonly site: AtomSite;
  readonly comparison: Comparison;
  readonly facts: Facts;
  readonly bench: Bench;
}

function byDriver({ field, spot }: Driver, trial: Trial): readonly Facts[] {
  const type = fieldOf(field, trial.site.context)?.type;
  if (type?.kind !== 'integer' && type?.kind !== 'number' && type?.kind !== 'percentage') return [];
  const line = lineOf(spot, type, trial);
  if (line === null) return [];
  return [...around(line, type), ...nextTo(line, type)]
    .filter((number) => isWithin(number.toFraction(), type) && isWritable(number))
    .map((number) => withNumber(spot, number, trial));
}

/** The value at which both sides are equal, found from two values: nearly all that rules compute is linear. */
function lineOf(spot: Spot, type: NumberType, trial: Trial): Fraction | null {
  const fact = factAt(trial.facts, spot);
  const now = fact.state === 'known' && fact.value.kind === 'number' ? exact(fact.value.exact) : exact(type.min ?? '0');
  const unit = type.kind === 'percentage' ? exact('1/100') : ONE;
  const other = [now.add(unit), now.sub(unit), ...(type.only ?? []).map(exact).filter((one) => !one.equals(now))].find((number) =>
    isWithin(number.toFraction(), type),
  );
  if (other === undefined) return null;
  const [here, there] = [apart(spot, now, trial), apart(spot, other, trial)];
  if (here === null || there === null || here.equals(there)) return null;
  return now.sub(here.mul(other.sub(now)).div(there.sub(here)));
}

function apart(spot: Spot, number: Fraction, trial: Trial): Fraction | null {
  const context = contextAgain(trial.site, withNumber(spot, number, trial), trial.bench);
  const [left, right] = context === null ? [] : context.decide(trial.comparison, context).operands;
  return left === undefined || right === undefined ? null : differenceOf(left, right);
}

function withNumber(spot: Spot, number: Fraction, { facts }: Trial): Facts {
  return withFact(facts, spot, known({ kind: 'number', exact: number.toFraction() }));
}

/** The line and one step to each side: one of what is counted, a tenth of a percent, a tenth of small figures. */
function around(line: Fraction, { kind }: NumberType): readonly Fraction[] {
  if (kind === 'integer') {
    const [low, high] = [line.floor(), line.ceil()];
    return low.equals(high) ? [line, line.sub(ONE), line.add(ONE)] : [low, high];
  }
  const unit = kind === 'percentage' ? exact('1/1000') : line.abs().compare(exact('1000')) > 0 ? ONE : exact('1/10');
  return [line, line.sub(unit), line.add(unit)];
}

/** Of a number that has only some values (只取) those next to the line. */
function nextTo(line: Fraction, { only = [] }: NumberType): readonly Fraction[] {
  const values = only.map(exact);
  const [below, above] = [values.filter((one) => one.compare(line) <= 0).at(-1), values.find((one) => one.compare(line) > 0)];
  return [below, above].filter((one) => one !== undefined);
}

/** Whether a clerk would write it: at most four decimals. */
function isWritable(number: Fraction): boolean {
  return number.mul(10_000).mod(ONE).equals(ZERO) && number.abs().compare(exact('1000000000000')) < 0;
}
