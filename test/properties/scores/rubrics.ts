import fc from 'fast-check';
import type { Condition } from '../../../src/model/expression.js';
import type { Clause, Model } from '../../../src/model/model.js';
import type { Conclusion, Container, Part, ScoreSheet, Scoring, StandardScoring, Total, VetoEffect } from '../../../src/model/scoring.js';
import { condition, model, nowhere, records, ref } from '../../reference/builders.js';
import { add, parseExact, type Rational, zero } from '../../reference/rational.js';
import { type Era, eras } from '../eras.js';
import type { Standing } from '../standing.js';
import { testVocabulary } from '../vocabulary.js';
import { asked, some } from './asked.js';
import { bonusClause, type Draft, eachClause, gainedClause, named, scoredClause } from './clauses.js';
import { aboutScores, exactOf, GRADES, gradesFor, headsFor, limitsAt, rounding, rule, vetoesAt } from './containers.js';
import { inOrder } from './places.js';
import { scoreFieldsFor } from './score-fields.js';

export const era = eras[0] as Era;
const standing: Standing = { era, lists: [], inPeriod: false, depth: 1, supplied: false };
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
      gained: fc.array(gainedClause(standing, '表', 'staff'), { maxLength: 1 }),
    })
    .chain(({ first, second, twins, bonus, sheet, gained }) => {
      const one = standardOf('1', [...first, ...twins], sheet);
      const two = standardOf('2', [...second, ...(sheet === null ? [] : gained), ...bonus], null);
      return fc.tuple(one, two).chain(([a, b]) => wholeOf(a, b, twins.length, verdicts));
    });
}

interface StandardDraft {
  readonly clauses: readonly Clause[];
  readonly scoring: StandardScoring;
  readonly sheet: ScoreSheet | null;
  /** What it brings to the total at most. */
  readonly worth: Rational;
}

const zeroOf = (scope: 'clause' | 'part' | 'standard' | 'record' | 'total'): VetoEffect => ({ kind: 'zero', scope });
const decisive: readonly VetoEffect[] = [
  { kind: 'grade', name: '乙' },
  { kind: 'grade', name: '丙' },
  { kind: 'conclusion', name: '不通过' },
  { kind: 'conclusion', name: '待定' },
];
const total = (some: readonly (string | null)[]) => some.map((one) => (one === null ? zero : parseExact(one))).reduce(add, zero);
const worthOf = (container: Pick<Container, 'countsAs' | 'cap'>, full: Rational) => {
  const said = container.countsAs ?? container.cap;
  return said === null ? full : parseExact(said);
};

/** Clauses get their numbers, go into up to two parts, and get vetoes. */
function standardOf(id: string, drafts: readonly Draft[], sheet: ScoreSheetDraft | null): fc.Arbitrary<StandardDraft> {
  const ids = drafts.map((_, i) => `${id}.${i + 1}`);
  const into = fc.tuple(...drafts.map(({ scoring }) => (scoring.points === null ? fc.constant(0) : fc.constantFrom(0, 0, 1, 2))));
  return into.chain((places) => {
    const effectsOf = (place: number) => [
      zeroOf('clause'),
      ...(place > 0 ? [zeroOf('part')] : []),
      zeroOf('standard'),
      zeroOf('total'),
      ...decisive,
    ];
    const clauses = fc.tuple(
      ...drafts.map((draft, i) =>
        vetoesAt(standing, [], effectsOf(places[i] ?? 0)).map((vetoes) => named(draft, ids[i] as string, id, vetoes)),
      ),
    );
    const parts = fc.tuple(
      ...[1, 2].map((n) =>
        partOf(
          `部${id}${n}`,
          drafts.flatMap((draft, i) => (places[i] === n ? [{ draft, id: ids[i] as string }] : [])),
        ),
      ),
    );
    return fc.tuple(clauses, parts).chain(([all, made]) => {
      const used = made.filter((part) => part.clauses.length > 0);
      const loose = drafts.filter((_, i) => places[i] === 0).map(({ scoring }) => scoring.points);
      const full = [...used.map(({ worth }) => worth), total(loose), sheet?.worth ?? zero].reduce(add, zero);
      const names = [
        ...scoreNames(
          used.map(({ title }) => title),
          ids.filter((_, i) => drafts[i]?.scoring.points != null),
        ),
        `${id}有条款得0分`,
        ...(sheet === null ? [] : ['表的得分', '表的得分率']),
      ];
      return headsFor(full, vetoesAt(standing, names, [zeroOf('standard'), zeroOf('total'), ...decisive])).map(
        (heads): StandardDraft => ({
          clauses: all,
          scoring: { ...heads, standard: id, parts: used.map(({ worth: _, ...part }) => part), at: nowhere },
          sheet: sheet === null ? null : { ...sheet.sheet, standard: id },
          worth: worthOf(heads, full),
        }),
      );
    });
  });
}

