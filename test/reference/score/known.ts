import type { Fact } from '../../../src/facts/facts.js';
import { known } from '../builders.js';
import type { Rational } from '../rational.js';
import type { Scope } from '../scope.js';
import { applies, rateOf, type Sum } from './container.js';

/** Scores that are final, by the names under which sentences ask for them. */
export type Known = Map<string, Fact>;

const range = { kind: 'number', low: null, high: null } as const;
const doesNotApply: Fact = { state: 'unknown', why: 'missing', source: null, at: null, computed: { range, notApplicable: 'yes' } };

export const numberFact = (value: Rational | null): Fact =>
  value === null ? doesNotApply : known({ kind: 'number', exact: `${value.n}/${value.d}` });
export const yesNoFact = (yes: boolean | null): Fact => (yes === null ? doesNotApply : known({ kind: 'yesNo', yes }));
export const optionFact = (name: string | null): Fact => (name === null ? doesNotApply : known({ kind: 'option', option: name }));

/** The same scope, which also knows these scores. */
export function knowing(scope: Scope, scores: Known): Scope {
  return { ...scope, facts: { ...scope.facts, form: { ...scope.facts.form, ...Object.fromEntries(scores) } } };
}

/** X的得分, X的得分率. */
export function learn(scores: Known, title: string, sum: Sum): void {
  scores.set(`${title}的得分`, numberFact(applies(sum) ? sum.points : null));
  scores.set(`${title}的得分率`, numberFact(applies(sum) ? rateOf(sum) : null));
}
