import type { Phrase } from '../syntax/phrase.js';
import { scoreSentences, sentencesIn } from '../syntax/scoring/sentences-of.js';
import type { ClauseSyntax, SyntaxTree } from '../syntax/tree.js';

/** The words of a sentence; `outcomes`: it may speak of final scores, and is cut by their names as well. */
export interface SentenceWords {
  readonly words: Phrase;
  readonly outcomes: boolean;
}

/** The words of every sentence of a set: of clauses, definitions, scoring lines, and what interpretations stand for. */
export function sentencesOf(tree: SyntaxTree): readonly SentenceWords[] {
  const { clauses, definitions, interpretations, crossChecks } = tree;
  const plain = [
    ...clauses.flatMap(requiredOf),
    ...definitions.map(({ words }) => words),
    ...crossChecks.map(({ sentence }) => sentence.words),
    ...interpretations.map(({ valueWords }) => valueWords),
  ];
  const scored = scoreSentences(tree).map(({ sentence, outcomes }) => ({ words: sentence.words, outcomes }));
  return [...plain.map((words) => ({ words, outcomes: false })), ...scored];
}

/** The words of every sentence of a clause, those of its scoring lines among them. */
export function sentencesOfClause(clause: ClauseSyntax): readonly Phrase[] {
  return [...requiredOf(clause), ...sentencesIn(clause.scoring).map(({ words }) => words)];
}

/** 适用, 要求 and 除外. */
function requiredOf({ applicability, requirement, exceptions }: ClauseSyntax): readonly Phrase[] {
  const all = [applicability, requirement, ...exceptions.map(({ sentence }) => sentence)];
  return all.flatMap((one) => (one === null ? [] : [one.words]));
}
