import { step } from '../../calendar/day.js';
import type { Fact, Facts, RecordFact } from '../../facts/facts.js';
import type { Field } from '../../model/vocabulary.js';
import { type Bench, blank, contextOf, tried } from './bench.js';
import { climb } from './climb.js';
import { distanceTo } from './distance.js';
import { restricted } from './restricted.js';
import { factAt, known, NONE, onDay, plainFact, plainRecord, recordsOf, type Spot, withFact, withRecords } from './sheet.js';
import { sitesOf } from './sites.js';
import type { UsedList } from './used-facts.js';

/** What the base of a clause comes to: 不符合 only where nothing meets it. */
type Aim = 'met' | 'not-met';

/**
 * The sheet from which the cases of a clause are varied: one that meets it, small, with nothing left unsaid; where none does, one
 * that does not. In: the sheets of its confirmed 示例, of which the fullest is taken; else one is made. Out: null where
 * none can be found.
 */
export function baseOf(bench: Bench, shown: readonly Facts[]): Facts | null {
  return aimed('met', bench, shown) ?? aimed('not-met', bench, shown);
}

function aimed(aim: Aim, bench: Bench, shown: readonly Facts[]): Facts | null {
  const fitting = shown
    .map((facts) => restricted(bench, facts))
    .filter((facts) => comesTo(aim, bench, facts))
    .map((facts) => ({ facts, size: sitesOf(bench.clause, contextOf(bench, facts)).length }))
    .sort((a, b) => b.size - a.size);
  const found = fitting[0]?.facts ?? made(aim, bench);
  return found === null ? null : filled(aim, bench, fewer(aim, bench, withMembers(aim, bench, found)));
}

function comesTo(aim: Aim, bench: Bench, facts: Facts): boolean {
  return tried(bench, contextOf(bench, facts)) === aim;
}

/** A sheet made from nothing: every fact said in a plain way, one record in each list, then changed until the clause comes to what it should. */
function made(aim: Aim, bench: Bench): Facts | null {
  const day = step(bench.on, -FAR_BACK, 'day');
  const form = Object.fromEntries(bench.used.form.map((field) => [field.key, plainFact(field, day)]));
  const said = { ...blank(bench), form: { ...blank(bench).form, ...form } };
  const [withOne, withNone] = [1, 0].map((n) =>
    bench.used.lists.reduce(
      (facts, used) =>
        withRecords(
          facts,
          used.list.key,
          Array.from({ length: n }, () => plainIn(used, day)),
        ),
      said,
    ),
  );
  for (const start of [withOne, withNone, blank(bench)]) {
    const reached = start === undefined ? null : climb(bench, start, (context) => distanceTo(aim, bench, context));
    if (reached !== null && comesTo(aim, bench, reached)) return reached;
  }
  return null;
}

/** Days before the evaluation date on which things are said to have happened: inside nearly every window. */
const FAR_BACK = 30;

function plainIn({ list, fields }: UsedList, day: string): RecordFact {
  return plainRecord(list.fields, fields, day);
}

/** With a record that the rule speaks of in each list that has none, where the verdict stays. */
function withMembers(aim: Aim, bench: Bench, facts: Facts): Facts {
  return bench.used.lists.reduce((sheet, used) => {
    const { key } = used.list;
    if (recordsOf(sheet, key).length > 0) return sheet;
    const start = withRecords(sheet, key, [plainIn(used, step(bench.on, -FAR_BACK, 'day'))]);
    const reached = climb(bench, start, (context) => distanceTo(aim, bench, context));
    return reached !== null && recordsOf(reached, key).length > 0 && hasMember(aim, bench, reached, key)
      ? reached
      : emptied(aim, bench, sheet, key);
  }, facts);
}

function hasMember(aim: Aim, bench: Bench, facts: Facts, list: string): boolean {
  const context = contextOf(bench, facts);
  if (tried(bench, context) !== aim) return false;
  return sitesOf(bench.clause, context).some(
    (site) => site.kind === 'list' && site.list.list === list && site.members.records.some(({ membership }) => membership === 'true'),
  );
}

/** Nobody's saying anything of a list is no base to vary from: then it is empty, where the verdict stays. */
function emptied(aim: Aim, bench: Bench, facts: Facts, list: string): Facts {
  const empty = withRecords(facts, list, []);
  return comesTo(aim, bench, empty) ? empty : facts;
}

/** Without the records that are not needed for the verdict; one stays in each list. */
function fewer(aim: Aim, bench: Bench, facts: Facts): Facts {
  return bench.used.lists.reduce((sheet, { list }) => {
    let now = sheet;
    for (let place = recordsOf(sheet, list.key).length; place > 0 && recordsOf(now, list.key).length > 1; place -= 1) {
      const left = withRecords(
        now,
        list.key,
        recordsOf(now, list.key).filter((record) => record.place !== place),
      );
      if (comesTo(aim, bench, left)) now = left;
    }
    return now;
  }, facts);
}

/** With a value for every fact nobody has said, so that each can be left out by itself; the verdict stays. */
function filled(aim: Aim, bench: Bench, facts: Facts): Facts {
  const ofForm = bench.used.form.map((field) => ({ field, spot: { list: null, place: null, field: field.key } }));
  const ofLists = bench.used.lists.flatMap(({ list, fields }) =>
    recordsOf(facts, list.key).flatMap(({ place }) =>
      fields.map((field) => ({ field, spot: { list: list.key, place, field: field.key } })),
    ),
  );
  return [...ofForm, ...ofLists].reduce((sheet, { field, spot }) => fill(aim, bench, sheet, field, spot), facts);
}

function fill(aim: Aim, bench: Bench, facts: Facts, field: Field, spot: Spot): Facts {
  if (factAt(facts, spot).state !== 'unknown') return facts;
  return (
    valuesFor(field, bench)
      .map((fact) => withFact(facts, spot, fact))
      .find((sheet) => comesTo(aim, bench, sheet)) ?? facts
  );
}

/** No before yes: of two ways to meet a clause the other is left to be varied. */
function valuesFor(field: Field, { on }: Bench): readonly Fact[] {
  const none = field.mayBeNone ? [NONE] : [];
  switch (field.type.kind) {
    case 'yesNo':
      return [known({ kind: 'yesNo', yes: false }), known({ kind: 'yesNo', yes: true }), ...none];
    case 'option':
      return [...field.type.options.map(({ name }) => known({ kind: 'option', option: name })), ...none];
    case 'date':
      return [onDay(step(on, -FAR_BACK, 'day')), onDay(on), ...none];
    default:
      return [plainFact(field, on), ...none];
  }
}
