import { decisionFindings } from '../diagnostics/catalogue/decisions.js';
import { evaluationFindings } from '../diagnostics/catalogue/evaluation.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { CompiledRules } from '../engine/compile.js';
import type { Context } from '../engine/context.js';
import { contextFor } from '../engine/context-for.js';
import { asSeenBy } from '../engine/seen-by.js';
import type { Audience } from '../facts/audience.js';
import type { VerdictOverrideFact } from '../facts/decisions.js';
import { decisionsAhead } from '../facts/decisions-as-of.js';
import type { Facts } from '../facts/facts.js';
import type { Stage } from '../facts/stage.js';
import type { Day } from '../text/place.js';
import { aggregate, conclusionText, countNotAssessed } from './aggregate.js';
import { contradictionFindings, contradictionsOf } from './contradictions.js';
import { type ClauseWords, explainClause } from './explain-clause.js';
import type { JudgedClause } from './judge-clause.js';
import { type JudgedSheet, judgeSheet } from './judge-sheet.js';
import { awaitsJudgement, awaitsVerification } from './needed/group.js';
import { beside, overridden, overridesThatCount, overridesWithoutEffect, withOverrides } from './overridden.js';
import { departmentScore } from './score/department-score.js';
import { clausePoints } from './score/make-points.js';
import { candidaciesOf } from './selection/candidacies.js';
import { statementsTold } from './statements-told.js';
import type { ClauseVerdict, DepartmentVerdicts, WithOverrides, Words } from './verdicts.js';

/** `on`: the evaluation date from the command, null where it gave none; `today` comes from outside, for no clock runs here. */
export interface When {
  readonly on: Day | null;
  readonly today: Day;
  /** Left out: the self-check. */
  readonly stage?: Stage;
  /**
   * For whom the verdicts are put into words; left out: working papers, which name records by their place. What is to be published is
   * evaluated for the public.
   */
  readonly audience?: Audience;
}

/**
 * In: compiled rules, sheets, and the date (the command's, else each sheet's own, else today; semantics.md §5). Out: the
 * verdicts of every sheet in the order given, an error for each 勾稽 that a sheet contradicts and for each 评定, 改判 and 推选意见 that was made later than its day or decides nothing, and a warning where they are
 * judged on different days. What goes wrong in
 * one clause is that clause's 出错; the run never rejects.
 */
export async function evaluate(
  rules: CompiledRules,
  sheets: readonly Facts[],
  when: When,
): Promise<Outcome<readonly DepartmentVerdicts[]>> {
  const departments: DepartmentVerdicts[] = [];
  const contradictory: Diagnostic[] = [];
  const idle: Diagnostic[] = [];
  for (const facts of sheets) {
    const plain = contextFor(rules.model, facts, dayOf(facts, when), rules.lookup, when);
    contradictory.push(...contradictionFindings(facts.name, plain));
    const { department, diagnostics } = await evaluateSheet(rules, facts, when, plain);
    departments.push(department);
    idle.push(...diagnostics);
  }
  const ahead = sheets.flatMap((facts) => decisionsMadeLater(facts, dayOf(facts, when)));
  return { value: departments, diagnostics: [...contradictory, ...ahead, ...idle, ...differingDates(departments)] };
}

function dayOf({ evaluatedOn }: Facts, when: When): Day {
  return when.on ?? evaluatedOn ?? when.today;
}

/** Nothing of the line is shown: it may name who decided. */
function decisionsMadeLater({ decisions }: Facts, on: Day): readonly Diagnostic[] {
  return decisionsAhead(decisions, on).map(({ what, on: date, at }) =>
    decisionFindings.decisionAhead(at, { what, date, on }, { personal: true }),
  );
}

