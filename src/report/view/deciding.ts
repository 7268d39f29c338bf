import type { ClauseExplanation, ClauseVerdict, Explanation, Truth } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { type PartView, reasoning } from './reasoning.js';
import { tellingTrees } from './score/points-reasoning.js';

/**
 * Of the reasoning only what decided: the parts of the clause that gave its verdict, and of 且 and 或者 the conditions that
 * answer as the whole does. In: a verdict. Out: its parts as reasoning.ts shows them; none where nothing was explained.
 */
export function deciding({ verdict, explanation }: ClauseVerdict, context: Context): readonly PartView[] {
  if (explanation === null) return [];
  const { applicability, exceptions, requirement } = explanation;
  const views = reasoning(
    {
      applicability: applicability === null ? null : decisive(applicability),
      exceptions: exceptions.map((one) => ({ ...one, explanation: decisive(one.explanation) })),
      requirement: requirement === null ? null : decisive(requirement),
    },
    context,
  );
  const wanted = decidedBy(verdict, explanation);
  return views.filter((_, i) => wanted[i]);
}

/** The same for whoever needs the facts and not the words, such as where in the sheet to look. In: a verdict. Out: the trees that gave it. */
export function decidingTrees({ verdict, explanation, points }: ClauseVerdict): readonly Explanation[] {
  if (explanation === null) return [];
  const byPoints = explanation.requirement === null && points !== null && verdict !== 'not-applicable' ? tellingTrees(points) : [];
  const { applicability, exceptions, requirement } = explanation;
  const parts = [
    ...(applicability === null ? [] : [applicability]),
    ...exceptions.map((one) => one.explanation),
    ...(requirement === null ? [] : [requirement]),
  ];
  const wanted = decidedBy(verdict, explanation);
  return [...parts.filter((_, i) => wanted[i]), ...byPoints].map(decisive);
}

/** Which of 适用, every 除外 and 要求 gave the verdict, in that order (semantics.md §3). */
function decidedBy(verdict: ClauseVerdict['verdict'], { applicability, exceptions, requirement }: ClauseExplanation): readonly boolean[] {
  const doors = [
    ...(applicability === null ? [] : [{ truth: applicability.truth, closing: 'false' }]),
    ...exceptions.map(({ explanation }) => ({ truth: explanation.truth, closing: 'true' })),
  ];
  if (verdict === 'not-applicable')
    return [...doors.map(({ truth, closing }) => truth === closing), requirement?.truth === 'notApplicable'];
  if (verdict === 'met' || verdict === 'not-met') return [...doors.map(() => false), true];
  return [...doors.map(({ truth }) => isOpen(truth)), requirement !== null && isOpen(requirement.truth)];
}

/** The tree without the parts that changed nothing. A count of items depends on each of them. */
function decisive(node: Explanation): Explanation {
  const alike = JOINING.has(node.kind) ? node.children.filter((child) => child.truth === node.truth) : [];
  const children = (alike.length > 0 ? alike : node.children).map(decisive);
  const records = node.records.map((one) => ({ ...one, explanation: one.explanation === null ? null : decisive(one.explanation) }));
  return { ...node, children, records };
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'eachPeriod']);

function isOpen(truth: Truth): boolean {
  return truth === 'undetermined' || truth === 'error';
}
