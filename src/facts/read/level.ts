import type { Field, List, Vocabulary } from '../../model/vocabulary.js';
import { keyForm } from '../names.js';
import type { Entry, Mapping } from '../tree/node.js';

/** What a key may name. One object a thing, however it is spelled, so that things can be told apart by identity. */
export type Named =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'reserved'; readonly word: ReservedWord }
  /** A part of a 评定, 改判 or 推选意见 (decisions/parts.ts). */
  | { readonly kind: 'part'; readonly names: readonly [string, string] };

/** The keys of a sheet that no vocabulary declares (semantics.md §1), in both spellings. */
export const RESERVED = {
  value: ['值', 'value'],
  evidence: ['依据', 'evidence'],
  method: ['核查', 'method'],
  verifiedBy: ['核实人', 'verifiedBy'],
  verifiedOn: ['核实日期', 'verifiedOn'],
  attachment: ['附件', 'attachment'],
  incomplete: ['未报全', 'incomplete'],
  records: ['记录', 'records'],
  evaluatedOn: ['评估日', 'evaluatedOn'],
  judgements: ['评定', 'judgements'],
  overrides: ['改判', 'overrides'],
  selectionOpinions: ['推选意见', 'selectionOpinions'],
  statements: ['陈述申辩', 'statements'],
  statementDeadline: ['陈述申辩期限', 'statementDeadline'],
} as const;
export type ReservedWord = keyof typeof RESERVED;

/** The names that mean something at one place of a sheet, in the form of {@link keyForm}. */
export type Level = ReadonlyMap<string, Named>;

/** The levels of a vocabulary, made once for any number of sheets. */
export interface Levels {
  readonly form: Level;
  readonly ofRecord: (list: List) => Level;
}

export function levelsOf(vocabulary: Vocabulary): Levels {
  const records = new Map<List, Level>();
  const ofRecord = (list: List): Level => {
    const level = records.get(list) ?? recordLevel(list);
    records.set(list, level);
    return level;
  };
  return { form: formLevel(vocabulary), ofRecord };
}

/** What persons decided: beside the facts, at the outermost level. */
export const DECISION_WORDS = ['judgements', 'overrides', 'selectionOpinions'] as const;
export type DecisionWord = (typeof DECISION_WORDS)[number];

/** What the department says to its finding before it is published: beside the facts as well. */
export const STATEMENT_WORDS = ['statements', 'statementDeadline'] as const;

/** The outermost level: the fields of all 栏目, the lists, 评估日, 评定, 改判, 推选意见, 陈述申辩. */
function formLevel(vocabulary: Vocabulary): Level {
  return levelOf([
    ...reserved(['evaluatedOn', ...DECISION_WORDS, ...STATEMENT_WORDS]),
    ...vocabulary.form.map((field) => ({ kind: 'field', field }) as const),
    ...vocabulary.lists.map((list) => ({ kind: 'list', list }) as const),
  ]);
}

/** Inside a record: its fields, and the record's own source beside them. */
function recordLevel(list: List): Level {
  return levelOf([...list.fields.map((field) => ({ kind: 'field', field }) as const), ...reserved(SOURCE_WORDS)]);
}

export const SOURCE_WORDS = ['evidence', 'method', 'verifiedBy', 'verifiedOn', 'attachment'] as const;

/** `{值: …, 依据: …}`. */
export const VALUE_LEVEL: Level = levelOf(reserved(['value', ...SOURCE_WORDS]));

/** `{未报全: 是, 记录: […], 依据: …}`. */
export const LIST_LEVEL: Level = levelOf(reserved(['incomplete', 'records', ...SOURCE_WORDS]));

/** The entries of a mapping by what they name. A thing that is named twice has two entries. */
export interface Sorted {
  readonly named: ReadonlyMap<Named, readonly Entry[]>;
  readonly unknown: readonly Entry[];
}

/** The entries that name a reserved word; none where nothing does. */
export function entriesNamed({ named }: Sorted, word: ReservedWord): readonly Entry[] {
  for (const [thing, entries] of named) if (thing.kind === 'reserved' && thing.word === word) return entries;
  return [];
}

export function sortEntries(mapping: Mapping, level: Level): Sorted {
  const named = new Map<Named, Entry[]>();
  const unknown: Entry[] = [];
  for (const entry of mapping.entries) {
    const thing = level.get(keyForm(entry.key));
    if (thing === undefined) {
      unknown.push(entry);
      continue;
    }
    const entries = named.get(thing);
    if (entries === undefined) named.set(thing, [entry]);
    else entries.push(entry);
  }
  return { named, unknown };
}

/** Whether a mapping has a key of this level: then it is meant as one. */
export function speaksOf(mapping: Mapping, level: Level): boolean {
  return mapping.entries.some((entry) => level.has(keyForm(entry.key)));
}

/** Every spelling of a thing: its Chinese name, its alias, its machine key. */
export function spellings(named: Named): readonly string[] {
  if (named.kind === 'reserved') return RESERVED[named.word];
  if (named.kind === 'part') return named.names;
  const thing = named.kind === 'field' ? named.field : named.list;
  return [thing.name, ...(thing.alias === null ? [] : [thing.alias])];
}

function reserved(words: readonly ReservedWord[]): Named[] {
  return words.map((word) => ({ kind: 'reserved', word }));
}

export function levelOf(things: readonly Named[]): Level {
  const level = new Map<string, Named>();
  for (const thing of things) for (const name of spellings(thing)) level.set(keyForm(name), thing);
  return level;
}
