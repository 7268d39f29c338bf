import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts.js';
import type { Clause, Model } from '../../src/model/model.js';
import type { Day } from '../../src/text/place.js';
import { clause, model } from '../reference/builders.js';
import { comparisonAt, conditionAt } from './conditions.js';
import { type Era, eras } from './eras.js';
import { factsIn } from './facts.js';
import { refinementOf } from './refinements.js';
import { shown } from './show.js';
import type { Standing } from './standing.js';
import { testVocabulary } from './vocabulary.js';

/** One random case: a rule set of a few clauses, one sheet, the evaluation date. */
export interface Case {
  readonly model: Model;
  readonly facts: Facts;
  readonly on: Day;
}

interface Options {
  readonly clauses?: number;
  readonly supplied?: boolean;
}

/** Cases of every era. */
export function cases(options: Options = {}): fc.Arbitrary<Case> {
  return fc.oneof(...eras.map((era) => fc.record({ model: modelIn(era, options), facts: factsIn(era), on: era.on }).map(shown)));
}

/** Cases with a second sheet that knows more. Without 已填报, as the law asks (semantics.md §7). */
export function casesWithMoreKnowledge(options: Options = {}): fc.Arbitrary<Case & { readonly more: Facts }> {
  const inEra = (era: Era) => fc.record({ model: modelIn(era, { ...options, supplied: false }), facts: factsIn(era), on: era.on });
  return fc.oneof(
    ...eras.map((era) => inEra(era).chain((one) => refinementOf(one.facts, one.on, era).map((more) => shown({ ...one, more })))),
  );
}

function modelIn(era: Era, { clauses = 3, supplied = true }: Options): fc.Arbitrary<Model> {
  const standing: Standing = { era, lists: [], inPeriod: false, depth: 3, supplied };
  const inForceFrom = fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: era.day });
  return fc.tuple(fc.array(clauseAt(standing), { minLength: 1, maxLength: clauses }), inForceFrom).map(([some, from]) =>
    model(
      testVocabulary,
      some.map((one, i) => ({ ...one, id: `${one.standard}.${i + 1}` })),
      { inForceFrom: from },
    ),
  );
}

function clauseAt(at: Standing): fc.Arbitrary<Clause> {
  const shallow = conditionAt({ ...at, depth: 1 });
  const exception = shallow.map((condition) => ({ name: null, condition }));
  return fc
    .record({
      standard: fc.constantFrom('1', '2'),
      applicability: fc.option(shallow, { freq: 1 }),
      exceptions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(exception, { maxLength: 2 })),
      requirement: fc.oneof({ weight: 2, arbitrary: conditionAt(at) }, { weight: 1, arbitrary: comparisonAt(at) }),
    })
    .map(({ requirement, ...more }) => clause('1.1', requirement, more));
}
