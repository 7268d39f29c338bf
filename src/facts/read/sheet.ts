import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Day } from '../../text/place.js';
import type { Fact, Facts, ListFact } from '../facts.js';
import type { Entry, Mapping, SheetNode } from '../tree/node.js';
import { colonTrouble } from '../tree/syntax-error.js';
import { readDay } from '../values/date.js';
import { readDecisions } from './decisions/read-decisions.js';
import { MISSING, readFact } from './fact.js';
import { entriesNamed, type Sorted, sortEntries, speaksOf, VALUE_LEVEL } from './level.js';
import { readList } from './list.js';
import { withoutOrphans } from './orphans.js';
import { namesSomebodyOf } from './personal-words.js';
import type { Reading } from './reading.js';
import { entriesByField } from './record.js';
import { acrossFiles } from './several-files.js';
import { readStatements } from './statements/read-statements.js';
import { withoutTwins } from './twins.js';
import { reportUnknownKeys } from './unknown-key.js';
import { blankAsEmpty, blankAsNone, checkedBy } from './unlisted.js';
import { isUnsaid } from './unsaid.js';
import { elsewhere } from './words.js';

/** What a sheet gets where it says nothing itself. */
export interface Defaults {
  readonly name: string;
  readonly file: string;
  readonly files: readonly string[];
}

/** Reads a whole sheet against the vocabulary. Every field and every list of it gets an entry. */
export function readSheet(reading: Reading, root: Mapping, defaults: Defaults): Facts {
  const { vocabulary } = reading.model;
  const level = reading.levels.form;
  const sorted = sortEntries(root, level);
  const personal =
    vocabulary.form.some((field) => field.personal) || vocabulary.lists.some((list) => list.fields.some((field) => field.personal));
  reportUnknownKeys(reading, sorted.unknown, { words: SHEET, level, list: null, personal });
  const form = readForm(reading, sorted);
  const lists = withoutOrphans(reading, withoutTwins(reading, readLists(reading, sorted, form)));
  const namesSomebody = namesSomebodyOf(reading.model, { form, lists });
  return {
    name: wordsOf('name', reading, form) ?? defaults.name,
    region: wordsOf('group', reading, form),
    evaluatedOn: readEvaluatedOn(reading, sorted),
    form,
    lists,
    decisions: readDecisions(reading, sorted, lists, namesSomebody),
    ...readStatements(reading, sorted, namesSomebody),
    file: defaults.file,
    files: defaults.files,
  };
}

/** The finding for a sheet that does not consist of names and values. */
export function shapelessSheet(root: Exclude<SheetNode, Mapping>): Diagnostic {
  const colon = root.kind === 'scalar' && !root.quoted ? colonTrouble(root.text.slice(0, 500), root.at) : null;
  const found = root.kind === 'sequence' ? { zh: '一个列表', en: 'a list' } : { zh: '一段文字', en: 'a piece of text' };
  return colon ?? say.shapelessSheet(root.at, { found });
}

const SHEET = { zh: '事实表', en: 'The fact sheet' };

function readForm(reading: Reading, sorted: Sorted): Record<string, Fact> {
  const entries = entriesByField(sorted);
  const facts = reading.model.vocabulary.form.map((field) => {
    return [field.key, readFact(reading, { field, list: null, place: null }, entries.get(field.key) ?? [])] as const;
  });
  // fromEntries defines own properties only, whatever they are called.
  return withBlanks(reading, Object.fromEntries(facts), entries);
}

/** The blanks of each 栏目 in which they count as none. */
function withBlanks(
  { model: { vocabulary } }: Reading,
  facts: Record<string, Fact>,
  entries: ReadonlyMap<string, readonly Entry[]>,
): Record<string, Fact> {
  const blanks = vocabulary.sections.flatMap(({ unlisted, fields }) => {
    const checked = checkedBy(unlisted, 'form', vocabulary.form, facts);
    if (checked === null) return [];
    const own = vocabulary.form.filter(({ key }) => fields.includes(key));
    return own.map((field) => [field.key, blankAsNone(field, facts[field.key] ?? MISSING, entries.get(field.key) ?? [], checked)] as const);
  });
  return blanks.length === 0 ? facts : { ...facts, ...Object.fromEntries(blanks) };
}

function readLists(reading: Reading, sorted: Sorted, form: Readonly<Record<string, Fact>>): Record<string, ListFact> {
  const { vocabulary } = reading.model;
  const entries = new Map<string, readonly Entry[]>();
  for (const [named, found] of sorted.named) if (named.kind === 'list') entries.set(named.list.key, found);
  return Object.fromEntries(
    vocabulary.lists.map((list) => {
      const own = entries.get(list.key) ?? [];
      const read = readList(reading, list, own);
      const checked = checkedBy(list.unlisted, 'form', vocabulary.form, form);
      return [list.key, checked === null ? read : blankAsEmpty(read, own, checked)] as const;
    }),
  );
}

/** The words of the 名称 or 分组 field; null where they are not known. */
function wordsOf(role: 'name' | 'group', reading: Reading, form: Readonly<Record<string, Fact>>): string | null {
  const field = reading.model.vocabulary.form.find((one) => one.role === role);
  const fact = field === undefined ? undefined : form[field.key];
  if (fact?.state !== 'known') return null;
  if (fact.value.kind === 'text') return fact.value.text;
  return fact.value.kind === 'option' ? fact.value.option : null;
}

function readEvaluatedOn(reading: Reading, sorted: Sorted): Day | null {
  const entries = entriesNamed(sorted, 'evaluatedOn');
  return entries.length === 0 ? null : dayOf(reading, entries);
}

function dayOf(reading: Reading, entries: readonly Entry[]): Day | null {
  const read = acrossFiles<ReadEvaluatedOn>(reading, entries, {
    words: EVALUATED_ON,
    personal: false,
    read: (own) => dayOfFile(reading, own),
    says: ({ says }) => says,
    meaning: ({ day }) => day ?? '',
    both: (one) => one,
    conflict: () => REFUSED,
  });
  return read.day;
}

interface ReadEvaluatedOn {
  readonly says: 'nothing' | 'something' | 'refused';
  readonly day: Day | null;
}

const REFUSED: ReadEvaluatedOn = { says: 'refused', day: null };

function dayOfFile(reading: Reading, [first, second]: readonly Entry[]): ReadEvaluatedOn {
  if (first !== undefined && second !== undefined) {
    reading.report(() => say.duplicateFact(second.keyAt, { fact: EVALUATED_ON, other: elsewhere(first.keyAt) }));
    return REFUSED;
  }
  const node = first === undefined ? null : unwrapped(first.value);
  if (node === null || isUnsaid(node)) return { says: 'nothing', day: null };
  const day = readDay(reading, node, EVALUATED_ON);
  return day === null ? REFUSED : { says: 'something', day };
}

/** 评估日 may be wrapped like any value; its source is of no use to anyone. */
function unwrapped(node: SheetNode): SheetNode | null {
  if (node.kind !== 'mapping' || !speaksOf(node, VALUE_LEVEL)) return node;
  for (const [named, entries] of sortEntries(node, VALUE_LEVEL).named) {
    if (named.kind === 'reserved' && named.word === 'value') return entries.length === 1 ? (entries[0]?.value ?? null) : node;
  }
  return null;
}

const EVALUATED_ON = { zh: '“评估日”', en: '"evaluatedOn"' };
