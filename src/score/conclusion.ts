import type { Context } from '../engine/context.js';
import type { Conclusion } from '../model/scoring.js';
import type { ConclusionScore, VetoScore } from './score.js';
import { deciding } from './veto.js';

/**
 * 结论 (semantics.md §9): a veto that says 结论为X comes first, of several that hold the one written first; then the first outcome that
 * holds; else what stands behind 否则. What may still hold stays possible beside what follows. In: the context that knows the scores and verdicts.
 */
export function conclusionScore(conclusion: Conclusion, vetoes: readonly VetoScore[], context: Context): ConclusionScore {
  const vetoed = deciding(vetoes, 'conclusion');
  const certain = vetoed.findIndex(({ truth }) => truth === 'true');
  const first = certain < 0 ? vetoed : vetoed.slice(0, certain + 1);
  const names = [...first.map(({ name }) => name), ...(certain < 0 ? outcomes(conclusion, context) : [])];
  return { conclusion, possible: [...new Set(names)], vetoed };
}

function outcomes({ outcomes: written, otherwise }: Conclusion, context: Context): readonly string[] {
  const possible: string[] = [];
  for (const { name, condition } of written) {
    const { truth } = context.decide(condition, context);
    if (truth === 'true') return [...possible, name];
    if (truth === 'undetermined' || truth === 'error') possible.push(name);
  }
  return [...possible, otherwise];
}
