import {
  type Context,
  type DepartmentVerdicts,
  decidedWords,
  departmentsInOrder,
  otherConclusion,
  overridesOfRun,
  type StatementTold,
  statementsSentence,
  statementView,
} from '../../index.js';
import { overrideLinesOf } from './decided-lines.js';
import { markdownText as text } from './markdown-text.js';

/** 改判 and 陈述申辩 of every department, after what was worked out. Nothing where there is none. */
export function* decidedSections(context: Context): Generator<string> {
  const departments = departmentsInOrder(context);
  const words = decidedWords(context.language);
  const overridden = departments.filter(({ withOverrides }) => withOverrides !== undefined);
  if (overridden.length > 0) {
    yield `\n## ${text(words.override)}\n\n${overridesOfRun(departments, context).map(text).join('\n')}\n`;
    for (const one of overridden) yield overriddenPart(one, context);
  }
  const said = departments.filter(({ statements }) => statements !== undefined);
  if (said.length > 0) yield `\n## ${text(words.statements)}\n`;
  for (const one of said) yield saidPart(one, context);
}

function overriddenPart(department: DepartmentVerdicts, context: Context): string {
  const { words } = context;
  const other = otherConclusion(department, context);
  const items = department.clauses.flatMap((verdict) => {
    const [first, ...rest] = overrideLinesOf(verdict, context);
    if (first === undefined) return [];
    const title = `${words.say.heading(words.say.clause(verdict.id))} ${context.clause(verdict.id)?.title ?? ''}`;
    return [`- **${text(title)}** ${text(first)}`, ...rest.map((line) => `  - ${text(line)}`)];
  });
  const conclusion = other === null ? [] : [`- ${text(decidedWords(context.language).conclusionMark(other))}`];
  return `\n### ${text(department.name)}\n\n${[...items, ...conclusion].join('\n')}\n`;
}

function saidPart(department: DepartmentVerdicts, context: Context): string {
  const items = (department.statements?.entries ?? []).flatMap((one) => saidItem(one, context));
  return `\n### ${text(department.name)}\n\n${[text(statementsSentence(department, context)), ...(items.length === 0 ? [] : [items.join('\n')])].join('\n\n')}\n`;
}

function saidItem(statement: StatementTold, context: Context): readonly string[] {
  const { say, labels } = context.words;
  const view = statementView(statement, context);
  const about = statement.clause === null ? '' : `${say.heading(say.clause(statement.clause))}${labels.colon}`;
  const own = ({ lines, folded }: typeof view.words) =>
    [...lines, ...folded.flatMap((one) => one.lines)].map((line) => `    - ${text(line.text)}`);
  return [`- ${text(`${about}${view.head}`)}`, ...own(view.words), `  - ${text(view.replyHead)}`, ...own(view.reply)];
}
