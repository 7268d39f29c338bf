import type { Period } from '../calendar/window.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { LeftOut } from '../facts/as-of.js';
import type { Audience } from '../facts/audience.js';
import type { Facts, RecordFact } from '../facts/facts.js';
import type { Demand, Reported } from '../facts/verified.js';
import type { Condition, Window } from '../model/expression.js';
import type { Model } from '../model/model.js';
import { withScores } from '../model/scoring/with-scores.js';
import type { Field, List } from '../model/vocabulary.js';
import type { Day } from '../text/place.js';
import type { Answer } from './answer.js';
import type { Answered } from './answered.js';
import type { Contradiction, Unanswered } from './cross-checks/contradiction.js';

/** All that a condition is answered from: one sheet on one day, and the records at hand. */
export interface Context {
  readonly lookup: Lookup;
  /** As of the evaluation date (semantics.md §1): what lies after it is already left out. */
  readonly facts: Facts;
  /** What does not count as of that date. */
  readonly leftOut: readonly LeftOut[];
  /** Which 勾稽 the sheet contradicts, and which could not be worked out. What contradicts itself is already masked in `facts`. */
  readonly contradictions: readonly Contradiction[];
  readonly unanswered: readonly Unanswered[];
  readonly on: Day;
  readonly calendar: WorkingCalendar;
  /** The records at hand, innermost first (`FieldRef.up` counts from here). */
  readonly records: readonly RecordFact[];
  /** The list in which each of them stands, by its key. INVARIANT: as many as there are records. */
  readonly homes: readonly string[];
  /** The period at hand inside 每年 每季度 每月. */
  readonly period: Period | null;
  /**
   * Answers a condition in a context: `decide` of decide.ts, handed down so that lists and conditions need not import each
   * other. All parts are asked through it: whoever hands down another one sees every answer, or puts one in its place.
   */
  readonly decide: (condition: Condition, context: Context) => Answer;
  /** Answers already given. INVARIANT: from these facts, by this `decide`. */
  readonly answered: Answered;
  /** The days of each window on the evaluation date, worked out once a sheet. */
  readonly windows: Map<Window, Period>;
  /** For whom what is found is put into words. No answer hangs on it. */
  readonly audience: Audience;
  /** Only for the public: what the sheet says that names persons, to hold other texts against. */
  readonly personal: readonly string[];
  /** At the acceptance stage what `facts` leave out, and how others see the sheet (seen-by.ts); null at the self-check. */
  readonly acceptance: Acceptance | null;
}

/** The acceptance stage: `facts` hold only what was verified as it is asked at this place. */
export interface Acceptance {
  /** All that is reported, with what scores have added to it. */
  readonly reported: Reported;
  /** What is asked at this place; null: nothing, so that all counts. */
  readonly demand: Demand | null;
  /** The sheet as it is seen under each demand. INVARIANT: made from `reported` only. */
  readonly views: Map<string, SheetView>;
}

/** A sheet under one demand. */
export interface SheetView {
  readonly facts: Facts;
  readonly answered: Answered;
  /** The records of each list by their place, made when first asked. */
  readonly records: Map<string, ReadonlyMap<number, RecordFact>>;
}

/** A rule set's vocabulary made quick to look up; made once for all its sheets. */
export interface Lookup {
  readonly model: Model;
  readonly form: ReadonlyMap<string, Field>;
  readonly lists: ReadonlyMap<string, ListLookup>;
}

export interface ListLookup {
  readonly list: List;
  readonly fields: ReadonlyMap<string, Field>;
}

/** In: a model. Out: its lookup, which also knows the fields that scores add. */
export function lookupOf(model: Model): Lookup {
  const vocabulary = model.scoreFields === null ? model.vocabulary : withScores(model.vocabulary, model.scoreFields);
  const lists = vocabulary.lists.map((list) => [list.key, { list, fields: byKey(list.fields) }] as const);
  return { model, form: byKey(vocabulary.form), lists: new Map(lists) };
}

/** The same context inside a record of a list. */
export function inRecord(context: Context, record: RecordFact, list: string): Context {
  return { ...context, records: [record, ...context.records], homes: [list, ...context.homes] };
}

/** The same context inside a period of 每年. */
export function inPeriod(context: Context, period: Period): Context {
  return { ...context, period };
}

/** Whether the context stands outside of every record and period. */
export function isOutermost(context: Context): boolean {
  return context.records.length === 0 && context.period === null;
}

function byKey(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.key, field]));
}
