import fc from 'fast-check';
import type { ScoreSheet } from '../../../src/model/scoring.js';
import { nowhere } from '../../reference/builders.js';
import { add, parseExact, type Rational, zero } from '../../reference/rational.js';
import type { Standing } from '../standing.js';
import { asked, some } from './asked.js';
import { bonusClause, named, scoredClause } from './clauses.js';
import { exactOf, gradesFor, limitsAt, rounding, vetoesAt } from './containers.js';
import { partOf, scoreNames, standing, total, zeroOf } from './standards.js';

export interface ScoreSheetDraft {
  readonly sheet: ScoreSheet;
  readonly worth: Rational;
}

/** 评分表 表 对每名L, of one part and loose clauses, numbered 9.1 …. */
export function sheetDraft(list: string): fc.Arbitrary<ScoreSheetDraft> {
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
