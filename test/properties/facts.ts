import fc from 'fast-check';
import type { Fact, Facts, ListFact } from '../../src/facts/facts.js';
import type { Field, List, NumberType } from '../../src/model/vocabulary.js';
import { amount, day, listFact, no, none, option, sheet, text, unknown, yes } from '../reference/builders.js';
import type { Era } from './eras.js';
import { testVocabulary } from './vocabulary.js';

/** Random sheets over the test vocabulary, as reported: with later dates, unknowns, nones, months and 未报全. */
export function factsIn(era: Era): fc.Arbitrary<Facts> {
  const form = fc.record(Object.fromEntries(testVocabulary.form.map((one) => [one.key, factFor(one, era)])));
  const lists = fc.record(Object.fromEntries(testVocabulary.lists.map((one) => [one.key, listFor(one, era)])));
  return fc.record({ form, lists }).map((said) => sheet(testVocabulary, said.form, said.lists));
}

export function listFor(list: List, era: Era): fc.Arbitrary<ListFact> {
  const rows = fc.array(recordFor(list, era), { maxLength: 4 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(listFact('unknown')) },
    { weight: 5, arbitrary: rows.map((said) => listFact('known', said)) },
    { weight: 2, arbitrary: rows.map((said) => listFact('incomplete', said)) },
  );
}

export function recordFor(list: List, era: Era): fc.Arbitrary<Record<string, Fact>> {
  return fc.record(Object.fromEntries(list.fields.map((one) => [one.key, factFor(one, era)])));
}

function factFor(field: Field, era: Era): fc.Arbitrary<Fact> {
  const value = { weight: 6, arbitrary: valueFor(field, era) };
  const open = { weight: 2, arbitrary: fc.constantFrom(unknown, { ...unknown, why: 'stated' as const }) };
  return field.mayBeNone ? fc.oneof(value, open, { weight: 2, arbitrary: fc.constant(none) }) : fc.oneof(value, open);
}

/** A value within the field's range. */
export function valueFor(field: Field, era: Era): fc.Arbitrary<Fact> {
  const type = field.type;
  switch (type.kind) {
    case 'text':
      return fc.constantFrom('甲', '乙').map(text);
    case 'yesNo':
      return fc.constantFrom(yes, no);
    case 'option':
      return fc.constantFrom(...type.options.map(({ name }) => option(name)));
    case 'date':
      return fc.oneof(
        { weight: 5, arbitrary: era.day.map((one) => day(one)) },
        { weight: 1, arbitrary: era.month.map(({ from, to }) => day(from, to)) },
      );
    default:
      return numberIn(type).map(amount);
  }
}

export function numberIn({ kind, min, max }: NumberType): fc.Arbitrary<string> {
  if (kind === 'percentage') return fc.constantFrom('0', '0.5', '4/5', '0.9', '1');
  if (kind === 'integer') return fc.constantFrom('0', '1', '2', '3', '5', '30');
  const within = (exact: string) => (min === null || Number(exact) >= Number(min)) && (max === null || Number(exact) <= Number(max));
  return fc.constantFrom(...['-3', '-1', '-0.5', '0', '0.5', '1', '2', '3', '60', '100'].filter(within));
}
