import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { GAINED, SCORE_WORDS } from '../../../syntax/scoring/score-names.js';
import type { Report } from '../../../syntax/tree.js';
import { nodesOf } from '../../clause-nodes.js';
import { nodesOfVetoes } from '../../scoring/nodes.js';
import type { Grades, Part, ScoreSheet, Selection, StandardScoring, Veto } from '../../scoring.js';
import { type MeaningNode, walk } from '../../walk.js';
import type { Check, Draft } from '../draft.js';
import { allBut, CIRCLE, first, LATER, NO_SCORES, ofRecords, type Rule, reportIn, within } from './score-rules.js';

/**
 * A veto, a limit or a conclusion speaks only of scores that are final before it: nothing may hang on itself (semantics.md §8.8). A clause is
 * worked out before any score.
 */
export const finalScores: Check = (draft, report) => {
  const { scoring, clauses, conclusion, selections } = draft;
  for (const clause of clauses) reportVetoes(clause.scoring?.vetoes ?? [], NO_SCORES, draft, report);
  const inRecords = ofRecords(draft);
  const endings: readonly MeaningNode[] = (conclusion?.outcomes ?? []).map(({ condition: node }) => ({ kind: 'condition', node }));
  reportIn(endings, first(inRecords, allBut([SCORE_WORDS.conclusion.zh], CIRCLE)), draft, report);
  reportIn(selections.flatMap(nodesOfSelection), inRecords, draft, report);
  if (scoring === null) return;
  for (const standard of scoring.standards) reportStandard(standard, draft, report);
  reportVetoes(scoring.total.vetoes, first(inRecords, allBut(BEHIND_TOTAL, LATER)), draft, report);
  reportLimits(scoring.grades, first(inRecords, allBut(BEHIND_TOTAL, CIRCLE)), draft, report);
  for (const [i, sheet] of scoring.sheets.entries()) reportSheet(sheet, i, draft, report);
};

/** What is worked out only behind the total. */
const BEHIND_TOTAL = [SCORE_WORDS.grade.zh, SCORE_WORDS.conclusion.zh, SCORE_WORDS.clauses.zh];

function reportStandard({ standard, parts, vetoes }: StandardScoring, draft: Draft, report: Report): void {
  const held = (draft.scoring?.sheets ?? []).filter((sheet) => sheet.standard === standard).map(({ name }) => name);
  const titles = [titleOf(standard, draft), ...parts.map(({ title }) => title), ...held];
  const inside = draft.clauses.filter((clause) => clause.sheet === null && clause.standard === standard).map(({ id }) => id);
  reportVetoes(vetoes, first(ofRecords(draft), within(titles, inside)), draft, report);
  for (const part of parts) reportVetoes(part.vetoes, within([part.title], part.clauses), draft, report);
}

function nodesOfSelection({ condition, deadline, rank }: Selection): readonly MeaningNode[] {
  const conditions = [condition, deadline].flatMap((node): MeaningNode[] => (node === null ? [] : [{ kind: 'condition', node }]));
  return [...conditions, ...rank.map(({ value: node }): MeaningNode => ({ kind: 'expression', node }))];
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
