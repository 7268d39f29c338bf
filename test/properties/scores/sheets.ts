import fc from 'fast-check';
import type { Decisions, JudgementFact, OverrideFact } from '../../../src/facts/decisions.js';
import type { Fact, Facts, ListFact } from '../../../src/facts/facts.js';
import type { Clause, Model } from '../../../src/model/model.js';
import type { Field, List } from '../../../src/model/vocabulary.js';
import type { Day } from '../../../src/text/place.js';
import { day, listFact, none } from '../../reference/builders.js';
import { dayNumber, dayOf } from '../../reference/calendar.js';
import { judgedIn } from '../../reference/score/judgement.js';
import { factsIn, recordFor, valueFor } from '../facts.js';
import { testVocabulary } from '../vocabulary.js';
import { era } from './standards.js';

/** Random sheets for a rubric, with what persons decided, and their completions: sheets that leave nothing open. */

export function sheetsFor(model: Model): fc.Arbitrary<Facts> {
  return fc
    .tuple(factsIn(era), decisionsFor(model, NOTHING_DECIDED))
    .chain(([facts, { judgements, overrides }]) =>
      fc
        .oneof(fc.subarray([...judgements]), fc.constant(judgements))
        .map((given) => ({ ...facts, decisions: { judgements: given, overrides, verdicts: [], opinions: [] } })),
    );
}

const NOTHING_DECIDED: Decisions = { judgements: [], overrides: [], verdicts: [], opinions: [] };

/** Every unknown gets a value of its range, every list gets whole, every judgement gets made. What is known stays. */
export function completionOf(model: Model, facts: Facts, on: Day): fc.Arbitrary<Facts> {
  const form = completeAll(testVocabulary.form, facts.form, on);
  const lists = fc.record(
    Object.fromEntries(testVocabulary.lists.map((list) => [list.key, completeList(list, facts.lists[list.key] as ListFact, on)])),
  );
  return fc.record({ form, lists, decisions: decisionsFor(model, facts.decisions) }).map((more) => ({ ...facts, ...more }));
}

function completeAll(fields: readonly Field[], said: Readonly<Record<string, Fact>>, on: Day): fc.Arbitrary<Record<string, Fact>> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, completeFact(field, said[field.key] as Fact, on)])));
}

function completeFact(field: Field, fact: Fact, on: Day): fc.Arbitrary<Fact> {
  if (fact.state === 'none') return fc.constant(fact);
  if (fact.state === 'known') return fact.value.kind === 'date' ? dayWithin(field, fact.value, on) : fc.constant(fact);
  const value = valueFor(field, era)
    .filter((one) => !field.dates || (one.state === 'known' && one.value.kind === 'date' && one.value.from <= on))
    .chain((one) => completeFact(field, one, on));
  return field.mayBeNone ? fc.oneof(value, fc.constant(none)) : value;
}

function dayWithin(field: Field, { from, to }: { readonly from: Day; readonly to: Day }, on: Day): fc.Arbitrary<Fact> {
  const last = field.dates && from <= on && on < to ? on : to;
  return fc.integer({ min: dayNumber(from), max: dayNumber(last) }).map((one) => day(dayOf(one)));
}

function completeList(list: List, fact: ListFact, on: Day): fc.Arbitrary<ListFact> {
  const open = fact.state !== 'known';
  const further = fc.array(recordFor(list, era), { maxLength: open ? 2 : 0 });
  return further.chain((more) => {
    const rows = [...fact.records.map(({ fields }) => fields), ...more];
    return fc.tuple(...rows.map((fields) => completeAll(list.fields, fields, on))).map((all) => listFact('known', all));
  });
}

/** All judgements that the rubric can ask for; those already given stay. */
function decisionsFor({ clauses, scoring }: Model, given: Decisions): fc.Arbitrary<Decisions> {
  const ofSheets = (scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses);
  const asked = [...clauses.flatMap((clause) => needed(clause, false)), ...ofSheets.flatMap((clause) => needed(clause, true))];
  const made = asked.map((one) => {
    const already = given.judgements.find((other) => isSame(one, other));
    return already === undefined ? fc.constantFrom(one.low, one.high, '3/2').map((points) => judgement(one, points)) : fc.constant(already);
  });
  return fc.record({
    judgements: fc.tuple(...made),
    overrides: given === NOTHING_DECIDED ? overridesFor(clauses, scoring) : fc.constant(given.overrides),
    verdicts: fc.constant([]),
    opinions: fc.constant([]),
  });
}

/** 改判 of some clauses with 分值, where the rubric lets somebody. */
function overridesFor(clauses: readonly Clause[], scoring: Model['scoring']): fc.Arbitrary<readonly OverrideFact[]> {
  const by = scoring?.total.override ?? null;
  if (by === null) return fc.constant([]);
  const marked = clauses.filter((clause) => clause.scoring?.points != null).map(({ id }) => id);
  const one = fc.tuple(fc.constantFrom(...marked), fc.constantFrom('0', '2', '5'));
  return fc
    .uniqueArray(one, { maxLength: 1, selector: ([id]) => id })
    .map((some) => some.map(([clause, points]) => ({ clause, points, by, on: null, reason: '依据材料', at: null })));
}

interface Needed extends Pick<JudgementFact, 'clause' | 'item' | 'record' | 'by'> {
  readonly low: string;
  readonly high: string;
}

const RECORDS = Array.from({ length: 9 }, (_, i) => i + 1);

/** Of an amount inside a line that goes through records, one for each; of a clause in a 评分表 likewise. */
function needed(clause: Clause, inSheet: boolean): readonly Needed[] {
  const lines = clause.scoring?.lines ?? [];
  const amounts = lines.flatMap((line) => judgedIn(line));
  const inRecords = new Set(lines.flatMap((line) => throughRecords(line.form)));
  return amounts.flatMap(({ low, high, judges }, i) => {
    const places = inSheet || inRecords.has(judges) ? RECORDS : [null];
    const people = Array.from({ length: judges.several?.atLeast ?? 1 }, (_, n) => (judges.several === null ? judges.by : `评委${n + 1}`));
    return places.flatMap((record) => people.map((by) => ({ clause: clause.id, item: i + 1, record, by, low, high })));
  });
}

type Form = NonNullable<Clause['scoring']>['lines'][number]['form'];

function throughRecords(form: Form): readonly unknown[] {
  if (form.kind === 'each' || form.kind === 'heaviestEach')
    return judgedIn({ effect: 'deduct', form, atMost: null, text: '', at: { file: '', start: ZERO, end: ZERO } }).map(
      ({ judges }) => judges,
    );
  return form.kind === 'group' || form.kind === 'heaviest' ? form.items.flatMap((item) => throughRecords(item.form)) : [];
}

const ZERO = { offset: 0, line: 1, column: 1 };

const isSame = (one: Needed, other: JudgementFact) =>
  one.clause === other.clause && one.item === other.item && one.record === other.record && one.by === other.by;

const judgement = ({ clause, item, record, by }: Needed, points: string): JudgementFact => ({
  clause,
  item,
  record,
  points,
  by,
  on: null,
  reason: '依据材料',
  at: null,
});
