import { NO_DECISIONS } from '../../src/facts/decisions.js';
import type { Fact, Facts, ListFact, RecordFact, Value } from '../../src/facts/facts.js';
import type { Condition, Expression, FieldRef, ListExpression } from '../../src/model/expression.js';
import type { Clause, Model } from '../../src/model/model.js';
import type { Field, FieldType, List, Vocabulary } from '../../src/model/vocabulary.js';
import type { Place, Position } from '../../src/text/place.js';

/** Short ways to write models and facts in tests. Words and places play no part in a verdict: they are dummies. */

const point: Position = { offset: 0, line: 1, column: 1 };
export const nowhere: Place = { file: 'test', start: point, end: point };
export const written = { text: '…', at: nowhere } as const;

type Bare<T> = T extends unknown ? Omit<T, 'text' | 'at'> : never;
export const condition = (bare: Bare<Condition>): Condition => ({ ...bare, ...written }) as Condition;
export const expression = (bare: Bare<Expression>): Expression => ({ ...bare, ...written }) as Expression;

export function ref(field: string, list: string | null = null, up = 0): FieldRef {
  return { kind: 'field', list, field, name: field, up, ...written };
}

export function records(list: string, more: Partial<Pick<ListExpression, 'window' | 'filters'>> = {}): ListExpression {
  return { list, name: list, window: null, windowInterpretation: null, filters: [], ...more, ...written };
}

export const number = (exact: string | number) =>
  expression({ kind: 'number', exact: String(exact), unit: null, percentage: false, interpretation: null });
export const date = (day: string) => expression({ kind: 'date', day, interpretation: null });

/** `more`: what differs from a plain field of the form. */
export function field(key: string, type: FieldType, more: Partial<Field> = {}): Field {
  const plain = {
    mayBeNone: false,
    personal: false,
    pastFact: false,
    identifies: false,
    mayLieAhead: false,
    dates: false,
    negative: null,
    judgedBy: null,
    keptBy: null,
  };
  return { key, name: key, alias: null, list: null, type, ...plain, role: null, at: nowhere, ...more };
}

export function list(key: string, fields: readonly Field[]): List {
  const own = fields.map((one) => ({ ...one, list: key }));
  const datedBy = own.find((one) => one.dates)?.key ?? null;
  return { key, name: key, alias: null, measure: '件', datedBy, parent: null, unlisted: null, keptBy: null, fields: own, at: nowhere };
}

export function vocabulary(form: readonly Field[], lists: readonly List[]): Vocabulary {
  return {
    name: '部门',
    alias: null,
    sections: [{ name: '栏目', alias: null, fields: form.map(({ key }) => key), unlisted: null, keptBy: null }],
    form,
    lists,
  };
}

const unsourced = { source: null, at: null } as const;
export const known = (value: Value): Fact => ({ state: 'known', value, ...unsourced });
export const none: Fact = { state: 'none', ...unsourced };
export const unknown: Fact = { state: 'unknown', why: 'missing', ...unsourced };
export const yes = known({ kind: 'yesNo', yes: true });
export const no = known({ kind: 'yesNo', yes: false });
export const amount = (exact: string | number) => known({ kind: 'number', exact: String(exact) });
export const day = (from: string, to: string = from) => known({ kind: 'date', from, to });
export const option = (name: string) => known({ kind: 'option', option: name });
export const text = (words: string) => known({ kind: 'text', text: words });

type Sheet = Readonly<Record<string, Fact>>;

/** A list of records, each given by what its sheet says. */
export function listFact(state: ListFact['state'], rows: readonly Sheet[] = []): ListFact {
  const numbered = rows.map((fields, i): RecordFact => ({ place: i + 1, fields, ...unsourced }));
  return { state, why: state === 'unknown' ? 'missing' : null, records: numbered, ...unsourced };
}

/** A sheet: what it does not say is unknown, as the contract of Facts asks. */
export function sheet(words: Vocabulary, form: Sheet, lists: Readonly<Record<string, ListFact>> = {}): Facts {
  const filled = (fields: readonly Field[], said: Sheet): Sheet => Object.fromEntries(fields.map(({ key }) => [key, said[key] ?? unknown]));
  const fillList = (one: List) => {
    const fact = lists[one.key] ?? listFact('unknown');
    return { ...fact, records: fact.records.map((record) => ({ ...record, fields: filled(one.fields, record.fields) })) };
  };
  const filledLists = Object.fromEntries(words.lists.map((one) => [one.key, fillList(one)]));
  return {
    name: '甲局',
    region: null,
    evaluatedOn: null,
    form: filled(words.form, form),
    lists: filledLists,
    decisions: NO_DECISIONS,
    file: 'test.yaml',
    files: ['test.yaml'],
  };
}

export function clause(id: string, requirement: Condition, more: Partial<Clause> = {}): Clause {
  const plain = {
    quotes: [],
    applicability: null,
    exceptions: [],
    verification: null,
    remedy: null,
    note: null,
    interpretations: [],
    inForceFrom: null,
    repealedFrom: null,
    reason: null,
    scoring: null,
  };
  return { id, standard: id.split('.')[0] as string, title: id, ...plain, requirement, at: nowhere, ...more };
}

export function model(words: Vocabulary, clauses: readonly Clause[], more: Partial<Model['ruleSet']> = {}): Model {
  const head = {
    title: '测试',
    version: null,
    basis: null,
    issuer: null,
    tailors: null,
    replaces: null,
    inForceFrom: null,
    repealedFrom: null,
    methods: [],
    deadlinesMove: true,
  };
  const ids = [...new Set(clauses.map(({ standard }) => standard))];
  const standards = ids.map((id) => ({ id, title: id, clauses: clauses.filter((c) => c.standard === id).map((c) => c.id), at: nowhere }));
  return {
    ruleSet: { id: 'test', ...head, exampleDate: null, assessedYear: null, notice: null, uncited: [], at: nowhere, ...more },
    vocabulary: words,
    interpretations: [],
    definitions: [],
    crossChecks: [],
    standards,
    clauses,
    examples: [],
    scoring: null,
    scoreFields: null,
    conclusion: null,
    selections: [],
    base: null,
    removed: [],
  };
}
