import type { Model } from '../model/model.js';
import type { ClauseScoring } from '../model/scoring.js';
import type { ScoringChange, ScoringDetail, ScoringLineName } from './change.js';
import { meaningText, sameMeaning, sameWriting } from './same.js';

/**
 * In: what a clause said of its points, and what it says. Out: the lines that are others now. A line that went is told beside the
 * first of its kind that came.
 */
export function scoringDetails(before: ClauseScoring | null, after: ClauseScoring | null): readonly ScoringDetail[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const gone = without(was, is);
  const left = [...without(is, was)];
  const told = gone.map(({ name, text }): ScoringDetail => {
    const at = left.findIndex((one) => one.name === name);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return { kind: 'scoringLine', line: name, before: text, after: other?.text ?? null };
  });
  return [...told, ...left.map(({ name, text }): ScoringDetail => ({ kind: 'scoringLine', line: name, before: null, after: text }))];
}

interface Line {
  readonly name: ScoringLineName;
  readonly text: string;
  readonly meaning: string;
}

function linesOf(scoring: ClauseScoring | null): readonly Line[] {
  if (scoring === null) return [];
  const { points, floorAtZero } = scoring;
  const line = (name: ScoringLineName, text: string, meant: unknown): Line => ({ name, text, meaning: meaningText(meant) });
  return [
    ...(points === null ? [] : [line('points', points, points)]),
    ...(floorAtZero === null ? [] : [line('floor', String(floorAtZero), floorAtZero)]),
    ...scoring.lines.map((one) => line(one.effect, one.text, one)),
    ...scoring.waivers.map((one) => line('waiver', one.text, one)),
    ...scoring.vetoes.map((one) => line('veto', one.text, one)),
  ];
}

/** The lines of `all` that mean the same as none of `others`, each counted once. */
function without(all: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = others.map(({ meaning }) => meaning);
  return all.filter(({ meaning }) => {
    const at = left.indexOf(meaning);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What the set says of its total, sums, 评分表 and 等次, of its 结论 and of its 推选. */
export function scoringChanges(before: Model, after: Model): readonly ScoringChange[] {
  const parts = ['scoring', 'conclusion', 'selections'] as const;
  return parts.flatMap((part): readonly ScoringChange[] => {
    if (sameWriting(before[part], after[part])) return [];
    return [
      {
        kind: 'scoring',
        part,
        before: { name: part, model: before },
        after: { name: part, model: after },
        reworded: sameMeaning(before[part], after[part]),
      },
    ];
  });
}
