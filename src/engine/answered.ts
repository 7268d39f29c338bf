import type { Fact, RecordFact, Value } from '../facts/facts.js';
import type { Condition } from '../model/expression.js';
import { walkCondition } from '../model/walk.js';
import type { Answer } from './answer.js';

/** Answers already given from the facts of one context. Whoever changes facts or `decide` begins anew. */
export interface Answered {
  /** Outside of any record and period: each condition of a clause is answered once. */
  readonly whole: Map<Condition, Answer>;
  /** Inside of one record; null where each record is to be asked for itself. */
  readonly alike: Map<Condition, Alike> | null;
}

/** What a condition answered in records that say different things. */
interface Alike {
  /** The fields that its answer hangs on; null where it hangs on more than what its record says. */
  readonly fields: readonly string[] | null;
  readonly byWords: Map<string, Answer>;
}

/** `each`: every record is asked for itself, also where another one says the same: for those who look at each answer or change one. */
export function noAnswers(records: 'alike' | 'each' = 'alike'): Answered {
  return { whole: new Map(), alike: records === 'alike' ? new Map() : null };
}

/**
 * Records that say the same of all that a condition asks about get one and the same answer. Of a roster of 100,000 people few differ in that, and
 * as many answers would take a gigabyte. In: a condition, the only record at hand, and how it is answered.
 */
export function answerAlike({ alike }: Answered, condition: Condition, record: RecordFact, make: () => Answer): Answer {
  if (alike === null) return make();
  const known = alike.get(condition) ?? { fields: fieldsAsked(condition), byWords: new Map<string, Answer>() };
  alike.set(condition, known);
  const words = known.fields === null ? null : wordsOf(record, known.fields);
  if (words === null) return make();
  const before = known.byWords.get(words);
  if (before !== undefined) return before;
  const given = make();
  if (known.byWords.size < MOST) known.byWords.set(words, given);
  return given;
}

/** Conditions of which nearly every record says something else gain nothing by it. */
const MOST = 1_000;

/** Null where a list stands in it: whose record belongs to which hangs on more than the values. */
function fieldsAsked(condition: Condition): readonly string[] | null {
  const fields = new Set<string>();
  let lists = false;
  walkCondition(condition, ({ kind, node }) => {
    if (kind === 'list') lists = true;
    if (kind === 'expression' && node.kind === 'field' && node.list !== null) fields.add(node.field);
  });
  return lists ? null : [...fields];
}

/** What a record says of some fields, without where it says so: the same words only for the same. Null where a score takes part. */
function wordsOf(record: RecordFact, fields: readonly string[]): string | null {
  let words = '';
  for (const field of fields) {
    const fact = Object.hasOwn(record.fields, field) ? record.fields[field] : undefined;
    if (fact?.state === 'unknown' && fact.computed !== undefined) return null;
    const said = fact === undefined ? '' : wordsOfFact(fact);
    // With its length in front no value can pass for two.
    words += `${said.length}:${said}`;
  }
  return words;
}

function wordsOfFact(fact: Fact): string {
  if (fact.state === 'known') return fact.orNone === true ? `?${wordsOfValue(fact.value)}` : wordsOfValue(fact.value);
  return fact.state === 'none' ? 'none' : `unknown ${fact.why}`;
}

function wordsOfValue(value: Value): string {
  switch (value.kind) {
    case 'yesNo':
      return value.yes ? '+' : '-';
    case 'date':
      return `${value.from}/${value.to}`;
    case 'number':
      return `=${value.exact}`;
    case 'option':
      return `'${value.option}`;
    case 'text':
      return `"${value.text}`;
  }
}
