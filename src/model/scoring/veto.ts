import { placeOf, wordsOf } from '../../syntax/phrase.js';
import type { VetoSyntax } from '../../syntax/scoring-tree.js';
import type { Veto, VetoEffect } from '../scoring.js';
import { closedUp } from './line.js';
import { conditionOf, type ScoreScope } from './sentences.js';

/** The meaning of a 一票否决; null where a part of it has none. */
export function vetoOf(scope: ScoreScope, { conditions, effects, at }: VetoSyntax): Veto | null {
  const meant = conditions.map((one) => conditionOf(scope, one)).filter((one) => one !== null);
  if (meant.length < conditions.length) return null;
  return {
    conditions: meant,
    effects: effects.map(
      (effect): VetoEffect =>
        effect.kind === 'zero' ? { kind: 'zero', scope: effect.scope } : { kind: effect.kind, name: wordsOf(effect.name) },
    ),
    text: closedUp(at),
    at: placeOf(at),
  };
}

/** All vetoes of a container or clause. */
export function vetoesOf(scope: ScoreScope, vetoes: readonly VetoSyntax[]): readonly Veto[] {
  return vetoes.flatMap((one) => vetoOf(scope, one) ?? []);
}
