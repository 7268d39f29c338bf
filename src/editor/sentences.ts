import type { Phrase } from '../syntax/phrase.js';
import type { ClauseSyntax, SyntaxTree } from '../syntax/tree.js';

/** The words of every sentence of a set: of clauses, definitions, and what interpretations stand for. */
export function sentencesOf({ clauses, definitions, interpretations }: SyntaxTree): readonly Phrase[] {
  return [
    ...clauses.flatMap(sentencesOfClause),
    ...definitions.map(({ words }) => words),
    ...interpretations.map(({ valueWords }) => valueWords),
  ];
}

/** The words of 适用, 要求 and 除外. */
export function sentencesOfClause({ applicability, requirement, exceptions }: ClauseSyntax): readonly Phrase[] {
  const all = [applicability, requirement, ...exceptions.map(({ sentence }) => sentence)];
  return all.flatMap((one) => (one === null ? [] : [one.words]));
}
