import type { ClausePoints, LinePoints } from '../../../verdict/score/points.js';
import type { Explanation } from '../../../verdict/verdicts.js';
import type { Context } from '../context.js';
import { type PartView, partView } from '../reasoning.js';
import { isNothing } from './figures.js';

/** 推理过程 of the points: a part for each scoring line that asks a condition, for 不扣分 and for 一票否决. */
export function pointsReasoning({ lines, waivers, vetoes }: ClausePoints, told: Context): readonly PartView[] {
  const context = withoutDemand(told);
  const { effects, labels } = context.scores;
  return [
    ...lines.flatMap((line) => treesOf(line).map((tree) => partView(effects[line.effect], tree, context))),
    ...waivers.map((tree) => partView(labels.waiver, tree, context)),
    ...vetoes.flatMap(({ explanations }) => explanations.map((tree) => partView(labels.veto, tree, context))),
  ];
}

/** The trees of what took or gave points, or may: what stands behind the figures. */
export function tellingTrees({ lines, vetoes }: ClausePoints): readonly Explanation[] {
  const told = lines.filter(({ points, forfeits }) => forfeits || !isNothing(points)).flatMap(treesOf);
  return [...told, ...vetoes.filter(({ truth }) => truth !== 'false').flatMap(({ explanations }) => explanations)];
}

/** Of a line that chooses among items the items'; those of records stand inside their list. */
function treesOf({ explanation, items, text }: LinePoints): readonly Explanation[] {
  if (items.length > 0) return items.flatMap(treesOf);
  if (explanation === null) return [];
  // Of 每有1件 the words of the list alone are no sentence.
  return [explanation.kind === 'quantified' ? { ...explanation, text } : explanation];
}

/** A scoring line demands nothing, so that no record is told to meet a requirement or not: it is one that the line is about. */
function withoutDemand(context: Context): Context {
  const { words, scores } = context;
  return { ...context, words: { ...words, say: { ...words.say, roles: { ...words.say.roles, ...scores.roles } } } };
}
