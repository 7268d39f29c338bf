import {
  type Context,
  conclusionMarks,
  conclusions,
  countVerdicts,
  type DepartmentVerdicts,
  gradeWords,
  regions,
  totalWords,
  type VerdictName,
  vetoMarks,
} from '../../index.js';
import type { Exporter } from './exporter.js';
import { contradictionSection } from './markdown-contradictions.js';
import { decidedSections } from './markdown-decided.js';
import { openClauses } from './markdown-open.js';
import { interpretations, notReported, ruleSet, unread } from './markdown-sections.js';
import { markdownText as text } from './markdown-text.js';
import { vetoSection } from './markdown-vetoes.js';
import { exportWords } from './words.js';

/**
 * A summary in Markdown, to stand in a notice: conclusions by region and department, what is not met or undetermined, the
 * office's readings, and by which rules. Words from outside are shielded, so that they stay words.
 */
export const markdownExporter: Exporter = {
  format: 'md',
  endings: ['.md', '.markdown'],
  *pieces({ context }) {
    yield `${[...heading(context), ...standing(context)].join('\n\n')}\n`;
    yield* contradictionSection(context);
    yield* vetoSection(context);
    yield* openClauses(context);
    yield* decidedSections(context);
    yield `\n${[...unread(context), ...notReported(context), ...interpretations(context), ...ruleSet(context)].join('\n\n')}\n`;
  },
};

function heading(context: Context): readonly string[] {
  const { run, model, words, stages, audience, audiences } = context;
  const { labels, say } = words;
  const days = [...new Set(run.departments.map(({ evaluatedOn }) => evaluatedOn))].sort();
  return [
    ...(audience === 'internal' ? [`**${text(audiences.internal)}**`] : []),
    `# ${text(say.findingTitle(model.ruleSet.title))}`,
    text(conclusions(context).sentence),
    ...(days.length === 0 ? [] : [text(`${labels.evaluatedOn}${labels.colon}${say.list(days.map(say.date))}`)]),
    ...(run.stage === 'acceptance' ? [text(stages.acceptance)] : []),
    ...(days.length > 1 ? [text(say.datesDiffer())] : []),
    ...(run.evaluator === null ? [] : [text(`${labels.evaluator}${labels.colon}${run.evaluator}`)]),
  ];
}

/** A row a department, with how many clauses came out how. A verdict that nobody has has no column. */
function standing(context: Context): readonly string[] {
  const { run, words, language } = context;
  if (run.departments.length === 0) return [];
  const shown = countVerdicts(run.departments.flatMap(({ clauses }) => clauses.map(({ verdict }) => verdict))).map(({ name }) => name);
  const { labels } = context.scores;
  const scored = context.model.scoring === null ? [] : [labels.total, labels.grade];
  const heads = [exportWords(language).columns.region, words.labels.department, ...scored, words.labels.conclusion];
  return [
    `## ${text(words.labels.byRegion)}`,
    [
      row([...heads, ...shown.map((name) => words.verdicts[name])]),
      `|${' --- |'.repeat(heads.length)}${' ---: |'.repeat(shown.length)}`,
      ...regions(context).flatMap(({ name, departments }) => departments.map((one) => departmentRow(name.text, one, shown, context))),
    ].join('\n'),
  ];
}

function departmentRow(region: string, one: DepartmentVerdicts, shown: readonly VerdictName[], context: Context): string {
  const { choose, words } = context;
  const counts = shown.map((name) => String(one.clauses.filter(({ verdict }) => verdict === name).length));
  return row([
    region,
    one.name,
    ...scoreCells(one, context),
    [words.say.heading(choose(one.conclusionText)), ...conclusionMarks(one, context)].join(' '),
    ...counts,
  ]);
}

/** Total and grade of a set with points; a veto stands beside the total. */
function scoreCells({ score }: DepartmentVerdicts, context: Context): readonly string[] {
  if (context.model.scoring === null) return [];
  if (score === null) return ['', ''];
  const marks = vetoMarks(score, context).map(({ word }) => ` ${word}`);
  return [`${totalWords(score, context)}${marks.join('')}`, gradeWords(score.total.grades, context)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(text).join(' | ')} |`;
}
