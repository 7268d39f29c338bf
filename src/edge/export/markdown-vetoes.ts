import { type Context, type DepartmentVerdicts, departmentsInOrder, type VetoView, vetoViews } from '../../index.js';
import { markdownText as text } from './markdown-text.js';
import { exportWords } from './words.js';

/** 一票否决 of every department, before anything that is merely not met: those that hold, then those that may. Nothing where there is none. */
export function* vetoSection(context: Context): Generator<string> {
  const departments = departmentsInOrder(context);
  const told = departments.map((one) => departmentPart(one, context)).filter((part) => part !== '');
  if (told.length === 0) return;
  yield `\n## ${text(exportWords(context.language).vetoes)}\n`;
  yield* told;
}

function departmentPart({ name, score }: DepartmentVerdicts, context: Context): string {
  const vetoes = score === null ? [] : vetoViews(score, context);
  return vetoes.length === 0 ? '' : `\n### ${text(name)}\n\n${vetoes.map(item).join('\n')}\n`;
}

function item({ word, lines, causes }: VetoView): string {
  return [`- **${text(word)}** ${text(lines.map((line) => line.text).join(''))}`, ...causes.map((cause) => `  - ${text(cause)}`)].join(
    '\n',
  );
}
