import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceJudgements } from '../reference/index.js';
import { casesWithMoreKnowledge } from './arbitraries.js';
import { brokenByMoreKnowledge } from './laws-of-knowledge.js';

/** The reference is held to the laws as well: a definition that broke them would be no definition. */
describe('the reference evaluator', () => {
  it('never takes a verdict back when more becomes known', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(casesWithMoreKnowledge(), ({ model, facts, more, on }) => {
        const broken = brokenByMoreKnowledge(referenceJudgements(model, facts, on), referenceJudgements(model, more, on));
        expect(broken).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
