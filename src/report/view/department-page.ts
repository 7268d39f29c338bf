import type { Standard } from '../../model/model.js';
import type { ClauseVerdict, DepartmentVerdicts } from '../../verdict/verdicts.js';
import { type ClauseBlock, clauseBlock } from './clause-block.js';
import { type Context, clauseAnchor, standardAnchor } from './context.js';
import { type ContradictionView, contradictionView } from './contradictions.js';
import { type BarView, countClauses, verdictBar } from './counts.js';
import { type Frame, frame } from './frame.js';
import { type NeededView, neededView } from './needed.js';
import { type OfficialView, officialView } from './official.js';
import { type ConclusionWithOverrides, conclusionWithOverrides, standardWithOverrides } from './overrides.js';
import { type ProblemView, problemViews } from './problems.js';
import { type ScoreView, scoreView } from './score/score-view.js';
import { type SheetView, sheetViews } from './score/sheet-view.js';
import { standardPoints } from './score/sums.js';
import { type VetoView, vetoViews } from './score/veto-view.js';
import { type StatementsView, statementsView } from './statements.js';
import { type Text, written } from './text.js';
import { conclusionView, type VerdictView, verdictView } from './verdict-view.js';

/** The page of one department: the finding, what to do, then standard by standard. */
export interface DepartmentPage extends Frame {
  readonly kicker: Text;
  readonly name: Text;
  readonly region: readonly Text[];
  readonly evaluatedOn: string;
  readonly dateFrom: string;
  readonly evaluator: readonly string[];
  readonly conclusion: VerdictView & { readonly text: string };
  readonly sentence: string;
  /** 一票否决, before anything else. */
  readonly vetoes: readonly VetoView[];
  /** Of a set with points; a list of none or one. */
  readonly scores: readonly ScoreView[];
  /** What the conclusion would be with the 改判; a list of none or one. */
  readonly overridden: readonly ConclusionWithOverrides[];
  readonly bar: BarView;
  /** 陈述申辩; a list of none or one. */
  readonly statements: readonly StatementsView[];
  readonly tasks: readonly TaskView[];
  /** Said only where a smallest fix was worked out. */
  readonly tasksNote: readonly string[];
  readonly needs: readonly NeedView[];
  readonly problems: readonly ProblemView[];
  readonly contradictions: readonly ContradictionView[];
  readonly standards: readonly StandardView[];
  /** What the page has on paper, as an official document. */
  readonly official: OfficialView;
}

/** One step of 要先做的事, and where its reason stands. */
export interface TaskView {
  readonly text: string;
  readonly link: LinkView;
}

/** What is still needed, said once for all clauses that wait for it. */
export interface NeedView {
  readonly needed: NeededView;
  readonly links: readonly LinkView[];
}

export interface LinkView {
  readonly address: string;
  readonly text: string;
}

export interface StandardView {
  readonly anchor: string;
  readonly title: Text;
  /** Of its clauses; none where it holds only 评分表. */
  readonly verdicts: readonly VerdictView[];
  readonly tally: string;
  /** What it would be with the 改判 of its clauses; a list of none or one. */
  readonly overridden: readonly string[];
  readonly clauses: readonly ClauseBlock[];
  /** 评分表 that stand in it. */
  readonly sheets: readonly SheetView[];
}

