import type { ExpectationResult, Model, VerdictResult } from '../src/index.js';

type Expectation = Model['examples'][number]['expected'][number];
type VerdictExpectation = Extract<Expectation, { kind: 'verdict' }>;

/** Of what an 示例 expects, the verdicts. */
export function verdictsExpected(expected: readonly Expectation[]): readonly VerdictExpectation[] {
  return expected.filter((one): one is VerdictExpectation => one.kind === 'verdict');
}

/** Of what came of an 示例, the verdicts. */
export function verdictResults(results: readonly ExpectationResult[]): readonly VerdictResult[] {
  return results.filter((one): one is VerdictResult => one.kind === 'verdict');
}
