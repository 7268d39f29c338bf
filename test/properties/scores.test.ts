import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceScores } from '../reference/score/index.js';
import { foundByProduct, foundByReference, scoredByProduct } from './scores/product.js';
import { era, rubrics } from './scores/rubrics.js';
import { completionOf, sheetsFor } from './scores/sheets.js';

/** The laws of scores (semantics.md §8.14). A failing case prints its seed; `LAWS_RUNS=20000` in the environment looks further. */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 6_000_000;

const completeCases = fc.tuple(rubrics, era.on).chain(([model, on]) =>
  sheetsFor(model)
    .chain((facts) => completionOf(model, facts, on))
    .map((facts) => ({ model, facts, on })),
);

describe('the laws of scores', { timeout }, () => {
  it('a complete sheet scores what the reference says', async () => {
    const law = fc.asyncProperty(completeCases, async ({ model, facts, on }) => {
      expect(foundByProduct(await scoredByProduct(model, facts, on))).toEqual(foundByReference(referenceScores(model, facts, on)));
    });
    await fc.assert(law, runs(300));
  });
});
