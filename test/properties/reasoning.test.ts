import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/model/expression.js';
import { comesOut, type Goal } from '../../src/model/reasoning/goal.js';
import { groundOf } from '../../src/model/reasoning/ground.js';
import { possible } from '../../src/model/reasoning/possible.js';
import { condition } from '../reference/builders.js';
import { referenceTruth } from '../reference/index.js';
import { comparisonAt, conditionAt } from './conditions.js';
import { eras } from './eras.js';
import { factsIn } from './facts.js';
import { relatedConditions } from './related.js';
import type { Standing } from './standing.js';
import { testVocabulary } from './vocabulary.js';

/**
 * Reasoning before any data is never wrong where it says “cannot” (docs/decisions/0016): whatever a sheet makes come out
 * was possible. `LAWS_RUNS=20000` looks further.
 */
const runs = (usual: number) => ({ numRuns: Number(process.env.LAWS_RUNS ?? usual) });
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 600_000;

const ground = groundOf(testVocabulary);
const standingIn = (era: (typeof eras)[number]): Standing => ({ era, lists: [], inPeriod: false, depth: 3, supplied: true });

function certain(truth: string, one: Condition): readonly Goal[] {
  return truth === 'true' || truth === 'false' ? [comesOut(one, truth === 'true')] : [];
}

/** Sheets with conditions; what comes out of all of them together on each sheet must have been possible. */
function lawOver(conditionsOf: (at: Standing) => fc.Arbitrary<readonly Condition[]>) {
  const cases = fc.oneof(...eras.map((era) => fc.record({ some: conditionsOf(standingIn(era)), facts: factsIn(era), on: era.on })));
  return fc.property(cases, ({ some, facts, on }) => {
    const seen = some.flatMap((one) => certain(referenceTruth(one, testVocabulary, facts, on), one));
    expect(possible(seen, ground)).toBe(true);
  });
}

describe('what comes out on some sheet was possible', { timeout }, () => {
  it('of any condition, and of several together', () => {
    fc.assert(
      lawOver((at) => fc.array(conditionAt(at), { minLength: 1, maxLength: 3 })),
      runs(2000),
    );
    fc.assert(
      lawOver((at) => fc.array(comparisonAt({ ...at, depth: 2 }), { minLength: 1, maxLength: 4 })),
      runs(2000),
    );
  });

  it('of conditions about the same few facts, which contradict each other often', () => {
    fc.assert(lawOver(relatedConditions), runs(4000));
  });
});

describe('what a condition and its contrary leave', { timeout }, () => {
  it('nothing: no condition is true and false on one sheet', () => {
    const law = fc.property(fc.oneof(...eras.map((era) => conditionAt({ ...standingIn(era), depth: 2 }))), (one) => {
      expect(possible([comesOut(one, true), comesOut(one, false)], ground)).toBe(false);
      const contrary = condition({ kind: 'not', item: one });
      expect(possible([comesOut(contrary, true), comesOut(one, true)], ground)).toBe(false);
    });
    fc.assert(law, runs(500));
  });
});
