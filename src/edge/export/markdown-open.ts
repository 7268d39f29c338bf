import {
  type ClauseVerdict,
  type Context,
  clauseVerdictView,
  type DepartmentVerdicts,
  departmentsInOrder,
  type VerdictName,
} from '../../index.js';
import { fixLines, neededLines, remedyLines } from './advice.js';
import { overrideLinesOf } from './decided-lines.js';
import { markdownText as text } from './markdown-text.js';
import { exportWords } from './words.js';

/** What asks something of somebody, in the order in which it is to be looked at. */
const OPEN: readonly VerdictName[] = ['not-met', 'error', 'undetermined'];

/** In: the run. Out: the part of the summary on clauses not met, in error and undetermined, a department at a time. */
export function* openClauses(context: Context): Generator<string> {
  const words = exportWords(context.language);
  yield `\n## ${text(words.open)}\n`;
  const departments = departmentsInOrder(context);
  const told = departments.map((one) => departmentPart(one, context)).filter((part) => part !== '');
  yield* told.length > 0 ? told : [`\n${text(words.nothingOpen)}\n`];
}

function departmentPart(department: DepartmentVerdicts, context: Context): string {
  const items = OPEN.flatMap((name) => department.clauses.filter(({ verdict }) => verdict === name)).map((one) => item(one, context));
  return items.length === 0 ? '' : `\n### ${text(department.name)}\n\n${items.join('\n')}\n`;
}

function item(verdict: ClauseVerdict, context: Context): string {
  const { words, choose } = context;
  const { labels, say } = words;
  const title = `${say.heading(say.clause(verdict.id))} ${context.clause(verdict.id)?.title ?? ''}`;
  return [
    `- **${text(clauseVerdictView(verdict, context).word)}** ${text(`${title}${labels.colon}${choose(verdict.reason)}`)}`,
    ...verdict.notes.map((note) => `  - ${text(choose(note))}`),
    ...overrideLinesOf(verdict, context).map((line) => `  - ${text(line)}`),
    ...part(labels.stillNeeded, neededLines(verdict, context)),
    ...part(labels.smallestFix, fixLines(verdict, context)),
    ...part(labels.remedy, remedyLines(verdict, context)),
  ].join('\n');
}

/** The lines under their heading; those further in stay further in. */
function part(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`  - ${text(heading)}`, ...lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}    - ${text(line)}`)];
}
