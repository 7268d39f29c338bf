import type { ClauseExplanation, DecidingRecord, Explanation, Place, Seen } from '../../index.js';
import type { KeptClause, KeptExplanation } from './record-document.js';

/** In: the explanation of a clause as a record keeps it. Out: the same as the pages and the terminal show explanations. */
export function shownExplanation({ explanation: tree }: KeptClause): ClauseExplanation | null {
  if (tree === null) return null;
  return {
    applicability: tree.applicability && shownNode(tree.applicability),
    exceptions: tree.exceptions.map(({ name, explanation }) => ({ name, explanation: shownNode(explanation) })),
    requirement: tree.requirement && shownNode(tree.requirement),
  };
}

export function shownNode(kept: KeptExplanation): Explanation {
  return {
    ...kept,
    at: shownPlace(kept.at),
    seen: kept.seen.map((one): Seen => ({ ...one, at: one.at && shownPlace(one.at) })),
    records: kept.records.map(
      (one): DecidingRecord => ({ ...one, at: one.at && shownPlace(one.at), explanation: one.explanation && shownNode(one.explanation) }),
    ),
    children: kept.children.map(shownNode),
  };
}

/** Only file and line, or the cell, of it are ever shown. */
export function shownPlace({ file, line, column, cell }: KeptExplanation['at']): Place {
  const start = { offset: 0, line, column };
  return { file, start, end: start, ...(cell === undefined ? {} : { cell }) };
}
