import fc from 'fast-check';
import type { Condition } from '../../../src/model/expression.js';
import type { Band, Container, Grades, Limit, Rounding, Veto, VetoEffect } from '../../../src/model/scoring.js';
import { condition, nowhere, number, ref } from '../../reference/builders.js';
import { parseExact, type Rational, times } from '../../reference/rational.js';
import type { Standing } from '../standing.js';
import { asked } from './asked.js';

/** Random heads of containers, vetoes, roundings and grades. */

export const exactOf = ({ n, d }: Rational) => `${n}/${d}`;

export const rule = fc.constantFrom('leaveOut' as const, 'fullPoints' as const, 'rescale' as const, 'zero' as const);

/** Of a 部分 or 标准 whose parts add up to `full`. */
export function headsFor(full: Rational, vetoes: fc.Arbitrary<readonly Veto[]>): fc.Arbitrary<Container> {
  return fc.record({
    points: fc.constant(null),
    cap: full.n === 0n ? fc.constant(null) : fc.option(fc.constant(exactOf(times(full, parseExact('0.8')))), { freq: 2 }),
    countsAs: full.n === 0n ? fc.constant(null) : fc.option(fc.constantFrom('10', '30'), { freq: 2 }),
    notApplicable: fc.option(rule, { freq: 2 }),
    rounding: fc.constant(null),
    vetoes,
  });
}

export const rounding: fc.Arbitrary<Rounding | null> = fc.option(
  fc.record({
    mode: fc.constantFrom('halfUp' as const, 'down' as const, 'up' as const),
    decimals: fc.constantFrom(0, 1),
    order: fc.constantFrom('first' as const, 'after' as const),
  }),
  { freq: 2 },
);

/** `titles`: containers whose scores are final there; `effects`: what it may do. */
export function vetoesAt(
  at: Standing,
  scores: readonly string[],
  effects: readonly VetoEffect[],
  often = 1,
): fc.Arbitrary<readonly Veto[]> {
  const one =
    scores.length === 0 ? asked(at) : fc.oneof({ weight: 2, arbitrary: asked(at) }, { weight: 1, arbitrary: aboutScores(scores) });
  const veto = fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), fc.subarray([...effects], { minLength: 1, maxLength: 2 }))
    .map(([conditions, some]): Veto => ({ conditions, effects: oneOfAKind(some), text: '…', at: nowhere }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly Veto[]>([]) },
    { weight: often, arbitrary: fc.array(veto, { minLength: 1, maxLength: 2 }) },
  );
}

function oneOfAKind(effects: readonly VetoEffect[]): readonly VetoEffect[] {
  return [...new Map(effects.map((effect) => [effect.kind, effect])).values()];
}

/** 条款1.1的得分低于3分, 保证项目的得分率低于60%, 保证项目有条款得0分. */
export function aboutScores(names: readonly string[]): fc.Arbitrary<Condition> {
  const lines = { 率: ['1/2', '3/5', '1'], 分: ['0', '3', '5', '10'] };
  return fc.constantFrom(...names).chain((name): fc.Arbitrary<Condition> => {
    if (name.endsWith('有条款得0分') || name.endsWith('被否决')) return fc.constant(condition({ kind: 'holds', field: ref(name) }));
    return fc
      .tuple(fc.constantFrom('lt' as const, 'le' as const, 'ge' as const), fc.constantFrom(...lines[name.endsWith('率') ? '率' : '分']))
      .map(([operator, value]) => condition({ kind: 'comparison', operator, left: ref(name), right: number(value) }));
  });
}

export const GRADES = ['甲', '乙', '丙'] as const;

/** One block of three bands, whose borders lie at parts of `full`, or at percentages. */
function blockFor(
  full: Rational,
  percentage: boolean,
  limits: fc.Arbitrary<readonly Limit[]>,
  holds: Condition | null,
): fc.Arbitrary<Grades> {
  const shares = fc.constantFrom(['9/10', '3/5'], ['3/4', '1/2'], ['1', '1/3']);
  return fc.tuple(shares, fc.boolean(), limits).map(([[upper, lower], included, some]) => {
    const border = (share: string) => (percentage ? share : exactOf(times(full, parseExact(share))));
    const [a, b] = [border(upper as string), border(lower as string)];
    const bound = (exact: string, of: boolean) => ({ exact, included: of });
    const band = (name: string, from: Band['from'], to: Band['to']): Band => ({ name, from, to, percentage, at: nowhere });
    return {
      condition: holds,
      bands: [
        band('甲', bound(a, included), null),
        band('乙', bound(b, included), bound(a, !included)),
        band('丙', null, bound(b, !included)),
      ],
      limits: some,
      at: nowhere,
    };
  });
}

/** 等次; `byClass`: one block for 甲, one for the others. */
export function gradesFor(full: Rational, percentage: boolean, limits: fc.Arbitrary<readonly Limit[]>): fc.Arbitrary<readonly Grades[]> {
  const block = (holds: Condition | null) => blockFor(full, percentage, limits, holds);
  const ofClass = (...options: string[]) =>
    condition({ kind: 'oneOf', left: ref('deptType'), options, negated: false, interpretation: null });
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(block(null)) },
    { weight: 1, arbitrary: fc.tuple(block(ofClass('甲')), block(ofClass('乙', '丙'))) },
  );
}

/** 限制: to a grade, or to the option of a field with the same names. */
export function limitsAt(at: Standing, scores: readonly string[]): fc.Arbitrary<readonly Limit[]> {
  const holds = fc.option(scores.length === 0 ? asked(at) : fc.oneof(asked(at), aboutScores(scores)), { freq: 5 });
  const ceiling = fc.constantFrom<Limit['ceiling']>(
    { kind: 'grade', name: '乙' },
    { kind: 'grade', name: '丙' },
    { kind: 'field', field: ref('deptType') },
  );
  const limit = fc.tuple(holds, ceiling).map(([one, to]): Limit => ({ condition: one, ceiling: to, text: '…', at: nowhere }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(limit, { minLength: 1, maxLength: 2 }) });
}
