import type { ClauseVerdict, DecidingRecord, DepartmentVerdicts, Explanation, Seen } from '../../index.js';
import { clausePointsWithout, scoreWithout } from './withhold-points.js';

/**
 * Withholds what was seen under the name of a 个人信息 field, wherever it stands in the explanations. In: one department's
 * verdicts, the names of the personal fields. Out: the same without those values. A second wall: verdicts are made without
 * them in the first place.
 */
export function withhold(department: DepartmentVerdicts, personalNames: ReadonlySet<string>): DepartmentVerdicts {
  if (personalNames.size === 0) return department;
  return {
    ...department,
    clauses: department.clauses.map((clause) => inClause(clause, personalNames)),
    score: department.score && scoreWithout(department.score, (tree) => inNode(tree, personalNames)),
  };
}

function inClause(clause: ClauseVerdict, names: ReadonlySet<string>): ClauseVerdict {
  const tree = clause.explanation;
  const points = clause.points && clausePointsWithout(clause.points, (one) => inNode(one, names));
  if (tree === null) return { ...clause, points };
  return {
    ...clause,
    points,
    explanation: {
      applicability: tree.applicability && inNode(tree.applicability, names),
      exceptions: tree.exceptions.map((one) => ({ ...one, explanation: inNode(one.explanation, names) })),
      requirement: tree.requirement && inNode(tree.requirement, names),
    },
  };
}

function inNode(node: Explanation, names: ReadonlySet<string>): Explanation {
  return {
    ...node,
    seen: node.seen.map((seen) => (names.has(seen.name) ? without(seen) : seen)),
    records: node.records.map((record) => inRecord(record, names)),
    children: node.children.map((child) => inNode(child, names)),
  };
}

function inRecord(record: DecidingRecord, names: ReadonlySet<string>): DecidingRecord {
  return { ...record, explanation: record.explanation && inNode(record.explanation, names) };
}

function without(seen: Seen): Seen {
  return { ...seen, value: WITHHELD };
}

const WITHHELD = { zh: '（个人信息，不公开）', en: '(personal, not shown)' };
