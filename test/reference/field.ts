import type { Fact, Value } from '../../src/facts/facts.js';
import type { Field } from '../../src/model/vocabulary.js';
import { mustHaveHappened } from './as-of.js';
import { type DayNumber, dayNumber } from './calendar.js';
import { certain, certainlyNone, certainlyNotApplicable, type Possible, type Scalar, scalar, words } from './possible.js';
import { parseExact, rational } from './rational.js';
import { between } from './span.js';

/** What a fact can still be on the evaluation date (semantics.md §1). */
export function readFact(field: Field, fact: Fact, on: DayNumber): Possible {
  if (fact.state === 'none') return field.type.kind === 'date' || isNumber(field) ? certainlyNone : words([], true);
  // A score of what does not apply does not exist (§8.7).
  if (fact.state === 'unknown' && fact.computed?.notApplicable === 'yes')
    return isNumber(field) ? certainlyNotApplicable : words([], false);
  if (fact.state === 'unknown') return rangeOf(field, on);
  return readValue(field, fact.value, on);
}

/** The range of an unknown: declared, or what its type allows, plus none where 可以没有. */
export function rangeOf(field: Field, on: DayNumber): Possible {
  const none = field.mayBeNone;
  const type = field.type;
  switch (type.kind) {
    case 'text':
      return words(null, none);
    case 'yesNo':
      return words(['yes', 'no'], none);
    case 'option':
      return words(
        type.options.map((option) => option.name),
        none,
      );
    case 'date':
      return scalar(between(null, field.dates ? rational(on) : null), { none, unstated: true });
    default:
      return scalar(between(exactOrNull(type.min), exactOrNull(type.max)), { none });
  }
}

function readValue(field: Field, value: Value, on: DayNumber): Possible {
  switch (value.kind) {
    case 'text':
      return words([value.text], false);
    case 'yesNo':
      return words([value.yes ? 'yes' : 'no'], false);
    case 'option':
      return words([value.option], false);
    case 'number':
      return certain(parseExact(value.exact));
    case 'date':
      return readDate(field, dayNumber(value.from), dayNumber(value.to), on);
  }
}

/** A month is an interval. What of it lies after the evaluation date is cut (计时) or has not happened (none). */
function readDate(field: Field, from: DayNumber, to: DayNumber, on: DayNumber): Scalar {
  if (field.dates) return days(from, Math.min(to, on));
  if (!mustHaveHappened(field) || to <= on) return days(from, to);
  return from > on ? certainlyNone : { ...days(from, on), none: true };
}

const days = (from: DayNumber, to: DayNumber) => scalar(between(rational(from), rational(to)));
const isNumber = (field: Field) => ['integer', 'number', 'percentage'].includes(field.type.kind);
const exactOrNull = (exact: string | null) => (exact === null ? null : parseExact(exact));