async function evaluateSheet(rules: CompiledRules, facts: Facts, when: When, plain: Context): Promise<Evaluated> {
  const { on } = plain;
  const sheet = await judgeSheet(rules, plain);
  const { clauses: judged, scores, conclusion: outcome, context, open } = sheet;
  const conclusion = aggregate(judged.map((clause) => clause.verdict));
  const { verdicts: stated } = context.facts.decisions;
  const overrides = overridesThatCount(stated, judged);
  const department: DepartmentVerdicts = {
    name: facts.name,
    region: facts.region,
    evaluatedOn: on,
    evaluatedOnFrom: when.on !== null ? 'command' : facts.evaluatedOn !== null ? 'sheet' : 'today',
    conclusion,
    conclusionText: textOf(conclusion, scores, outcome),
    standards: standardsOf(rules, judged),
    contradictions: contradictionsOf(plain),
    clauses: judged.map((clause) => beside(explained(clause, context), overrides.get(clause.clause.id), context)),
    score: scores === null ? null : departmentScore(scores),
    outcomes: outcome?.possible ?? null,
    candidacies: candidaciesOf(rules.model.selections, open),
    ...(overrides.size === 0 ? {} : { withOverrides: reconsidered(rules, sheet, overrides) }),
    ...(facts.statements === undefined ? {} : { statements: statementsTold(facts.statements, context.calendar, context) }),
  };
  return { department, diagnostics: overridesWithoutEffect(stated, judged, on) };
}

interface Evaluated {
  readonly department: DepartmentVerdicts;
  readonly diagnostics: readonly Diagnostic[];
}

function reconsidered(
  { model }: CompiledRules,
  { clauses, scores, concluding }: JudgedSheet,
  overrides: ReadonlyMap<string, VerdictOverrideFact>,
): WithOverrides {
  const others = overridden(clauses, overrides);
  return withOverrides(model.standards, others, overrides, (conclusion) => textOf(conclusion, scores, concluding(others)));
}

/** The set's own 结论; where it says none, its 等次; else how the clauses came out. What is not decided is said so. */
function textOf(conclusion: DepartmentVerdicts['conclusion'], scores: JudgedSheet['scores'], outcome: JudgedSheet['conclusion']): Words {
  const own = outcome?.possible ?? scores?.total.grade?.possible ?? null;
  if (own === null) return conclusionText(conclusion);
  const [only, second] = own;
  if (only !== undefined && second === undefined) return { zh: only, en: only };
  if (only === undefined) return conclusionText(conclusion);
  return { zh: `${own.join('或')}（未定）`, en: `${own.join(' or ')} (not decided)` };
}

function standardsOf(rules: CompiledRules, judged: readonly JudgedClause[]): DepartmentVerdicts['standards'] {
  return rules.model.standards.map(({ id }) => {
    const verdicts = judged.filter(({ clause }) => clause.standard === id).map(({ verdict }) => verdict);
    return { id, verdict: aggregate(verdicts), notAssessed: countNotAssessed(verdicts) };
  });
}

/** The verdict stands even where it cannot be explained. */
export function explained(judged: JudgedClause, sheet: Context): ClauseVerdict {
  const { clause, verdict, notes } = judged;
  const context = asSeenBy(sheet, clause);
  const words = wordsOf(judged, context);
  return {
    id: clause.id,
    standard: clause.standard,
    verdict,
    notes,
    ...words,
    awaitsJudgement: verdict === 'undetermined' && awaitsJudgement(words.stillNeeded),
    awaitsVerification: verdict === 'undetermined' && awaitsVerification(words.stillNeeded),
    points: judged.score === null ? null : clausePoints(judged.score, context),
  };
}

function wordsOf(judged: JudgedClause, context: Context): ClauseWords {
  try {
    return explainClause(judged, context);
  } catch {
    return { reason: UNEXPLAINED, explanation: null, stillNeeded: null, smallestFix: null };
  }
}

const UNEXPLAINED = { zh: '结论成立，但说明未能生成。', en: 'The verdict stands, but its explanation could not be made.' };

function differingDates(departments: readonly DepartmentVerdicts[]): readonly Diagnostic[] {
  const dates = [...new Set(departments.map((department) => department.evaluatedOn))].sort();
  if (dates.length < 2) return [];
  return [evaluationFindings.differingDates(null, { dates: { zh: dates.join('、'), en: dates.join(', ') } })];
}
