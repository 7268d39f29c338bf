import fc from 'fast-check';
import type { Clause } from '../../../src/model/model.js';
import type { Container, Part, ScoreSheet, StandardScoring, VetoEffect } from '../../../src/model/scoring.js';
import { nowhere } from '../../reference/builders.js';
import { add, parseExact, type Rational, zero } from '../../reference/rational.js';
import { type Era, eras } from '../eras.js';
import type { Standing } from '../standing.js';
import { type Draft, named } from './clauses.js';
import { headsFor, vetoesAt } from './containers.js';
import type { ScoreSheetDraft } from './sheet-rubrics.js';

/** Random standards: clauses get their numbers, go into up to two parts, and get vetoes. */

export const era = eras[0] as Era;
export const standing: Standing = { era, lists: [], inPeriod: false, depth: 1, supplied: false };

export interface StandardDraft {
  readonly clauses: readonly Clause[];
  readonly scoring: StandardScoring;
  readonly sheet: ScoreSheet | null;
  /** What it brings to the total at most. */
  readonly worth: Rational;
}

export const zeroOf = (scope: 'clause' | 'part' | 'standard' | 'record' | 'total'): VetoEffect => ({ kind: 'zero', scope });
export const decisive: readonly VetoEffect[] = [
  { kind: 'grade', name: '乙' },
  { kind: 'grade', name: '丙' },
  { kind: 'conclusion', name: '不通过' },
  { kind: 'conclusion', name: '待定' },
];
export const total = (some: readonly (string | null)[]) => some.map((one) => (one === null ? zero : parseExact(one))).reduce(add, zero);
const worthOf = (container: Pick<Container, 'countsAs' | 'cap'>, full: Rational) => {
  const said = container.countsAs ?? container.cap;
  return said === null ? full : parseExact(said);
};

export function standardOf(id: string, drafts: readonly Draft[], sheet: ScoreSheetDraft | null): fc.Arbitrary<StandardDraft> {
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

export const scoreNames = (titles: readonly string[], ids: readonly string[]) => [
  ...titles.flatMap((title) => [`${title}的得分`, `${title}的得分率`, `${title}有条款得0分`]),
  ...ids.map((id) => `条款${id}的得分`),
];

export function partOf(
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
