import { leading } from '../../model/examples/reading.js';
import type { Field, List } from '../../model/vocabulary.js';
import { phrase } from '../../syntax/phrase.js';
import type { Cursor } from '../cursor.js';
import type { Written } from '../spelling.js';
import { fieldDetail, listDetail } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import type { PlaceOf } from './places.js';
import { furtherOffers, listValueOffers, valueOffers } from './values.js';

/** 已知: facts of the form and lists, behind a name what can be given of it, in parentheses the fields of the list. */
export const inGiven: PlaceOf = (workspace, cursor, start) => {
  const { form, lists } = workspace.meaning().vocabulary;
  const { source, at } = cursor;
  const entry = entryStart(source.folded, start, at, /[;。\r\n]/);
  const named = leading(phrase(source, entry, at), lists);
  const fact = leading(phrase(source, entry, at), form);
  if (named !== null && (fact === null || named.word.end > fact.word.end)) {
    const open = openParenthesis(source.folded, entry, at);
    const completions = open === null ? behindList(cursor, named) : inRecord(cursor, named.thing, open);
    return { completions: [...completions, ...namesFrom(workspace, cursor, entry)], unfinished: open !== null };
  }
  const values = fact === null ? [] : valuesBehind(cursor, fact.word.end, valueOffers(fact.thing, cursor.written));
  return { completions: [...values, ...namesFrom(workspace, cursor, entry)], unfinished: fact !== null && fact.rest.start >= at };
};

/** Where the entry at the cursor begins: behind the last separator outside parentheses. */
function entryStart(folded: string, start: number, at: number, separator: RegExp): number {
  let begin = start;
  let depth = 0;
  for (let i = start; i < at; i++) {
    const c = folded[i] ?? '';
    if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    else if (depth <= 0 && separator.test(c)) begin = i + 1;
  }
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

/** Behind a name stands a space or a colon before its value. */
function valuesBehind(cursor: Cursor, end: number, offers: readonly Offer[]): readonly Completion[] {
  const gap = /^[\s:]+/.exec(cursor.source.folded.slice(end, cursor.at))?.[0].length ?? 0;
  return gap === 0 ? [] : typedOn(cursor, end + gap, offers);
}

function behindList(
  cursor: Cursor,
  { thing, word }: { readonly thing: List; readonly word: { readonly end: number } },
): readonly Completion[] {
  const behind = cursor.source.folded.slice(word.end, cursor.at);
  const records = /^[\s\S]*\)(?=[^()]*$)\s*/.exec(behind);
  if (records !== null) {
    const again = /[、,]\s*$/.test(behind) ? [listValueOffers(thing, cursor.written)[0] as Offer] : [];
    return [...typedOn(cursor, word.end + records[0].length, furtherOffers(thing, cursor.written)), ...typedOn(cursor, cursor.at, again)];
  }
  return valuesBehind(cursor, word.end, listValueOffers(thing, cursor.written));
}

/** （身份 临时工；从事执法活动 是）: the fields that the record does not have yet, and their values. */
function inRecord(cursor: Cursor, list: List, open: number): readonly Completion[] {
  const { source, at, written } = cursor;
  const entry = entryStart(source.folded, open, at, /[;,]/);
  const fact = leading(phrase(source, entry, at), list.fields);
  const values = fact === null ? [] : valuesBehind(cursor, fact.word.end, valueOffers(fact.thing, written));
  const earlier = source.folded.slice(open, entry).split(/[;,]/);
  const given = (field: Field) =>
    earlier.some((words) => [field.name, field.alias].some((name) => name !== null && words.trim().startsWith(name)));
  const free = list.fields.filter((field) => !given(field)).map((field) => fieldOffer(field, [], written));
  return [...values, ...typedOn(cursor, entry, free)];
}
