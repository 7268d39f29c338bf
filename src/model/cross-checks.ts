import { foldedOf, freeText, placeOf, wordsOf } from '../syntax/phrase.js';
import type { SyntaxTree } from '../syntax/tree.js';
import type { CrossCheck } from './model.js';
import { conditionOf, type ScoreScope } from './scoring/sentences.js';

/** The 勾稽 of a set, in order; one without a single meaning is left out, and has its finding. */
export function buildCrossChecks({ crossChecks }: SyntaxTree, scope: ScoreScope): readonly CrossCheck[] {
  return crossChecks.flatMap(({ name, sentence, note }) => {
    const condition = conditionOf(scope, sentence);
    if (condition === null) return [];
    return [
      {
        name: name === null || foldedOf(name) === '' ? null : wordsOf(name),
        condition,
        note: note === null ? null : freeText(note),
        text: wordsOf(sentence.words),
        at: placeOf(sentence.words),
      },
    ];
  });
}
