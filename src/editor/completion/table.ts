import { barsIn } from '../../../grammar/bars.js';
import { foldedOf, type Phrase, phrase } from '../../syntax/phrase.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import { clauseOffers } from './clauses.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import { verdictOffers } from './expected.js';
import { awaitsOffers, nameOffers, subjectOffers } from './expected-scores.js';
import { factOffers, recordsFrom } from './given.js';
import type { PlaceOf } from './inside.js';
import { valueOffers } from './values.js';

/** 表格: in its first line columns, in the lines below what the column of the cell asks for. */
export const inTable: PlaceOf = (workspace, cursor, start) => {
  const { source, at, line } = cursor;
  const inHead = line <= start;
  const cellsStart = inHead ? start : line;
  const bars = barsIn(source.folded, cellsStart, at);
  const cell = (bars.at(-1) ?? cellsStart - 1) + 1;
  const from = cell + (/^\s*/.exec(source.folded.slice(cell, at))?.[0].length ?? 0);
  const completions = inHead
    ? typedOn(cursor, from, columnOffers(workspace, cursor, source.folded.slice(start, at)))
    : inCell(workspace, cursor, from, columnsOf(cursor, start)[bars.length]);
  return { completions, unfinished: inHead || bars.length > 0 };
};

function columnOffers(workspace: Workspace, cursor: Cursor, listed: string): readonly Offer[] {
  const { written } = cursor;
  const known: readonly Offer[] = [
    {
      kind: 'keyword',
      label: written === 'en' ? 'case' : '情形',
      detail: { zh: '一行的名称', en: 'the name of a row' },
      also: ['情形', 'case'],
    },
    {
      kind: 'keyword',
      label: written === 'en' ? 'on' : '评估日',
      detail: { zh: '一行的评估日', en: 'the date of a row' },
      also: ['评估日', 'on'],
    },
  ];
  const columns = new Set(listed.split('|').map((words) => words.trim()));
  return [
    ...known,
    ...factOffers(workspace, written),
    ...clauseOffers(workspace, cursor, listed),
    ...subjectOffers(workspace, written),
  ].filter(({ label, also }) => ![label, ...(also ?? [])].some((word) => columns.has(word)));
}

/** In: where the words of the cell begin, and its column. */
function inCell(workspace: Workspace, cursor: Cursor, from: number, column: Phrase | undefined): readonly Completion[] {
  const name = column === undefined ? '' : foldedOf(column);
  if (/^(?:条款|clause)/.test(name))
    return typedOn(cursor, from, [...verdictOffers(cursor.written), ...awaitsOffers(workspace, cursor.written)]);
  const named = nameOffers(workspace, cursor.written, name);
  if (named !== null) return typedOn(cursor, from, named.offers);
  const { form, lists } = workspace.meaning().vocabulary;
  const field = form.find((one) => one.name === name || one.alias === name);
  if (field !== undefined) return typedOn(cursor, from, valueOffers(field, cursor.written));
  const list = lists.find((one) => one.name === name || one.alias === name);
  return list === undefined ? [] : recordsFrom(cursor, list, from).completions;
}

function columnsOf({ source }: Cursor, start: number): readonly Phrase[] {
  const length = source.folded.slice(start).search(/[\r\n]/);
  const end = length < 0 ? source.folded.length : start + length;
  const bars = barsIn(source.folded, start, end);
  return [start - 1, ...bars].map((bar, i) => phrase(source, bar + 1, bars[i] ?? end));
}
