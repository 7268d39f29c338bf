import {
  type ClauseVerdict,
  type Context,
  clauseVerdictView,
  contextOf,
  type DepartmentVerdicts,
  fixView,
  type Language,
  neededView,
  pointsReasoning,
  type Run,
  reasoning,
} from '../../index.js';
import { decidedLines } from './decided-lines.js';
import { pointsLines } from './points-lines.js';
import { indent, neededLines, partLines } from './reasoning-lines.js';
import { resultWords } from './words/results.js';

/**
 * One verdict told in the terminal: the clause, the verdict with its reason, the tree in the shape of the rule with what was
 * seen and where it comes from, then what is still needed and the smallest fix. It says what the page says (report/view),
 * with personal values withheld as there.
 */
export function explained(run: Run, department: DepartmentVerdicts, id: string, language: Language): string {
  const context = contextOf(run, language);
  const words = resultWords(language);
  const verdict = department.clauses.find((clause) => clause.id === id);
  const clause = context.clause(id);
  if (verdict === undefined || clause === null) return '';
  const { sign, word } = clauseVerdictView(verdict, context);
  return lines([
    words.clause(id, clause.title),
    words.verdict(department.name, department.evaluatedOn, `${sign} ${word}`),
    ...(run.stage === 'acceptance' ? [context.stages.acceptance] : []),
    words.reason(verdict.reason[language]),
    ...verdict.notes.map((note) => `  ${note[language]}`),
    ...decidedLines(department, verdict, context),
    ...(clause.quotes.length === 0 ? [] : [words.notice(clause.quotes.map(({ text }) => text).join('……'))]),
    ...points(verdict, context),
    ...tree(verdict, context),
    ...needed(verdict, context),
    ...fix(verdict, context),
    ...(clause.remedy === null || verdict.verdict !== 'not-met' ? [] : [words.remedy(clause.remedy)]),
  ]);
}

function points({ points: own }: ClauseVerdict, context: Context): readonly string[] {
  return own === null ? [] : ['', context.scores.labels.points, ...pointsLines(own, context).map(indent)];
}

function tree({ explanation, points: own }: ClauseVerdict, context: Context): readonly string[] {
  if (explanation === null) return [];
  const words = resultWords(context.language);
  const parts = [...reasoning(explanation, context), ...(own === null ? [] : pointsReasoning(own, context))];
  return parts.length === 0 ? [] : ['', words.reasoning, ...parts.flatMap((one) => partLines(one, words)).map(indent)];
}

function needed({ stillNeeded }: ClauseVerdict, context: Context): readonly string[] {
  if (stillNeeded === null) return [];
  return ['', resultWords(context.language).stillNeeded, ...neededLines(neededView(stillNeeded, context)).map(indent)];
}

function fix({ smallestFix }: ClauseVerdict, context: Context): readonly string[] {
  if (smallestFix === null) return [];
  const words = resultWords(context.language);
  const view = fixView(smallestFix, context);
  return [
    '',
    smallestFix.cost === null ? words.cannotFix : words.smallestFix,
    ...[...view.steps, ...view.obstacles].map(indent),
    ...(view.needed.length === 0 ? [] : [words.afterFix, ...view.needed.flatMap(neededLines).map(indent)]),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