const scoreNames = (titles: readonly string[], ids: readonly string[]) => [
  ...titles.flatMap((title) => [`${title}的得分`, `${title}的得分率`, `${title}有条款得0分`]),
  ...ids.map((id) => `条款${id}的得分`),
];

function partOf(
  title: string,
  clauses: readonly { readonly draft: Draft; readonly id: string }[],
  at = standing,
  outer: VetoEffect[] = [zeroOf('standard'), zeroOf('total'), ...decisive],
): fc.Arbitrary<Part & { readonly worth: Rational }> {
  const full = total(clauses.map(({ draft }) => draft.scoring.points));
  const ids = clauses.map(({ id }) => id);
  const names = [...ids.map((id) => `条款${id}的得分`), `${title}有条款得0分`];
  return headsFor(full, vetoesAt(at, names, [zeroOf('part'), ...outer])).map((heads) => ({
    ...heads,
    title,
    clauses: ids,
    at: nowhere,
    worth: worthOf(heads, full),
  }));
}

interface ScoreSheetDraft {
  readonly sheet: ScoreSheet;
  readonly worth: Rational;
}

/** 评分表 表 对每名L, of one part and loose clauses, numbered 9.1 …. */
function sheetDraft(list: string): fc.Arbitrary<ScoreSheetDraft> {
  const at: Standing = { ...standing, lists: [list] };
  const filters = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(asked({ ...at, depth: 0 })) });
  return fc
    .tuple(
      fc.array(scoredClause(at), { minLength: 1, maxLength: 2 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(bonusClause(at)) }),
      filters,
      fc.nat(2),
    )
    .chain(([marked, further, chosen, wanted]) => {
      const drafts = [...marked, ...further];
      const inPart = Math.min(wanted, marked.length);
      const ids = drafts.map((_, i) => `9.${i + 1}`);
      const numbered = drafts.map((draft, i) => ({ draft, id: ids[i] as string }));
      const effects = [zeroOf('record'), { kind: 'grade', name: '丙' } as const, { kind: 'grade', name: '乙' } as const];
      return fc
        .tuple(
          partOf('表部', numbered.slice(0, inPart), at, [zeroOf('record')]),
          fc.array(vetoesAt(at, [], [zeroOf('clause'), ...effects]), { minLength: drafts.length, maxLength: drafts.length }),
        )
        .chain(([part, vetoes]) => {
          const loose = total(drafts.slice(inPart).map(({ scoring }) => scoring.points));
          const parts = part.clauses.length > 0 ? [part] : [];
          const full = parts.map(({ worth }) => worth).reduce(add, loose);
          const names = [
            ...scoreNames(
              parts.map(({ title }) => title),
              ids.slice(0, marked.length),
            ),
          ];
          return fc
            .record({
              floorAtZero: fc.option(fc.boolean(), { freq: 2 }),
              notApplicable: fc.option(fc.constantFrom('fullPoints' as const, 'rescale' as const, 'zero' as const), { freq: 2 }),
              cap: fc.option(fc.constant(exactOf(full)), { freq: 2 }),
              rounding,
              vetoes: vetoesAt(at, names, effects, 2),
              grades: gradesFor(full, false, limitsAt(at, names)),
              sumUp: fc.record({
                rule: fc.constantFrom<ScoreSheet['sumUp']['rule']>(
                  { kind: 'mean' },
                  { kind: 'mean' },
                  { kind: 'lowest' },
                  { kind: 'none' },
                  { kind: 'share', grade: '乙' },
                ),
                countsAs: fc.option(fc.constantFrom('10', '20'), { freq: 2 }),
                whenEmpty: fc.constantFrom('notApplicable' as const, 'zero' as const, 'full' as const),
              }),
            })
            .map(({ sumUp, ...heads }): ScoreSheetDraft => {
              const sheet: ScoreSheet = {
                ...heads,
                ...{ points: exactOf(full), countsAs: null, name: '表', alias: null, standard: null, at: nowhere },
                records: some(list, null, { filters: chosen }),
                parts: parts.map(({ worth: _, ...one }) => one),
                clauses: drafts.map((draft, i) => named(draft, ids[i] as string, '9', vetoes[i] ?? [])),
                sumUp: sumUp.rule.kind === 'none' ? { ...sumUp, countsAs: null } : sumUp,
              };
              const worth = sumUp.rule.kind === 'none' ? zero : sumUp.countsAs === null ? full : parseExact(sumUp.countsAs);
              return { sheet, worth };
            });
        });
    });
}

function wholeOf(first: StandardDraft, second: StandardDraft, twins: number, verdicts: boolean): fc.Arbitrary<Model> {
  const full = add(first.worth, second.worth);
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
          sheets: first.sheet === null ? [] : [first.sheet],
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
