import { exampleFindings as F } from '../../diagnostics/catalogue/example.js';
import { isEmpty, type Phrase, phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { TableSyntax } from '../../syntax/tree.js';
import type { Place } from '../../text/place.js';
import type { Expectation, Given } from '../model.js';
import { type Column, readColumn } from './columns.js';
import { readOfClause, readOfScore } from './expectation.js';
import { readRecords, readValue } from './given.js';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';

/** One row of a 表格. */
export interface Row {
  /** 情形, else 第n行. */
  readonly name: string;
  /** The cell under 评估日; null where it says nothing. */
  readonly on: Phrase | null;
  readonly given: readonly Given[];
  readonly expected: readonly Expectation[];
  /** No cell says what is to come out. */
  readonly untested: boolean;
  readonly at: Phrase;
}

/** What is said beside the table, and so for each of its rows. */
export interface Shared {
  readonly on: Phrase | null;
  readonly given: readonly Given[];
  readonly expected: readonly Expectation[];
}

/** The rows of a 表格, one case each (language.md §8). What a column says may not be said beside the table too. */
export function readRows({ columns: head, rows }: TableSyntax, shared: Shared, reading: Reading): readonly Row[] {
  const columns = head.map((cell) => readColumn(cell, reading));
  reportRepeated(head, columns, shared, reading);
  const isTested = columns.some((column) => column !== null && tests(column)) || shared.expected.length > 0;
  if (!isTested) reportUntested(head, columns, reading);
  return rows.flatMap((cells, i) => {
    const row = readRow(cells, columns, i + 1, reading);
    if (isTested && row?.untested === true && shared.expected.length === 0) reading.report(F.rowWithoutExpectation(placeOf(row.at), {}));
    return row === null ? [] : [row];
  });
}

/** In: the cells of row number `n`. Null for a ragged row, which is reported already: nobody knows which cell is whose. */
function readRow(cells: readonly Phrase[], columns: readonly (Column | null)[], n: number, reading: Reading): Row | null {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length !== columns.length) return null;
  const said = columns.flatMap((column, i) => {
    const cell = cells[i];
    return column === null || cell === undefined || isEmpty(cell) ? [] : [{ column, cell }];
  });
  const name = said.find(({ column }) => column.kind === 'case');
  return {
    name: name === undefined ? `第${n}行` : wordsOf(name.cell),
    on: said.find(({ column }) => column.kind === 'date')?.cell ?? null,
    given: said.flatMap(({ column, cell }) => givenIn(column, cell, reading)),
    expected: said.flatMap(({ column, cell }) => expectedIn(column, cell, reading)),
    untested: !said.some(({ column }) => tests(column)),
    at: phrase(first.source, first.start, last.end),
  };
}

function givenIn(column: Column, cell: Phrase, reading: Reading): readonly Given[] {
  if (column.kind === 'field') return [readValue(column.field, cell, placeOf(cell), reading)];
  return column.kind === 'list' ? readRecords(column.list, cell, placeOf(cell), reading) : [];
}

function expectedIn(column: Column, cell: Phrase, reading: Reading): readonly Expectation[] {
  const expected =
    column.kind === 'clause'
      ? readOfClause(column.clause, cell, cell, reading)
      : column.kind === 'score'
        ? readOfScore(column.subject, cell, cell, reading)
        : null;
  return expected === null ? [] : [expected];
}

/** A column named twice, or saying what 评估日, 已知 or 应当 says already: nobody could tell which counts. */
function reportRepeated(head: readonly Phrase[], columns: readonly (Column | null)[], shared: Shared, reading: Reading): void {
  const said = new Map<string, Place>([
    ...(shared.on === null ? [] : [['date', placeOf(shared.on)] as const]),
    ...shared.given.map(({ kind, key, at }) => [`${kind} ${key}`, at] as const),
    ...shared.expected.map((one) => [keyOfExpectation(one), one.at] as const),
  ]);
  head.forEach((cell, i) => {
    const column = columns[i];
    if (column == null) return;
    const other = said.get(keyOf(column));
    if (other === undefined) said.set(keyOf(column), placeOf(cell));
    else reading.report(F.repeatedColumn(placeOf(cell), { name: wordsOf(cell), other: `${other.file}:${other.start.line}` }));
  });
}

function keyOf(column: Column): string {
  if (column.kind === 'field') return `field ${column.field.key}`;
  if (column.kind === 'list') return `list ${column.list.key}`;
  if (column.kind === 'clause') return `clause ${column.clause}`;
  return column.kind === 'score' ? keyOfScore(column.subject) : column.kind;
}

function keyOfExpectation(expectation: Expectation): string {
  if (expectation.kind === 'verdict') return `clause ${expectation.clause}`;
  return expectation.of.kind === 'clause' ? `clause ${expectation.of.clause}` : keyOfScore(expectation);
}

function keyOfScore({ kind, of }: Pick<Subject, 'kind' | 'of'>): string {
  if (of.kind === 'record') return `${kind} ${of.list} ${of.place} ${of.sheet}`;
  if (of.kind === 'candidacy') return `${of.kind} ${of.selection}`;
  return of.kind === 'container' ? `points of ${of.title}` : of.kind;
}

/** Whether a column says what is to come out. */
function tests({ kind }: Column): boolean {
  return kind === 'clause' || kind === 'score';
}

/** Where a column could not be read that may be the one that is lacking. */
function reportUntested(head: readonly Phrase[], columns: readonly (Column | null)[], { report, clauses }: Reading): void {
  const [first, last] = [head[0], head.at(-1)];
  if (first === undefined || last === undefined || columns.includes(null)) return;
  report(F.tableWithoutClause(placeOf(phrase(first.source, first.start, last.end)), { id: clauses[0] ?? '7.1' }));
}
