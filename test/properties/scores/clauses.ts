import fc from 'fast-check';
import { type Condition, NOT_APPLICABLE } from '../../../src/model/expression.js';
import type { Clause } from '../../../src/model/model.js';
import type { ClauseScoring, ScoreLine, Veto } from '../../../src/model/scoring.js';
import { clause, condition, expression, number, records, ref } from '../../reference/builders.js';
import { fieldAt, type Standing } from '../standing.js';
import { asked, inside, some } from './asked.js';
import { eachLineAt, lineAt, lineOf } from './lines.js';

/** Random clauses with points. Their numbers, and the vetoes that speak of scores, come later (rubrics.ts). */

type Draft = Omit<Clause, 'scoring'> & { readonly scoring: ClauseScoring };

/** A clause with 分值 and any lines; without lines its 要求 decides. */
export function scoredClause(at: Standing): fc.Arbitrary<Draft> {
  const needs = { judged: true };
  const lines = fc.oneof(
    { weight: 1, arbitrary: fc.constant<ScoreLine[]>([]) },
    { weight: 4, arbitrary: fc.array(lineAt(at, { ...needs, effect: 'deduct' }), { minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.array(lineAt(at, { ...needs, effect: 'award' }), { minLength: 1, maxLength: 2 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(lineAt(at, { ...needs, effect: 'award' }), lineAt(at, { ...needs, effect: 'deduct' })).map((both) => [...both]),
    },
  );
  return lines.chain((all) => draft(at, all, fc.constantFrom('5', '10', '6')));
}

/** 加分, 减分. */
export function bonusClause(at: Standing): fc.Arbitrary<Draft> {
  const line = fc.constantFrom('bonus' as const, 'malus' as const).chain((effect) => lineAt(at, { effect, judged: true }));
  return fc.array(line, { minLength: 1, maxLength: 2 }).chain((all) => draft(at, all, fc.constant(null)));
}

/** A clause that speaks of what the records of a 评分表 gained: 有人员满足表得分低于5, 人员的表得分平均. */
export function gainedClause(at: Standing, sheet: string, list: string): fc.Arbitrary<Draft> {
  const field = (suffix: string) => ref(`${sheet}${suffix}`, list);
  const below = fc
    .constantFrom('1', '5', '9')
    .map((border) => condition({ kind: 'comparison', operator: 'lt', left: field('得分'), right: number(border) }));
  const graded = fc
    .constantFrom('甲', '丙')
    .map((name) => condition({ kind: 'oneOf', left: field('等次'), options: [name], negated: false, interpretation: null }));
  const holds = fc.oneof(below, graded, fc.constant(condition({ kind: 'holds', field: field('被否决') })));
  const fixed = holds.map((one) =>
    lineOf('deduct', { kind: 'fixed', condition: some(list, one), amount: { kind: 'points', points: '2' } }),
  );
  const each = holds.map((one) =>
    lineOf('deduct', { kind: 'each', step: '1', counted: some(list, one), amount: { kind: 'points', points: '1' }, partStep: null }),
  );
  const mean = fc.constantFrom('mean' as const, 'largest' as const, 'smallest' as const).map((operator) => {
    const value = expression({
      kind: 'aggregate',
      operator,
      list: records(list),
      condition: null,
      field: field('得分'),
      whenEmpty: NOT_APPLICABLE,
    });
    return lineOf('award', { kind: 'computed', value });
  });
  return fc.oneof(fixed, each, mean).chain((line) => draft(at, [line], fc.constant('5')));
}

/** A clause that deducts for each record of one list, as 不重复扣分 asks for. */
export function eachClause(at: Standing, list: string): fc.Arbitrary<Draft> {
  const lines = fc.array(eachLineAt(at, list), { minLength: 1, maxLength: 2 });
  return lines.chain((all) => draft(at, all, fc.constantFrom('5', '10')));
}

function draft(at: Standing, lines: readonly ScoreLine[], marks: fc.Arbitrary<string | null>): fc.Arbitrary<Draft> {
  const shallow = asked({ ...at, depth: Math.min(at.depth, 1) });
  const mustSay = lines.length === 0;
  return fc
    .record({
      points: marks,
      floorAtZero: fc.option(fc.boolean(), { freq: 2 }),
      requirement: mustSay ? shallow : fc.option(shallow, { freq: 2 }),
      applicability: fc.option(shallow, { freq: 2 }),
      exceptions: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(shallow) }),
      waivers: waiversOf(at, lines),
    })
    .map(({ points, floorAtZero, requirement, applicability, exceptions, waivers }) => {
      const scoring: ClauseScoring = { points, floorAtZero, lines, waivers, waivedIn: perRecordList(lines), vetoes: [] };
      const said = { applicability, exceptions: exceptions.map((one) => ({ name: null, condition: one })), scoring };
      return { ...clause('0.0', ANY, said), requirement, scoring };
    });
}

const ANY = condition({ kind: 'and', form: 'items', items: [] });

/** 不扣分: in the records of the list that every line goes through, or of the form alone. Refused beside 扣分 按E计算. */
function waiversOf(at: Standing, lines: readonly ScoreLine[]): fc.Arbitrary<readonly Condition[]> {
  const deducting = lines.filter(({ effect }) => effect === 'deduct');
  const computed = deducting.some(({ form }) => form.kind === 'computed');
  if (deducting.length === 0 || computed) return fc.constant([]);
  const list = perRecordList(lines);
  const onlyRecords = list !== null && deducting.every(({ form }) => 'counted' in form && form.counted.list.list === list);
  const ofForm = fieldAt({ ...at, lists: [] }, ({ type }) => type.kind === 'yesNo').map((field) => condition({ kind: 'holds', field }));
  const one = list === null ? asked({ ...at, depth: 0 }) : onlyRecords ? asked(inside(at, list)) : ofForm;
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }) });
}

function perRecordList(lines: readonly ScoreLine[]): string | null {
  for (const { effect, form } of lines) {
    if (effect !== 'deduct') continue;
    if (form.kind === 'each' || form.kind === 'heaviestEach') return form.counted.list.list;
    const within = form.kind === 'group' || form.kind === 'heaviest' ? perRecordList(form.items) : null;
    if (within !== null) return within;
  }
  return null;
}

export function named(drafted: Draft, id: string, standard: string, vetoes: readonly Veto[]): Clause {
  return { ...drafted, id, standard, title: id, scoring: { ...drafted.scoring, vetoes } };
}

export type { Draft };
