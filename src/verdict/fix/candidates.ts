import { step } from '../../calendar/day.js';
import { exact, type Fraction, ONE, ZERO } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import type { Fact } from '../../facts/facts.js';
import type { Field, NumberType } from '../../model/vocabulary.js';
import type { Day } from '../../text/place.js';
import { known, NONE } from './atom.js';

/**
 * Values a field may be given so that it stands right to the other side: that value itself, those next to it, the ends of
 * the range, and none where it may be none. Only values that may be reported.
 */
export function candidates(field: Field | null, other: Possible, on: Day, extra: readonly Day[]): readonly Fact[] {
  const values = valuesFor(field, other, on, extra);
  return field?.mayBeNone === true ? [...values, NONE] : values;
}

function valuesFor(field: Field | null, { values }: Possible, on: Day, extra: readonly Day[]): readonly Fact[] {
  const type = field?.type;
  switch (type?.kind) {
    case 'date': {
      const ends = values?.kind === 'date' ? endsOf(values.interval) : [];
      const days = [...extra, ...ends, on].flatMap((day) => [day, step(day, 1, 'day'), step(day, -1, 'day')]);
      return days
        .filter((day) => day <= on || field === null || mayLieAhead(field))
        .map((day) => known({ kind: 'date', from: day, to: day }));
    }
    case 'integer':
    case 'number':
    case 'percentage': {
      const ends = values?.kind === 'number' ? endsOf(values.interval) : [];
      return [...ends.flatMap((end) => near(end, type)), ...bounds(type), ...(type.only ?? []).map(exact)]
        .filter((number) => isIn(number, type))
        .map((number) => known({ kind: 'number', exact: number.toFraction() }));
    }
    case 'text':
      return [...(values?.kind === 'text' && values.text !== null ? [values.text] : []), '', '另'].map((text) =>
        known({ kind: 'text', text }),
      );
    case 'option':
      return type.options.map(({ name }) => known({ kind: 'option', option: name }));
    case 'yesNo':
      return [known({ kind: 'yesNo', yes: true }), known({ kind: 'yesNo', yes: false })];
    default:
      return [];
  }
}

/** Another date after the evaluation date would not count, or count as none (semantics.md §1). */
function mayLieAhead({ dates, mayBeNone, mayLieAhead: declared }: Field): boolean {
  return !dates && (!mayBeNone || declared);
}

function endsOf<T>({ low, high }: { readonly low: T | null; readonly high: T | null }): readonly T[] {
  return [...(low === null ? [] : [low]), ...(high === null ? [] : [high])];
}

/** The number itself and its neighbours: whole numbers for counts, a hundredth for shares. */
function near(number: Fraction, { kind }: NumberType): readonly Fraction[] {
  const unit = kind === 'percentage' ? exact('1/100') : ONE;
  const whole = kind === 'integer' ? [number.floor(), number.ceil()] : [number];
  return whole.flatMap((one) => [one, one.add(unit), one.sub(unit)]);
}

function bounds({ min, max }: NumberType): readonly Fraction[] {
  return [...(max === null ? [] : [exact(max)]), ...(min === null ? [] : [exact(min)]), ZERO];
}

function isIn(number: Fraction, { kind, min, max, only }: NumberType): boolean {
  if (only !== undefined) return only.some((one) => number.equals(exact(one)));
  if (kind === 'integer' && number.d !== 1n) return false;
  return (min === null || number.compare(exact(min)) >= 0) && (max === null || number.compare(exact(max)) <= 0);
}
