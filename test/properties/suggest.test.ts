import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { factsFromGiven } from '../../src/facts/given.js';
import { buildExamples } from '../../src/model/examples/build.js';
import type { Example, Model } from '../../src/model/model.js';
import { parse } from '../../src/syntax/parse.js';
import type { Day } from '../../src/text/place.js';
import { runExamples } from '../../src/verdict/run-examples.js';
import { suggestExamples } from '../../src/verdict/suggest/suggest.js';
import type { Suggestion } from '../../src/verdict/suggest/suggestion.js';
import { writeSuggestion } from '../../src/verdict/suggest/write.js';
import { rulesOf } from '../diagnostics/found.js';
import { nowhere } from '../reference/builders.js';
import { cases } from './arbitraries.js';

/** Laws of suggested cases over random rules. `LAWS_RUNS` looks further. */
const runs = { numRuns: Number(process.env.LAWS_RUNS ?? 60) };
const timeout = process.env.LAWS_RUNS === undefined ? 60_000 : 600_000;

describe('suggested cases', { timeout }, () => {
  it('read back, run to the verdict they state, and are not suggested twice', async () => {
    await fc.assert(
      fc.asyncProperty(cases({ clauses: 1 }), async ({ model, on }) => {
        await hold(model, on);
      }),
      runs,
    );
  });

  it.each(['belonging', 'negative', 'only', 'unlisted'])('also of what a vocabulary says for scoring: %s', async (idea) => {
    const text = readFileSync(new URL(`../ok/${idea}.zh.standards`, import.meta.url), 'utf8');
    const { model } = rulesOf([{ file: 'rules.standards', text: text.slice(0, text.indexOf('\n示例 ')) }]);
    if (model === null) throw new Error('the set has errors');
    expect(await hold(model, '2017-08-20')).toBeGreaterThan(0);
  });
});

/** Out: how many cases were suggested. */
async function hold(model: Model, on: Day): Promise<number> {
  const asked = { clause: null, today: on };
  const found = (await suggestExamples(model, asked)).flatMap(({ suggestions }) => suggestions);
  const meant = found.map(({ given, on: day }) => factsFromGiven(model, given, day));
  expect(meant.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  for (const spelling of ['zh', 'en'] as const)
    expect(readAgain(found, model, spelling).map(bare)).toEqual(meant.map(({ value }) => bare(value)));
  const more: Model = { ...model, examples: [...model.examples, ...found.map(asExample)] };
  expect((await runExamples(more)).filter(({ passes }) => !passes)).toEqual([]);
  expect((await suggestExamples(more, asked)).flatMap(({ suggestions }) => suggestions)).toEqual([]);
  return found.length;
}

/** The facts of suggestions as a rule file says them. */
function readAgain(found: readonly Suggestion[], model: Model, spelling: 'zh' | 'en'): readonly Facts[] {
  const text = found.map((one) => writeSuggestion(one, model, spelling)).join('\n');
  const tree = parse([{ file: 'written.standards', text }]).value;
  const on = found[0]?.on ?? null;
  const examples = buildExamples(tree, { ...model.ruleSet, exampleDate: on }, model.vocabulary, () => undefined);
  expect(examples).toMatchObject(found.map((one) => ({ name: one.name[spelling], on: one.on, unconfirmed: true })));
  return examples.map((example) => factsFromGiven(model, example.given, example.on).value);
}

/** Without places, which are those of the file. */
function bare(facts: Facts): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'at' || key === 'file' || key === 'why' ? undefined : value)));
}

/** The 示例 that a suggestion is written as, still to be confirmed. */
function asExample({ name, on, given, clause, verdict }: Suggestion): Example {
  return {
    name: name.zh,
    on,
    given,
    expected: [{ kind: 'verdict', clause, verdict, awaitsJudgement: false, offenders: null, needed: null, at: nowhere }],
    unconfirmed: true,
    at: nowhere,
  };
}
