import fc from 'fast-check';
import type { Fact, Facts, ListFact } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';
import type { Day } from '../../../src/text/place.js';
import { unknown } from '../../reference/builders.js';
import { refinementOf } from '../refinements.js';
import { completionOf, sheetsFor } from './sheets.js';
import { era } from './standards.js';

/** Sheets that leave something open: random ones, and complete ones of which a little is forgotten, where the intervals are narrow. */
export function openSheetsFor(model: Model, on: Day): fc.Arbitrary<Facts> {
  const nearly = sheetsFor(model)
    .chain((facts) => completionOf(model, facts, on))
    .chain(forgetting);
  return fc.oneof({ weight: 1, arbitrary: sheetsFor(model) }, { weight: 3, arbitrary: nearly });
}

/** A few values, judgements, and now and then what is known of a list, are taken away. */
function forgetting(facts: Facts): fc.Arbitrary<Facts> {
  const form = fc.subarray(Object.keys(facts.form), { maxLength: 3 });
  const inLists = Object.entries(facts.lists).flatMap(([list, { records }]) =>
    records.flatMap(({ fields }, i) => Object.keys(fields).map((field) => ({ list, i, field }))),
  );
  const judgements = fc.oneof(fc.constant(facts.decisions.judgements), fc.subarray([...facts.decisions.judgements]));
  const lists = fc.oneof(
    { weight: 2, arbitrary: fc.constant<readonly string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(Object.keys(facts.lists), { maxLength: 1 }) },
  );
  return fc
    .tuple(
      form,
      fc.subarray(inLists, { maxLength: Math.min(3, inLists.length) }),
      judgements,
      lists,
      fc.constantFrom('incomplete' as const, 'unknown' as const),
    )
    .map(([fields, cells, given, open, state]) => ({
      ...facts,
      form: without(facts.form, fields),
      lists: Object.fromEntries(
        Object.entries(facts.lists).map(([key, list]) => {
          const cellsHere = cells.filter((cell) => cell.list === key);
          return [key, opened(forgottenIn(list, cellsHere), open.includes(key) ? state : 'known')];
        }),
      ),
      decisions: { ...facts.decisions, judgements: given },
    }));
}

function without(fields: Readonly<Record<string, Fact>>, keys: readonly string[]): Record<string, Fact> {
  return Object.fromEntries(Object.entries(fields).map(([key, fact]) => [key, keys.includes(key) ? unknown : fact]));
}

function forgottenIn(list: ListFact, cells: readonly { readonly i: number; readonly field: string }[]): ListFact {
  const fieldsOf = (i: number) => cells.filter((cell) => cell.i === i).map(({ field }) => field);
  return { ...list, records: list.records.map((record, i) => ({ ...record, fields: without(record.fields, fieldsOf(i)) })) };
}

function opened(list: ListFact, state: ListFact['state']): ListFact {
  if (state === 'unknown') return { ...list, state, why: 'missing', records: [] };
  return { ...list, state };
}

/** A sheet that knows more, by some of the facts and judgements. */
export function knowingMore(model: Model, facts: Facts, on: Day): fc.Arbitrary<Facts> {
  const made = completionOf(model, facts, on).chain(({ decisions }) => {
    const further = decisions.judgements.filter((one) => !facts.decisions.judgements.includes(one));
    return fc.subarray(further).map((some) => ({ ...decisions, judgements: [...facts.decisions.judgements, ...some] }));
  });
  return fc.tuple(refinementOf(facts, on, era), made).map(([more, decisions]) => ({ ...more, decisions }));
}
