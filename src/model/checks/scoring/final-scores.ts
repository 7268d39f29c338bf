import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { containerNames, GAINED, SCORE_WORDS } from '../../../syntax/scoring/score-names.js';
import type { Report } from '../../../syntax/tree.js';
import { nodesOf } from '../../clause-nodes.js';
import { nodesOfVetoes } from '../../scoring/nodes.js';
import type { Grades, Part, ScoreSheet, Veto } from '../../scoring.js';
import { type MeaningNode, walk } from '../../walk.js';
import type { Check, Draft } from '../draft.js';

/**
 * A veto, a limit or a conclusion speaks only of scores that are final before it: nothing may hang on itself (semantics.md §8.8). A clause is
 * worked out before any score.
 */
export const finalScores: Check = (draft, report) => {
  const { scoring, clauses, conclusion } = draft;
  for (const clause of clauses) reportVetoes(clause.scoring?.vetoes ?? [], NO_SCORES, draft, report);
  if (conclusion !== null)
    for (const { condition } of conclusion.outcomes)
      reportIn([{ kind: 'condition', node: condition }], allBut([SCORE_WORDS.conclusion.zh], CIRCLE), draft, report);
  if (scoring === null) return;
  for (const standard of scoring.standards) {
    const titles = [titleOf(standard.standard, draft), ...standard.parts.map(({ title }) => title)];
    const inside = clauses.filter((clause) => clause.sheet === null && clause.standard === standard.standard).map(({ id }) => id);
    reportVetoes(standard.vetoes, within(titles, inside), draft, report);
    for (const part of standard.parts) reportVetoes(part.vetoes, within([part.title], part.clauses), draft, report);
  }
  reportVetoes(scoring.total.vetoes, allBut(BEHIND_TOTAL, LATER), draft, report);
  reportLimits(scoring.grades, allBut(BEHIND_TOTAL, CIRCLE), draft, report);
  for (const [i, sheet] of scoring.sheets.entries()) reportSheet(sheet, i, draft, report);
};

/** What is worked out only behind the total. */
const BEHIND_TOTAL = [SCORE_WORDS.grade.zh, SCORE_WORDS.conclusion.zh, SCORE_WORDS.clauses.zh];

/** Why a score cannot be asked for where it is named; null where it can. */
type Rule = (name: string) => Bilingual | null;

const CIRCLE = { zh: '它自己要等这一句才能定', en: 'it hangs on this very sentence' };
const LATER = { zh: '它要到这一步以后才算出来', en: 'it is worked out only after this step' };

const NO_SCORES: Rule = () => LATER;

function allBut(names: readonly string[], why: Bilingual): Rule {
  return (name) => (names.includes(name) ? why : null);
}

/** The scores of some containers and clauses, and no others. */
function within(titles: readonly string[], clauses: readonly string[]): Rule {
  const known = new Set([...titles.flatMap((title) => Object.values(containerNames(title))), ...clauses.map((id) => `条款${id}的得分`)]);
  return (name) => (known.has(name) ? null : LATER);
}

function reportVetoes(vetoes: readonly Veto[], rule: Rule, draft: Draft, report: Report): void {
  reportIn(nodesOfVetoes(vetoes), rule, draft, report);
}

function reportLimits(grades: readonly Grades[], rule: Rule, draft: Draft, report: Report): void {
  const conditions = grades.flatMap(({ condition, limits }) => [condition, ...limits.map((limit) => limit.condition)]);
  reportIn(
    conditions.flatMap((node): MeaningNode[] => (node === null ? [] : [{ kind: 'condition', node }])),
    rule,
    draft,
    report,
  );
}

function reportIn(nodes: readonly MeaningNode[], rule: Rule, { scoreFields }: Draft, report: Report): void {
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

/** Inside a 评分表: its own scores are final for its vetoes and limits, and what records gain from one that stands further down never is. */
function reportSheet(sheet: ScoreSheet, at: number, draft: Draft, report: Report): void {
  const { parts, name } = sheet;
  const own = within(
    [name, ...parts.map(({ title }) => title)],
    sheet.clauses.map(({ id }) => id),
  );
  reportVetoes(sheet.vetoes, own, draft, report);
  reportLimits(sheet.grades, own, draft, report);
  for (const part of parts) reportVetoes(part.vetoes, within([part.title], part.clauses), draft, report);
  const later = (draft.scoring?.sheets ?? []).slice(at).map((one) => one.name);
  const gained = new Set(later.flatMap((title) => Object.values(GAINED).map((suffix) => `${title}${suffix}`)));
  for (const node of nodesOfSheet(sheet))
    walk(node, (inner) => {
      if (inner.kind !== 'expression' || inner.node.kind !== 'field' || inner.node.list === null || !gained.has(inner.node.field)) return;
      const why = inner.node.field.startsWith(name) ? ownGained(name) : LATER;
      report(F.scoreNotFinal(inner.node.at, { name: inner.node.text, why }));
    });
}

/** All that a sheet asks, up to its grades. */
function nodesOfSheet({ clauses, vetoes, parts, grades, records }: ScoreSheet): readonly MeaningNode[] {
  const conditions = grades.flatMap(({ condition, limits }) => [condition, ...limits.map((limit) => limit.condition)]);
  return [
    { kind: 'condition', node: records },
    ...clauses.flatMap(nodesOf),
    ...nodesOfVetoes([...vetoes, ...parts.flatMap((part: Part) => part.vetoes)]),
    ...conditions.flatMap((node): MeaningNode[] => (node === null ? [] : [{ kind: 'condition', node }])),
  ];
}

function ownGained(name: string): Bilingual {
  return {
    zh: `评分表里说自己的得分，请写“${name}的得分”，写在一票否决或者限制里`,
    en: `inside the sheet its own score is “${name}的得分”, for a veto or a limit`,
  };
}

function titleOf(standard: string, { standards }: Draft): string {
  return standards.find(({ id }) => id === standard)?.title ?? '';
}
