import { leading } from '../../model/examples/reading.js';
import type { Field, List } from '../../model/vocabulary.js';
import { phrase } from '../../syntax/phrase.js';
import { BETWEEN_GIVEN, goesOn } from '../../syntax/read-example.js';
import type { Cursor } from '../cursor.js';
import type { Written } from '../spelling.js';
import { fieldDetail, listDetail } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import { type Inside, NOTHING, type PlaceOf } from './inside.js';
import { furtherOffers, listValueOffers, recordOffers, valueOffers } from './values.js';

/** 已知: facts of the form and lists, behind a name what can be given of it, in parentheses the fields of the list. */
export const inGiven: PlaceOf = (workspace, cursor, start) => {
  const { form, lists } = workspace.meaning().vocabulary;
  const { source, at } = cursor;
  const entry = givenStart(source.folded, start, at);
  const named = leading(phrase(source, entry, at), lists);
  const fact = leading(phrase(source, entry, at), form);
  if (named !== null && (fact === null || named.word.end > fact.word.end)) {
    const { completions, unfinished } = recordsFrom(cursor, named.thing, behindName(source.folded, named.word.end, at));
    return { completions: [...completions, ...namesFrom(workspace, cursor, entry)], unfinished };
  }
  const values = fact === null ? [] : valuesBehind(cursor, fact.word.end, valueOffers(fact.thing, cursor.written));
  return { completions: [...values, ...namesFrom(workspace, cursor, entry)], unfinished: fact !== null && fact.rest.start >= at };
};

/** Where the entry of 已知 at the cursor begins; records may stand in lines of their own. */
function givenStart(folded: string, start: number, at: number): number {
  const begins = entryStarts(folded, start, at, BETWEEN_GIVEN);
  const own = begins.filter(
    (begin, i) => i === 0 || !goesOn(folded.slice(start, begin - 1).trimEnd(), folded.slice(begin, at).trimStart()),
  );
  return firstWord(folded, own.at(-1) ?? start, at);
}

/** Where the entries before the cursor begin: at the start, and behind each separator outside parentheses. */
function entryStarts(folded: string, start: number, at: number, separator: RegExp): readonly number[] {
  const begins = [start];
  let depth = 0;
  for (let i = start; i < at; i++) {
    const c = folded[i] ?? '';
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    else if (depth <= 0 && separator.test(c)) begins.push(i + 1);
  }
  return begins;
}

function firstWord(folded: string, begin: number, at: number): number {
  return begin + (/^\s*/.exec(folded.slice(begin, at))?.[0].length ?? 0);
}

function openParenthesis(folded: string, start: number, at: number): number | null {
  const open: number[] = [];
  for (let i = start; i < at; i++) {
    if (folded[i] === '(') open.push(i + 1);
    else if (folded[i] === ')') open.pop();
  }
  return open[0] ?? null;
}

function namesFrom(workspace: Workspace, cursor: Cursor, entry: number): readonly Completion[] {
  return typedOn(cursor, entry, factOffers(workspace, cursor.written));
}

/** The facts of the form and the lists. */
export function factOffers(workspace: Workspace, written: Written): readonly Offer[] {
  const { form, lists } = workspace.meaning().vocabulary;
  return [...form.map((field) => fieldOffer(field, lists, written)), ...lists.map((list) => listOffer(list, written))];
}

function fieldOffer(field: Field, lists: readonly List[], written: Written): Offer {
  return { kind: 'field', ...namesOf(field, written), detail: fieldDetail(field, lists) };
}

function listOffer(list: List, written: Written): Offer {
  return { kind: 'list', ...namesOf(list, written), detail: listDetail(list) };
}

function namesOf({ name, alias }: { readonly name: string; readonly alias: string | null }, written: Written) {
  return { label: written === 'en' ? (alias ?? name) : name, also: alias === null ? [name] : [name, alias] };
}

/** Behind a name stands a space or a colon before its value. In: where the name ends. Out: where the value begins; null: not yet. */
function behindName(folded: string, end: number, at: number): number | null {
  const gap = /^[\s:]+/.exec(folded.slice(end, at))?.[0].length ?? 0;
  return gap === 0 && end === at ? null : end + gap;
}

function valuesBehind(cursor: Cursor, end: number, offers: readonly Offer[]): readonly Completion[] {
  const start = behindName(cursor.source.folded, end, cursor.at);
  return start === null || start === end ? [] : typedOn(cursor, start, offers);
}

/** What goes on from the records of a list, which begin at `start` (null: they cannot begin yet). */
export function recordsFrom(cursor: Cursor, list: List, start: number | null): Inside {
  if (start === null) return NOTHING;
  const { source, at, written } = cursor;
  const open = openParenthesis(source.folded, start, at);
  if (open !== null) return { completions: inRecord(cursor, list, open), unfinished: true };
  return { completions: betweenRecords(cursor, list, start, written), unfinished: source.folded.slice(start, at).trim() === '' };
}

function betweenRecords(cursor: Cursor, list: List, start: number, written: Written): readonly Completion[] {
  const said = cursor.source.folded.slice(start, cursor.at);
  const records = /^[\s\S]*\)(?=[^()]*$)\s*/.exec(said)?.[0];
  if (records === undefined) return typedOn(cursor, start, listValueOffers(list, written));
  const parted = /^[、,]\s*/.exec(said.slice(records.length))?.[0];
  if (parted === undefined) return typedOn(cursor, start + records.length, furtherOffers(list, written));
  return typedOn(cursor, start + records.length + parted.length, recordOffers(list, written));
}

/** （身份 临时工；从事执法活动 是）: the fields that the record does not have yet, and their values. */
function inRecord(cursor: Cursor, list: List, open: number): readonly Completion[] {
  const { source, at, written } = cursor;
  const starts = entryStarts(source.folded, open, at, /[;,]/);
  const entry = firstWord(source.folded, starts.at(-1) ?? open, at);
  const named = (from: number, to: number) => leading(phrase(source, from, to), list.fields);
  const fact = named(entry, at);
  const values = fact === null ? [] : valuesBehind(cursor, fact.word.end, valueOffers(fact.thing, written));
  const given = starts.slice(1).flatMap((next, i) => named(starts[i] ?? open, next)?.thing ?? []);
  const free = list.fields.filter((field) => !given.includes(field)).map((field) => fieldOffer(field, [], written));
  return [...values, ...typedOn(cursor, entry, free)];
}
