import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../src/engine/context-for.js';
import type { Facts, ListFact, RecordFact } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';
import type { Day } from '../../../src/text/place.js';
import { blankRecord } from '../../../src/verdict/fix/new-record.js';
import type { Change } from '../../../src/verdict/fix/plan.js';
import { planOf } from '../../../src/verdict/fix/smallest-fix.js';
import { cases } from '../../properties/arbitraries.js';
import { isEntangled } from '../entangled.js';
import { judgedIn } from '../judged.js';

describe('the smallest fix', () => {
  it('takes a clause out of 不符合 once it is carried out', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cases({ supplied: false }), ({ model, facts, on }) => {
        const context = contextFor(model, facts, on);
        for (const judged of judgedIn(context)) {
          const plan = planOf(judged, context);
          const changes = plan?.steps.flatMap((step): readonly (Change | null)[] => step.changes ?? [null]) ?? [];
          // A figure that can be reached in many ways, and rules where one change moves several parts, are outside of this law.
          if (
            plan === null ||
            plan.cost === null ||
            changes.includes(null) ||
            judged.clause.requirement === null ||
            isEntangled(judged.clause.requirement)
          )
            continue;
          const after = contextFor(
            model,
            (changes as readonly Change[]).reduce((sheet, change) => carriedOut(sheet, change, model, on), facts),
            on,
          );
          expect(judgedIn(after).find(({ clause }) => clause.id === judged.clause.id)?.verdict).not.toBe('not-met');
        }
      }),
      { numRuns: 4000 },
    );
  });
});

function carriedOut(facts: Facts, change: Change, model: Model, on: Day): Facts {
  if (change.list === null) return change.kind === 'fact' ? { ...facts, form: { ...facts.form, [change.field]: change.fact } } : facts;
  const list = facts.lists[change.list] as ListFact;
  const declared = model.vocabulary.lists.find(({ key }) => key === change.list);
  const records: readonly RecordFact[] =
    change.kind === 'fact'
      ? list.records.map((record) =>
          record.place === change.place ? { ...record, fields: { ...record.fields, [change.field]: change.fact } } : record,
        )
      : declared === undefined
        ? list.records
        : [...list.records, blankRecord(declared, list.records.length + 1, on)];
  return { ...facts, lists: { ...facts.lists, [change.list]: { ...list, records } } };
}
