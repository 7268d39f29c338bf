import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { containerNames, SCORE_WORDS } from '../../../syntax/scoring/score-names.js';
import type { Report } from '../../../syntax/tree.js';
import { type MeaningNode, walk } from '../../walk.js';
import type { Draft } from '../draft.js';

/** Why a score cannot be asked for where it is named; null where it can. */
export type Rule = (name: string) => Bilingual | null;

export const CIRCLE = { zh: '它自己要等这一句才能定', en: 'it hangs on this very sentence' };
export const LATER = { zh: '它要到这一步以后才算出来', en: 'it is worked out only after this step' };

export const NO_SCORES: Rule = () => LATER;

export function allBut(names: readonly string[], why: Bilingual): Rule {
  return (name) => (names.includes(name) ? why : null);
}

/** The scores of some containers and clauses, and no others. */
export function within(titles: readonly string[], clauses: readonly string[]): Rule {
  const known = new Set([...titles.flatMap((title) => Object.values(containerNames(title))), ...clauses.map((id) => `条款${id}的得分`)]);
  return (name) => (known.has(name) ? null : LATER);
}

/** Names of what each record of a 评分表 has for itself: of the set as a whole there is no such score. */
export function ofRecords({ scoring, clauses }: Draft): Rule {
  const titles = (scoring?.standards ?? []).flatMap(({ parts }) => parts.map(({ title }) => title));
  const inside = (scoring?.sheets ?? []).flatMap(({ name, parts }) => [
    containerNames(name).zeroClause,
    ...parts.filter(({ title }) => !titles.includes(title)).flatMap(({ title }) => Object.values(containerNames(title))),
  ]);
  const known = new Set([...inside, ...clauses.flatMap(({ id, sheet }) => (sheet === null ? [] : [`条款${id}的得分`]))]);
  return (name) => (known.has(name) ? OF_RECORD : null);
}

const OF_RECORD = { zh: '它是评分表里每条记录的得分，不是全套的', en: 'each record of a score sheet has one, the set as a whole has not' };

/** The first reason of two. */
export function first(a: Rule, b: Rule): Rule {
  return (name) => a(name) ?? b(name);
}

/** Reports the scores that some sentences ask for and cannot. */
export function reportIn(nodes: readonly MeaningNode[], rule: Rule, { scoreFields }: Draft, report: Report): void {
  const scores = new Set((scoreFields?.form ?? []).map(({ key }) => key));
  for (const node of nodes)
    walk(node, (inner) => {
      const asked = scoreAsked(inner, scores);
      const why = asked === null ? null : rule(asked);
      if (why !== null) report(F.scoreNotFinal(inner.node.at, { name: inner.node.text, why }));
    });
}

/** The name of the score that a node asks for, or of the clauses with how they came out; null where it asks for neither. */
function scoreAsked(inner: MeaningNode, scores: ReadonlySet<string>): string | null {
  if (inner.kind === 'list') return inner.node.list === SCORE_WORDS.clauses.zh ? inner.node.list : null;
  if (inner.kind !== 'expression' || inner.node.kind !== 'field' || inner.node.list !== null) return null;
  return scores.has(inner.node.field) ? inner.node.field : null;
}
