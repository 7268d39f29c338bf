import type { ClauseExplanation, DecidingRecord, Explanation, Place, Seen } from '../../index.js';
import type { KeptClause, KeptExplanation } from './record-document.js';

/** In: the explanation of a clause as a record keeps it. Out: the same as the pages and the terminal show explanations. */
export function shownExplanation({ explanation: tree }: KeptClause): ClauseExplanation | null {
  if (tree === null) return null;
  return {
    applicability: tree.applicability && node(tree.applicability),
    exceptions: tree.exceptions.map(({ name, explanation }) => ({ name, explanation: node(explanation) })),
    requirement: tree.requirement && node(tree.requirement),
  };
}

function node(kept: KeptExplanation): Explanation {
  return {
    ...kept,
    at: place(kept.at),
    seen: kept.seen.map((one): Seen => ({ ...one, at: one.at && place(one.at) })),
    records: kept.records.map(
      (one): DecidingRecord => ({ ...one, at: one.at && place(one.at), explanation: one.explanation && node(one.explanation) }),
    ),
    children: kept.children.map(node),
  };
}

/** Only file and line of it are ever shown. */
function place({ file, line, column }: KeptExplanation['at']): Place {
  const start = { offset: 0, line, column };
  return { file, start, end: start };
}
