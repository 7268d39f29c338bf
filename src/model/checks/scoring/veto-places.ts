import { foldedOf, type Phrase } from '../../../syntax/phrase.js';
import type { VetoScope, VetoSyntax } from '../../../syntax/scoring-tree.js';
import type { SyntaxTree } from '../../../syntax/tree.js';
import type { Draft } from '../draft.js';

/** A 一票否决 with where it stands: what it may set to 0, the innermost first. */
export interface PlacedVeto {
  readonly veto: VetoSyntax;
  readonly allowed: readonly VetoScope[];
  /** Name of the 评分表 it stands in. */
  readonly sheet: string | null;
}

/** Every 一票否决 of a set. */
export function vetoesIn(tree: SyntaxTree): readonly PlacedVeto[] {
  const placed = (vetoes: readonly VetoSyntax[], allowed: readonly VetoScope[], sheet: Phrase | null) =>
    vetoes.map((veto): PlacedVeto => ({ veto, allowed, sheet: sheet === null ? null : foldedOf(sheet) }));
  const parts = new Map(tree.clauses.flatMap((clause) => (clause.part === null ? [] : [[clause.part, clause.sheet] as const])));
  return [
    ...tree.scoring.flatMap(({ vetoes }) => placed(vetoes, ['total'], null)),
    ...tree.standards.flatMap(({ scoring }) => placed(scoring.vetoes, ['standard', 'total'], null)),
    ...[...parts].flatMap(([part, sheet]) => placed(part.vetoes, ['part', ...outside(sheet !== null)], sheet?.name ?? null)),
    ...tree.scoreSheets.flatMap(({ vetoes, name }) => placed(vetoes, ['record'], name)),
    ...tree.clauses.flatMap(({ scoring, part, sheet }) => {
      const own: readonly VetoScope[] = [
        ...(scoring.points === null ? [] : (['clause'] as const)),
        ...(part === null ? [] : (['part'] as const)),
      ];
      return placed(scoring.vetoes, [...own, ...outside(sheet !== null)], sheet?.name ?? null);
    }),
  ];
}

/** What lies around a clause or a part. */
function outside(inSheet: boolean): readonly VetoScope[] {
  return inSheet ? ['record'] : ['standard', 'total'];
}

/** 本卷计0分: how an effect is written where it stands. */
export function zeroWords(scope: VetoScope, sheet: string | null, { scoring, vocabulary }: Draft): string {
  const key = scoring?.sheets.find(({ name }) => name === sheet)?.records.list.list;
  const measure = vocabulary.lists.find((list) => list.key === key)?.measure ?? '份';
  const words: Readonly<Record<VetoScope, string>> = {
    clause: '本条',
    part: '本部分',
    standard: '本标准',
    record: `本${measure}`,
    total: '总分',
  };
  return `${words[scope]}计0分`;
}
