import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../src/engine/context-for.js';
import type { Facts } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';
import type { Day } from '../../../src/text/place.js';
import { explainClause } from '../../../src/verdict/explain-clause.js';
import { entriesOf, keyOf } from '../../../src/verdict/needed/group.js';
import type { StillNeeded } from '../../../src/verdict/verdicts.js';
import { cases } from '../../properties/arbitraries.js';
import { isEntangled } from '../entangled.js';
import { judgedIn } from '../judged.js';
import { chanceFrom, settle, supplied } from './supply.js';

type Entry = Exclude<StillNeeded, { readonly kind: 'all' | 'any' }>;

const FIGURES = /"kind":"(arithmetic|aggregate|share|count|deadline|dateShift|comparison|stillAbsent)"/;
const CHANCES = Array.from({ length: 60 }, (_, i) => i * 7919 + 1);

/** What each clause of a sheet still needs; clauses of which nothing is asked are left out. */
function needs(model: Model, facts: Facts, on: Day): ReadonlyMap<string, readonly Entry[]> {
  const context = contextFor(model, facts, on);
  const open = judgedIn(context).map(
    (judged) => [judged.clause.id, entriesOf(explainClause(judged, context).stillNeeded) as readonly Entry[]] as const,
  );
  return new Map(open.filter(([, entries]) => entries.length > 0));
}

describe('what is still needed', () => {
  it('decides the clause once all of it is supplied', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cases({ supplied: false }), fc.integer(), ({ model, facts, on }, seed) => {
        for (const [id, entries] of needs(model, facts, on)) {
          const after = needs(model, supplied(facts, entries, model, on, chanceFrom(seed)), on).get(id) ?? [];
          // Where the calendar does not reach or a rule is silent about an empty list, nothing can be supplied, and that is said.
          expect(after.filter(({ kind }) => kind !== 'nothing').map(keyOf)).toEqual([]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is nothing only where the clause is not undetermined, and never empty otherwise', () => {
    fc.assert(
      fc.property(cases({ supplied: false }), ({ model, facts, on }) => {
        const context = contextFor(model, facts, on);
        for (const judged of judgedIn(context))
          expect(explainClause(judged, context).stillNeeded !== null).toBe(judged.verdict === 'undetermined');
      }),
      { numRuns: 500 },
    );
  });

  it('holds no entry that could be struck out', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cases({ supplied: false, clauses: 1 }), ({ model, facts, on }) => {
        const [clause] = model.clauses;
        // Figures have too many values for a completion to be found by chance.
        fc.pre(
          clause !== undefined &&
            clause.applicability === null &&
            clause.exceptions.length === 0 &&
            clause.requirement !== null &&
            !isEntangled(clause.requirement) &&
            !FIGURES.test(JSON.stringify(clause)),
        );
        for (const [id, entries] of needs(model, facts, on)) {
          for (const entry of entries) {
            const others = entries.filter((other) => keyOf(other) !== keyOf(entry));
            const undecided = CHANCES.some((seed) => needs(model, supplied(facts, others, model, on, chanceFrom(seed)), on).has(id));
            expect(undecided, keyOf(entry)).toBe(true);
          }
        }
      }),
      { numRuns: 300, maxSkipsPerRun: 200 },
    );
  });

  it('leaves out only what cannot change the clause', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cases({ supplied: false, clauses: 1 }), fc.integer(), ({ model, facts, on }, seed) => {
        for (const [id, entries] of needs(model, facts, on)) {
          const other = settledBut(entries, facts, model, on, seed);
          expect(needs(model, other, on).has(id)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** The sheet with every unknown settled that is not among the entries. */
function settledBut(entries: readonly Entry[], facts: Facts, model: Model, on: Day, seed: number): Facts {
  const chance = chanceFrom(seed);
  const kept = new Set(entries.map(({ list, field, place }) => JSON.stringify([list, field, place])));
  const isKept = (list: string | null, field: string | null, place: number | null) => kept.has(JSON.stringify([list, field, place]));
  const form = Object.fromEntries(
    model.vocabulary.form.map((field) => [
      field.key,
      isKept(null, field.key, null) || facts.form[field.key]?.state !== 'unknown'
        ? facts.form[field.key]
        : settle(facts.form[field.key] as never, field, on, chance),
    ]),
  );
  const lists = model.vocabulary.lists.map((list) => {
    const said = facts.lists[list.key] as Facts['lists'][string];
    const records = said.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        list.fields.map((field) => [
          field.key,
          isKept(list.key, field.key, record.place) || record.fields[field.key]?.state !== 'unknown'
            ? record.fields[field.key]
            : settle(record.fields[field.key] as never, field, on, chance),
        ]),
      ),
    }));
    const state = isKept(list.key, null, null) ? said.state : 'known';
    return [list.key, { ...said, state, records }];
  });
  return { ...facts, form, lists: Object.fromEntries(lists) } as Facts;
}
