import type { Bilingual } from '../../diagnostics/define.js';
import type { VerdictExpectation } from '../model.js';
import type { Target } from '../name-use.js';
import type { Field, List, Vocabulary } from '../vocabulary.js';
import { endsName } from './reading.js';

/** A fact that may still be needed. `list` null: of the form; `field` null: the list itself. */
export type NeededFact = NonNullable<VerdictExpectation['needed']>[number];

/** One way to name a fact: 身份, 执法人员的身份, status of officers. */
export interface FactName {
  readonly fact: NeededFact;
  readonly text: string;
  /** What its words name, piece by piece; `target` null for 的. */
  readonly pieces: readonly Piece[];
  /** The name that leaves no doubt whose fact it is. */
  readonly full: Bilingual;
}

interface Piece {
  readonly text: string;
  readonly target: Target | null;
  readonly alias: string | null;
}

/** The names of all facts of a vocabulary, looked up by what a text begins with. */
export interface FactNames {
  readonly all: readonly FactName[];
  /** Those that begin a text, whole names only. */
  readonly beginning: (text: string) => readonly FactName[];
}

export function sameFact(a: NeededFact, b: NeededFact): boolean {
  return a.list === b.list && a.field === b.field;
}

/** Every name of every fact of a vocabulary. */
export function factNames(vocabulary: Vocabulary): FactNames {
  const all = namesOf(vocabulary);
  const byFirst = new Map<string, FactName[]>();
  for (const name of all) {
    const first = name.text.charAt(0);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [name]);
    else same.push(name);
  }
  return {
    all,
    beginning: (text) => (byFirst.get(text.charAt(0)) ?? []).filter((name) => text.startsWith(name.text) && endsName(text, name.text)),
  };
}

function namesOf({ form, lists }: Vocabulary): readonly FactName[] {
  return [
    ...form.flatMap((field) => pieces(field, fieldTarget(field)).map((one) => named({ list: null, field: field.key }, [one], field))),
    ...lists.flatMap((list) => pieces(list, listTarget(list)).map((one) => named({ list: list.key, field: null }, [one], list))),
    ...lists.flatMap((list) => list.fields.flatMap((field) => namesInList(field, list))),
  ];
}

function namesInList(field: Field, list: List): readonly FactName[] {
  const fact = { list: list.key, field: field.key };
  const ofField = pieces(field, fieldTarget(field));
  const ofList = pieces(list, listTarget(list));
  const full = { zh: `${list.name}的${field.name}`, en: `${field.alias ?? field.name} of ${list.alias ?? list.name}` };
  const ways = [
    ...ofField.map((one) => [one]),
    ...ofList.flatMap((owner) => ofField.map((one) => [owner, between('的'), one])),
    ...ofField.flatMap((one) => ofList.map((owner) => [one, between(' of '), owner])),
  ];
  return ways.map((way) => ({ fact, text: way.map(({ text }) => text).join(''), pieces: way, full }));
}

function named(
  fact: NeededFact,
  way: readonly Piece[],
  { name, alias }: { readonly name: string; readonly alias: string | null },
): FactName {
  return { fact, text: way.map(({ text }) => text).join(''), pieces: way, full: { zh: name, en: alias ?? name } };
}

function pieces({ name, alias }: { readonly name: string; readonly alias: string | null }, target: Target): readonly Piece[] {
  return [name, ...(alias === null ? [] : [alias])].map((text) => ({ text, target, alias }));
}

function between(text: string): Piece {
  return { text, target: null, alias: null };
}

const fieldTarget = ({ list, key }: Field): Target => ({ kind: 'field', list, key });
const listTarget = ({ key }: List): Target => ({ kind: 'list', key });
