import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceJudgements } from '../reference/index.js';
import { referenceScores } from '../reference/score/index.js';
import { cases, shown } from './arbitraries.js';
import { brokenByMoreKnowledge } from './laws-of-knowledge.js';
import { judgedByProduct, runInPlainEngine, statedBy, verdictsOfRun } from './product.js';
import { disorderIn } from './scores/in-order.js';
import { leftOut } from './scores/left-out.js';
import { acceptedByProduct } from './scores/product.js';
import { lastingRubrics } from './scores/rubrics.js';
import { completionOf, sheetsFor } from './scores/sheets.js';
import { shownRubric } from './scores/show.js';
import { era } from './scores/standards.js';
import { moreVerified, withVerification } from './verified.js';

/** The laws of the acceptance stage (semantics.md §1.10 and §10). A failing case prints its seed; `LAWS_RUNS=20000` looks further. */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 6_000_000;

const staged = cases().chain((one) => withVerification(one).map(shown));

describe('at the acceptance stage', { timeout }, () => {
  it('every clause comes out as the reference says, and nothing that self-check denies', async () => {
    const law = fc.asyncProperty(staged, async ({ model, facts, on }) => {
      const [accepted] = await judgedByProduct(model, [facts], on, 'acceptance');
      expect(Object.fromEntries(statedBy(accepted))).toEqual(Object.fromEntries(referenceJudgements(model, facts, on, 'acceptance')));
      const [checked] = await judgedByProduct(model, [facts], on);
      expect(brokenByMoreKnowledge(statedBy(accepted), statedBy(checked))).toEqual([]);
    });
    await fc.assert(law, runs(300));
  });

  it('more verification never takes a verdict back', async () => {
    const law = fc.asyncProperty(staged, async ({ model, facts, on }) => {
      const [before, after] = await Promise.all(
        [facts, moreVerified(facts)].map(async (one) => statedBy((await judgedByProduct(model, [one], on, 'acceptance'))[0])),
      );
      expect(brokenByMoreKnowledge(before ?? new Map(), after ?? new Map())).toEqual([]);
    });
    await fc.assert(law, runs(150));
  });

  it('exported rules in a plain engine give the verdict of the clause whose facts they get, and of none that sees others', async () => {
    const law = fc.asyncProperty(staged, async ({ model, facts, on }) => {
      const expected = referenceJudgements(model, facts, on, 'acceptance');
      for (const { id } of model.clauses) {
        const found = verdictsOfRun(await runInPlainEngine(model, facts, on, id));
        expect(found.has(id)).toBe(true);
        for (const [clause, verdict] of found) expect([clause, verdict]).toEqual([clause, expected.get(clause)?.verdict]);
      }
    });
    await fc.assert(law, runs(60));
  });

  it('points, grades and conclusions hold what the self-check finds', async () => {
    const scored = fc.tuple(lastingRubrics, era.on).chain(([model, on]) =>
      sheetsFor(model)
        .chain((facts) => completionOf(model, facts, on))
        .chain((facts) => withVerification({ model, facts, on }))
        .map(shownRubric),
    );
    const law = fc.asyncProperty(scored, async ({ model, facts, on }) => {
      const judged = await acceptedByProduct(model, facts, on);
      expect(leftOut(judged, referenceScores(model, facts, on))).toEqual([]);
      expect(disorderIn(judged)).toEqual([]);
    });
    await fc.assert(law, runs(120));
  });
});
