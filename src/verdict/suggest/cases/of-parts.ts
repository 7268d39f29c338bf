import type { Bench } from '../bench.js';
import { climb } from '../climb.js';
import { distanceIn, distanceTo } from '../distance.js';
import { clauseFeature, type Look, look, partFeature } from '../features.js';
import { RANKS } from '../ranks.js';
import { clauseWords, partWords } from '../words.js';
import type { Case } from './case.js';

/** 适用 that does not hold, and each exception that does. */
export function ofParts(bench: Bench, base: Look): readonly Case[] {
  const { applicability, exceptions } = bench.clause;
  const parts = [
    ...(applicability === null ? [] : [{ part: 'applicability' as const, condition: applicability, wanted: false }]),
    ...exceptions.map(({ condition }, part) => ({ part, condition, wanted: true })),
  ];
  return parts.flatMap(({ part, condition, wanted }) => {
    const facts = climb(bench, base.facts, (context) => distanceIn(context.decide(condition, context), wanted));
    const words = partWords(part, bench);
    return facts === null ? [] : [{ feature: partFeature(part), rank: RANKS.part, look: look(bench, facts), words }];
  });
}

/** At least one case that does not meet the clause, however many facts it takes. */
export function unmet(bench: Bench, base: Look): readonly Case[] {
  if (base.verdict === 'not-met') return [];
  const facts = climb(bench, base.facts, (context) => distanceTo('not-met', bench, context));
  if (facts === null) return [];
  const seen = look(bench, facts);
  return [{ feature: clauseFeature('not-met'), rank: RANKS.unmet, look: seen, words: clauseWords('not-met') }];
}
