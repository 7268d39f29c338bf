import fc from 'fast-check';
import type { Condition } from '../../../src/model/expression.js';
import type { Clause, Model } from '../../../src/model/model.js';
import type { Conclusion, Scoring, Total } from '../../../src/model/scoring.js';
import { condition, model, nowhere, records, ref } from '../../reference/builders.js';
import { add, parseExact, zero } from '../../reference/rational.js';
import { testVocabulary } from '../vocabulary.js';
import { bonusClause, eachClause, gainedClause, scoredClause } from './clauses.js';
import { aboutScores, exactOf, GRADES, gradesFor, limitsAt, rounding, rule, vetoesAt } from './containers.js';
import { inOrder } from './places.js';
import { scoreFieldsFor } from './score-fields.js';
import { type ScoreSheetDraft, sheetDraft } from './sheet-rubrics.js';
import { decisive, type StandardDraft, scoreNames, standardOf, standing, zeroOf } from './standards.js';

const OUTCOMES = ['通过', '不通过', '待定'] as const;

/** Random rubrics over the vocabulary of the other laws: up to two standards with parts, a 评分表, bonuses, vetoes, grades, a conclusion. */
export const rubrics: fc.Arbitrary<Model> = rubricsWith(true);

/** Whose 结论 does not ask how clauses came out: what is not met yet may still be, so that a conclusion drawn from verdicts may change. */
export const lastingRubrics: fc.Arbitrary<Model> = rubricsWith(false);

function rubricsWith(verdicts: boolean): fc.Arbitrary<Model> {
  return fc
    .record({
      first: fc.array(scoredClause(standing), { minLength: 1, maxLength: 3 }),
      second: fc.array(scoredClause(standing), { maxLength: 2 }),
      twins: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(eachClause(standing, 'cases'), { minLength: 2, maxLength: 3 }) },
      ),
      bonus: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(bonusClause(standing), { minLength: 1, maxLength: 2 }) },
      ),
      sheet: fc.option(sheetDraft('staff'), { freq: 2 }),
      loose: fc.constantFrom(false, false, true),
      gained: fc.array(gainedClause(standing, '表', 'staff'), { maxLength: 1 }),
    })
    .chain(({ first, second, twins, bonus, sheet, loose, gained }) => {
      const one = standardOf('1', [...first, ...twins], loose ? null : sheet);
      const two = standardOf('2', [...second, ...(sheet === null ? [] : gained), ...bonus], null);
      return fc.tuple(one, two).chain(([a, b]) => wholeOf(a, b, loose ? sheet : null, twins.length, verdicts));
    });
}

function wholeOf(
  first: StandardDraft,
  second: StandardDraft,
  loose: ScoreSheetDraft | null,
  twins: number,
  verdicts: boolean,
): fc.Arbitrary<Model> {
  const full = add(add(first.worth, second.worth), loose?.worth ?? zero);
  const clauses = [...first.clauses, ...second.clauses];
  const firstTwin = first.clauses.length - twins;
  const twinIds = first.clauses.slice(firstTwin).map(({ id }) => id);
  const names = [
    ...scoreNames(
      [...first.scoring.parts, ...second.scoring.parts].map(({ title }) => title),
      clauses.filter(({ scoring }) => scoring?.points != null).map(({ id }) => id),
    ),
    ...scoreNames(second.worth.n > 0n ? ['1', '2'] : ['1'], []),
  ];
  return fc
    .record({
      countsAs: fc.option(fc.constant('100'), { freq: 2 }),
      notApplicable: rule,
      cap: fc.option(fc.constant(exactOf(full)), { freq: 2 }),
      points: fc.constantFrom(null, exactOf(full)),
      dormant: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
      rounding,
      floorAtZero: fc.boolean(),
      bonusAtMost: fc.option(fc.constantFrom('1', '3'), { freq: 2 }),
      malusAtMost: fc.option(fc.constantFrom('1', '3'), { freq: 2 }),
      override: fc.option(fc.constant('领导小组'), { freq: 2 }),
      vetoes: fc
        .tuple(vetoesAt(standing, names, [zeroOf('total'), ...decisive], 2), vetoesAt(standing, ['总分'], decisive))
        .map(([a, b]) => [...a, ...b]),
    })
    .chain(({ dormant, ...heads }) => {
      const scale = heads.countsAs === null ? full : parseExact(heads.countsAs);
      const capped = heads.cap === null || heads.countsAs === null ? heads.cap : heads.countsAs;
      const totalOf: Total = {
        ...heads,
        cap: capped,
        points: dormant ? null : heads.points,
        noDouble: twins > 1 ? [{ list: 'cases', clauses: twinIds, text: '…' }] : [],
        at: nowhere,
      };
      const percentage = heads.notApplicable === 'leaveOut';
      const limits = limitsAt(standing, [...names, '总分']);
      return fc.tuple(gradesFor(scale, percentage, limits), conclusionFor(names, verdicts)).map(([grades, conclusion]) => {
        const scoring: Scoring = {
          total: totalOf,
          standards: [first.scoring, second.scoring].filter(({ standard }) => clauses.some((one) => one.standard === standard)),
          sheets: [...(first.sheet === null ? [] : [first.sheet]), ...(loose === null ? [] : [loose.sheet])],
          grades,
        };
        const plain: Model = inOrder({ ...model(testVocabulary, dormant ? lastAsleep(clauses) : clauses), scoring, conclusion });
        return { ...plain, scoreFields: scoreFieldsFor(plain, GRADES, OUTCOMES) };
      });
    });
}

/** The last clause comes into force long after the sheets: it is as if it were not written. */
function lastAsleep(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, i) => (i > 0 && i === clauses.length - 1 ? { ...clause, inForceFrom: '2099-01-01' } : clause));
}

/** 结论: of grades, scores and verdicts. */
function conclusionFor(names: readonly string[], verdicts: boolean): fc.Arbitrary<Conclusion> {
  const grade = fc
    .constantFrom(...GRADES)
    .map((one) => condition({ kind: 'oneOf', left: ref('等次'), options: [one], negated: false, interpretation: null }));
  const verdict = fc
    .tuple(fc.constantFrom('some' as const, 'none' as const), fc.constantFrom('不符合', '不适用', '符合'))
    .map(([quantifier, word]) =>
      condition({
        kind: 'quantified',
        quantifier,
        count: null,
        list: records('条款'),
        condition: condition({ kind: 'holds', field: ref(word, '条款') }),
      }),
    );
  const holds: fc.Arbitrary<Condition> = fc.oneof(grade, ...(verdicts ? [verdict] : []), aboutScores([...names, '总分']));
  return fc.tuple(holds, holds).map(([a, b]) => ({
    outcomes: [
      { name: '通过', condition: condition({ kind: 'and', form: 'chain', items: [a, b] }) },
      { name: '不通过', condition: b },
    ],
    otherwise: '待定',
    at: nowhere,
  }));
}
