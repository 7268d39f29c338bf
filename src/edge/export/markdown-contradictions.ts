import { type Context, type DataContradiction, type DepartmentVerdicts, departmentsInOrder } from '../../index.js';
import { contradictionLines } from './contradictions.js';
import { markdownText as text } from './markdown-text.js';

/** 数据矛盾 of every department, before anything that was concluded. Nothing where there is none. */
export function* contradictionSection(context: Context): Generator<string> {
  const departments = departmentsInOrder(context);
  const told = departments.filter(({ contradictions }) => contradictions.length > 0);
  if (told.length === 0) return;
  const { labels } = context.words;
  yield `\n## ${text(labels.contradictions)}\n\n${text(labels.contradictionsNote)}\n`;
  for (const one of told) yield departmentPart(one, context);
}

function departmentPart({ name, contradictions }: DepartmentVerdicts, context: Context): string {
  return `\n### ${text(name)}\n\n${contradictions.map((one) => item(one, context)).join('\n')}\n`;
}

function item(one: DataContradiction, context: Context): string {
  const [head = '', ...rest] = contradictionLines(one, context);
  return [`- ${text(head)}`, ...rest.map((line) => `  - ${text(line)}`)].join('\n');
}
