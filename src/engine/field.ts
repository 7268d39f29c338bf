import type { Computed, Fact, Value } from '../facts/facts.js';
import type { FieldRef } from '../model/expression.js';
import type { Field } from '../model/vocabulary.js';
import type { Day } from '../text/place.js';
import type { Context } from './context.js';
import { between, point } from './interval.js';
import { exact } from './number.js';
import { inapplicable, NONE, type Possible, type Values, valued } from './possible.js';

/** What a field of the form or of a record at hand can still be (semantics.md §1). */
export function possibleField(reference: FieldRef, context: Context): Possible {
  return possibleFact(factOf(reference, context), fieldOf(reference, context), context.on);
}

/** The fact a reference points at: of the form, or of the record `up` levels outwards. */
export function factOf(reference: FieldRef, context: Context): Fact {
  const fields = reference.list === null ? context.facts.form : context.records[reference.up]?.fields;
  const fact = fields !== undefined && Object.hasOwn(fields, reference.field) ? fields[reference.field] : undefined;
  return fact ?? MISSING;
}

/** Its declaration; null only in a model that no check has passed. */
export function fieldOf(reference: FieldRef, context: Context): Field | null {
  const fields = reference.list === null ? context.lookup.form : context.lookup.lists.get(reference.list)?.fields;
  return fields?.get(reference.field) ?? null;
}

/** What one fact can still be, declared as `field`. */
export function possibleFact(fact: Fact, field: Field | null, on: Day): Possible {
  if (fact.state === 'none') return NONE;
  if (fact.state === 'unknown') return fact.computed === undefined ? unknownOf(field, on) : computedOf(fact.computed);
  const value = valued(valuesOf(fact.value));
  return mayStillBeNone(fact) ? { ...value, none: 'maybe' } : value;
}

/** All the values a field can have: its range, not counting none (semantics.md §1 “range of an unknown”). */
export function rangeOf(field: Field | null, on: Day): Values {
  const type = field?.type;
  switch (type?.kind) {
    case 'yesNo':
      return { kind: 'yesNo', answers: [true, false] };
    case 'date':
      return { kind: 'date', interval: between<Day>(null, field?.dates === true ? on : null) };
    case 'option':
      return { kind: 'options', options: type.options.map((option) => option.name) };
    case 'integer':
    case 'number':
    case 'percentage':
      return { kind: 'number', interval: between(bound(type.min), bound(type.max)) };
    default:
      return { kind: 'text', text: null };
  }
}

const MISSING: Fact = { state: 'unknown', why: 'missing', source: null, at: null };

function unknownOf(field: Field | null, on: Day): Possible {
  return { ...valued(rangeOf(field, on)), none: field?.mayBeNone === true ? 'maybe' : 'no', unknown: true };
}

/** A score that is not settled: nobody has to say it, so it is no unknown of the sheet. */
function computedOf({ range, notApplicable }: Computed): Possible {
  if (notApplicable === 'yes') return inapplicable([]);
  const values: Values =
    range.kind === 'options'
      ? { kind: 'options', options: range.options }
      : { kind: 'number', interval: between(bound(range.low), bound(range.high)) };
  return { ...valued(values), notApplicable };
}

function valuesOf(value: Value): Values {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', interval: point(exact(value.exact)) };
    case 'date':
      return { kind: 'date', interval: between(value.from, value.to) };
    case 'option':
      return { kind: 'options', options: [value.option] };
    case 'yesNo':
      return { kind: 'yesNo', answers: [value.yes] };
    case 'text':
      return { kind: 'text', text: value.text };
  }
}

/** A month that reaches beyond the evaluation date: a day up to it, or none as of that day (facts/as-of.ts). */
function mayStillBeNone(fact: Fact): boolean {
  return 'orNone' in fact && fact.orNone === true;
}

function bound(written: string | null) {
  return written === null ? null : exact(written);
}
