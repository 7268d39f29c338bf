import type { ClauseScoringSyntax } from '../../syntax/scoring-tree.js';
import type { ClauseScoring, ScoreLine } from '../scoring.js';
import { lineOf } from './line.js';
import { conditionOf, inRecordOf, type ScoreScope } from './sentences.js';
import { vetoesOf } from './veto.js';

/** What a clause says of its points. Null where it says nothing. `outcomes`: the scope of its vetoes, which may speak of scores. */
export function clauseScoringOf(scope: ScoreScope, outcomes: ScoreScope, syntax: ClauseScoringSyntax): ClauseScoring | null {
  if (!saysAnything(syntax)) return null;
  const lines = syntax.lines.flatMap((line) => lineOf(scope, line) ?? []);
  const list = scope.meaning.vocabulary.lists.find(({ key }) => key === perRecordList(lines));
  const waived = list === undefined ? scope : inRecordOf(scope, list);
  return {
    points: syntax.points?.exact ?? null,
    floorAtZero: syntax.floor === null ? null : syntax.floor === 'zero',
    lines,
    waivers: syntax.waivers.flatMap((waiver) => conditionOf(waived, waiver) ?? []),
    waivedIn: list?.key ?? null,
    vetoes: vetoesOf(outcomes, syntax.vetoes),
  };
}

/** Whether a clause has a line of scoring, so that it needs no 要求. */
export function saysAnything({ points, lines, waivers, vetoes }: ClauseScoringSyntax): boolean {
  return points !== null || lines.length + waivers.length + vetoes.length > 0;
}

/** The list for whose records a clause first deducts: 不扣分 is read in them (semantics.md §8.5). Null where it deducts for none. */
function perRecordList(lines: readonly ScoreLine[]): string | null {
  for (const { effect, form } of lines) {
    if (effect !== 'deduct') continue;
    if (form.kind === 'each' || form.kind === 'heaviestEach') return form.counted.list.list;
    const inside = 'items' in form && form.kind !== 'elements' ? perRecordList(form.items) : null;
    if (inside !== null) return inside;
  }
  return null;
}
