import { type Context, inRecord } from '../engine/context.js';
import { ZERO } from '../engine/number.js';
import { anyOf, type Truth } from '../engine/truth.js';
import type { RecordFact } from '../facts/facts.js';
import type { Condition } from '../model/expression.js';
import type { Bench } from './bench.js';
import { NOTHING, type Span, span } from './span.js';
import { speaksOfRecord } from './speaks-of-record.js';

/**
 * Whether a 不扣分 holds here. `list`: of the record at hand; null: for the clause as a whole. One that is read in the records of a list
 * but says nothing of them holds for the other lines too.
 */
export function waivedAt({ waivers }: Bench, list: string | null, context: Context): Truth {
  if (waivers === null || waivers.conditions.length === 0) return 'false';
  if (waivers.list === list) return askedOf(waivers.conditions, context);
  const general = waivers.list === null ? waivers.conditions : generalOf(waivers.conditions, waivers.list, context);
  if (general.length === 0) return 'false';
  const outside = list === null ? context : outsideOf(context);
  return askedOf(general, waivers.list === null ? outside : inRecord(outside, NO_RECORD, waivers.list));
}

function askedOf(conditions: readonly Condition[], context: Context): Truth {
  const truth = anyOf(conditions.map((condition) => context.decide(condition, context).truth));
  return truth === 'notApplicable' ? 'false' : truth;
}

function generalOf(conditions: readonly Condition[], list: string, { lookup }: Context): readonly Condition[] {
  return conditions.filter((condition) => !speaksOfRecord(condition, list, lookup));
}

/** Stands where the record at hand would: nothing is read from it. */
const NO_RECORD: RecordFact = { place: 0, fields: {}, source: null, at: null };

function outsideOf(context: Context): Context {
  return { ...context, records: context.records.slice(1), homes: context.homes.slice(1) };
}

/** What is left of a deduction: nothing where it is waived, perhaps nothing where that is open. */
export function afterWaiver(points: Span, waived: Truth): Span {
  if (waived === 'true') return NOTHING;
  return waived === 'false' ? points : span(ZERO, points.high);
}
