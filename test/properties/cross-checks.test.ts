import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../src/engine/context-for.js';
import { referenceJudgements, referenceVerdicts } from '../reference/index.js';
import { cases, shown } from './arbitraries.js';
import { brokenByMoreKnowledge } from './laws-of-knowledge.js';
import { reordered } from './orders.js';
import { judgedByProduct, runInPlainEngine, statedBy, verdictsOfRun } from './product.js';

/** The laws with 勾稽 (semantics.md §1.8). `LAWS_RUNS=20000` looks further. */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 600_000;

describe('cross-checks', { timeout }, () => {
  it('mask what the reference masks', async () => {
    let contradicted = 0;
    const law = fc.asyncProperty(cases({ crossChecks: 2 }), async ({ model, facts, on }) => {
      const [department] = await judgedByProduct(model, [facts], on);
      contradicted += department?.contradictions.length ?? 0;
      expect(Object.fromEntries(statedBy(department))).toEqual(Object.fromEntries(referenceJudgements(model, facts, on)));
    });
    await fc.assert(law, runs(800));
    expect(contradicted).toBeGreaterThan(50);
  });

  it('mask the facts of exported rules in the same way', async () => {
    const law = fc.asyncProperty(cases({ clauses: 1, crossChecks: 2 }), async ({ model, facts, on }) => {
      const run = await runInPlainEngine(model, facts, on);
      expect(Object.fromEntries(verdictsOfRun(run))).toEqual(Object.fromEntries(referenceVerdicts(model, facts, on)));
    });
    await fc.assert(law, runs(200));
  });

  it('mask the same in any order of records and of checks', async () => {
    const withOrder = cases({ crossChecks: 3 }).chain((one) => reordered(one.facts).map((again) => shown({ ...one, again })));
    const law = fc.asyncProperty(withOrder, async ({ model, facts, again, on }) => {
      const turned = { ...model, crossChecks: [...model.crossChecks].reverse() };
      const [first] = await judgedByProduct(model, [facts], on);
      const [second] = await judgedByProduct(turned, [again], on);
      expect(Object.fromEntries(statedBy(second))).toEqual(Object.fromEntries(statedBy(first)));
    });
    await fc.assert(law, runs(200));
  });

  it('only take knowledge away: what was decided never turns into its contrary', async () => {
    const law = fc.asyncProperty(cases({ crossChecks: 2, supplied: false }), async ({ model, facts, on }) => {
      // A record that lies ahead is left out, which is no value of an unknown date.
      fc.pre(contextFor(model, facts, on).leftOut.length === contextFor({ ...model, crossChecks: [] }, facts, on).leftOut.length);
      const [masked] = await judgedByProduct(model, [facts], on);
      const [plain] = await judgedByProduct({ ...model, crossChecks: [] }, [facts], on);
      expect(brokenByMoreKnowledge(statedBy(masked), statedBy(plain))).toEqual([]);
    });
    await fc.assert(law, runs(400));
  });
});
