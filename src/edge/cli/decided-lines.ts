import {
  type ClauseVerdict,
  type Context,
  type DepartmentVerdicts,
  decidedWords,
  linesOfWords,
  otherConclusion,
  overrideLines,
  overridesOfRun,
  overrideViews,
  printable,
  type StatementView,
  statementsSentence,
  statementViews,
} from '../../index.js';
import { indent } from './reasoning-lines.js';

/** Behind a verdict of the table: below it stands what was decided instead. A table of words would be too wide for a terminal. */
export const OVERRIDDEN = '*';

/** 改判 and 陈述申辩 below the table of a run: a line a department that has any. */
export function decidedSummary(context: Context): readonly string[] {
  const { departments } = context.run;
  const words = decidedWords(context.language);
  const overridden = departments.filter(({ withOverrides }) => withOverrides !== undefined);
  const said = departments.filter(({ statements }) => statements !== undefined);
  return [
    ...overridesOfRun(departments, context).map((line) => `${OVERRIDDEN} ${line}`),
    ...overridden.map((one) => indent(overriddenLine(one, context))),
    ...(said.length === 0 ? [] : [`${words.statements}${context.words.labels.colon}`]),
    ...said.map((one) => indent(`${name(one)}${context.words.labels.colon}${statementsSentence(one, context)}`)),
  ];
}

function overriddenLine(department: DepartmentVerdicts, context: Context): string {
  const words = decidedWords(context.language);
  const other = otherConclusion(department, context);
  const parts = [...overrideLines(department, context), ...(other === null ? [] : [words.conclusionMark(other)])];
  return `${name(department)}${context.words.labels.colon}${words.join(parts)}`;
}

function name(department: DepartmentVerdicts): string {
  return printable(department.name.replace(/\s+/g, ' '));
}

/** The same of one clause, where its verdict is explained. */
export function decidedLines(department: DepartmentVerdicts, verdict: ClauseVerdict, context: Context): readonly string[] {
  return [
    ...overrideViews(verdict, context).flatMap(({ lines }) => lines),
    ...statementViews(department, verdict.id, context).flatMap((one) => saidLines(one, context)),
  ];
}

/** What was said and what was answered, each below when. */
export function saidLines(view: StatementView, context: Context): readonly string[] {
  const { colon } = context.words.labels;
  const own = (words: StatementView['words']) => linesOfWords(words).map((text) => indent(printable(text)));
  return [
    `${view.label}${colon}${printable(view.head)}`,
    ...own(view.words),
    ...view.files.map((file) => indent(printable(file))),
    ...[view.replyHead, ...view.repliedBy].map(printable),
    ...own(view.reply),
  ];
}
