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
  /** At most so many 勾稽; none where nothing is said. */
  readonly crossChecks?: number;
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

/** The same rules, in force on every day. */
export function alwaysInForce(model: Model): Model {
  const force = { inForceFrom: null, repealedFrom: null };
  return { ...model, ruleSet: { ...model.ruleSet, ...force }, clauses: model.clauses.map((one) => ({ ...one, ...force })) };
}

function modelIn(era: Era, { clauses = 3, supplied = true, crossChecks = 0 }: Options): fc.Arbitrary<Model> {
  const standing: Standing = { era, lists: [], inPeriod: false, depth: 3, supplied };
  return fc
    .tuple(fc.array(clauseAt(standing), { minLength: 1, maxLength: clauses }), forceIn(era), checksAt(standing, crossChecks))
    .map(([some, force, checks]) => ({
      ...model(
        testVocabulary,
        some.map((one, i) => ({ ...one, id: `${one.standard}.${i + 1}` })),
        force,
      ),
      crossChecks: checks,
    }));
}

/** 施行 and 废止 of a set or a clause; most say nothing. Nothing keeps the second from coming first: then it is never in force. */
function forceIn(era: Era): fc.Arbitrary<Pick<Clause, 'inForceFrom' | 'repealedFrom'>> {
  // The evaluation date itself is the day on which both turn.
  const day = fc.oneof({ weight: 18, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: era.day }, { weight: 1, arbitrary: era.on });
  return fc.record({ inForceFrom: day, repealedFrom: day });
}

/** 勾稽, most of them small, so that some hold and some do not. */
function checksAt(at: Standing, most: number): fc.Arbitrary<Model['crossChecks']> {
  const condition = fc.oneof(conditionAt({ ...at, depth: 1 }), conditionAt({ ...at, depth: 2 }), comparisonAt(at));
  const check = condition.map((one) => ({ name: null, condition: one, note: null, text: one.text, at: one.at }));
  return most === 0 ? fc.constant([]) : fc.array(check, { minLength: 1, maxLength: most });
}

function clauseAt(at: Standing): fc.Arbitrary<Clause> {
  const shallow = conditionAt({ ...at, depth: 1 });
  const exception = shallow.map((condition) => ({ name: null, condition }));
  return fc
    .record({
      standard: fc.constantFrom('1', '2'),
      applicability: fc.option(shallow, { freq: 2 }),
      exceptions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(exception, { maxLength: 2 })),
      force: forceIn(at.era),
      requirement: fc.oneof({ weight: 2, arbitrary: conditionAt(at) }, { weight: 1, arbitrary: comparisonAt(at) }),
    })
    .map(({ requirement, force, ...more }) => clause('1.1', requirement, { ...more, ...force }));
}
