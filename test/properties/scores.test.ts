import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import { referenceScores } from '../reference/score/index.js';
import { reordered } from './orders.js';
import { disorderIn } from './scores/in-order.js';
import { leftOut } from './scores/left-out.js';
import { notNarrowed } from './scores/narrowed.js';
import { knowingMore, openSheetsFor } from './scores/open-sheets.js';
import { foundByProduct, foundByReference, scoredByProduct } from './scores/product.js';
import { lastingRubrics, rubrics } from './scores/rubrics.js';
import { completionOf, sheetsFor } from './scores/sheets.js';
import { shownRubric } from './scores/show.js';
import { era } from './scores/standards.js';

/** The laws of scores (semantics.md §10). A failing case prints its seed; `LAWS_RUNS=20000` in the environment looks further. */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 6_000_000;

const complete = fc.tuple(rubrics, era.on).chain(([model, on]) =>
  sheetsFor(model)
    .chain((facts) => completionOf(model, facts, on))
    .map((facts) => shownRubric({ model, facts, on })),
);

const withCompletions = fc
  .tuple(lastingRubrics, era.on)
  .chain(([model, on]) =>
    openSheetsFor(model, on).chain((facts) =>
      fc
        .array(completionOf(model, facts, on), { minLength: 3, maxLength: 3 })
        .map((completions) => shownRubric({ model, facts, on, completions })),
    ),
  );

const withMoreKnowledge = fc
  .tuple(lastingRubrics, era.on)
  .chain(([model, on]) =>
    openSheetsFor(model, on).chain((facts) =>
      fc
        .tuple(knowingMore(model, facts, on), reordered(facts))
        .map(([more, again]) => shownRubric({ model, facts, on, completions: [more], again })),
    ),
  );

describe('the laws of scores', { timeout }, () => {
  it('a complete sheet scores what the reference says', async () => {
    const law = fc.asyncProperty(complete, async ({ model, facts, on }) => {
      const judged = await scoredByProduct(model, facts, on);
      expect(foundByProduct(judged)).toEqual(foundByReference(referenceScores(model, facts, on)));
      expect(disorderIn(judged)).toEqual([]);
    });
    await fc.assert(law, runs(400));
  });

  it('every completion of a sheet scores within what was still possible, and the steps add up at both ends', async () => {
    const law = fc.asyncProperty(withCompletions, async ({ model, facts, on, completions }) => {
      const judged = await scoredByProduct(model, facts, on);
      for (const completion of completions) expect(leftOut(judged, referenceScores(model, completion, on))).toEqual([]);
      expect(disorderIn(judged)).toEqual([]);
    });
    await fc.assert(law, runs(300));
  });

  it('more knowledge never leads out of an interval, and the order of records makes no difference', async () => {
    const law = fc.asyncProperty(withMoreKnowledge, async ({ model, facts, on, completions: [more = facts], again }) => {
      const rules = compile(model);
      const judged = await scoredByProduct(model, facts, on, rules);
      expect(notNarrowed(judged, await scoredByProduct(model, more, on, rules))).toEqual([]);
      expect(foundByProduct(await scoredByProduct(model, again, on, rules))).toEqual(foundByProduct(judged));
    });
    await fc.assert(law, runs(200));
  });
});
