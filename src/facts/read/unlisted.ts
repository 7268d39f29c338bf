import type { Field, Unlisted } from '../../model/vocabulary.js';
import type { Fact, ListFact } from '../facts.js';
import { type Entry, saysNothing } from '../tree/node.js';
import { isWithin } from '../values/exact.js';
import { ofEachFile } from './several-files.js';

/** A statement that everything was checked (须注明): the field that says it, and what the sheet says. */
export interface Checked {
  readonly field: Field;
  readonly fact: Fact;
}

/** The statement that speaks for the blanks of a 栏目, a 名单 or a record; null where none is declared, or where it does not say 是. */
export function checkedBy(
  unlisted: Unlisted | null,
  of: Unlisted['of'],
  fields: readonly Field[],
  facts: Readonly<Record<string, Fact>>,
): Checked | null {
  if (unlisted?.of !== of) return null;
  const field = fields.find(({ key }) => key === unlisted.checked);
  const fact = facts[unlisted.checked];
  if (field === undefined || fact?.state !== 'known' || fact.value.kind !== 'yesNo' || !fact.value.yes) return null;
  return { field, fact };
}

/**
 * What a fact is that is left blank where blanks count as none (semantics.md §1.7): none where it may be, else 否 or 0. Out: the fact as it
 * was read where something stands there, be it 不详 or refused; where it is a judgement, which nobody makes by leaving it out; and
 * where its type has no such value.
 */
export function blankAsNone(field: Field, fact: Fact, entries: readonly Entry[], { field: said, fact: statement }: Checked): Fact {
  if (field === said || !isBlank(entries) || field.judgedBy !== null) return fact;
  const unlisted = { name: said.name, alias: said.alias };
  const { source, at } = statement;
  if (field.mayBeNone) return { state: 'none', source, at, unlisted };
  if (field.type.kind === 'yesNo') return { state: 'known', value: { kind: 'yesNo', yes: false }, source, at, unlisted };
  const counts = field.type.kind === 'integer' || field.type.kind === 'number';
  if (!counts || !isWithin('0', field.type)) return fact;
  return { state: 'known', value: { kind: 'number', exact: '0' }, source, at, unlisted };
}

/** A list that is left blank: an empty one. */
export function blankAsEmpty(list: ListFact, entries: readonly Entry[], { field, fact }: Checked): ListFact {
  if (!isBlank(entries)) return list;
  return { state: 'known', why: null, records: [], source: fact.source, at: fact.at, unlisted: { name: field.name, alias: field.alias } };
}

/** Nothing stands there in any file: no key, or a key with nothing behind it. 不详 is something. */
function isBlank(entries: readonly Entry[]): boolean {
  const twice = ofEachFile(entries).some((own) => own.length > 1);
  return !twice && entries.every(({ value }) => saysNothing(value));
}
