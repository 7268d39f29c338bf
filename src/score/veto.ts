import type { Context } from '../engine/context.js';
import { anyOf, type Truth } from '../engine/truth.js';
import type { Veto, VetoEffect } from '../model/scoring.js';
import type { VetoScore } from './score.js';
import { hull, NOTHING, type Span } from './span.js';

/** Asks a veto: any of its conditions (semantics.md §8.8). What is 不适用 vetoes nothing. */
export function vetoScore(veto: Veto, context: Context): VetoScore {
  const answers = veto.conditions.map((condition) => context.decide(condition, context));
  const truth = anyOf(answers.map((answer) => answer.truth));
  return { veto, truth: truth === 'notApplicable' ? 'false' : truth, answers };
}

/** In the order in which they are written: file by file, as the files come. */
export function asWritten(vetoes: readonly VetoScore[]): readonly VetoScore[] {
  const files = [...new Set(vetoes.map(({ veto }) => veto.at.file))];
  const place = ({ veto: { at } }: VetoScore) => [files.indexOf(at.file), at.start.offset] as const;
  return [...vetoes].sort((a, b) => {
    const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
    return fileA - fileB || offsetA - offsetB;
  });
}

/** Whether any of them zeroes what `scope` names. */
export function zeroes(vetoes: readonly VetoScore[], scope: Extract<VetoEffect, { kind: 'zero' }>['scope']): Truth {
  const meant = vetoes.filter(({ veto }) => veto.effects.some((effect) => effect.kind === 'zero' && effect.scope === scope));
  return anyOf(meant.map(({ truth }) => truth));
}

/** What is left of points: 0 where vetoed, perhaps 0 where that is open. */
export function afterVeto(points: Span, vetoed: Truth): Span {
  if (vetoed === 'true') return NOTHING;
  return vetoed === 'false' ? points : hull(points, NOTHING);
}

/** The vetoes that say 等次为X or 结论为X and hold, or may. */
export function deciding(vetoes: readonly VetoScore[], kind: 'grade' | 'conclusion'): readonly (VetoScore & { readonly name: string })[] {
  return vetoes.flatMap((one) => {
    const effect = one.veto.effects.find((each) => each.kind === kind);
    return effect === undefined || effect.kind === 'zero' || one.truth === 'false' ? [] : [{ ...one, name: effect.name }];
  });
}