export function departmentPage(department: DepartmentVerdicts, context: Context): DepartmentPage {
  const { words, model, run, choose } = context;
  const { say } = words;
  const verdicts = department.clauses.map((c) => c.verdict);
  const conclusion = say.heading(choose(department.conclusionText));
  return {
    ...frame(`${department.name} · ${say.findingTitle(model.ruleSet.title)}`, '../', context),
    kicker: written(say.findingTitle(model.ruleSet.title)),
    name: written(department.name),
    region: department.region === null ? [] : [written(department.region)],
    evaluatedOn: say.date(department.evaluatedOn),
    dateFrom: say.dateFrom(department.evaluatedOnFrom),
    evaluator: run.evaluator === null ? [] : [run.evaluator],
    conclusion: { ...conclusionView(department, context), text: conclusion },
    sentence: say.clauseSentence(conclusion, verdicts.length, countClauses(department.clauses, context)),
    vetoes: department.score === null ? [] : vetoViews(department.score, context),
    scores: department.score === null ? [] : [scoreView(department, department.score, context)],
    overridden: conclusionWithOverrides(department, context),
    bar: verdictBar(verdicts, words),
    statements: statementsView(department, context),
    tasks: department.clauses.filter((c) => c.verdict === 'not-met' && hasTask(c, context)).map((c) => taskView(c, context)),
    tasksNote: department.clauses.some((c) => (c.smallestFix?.steps.length ?? 0) > 0) ? [words.labels.doFirstNote] : [],
    needs: needViews(department.clauses, context),
    problems: problemViews(department.name, context),
    contradictions: department.contradictions.map((one) => contradictionView(one, context)),
    standards: model.standards.map((standard) => standardView(standard, department, context)),
    official: officialView(department.name, context),
  };
}

/** Points that only a person's judgement took leave the department nothing to do. */
function hasTask({ id, points, smallestFix }: ClauseVerdict, { clause }: Context): boolean {
  return points === null || smallestFix === null || smallestFix.steps.length > 0 || clause(id)?.remedy != null;
}

/** The smallest fix; where nothing can be changed, the clause's own 整改 (at the least its title) and why. */
function taskView(verdict: ClauseVerdict, context: Context): TaskView {
  const { choose, clause } = context;
  const steps = verdict.smallestFix?.steps.map(choose) ?? [];
  const obstacles = verdict.smallestFix?.obstacles.map(choose) ?? [];
  const declared = clause(verdict.id);
  const own = declared?.remedy ?? declared?.title ?? choose(verdict.reason);
  const text = context.words.say.steps([...(steps.length > 0 ? steps : [own]), ...obstacles]);
  return { text, link: clauseLink(verdict.id, context) };
}

function needViews(verdicts: readonly ClauseVerdict[], context: Context): readonly NeedView[] {
  const waiting = verdicts.flatMap(({ id, verdict, stillNeeded }) =>
    verdict === 'undetermined' && stillNeeded !== null ? [{ id, needed: neededView(stillNeeded, context) }] : [],
  );
  const bySentence = new Map<string, { needed: NeededView; links: LinkView[] }>();
  for (const { id, needed } of waiting) {
    const sentence = JSON.stringify(needed);
    const same = bySentence.get(sentence) ?? { needed, links: [] };
    bySentence.set(sentence, same);
    same.links.push(clauseLink(id, context));
  }
  return [...bySentence.values()];
}

function clauseLink(id: string, { model, words }: Context): LinkView {
  return { address: `#${clauseAnchor(model, id)}`, text: words.say.clause(id) };
}

function standardView(standard: Standard, department: DepartmentVerdicts, context: Context): StandardView {
  const { words, model } = context;
  const own = department.clauses.filter((c) => c.standard === standard.id);
  const sheets = department.score === null ? [] : sheetViews(department.score, standard.id, context);
  const result = department.standards.find((s) => s.id === standard.id);
  return {
    anchor: standardAnchor(model, standard.id),
    title: written(words.say.standard(standard.id, standard.title)),
    verdicts: own.length === 0 && sheets.length > 0 ? [] : [verdictView(result?.verdict ?? 'not-assessed', words)],
    tally: words.say.tally([...standardPoints(standard.id, department.score, context), ...countClauses(own, context)]),
    overridden: standardWithOverrides(standard.id, department, context),
    clauses: own.flatMap((verdict) => {
      const clause = context.clause(verdict.id);
      return clause === null ? [] : [clauseBlock(clause, verdict, department, context)];
    }),
    sheets,
  };
}
