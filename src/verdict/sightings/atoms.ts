import type { Condition } from '../../model/expression.js';
import type { Clause } from '../../model/model.js';
import { nodesOfScoring } from '../../model/scoring/nodes.js';
import type { ClauseScoring, ScoreLine } from '../../model/scoring.js';
import { walkCondition } from '../../model/walk.js';

/** A condition of a clause that is made of no others, and the part of the clause it stands in. */
export interface Atom {
  readonly condition: Condition;
  readonly part: ClausePart;
  /**
   * Whether points are counted by it: the 有L满足C of 每有1件L满足C, the comparison of a distance. The points come from the records, or
   * the figures, and not from its truth.
   */
  readonly counts: boolean;
}

/** `points`: a scoring line, a 不扣分 or a veto. */
export type ClausePart = 'applicability' | 'exception' | 'requirement' | 'points';

/**
 * The atomic conditions of a clause in the order of its parts (semantics.md §6.1): comparisons, options, deadlines, 有 and 没有 of
 * a fact, 是否 facts, 已填报, and quantifiers as a whole; the conditions inside of lists, counts and definitions are among
 * them. What the clause reaches in several ways (a definition used twice) is one atom, of the part that comes first.
 */
export function atomsOf(clause: Clause): readonly Atom[] {
  const atoms = new Map<Condition, Atom>();
  const counting = new Set(countingIn(clause.scoring));
  for (const { part, condition } of partsOf(clause)) {
    walkCondition(condition, ({ kind, node }) => {
      if (kind === 'condition' && !isMadeOfOthers(node) && !atoms.has(node))
        atoms.set(node, { condition: node, part, counts: counting.has(node) });
    });
  }
  return [...atoms.values()];
}

function partsOf(clause: Clause): readonly { readonly part: ClausePart; readonly condition: Condition }[] {
  return [
    ...(clause.applicability === null ? [] : [{ part: 'applicability' as const, condition: clause.applicability }]),
    ...clause.exceptions.map(({ condition }) => ({ part: 'exception' as const, condition })),
    ...(clause.requirement === null ? [] : [{ part: 'requirement' as const, condition: clause.requirement }]),
    ...nodesOfScoring(clause.scoring).flatMap((one) =>
      one.kind === 'condition' ? [{ part: 'points' as const, condition: one.node }] : [],
    ),
  ];
}

/** Conditions that only join what their parts answer. */
function isMadeOfOthers({ kind }: Condition): boolean {
  return kind === 'and' || kind === 'or' || kind === 'not' || kind === 'countedItems' || kind === 'definedCondition';
}

function countingIn(scoring: ClauseScoring | null): readonly Condition[] {
  return (scoring?.lines ?? []).flatMap(countingOf);
}

function countingOf({ form }: ScoreLine): readonly Condition[] {
  switch (form.kind) {
    case 'each':
      return [form.counted];
    case 'distance':
      return [form.compared];
    case 'heaviestEach':
      return [form.counted, ...form.items.flatMap(countingOf)];
    case 'group':
    case 'heaviest':
    case 'highest':
      return form.items.flatMap(countingOf);
    default:
      return [];
  }
}
