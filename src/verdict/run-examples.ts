import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compile } from '../engine/compile.js';
import { factsFromGiven } from '../facts/given.js';
import type { Example, Model } from '../model/model.js';
import { evaluate } from './evaluate.js';
import type { VerdictName, Words } from './verdicts.js';

/** One 示例 with what came out. */
export interface ExampleResult {
  readonly example: Example;
  readonly results: readonly {
    readonly clause: string;
    readonly expected: VerdictName;
    readonly actual: VerdictName;
    /** Why, in one sentence. */
    readonly reason: Words;
  }[];
}

/** Runs the 示例 of a model (language.md §8), in their order. Each is one sheet on its own evaluation date. */
export async function runExamples(model: Model): Promise<readonly ExampleResult[]> {
  const rules = compile(model);
  const results: ExampleResult[] = [];
  for (const example of model.examples) {
    const facts = factsFromGiven(model, example.given, example.on).value;
    const { value } = await evaluate(rules, [facts], { on: example.on, today: example.on });
    const clauses = new Map(value[0]?.clauses.map((c) => [c.id, c]));
    results.push({
      example,
      results: example.expected.flatMap(({ clause, verdict }) => {
        const actual = clauses.get(clause);
        return actual === undefined ? [] : [{ clause, expected: verdict, actual: actual.verdict, reason: actual.reason }];
      }),
    });
  }
  return results;
}

/** What the 示例 say that no fact sheet could: an unknown name, a value that is none. In: a model. Out: the findings. */
export function checkExamples(model: Model): readonly Diagnostic[] {
  return model.examples.flatMap((example) => factsFromGiven(model, example.given, example.on).diagnostics);
}
