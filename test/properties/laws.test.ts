import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceConclusion, referenceJudgements, referenceVerdicts } from '../reference/index.js';
import { cases, casesWithMoreKnowledge, shown } from './arbitraries.js';
import { brokenByMoreKnowledge } from './laws-of-knowledge.js';
import { reordered } from './orders.js';
import { contradictedParts, judgedByProduct, runInPlainEngine, statedBy, verdictsOfRun } from './product.js';

/** The laws of semantics.md §7. A failing case prints its seed; `LAWS_RUNS=20000` in the environment looks further. */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 600_000;

describe('the laws', { timeout }, () => {
  it('compiled rules say what the reference says, of every clause, standard and set', async () => {
    const law = fc.asyncProperty(cases(), async ({ model, facts, on }) => {
      const [department] = await judgedByProduct(model, [facts], on);
      expect(Object.fromEntries(statedBy(department))).toEqual(Object.fromEntries(referenceJudgements(model, facts, on)));
      const { set, standards } = referenceConclusion(model, referenceVerdicts(model, facts, on));
      expect(department?.conclusion).toBe(set);
      expect(department?.standards.map(({ id, verdict }) => ({ id, verdict }))).toEqual(standards);
    });
    await fc.assert(law, runs(2000));
  });

  it('exported rules in a plain engine give the same verdicts, and the rails never both fire', async () => {
    const law = fc.asyncProperty(cases({ clauses: 2 }), async ({ model, facts, on }) => {
      const run = await runInPlainEngine(model, facts, on);
      expect(contradictedParts(run)).toEqual([]);
      expect(Object.fromEntries(verdictsOfRun(run))).toEqual(Object.fromEntries(referenceVerdicts(model, facts, on)));
    });
    await fc.assert(law, runs(800));
  });

  it('more knowledge never takes a verdict back', async () => {
    const law = fc.asyncProperty(casesWithMoreKnowledge(), async ({ model, facts, more, on }) => {
      const [before] = await judgedByProduct(model, [facts], on);
      const [after] = await judgedByProduct(model, [more], on);
      expect(brokenByMoreKnowledge(statedBy(before), statedBy(after))).toEqual([]);
    });
    await fc.assert(law, runs(800));
  });

  it('the order of records, of keys and of sheets makes no difference', async () => {
    const withOrder = cases().chain((one) => reordered(one.facts).map((again) => shown({ ...one, again })));
    const law = fc.asyncProperty(withOrder, async ({ model, facts, again, on }) => {
      const other = { ...again, name: '乙局' };
      const [first, second] = await judgedByProduct(model, [facts, other], on);
      const [swapped] = await judgedByProduct(model, [other, facts], on);
      expect(Object.fromEntries(statedBy(second))).toEqual(Object.fromEntries(statedBy(first)));
      expect(Object.fromEntries(statedBy(swapped))).toEqual(Object.fromEntries(statedBy(first)));
    });
    await fc.assert(law, runs(400));
  });
});
