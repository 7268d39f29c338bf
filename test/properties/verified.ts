import fc from 'fast-check';
import type { Fact, Facts, RecordFact, Source } from '../../src/facts/facts.js';
import type { Clause, Model, Verification } from '../../src/model/model.js';
import type { Case } from './models.js';

/** The same case with random 核查 in the rules and random provenance in the sheet. */
export function withVerification<T extends Case>({ model, facts, on, ...rest }: T): fc.Arbitrary<T> {
  return fc
    .tuple(fc.array(asks, { minLength: 5, maxLength: 5 }), fc.array(sourceFor(on), { minLength: 37, maxLength: 37 }))
    .map(([demands, sources]) => ({ ...rest, model: asking(model, demands), facts: sourced(facts, sources), on }) as T);
}

const METHODS = ['看', '听', '测'];
const asks = fc.option(
  fc
    .record({ all: fc.boolean(), methods: fc.subarray(METHODS, { minLength: 1, maxLength: 2 }) })
    .map(({ all, methods }): Verification => ({ all, methods: methods.map((method) => ({ method, materials: [] })) })),
  { freq: 5 },
);

function sourceFor(on: string): fc.Arbitrary<Source | null> {
  const method = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.subarray(METHODS, { minLength: 1 }).map((some) => some.join('、')) },
  );
  const verifiedOn = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(null, on) }, { weight: 1, arbitrary: fc.constant('2099-01-01') });
  const source = fc.record({ evidence: fc.constant(null), method, verifiedBy: fc.constant(null), verifiedOn });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: source });
}

function asking(model: Model, demands: readonly (Verification | null)[]): Model {
  let next = 0;
  const asked = (clause: Clause): Clause => ({ ...clause, verification: demands[next++ % demands.length] ?? null });
  const { scoring } = model;
  return {
    ...model,
    ruleSet: { ...model.ruleSet, methods: METHODS },
    clauses: model.clauses.map(asked),
    scoring: scoring && { ...scoring, sheets: scoring.sheets.map((sheet) => ({ ...sheet, clauses: sheet.clauses.map(asked) })) },
  };
}

function sourced(facts: Facts, sources: readonly (Source | null)[]): Facts {
  let next = 0;
  const source = () => sources[next++ % sources.length] ?? null;
  return mapSources(facts, source);
}

/** The same sheet, of which everything that was verified at all was verified by every method, and in time. */
export function moreVerified(facts: Facts): Facts {
  return mapSources(facts, (source) => (source?.method == null ? source : { ...source, method: METHODS.join('、'), verifiedOn: null }));
}

function mapSources(facts: Facts, change: (source: Source | null) => Source | null): Facts {
  const fact = (one: Fact): Fact => ({ ...one, source: change(one.source) });
  const fields = (all: Readonly<Record<string, Fact>>) => Object.fromEntries(Object.entries(all).map(([key, one]) => [key, fact(one)]));
  const record = (one: RecordFact): RecordFact => ({ ...one, fields: fields(one.fields), source: change(one.source) });
  const lists = Object.entries(facts.lists).map(([key, list]) => {
    return [key, { ...list, records: list.records.map(record), source: change(list.source) }] as const;
  });
  return { ...facts, form: fields(facts.form), lists: Object.fromEntries(lists) };
}
