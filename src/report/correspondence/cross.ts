import type { Correspondence } from '../../model/correspondence/correspondence.js';
import type { CorrespondenceWords } from '../words/correspondence.js';

/** A link across. */
export interface CrossView {
  readonly text: string;
  readonly address: string;
}

export function sentenceAnchor(index: number): string {
  return `sentence-${index + 1}`;
}

/** Not by its number: a set with errors may have two of the same. */
export function clauseAnchor(index: number): string {
  return `clause-${index + 1}`;
}

export function toSentence(index: number, { say }: CorrespondenceWords): CrossView {
  return { text: say.sentence(index + 1), address: `#${sentenceAnchor(index)}` };
}

export function toClause(index: number, clauses: Correspondence['clauses'], { say }: CorrespondenceWords): CrossView {
  return { text: say.clause(clauses[index]?.id ?? ''), address: `#${clauseAnchor(index)}` };
}
