import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../src/engine/context-for.js';
import { decide } from '../../src/engine/decide.js';
import { compile, factsFor, operators, type RuleEvent, verdictsFrom } from '../../src/engine/index.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import { type Case, cases } from '../properties/arbitraries.js';
import { referenceJudgements, referenceTruth } from '../reference/index.js';

/** Laws of semantics.md §7: every route gives what the slow reference evaluator says, and the rails never both fire. */
describe('on random models and facts', () => {
  it('every condition answers as the reference', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases(), ({ model, facts, on }: Case) => {
        const context = contextFor(model, facts, on);
        for (const { requirement } of model.clauses) {
          if (requirement === null) continue;
          expect(decide(requirement, context).truth).toBe(referenceTruth(requirement, model.vocabulary, facts, on));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the command’s route and a plain engine after a round trip give the reference’s verdicts and notes', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(cases(), async ({ model, facts, on }: Case) => {
        const expected = [...referenceJudgements(model, facts, on)].map(([id, judged]) => [id, judged.verdict, judged.applicabilityOpen]);
        const compiled = compile(model);
        const { value } = await evaluate(compiled, [facts], { on, today: on });
        expect(value[0]?.clauses.map((each) => [each.id, each.verdict, each.notes.length > 0])).toEqual(expected);
        const engine = new Engine(JSON.parse(JSON.stringify(compiled.rules)));
        for (const operator of operators) engine.addOperator(operator);
        const run = await engine.run(factsFor(model, facts, { on }));
        expect(verdictsFrom(run).map((each) => [each.clause, each.verdict, each.notes.length > 0])).toEqual(expected);
        const fired = run.results.map(({ event }) => ({ ...(event?.params as RuleEvent), rail: null }));
        expect(new Set(fired.map((each) => JSON.stringify(each))).size).toBe(fired.length);
      }),
      { numRuns: 600 },
    );
  });
});
