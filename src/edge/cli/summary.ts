import Table from 'cli-table3';
import stringWidth from 'string-width';
import {
  type Catalogue,
  type Context,
  catalogue,
  conclusionMarks,
  contextOf,
  countVerdicts,
  type DepartmentVerdicts,
  gradeWords,
  type Language,
  printable,
  type Run,
  scoreWords,
  stageWords,
  standardMarks,
  totalFigure,
  type VerdictName,
  verdictView,
  vetoMarks,
} from '../../index.js';
import { decidedSummary, OVERRIDDEN } from './decided-lines.js';
import { resultWords } from './words/results.js';

/**
 * The result of a run for the terminal: departments × standards with sign and word, then the counts. In: the run, the
 * language, the terminal's columns (null: no terminal, no limit). Where the table with words is too wide, its cells hold
 * the signs alone, with a legend.
 */
export function summary(run: Run, language: Language, columns: number | null): string {
  const words = resultWords(language);
  const context = contextOf(run, language);
  const lines = [
    run.model.ruleSet.title,
    ...(run.stage === 'acceptance' ? [stageWords(language).acceptance] : []),
    ...(run.evaluator === null ? [] : [words.evaluator(run.evaluator)]),
    ...(run.departments.length === 0 ? [] : [...dates(run, language), ...table(context, columns)]),
    ...counts(run, language),
    ...decidedSummary(context),
    ...unread(run, language),
    ...notReported(run, language),
  ];
  return `${lines.join('\n')}\n`;
}

function dates({ departments }: Run, language: Language): readonly string[] {
  const words = resultWords(language);
  const days = [...new Set(departments.map(({ evaluatedOn }) => evaluatedOn))].sort();
  const today = departments.filter(({ evaluatedOnFrom }) => evaluatedOnFrom === 'today').map(({ name }) => oneLine(name));
  return [words.evaluatedOn(days), ...(today.length === 0 ? [] : [words.todayUsed(today)])];
}

function table(context: Context, columns: number | null): readonly string[] {
  const { run, words, language } = context;
  const full = drawn(context, (verdict) => `${verdictView(verdict, words).sign} ${verdictView(verdict, words).word}`);
  const width = Math.max(...full.map((line) => stringWidth(line)));
  if (columns === null || width <= columns) return full;
  const signs = drawn(context, (verdict) => verdictView(verdict, words).sign);
  return [...signs, resultWords(language).legend(legend(run.departments, words))];
}

function drawn(context: Context, cell: (verdict: VerdictName) => string): readonly string[] {
  const { run, model, language } = context;
  const words = resultWords(language);
  const drawing = new Table({
    head: [words.department, ...model.standards.map(({ id }) => words.standard(id)), ...scoreHeads(run, language), words.conclusion],
    style: { head: [], border: [], compact: true },
  });
  for (const department of run.departments) {
    const verdicts = new Map(department.standards.map(({ id, verdict }) => [id, verdict]));
    // A standard that holds only 评分表 has points and no verdict.
    const judged = new Set(department.clauses.map(({ standard }) => standard));
    const cells = model.standards.map(({ id }) =>
      judged.has(id) || department.score === null
        ? cell(verdicts.get(id) ?? 'not-assessed') + OVERRIDDEN.repeat(standardMarks(id, department, context).length)
        : '',
    );
    const conclusion = department.conclusionText[language] + OVERRIDDEN.repeat(conclusionMarks(department, context).length);
    drawing.push([oneLine(department.name), ...cells, ...scoreCells(department, context), oneLine(conclusion)]);
  }
  return drawing.toString().split('\n');
}

/** Of a set with points, its total and grade; a veto stands beside the total. */
function scoreHeads({ model }: Run, language: Language): readonly string[] {
  const { labels } = scoreWords(language);
  return model.scoring === null ? [] : [labels.total, labels.grade];
}

function scoreCells({ score }: DepartmentVerdicts, context: Context): readonly string[] {
  if (context.model.scoring === null) return [];
  if (score === null) return ['', ''];
  const marks = vetoMarks(score, context).map(({ word }) => ` ${word}`);
  return [`${totalFigure(score, context)}${marks.join('')}`, oneLine(gradeWords(score.total.grades, context))];
}

function legend(departments: readonly DepartmentVerdicts[], words: Catalogue): readonly string[] {
  const shown = departments.flatMap(({ standards }) => standards.map(({ verdict }) => verdict));
  return countVerdicts(shown).map(({ name }) => `${verdictView(name, words).sign} ${verdictView(name, words).word}`);
}

function counts(run: Run, language: Language): readonly string[] {
  const { departments } = run;
  const words = resultWords(language);
  const conclusions = new Map<string, number>();
  for (const { conclusionText } of departments) {
    conclusions.set(conclusionText[language], (conclusions.get(conclusionText[language]) ?? 0) + 1);
  }
  const verdicts = countVerdicts(departments.flatMap(({ clauses }) => clauses.map(({ verdict }) => verdict)));
  return [
    words.departments(
      departments.length,
      [...conclusions].map(([word, n]) => words.counted(word, n)),
    ),
    ...(verdicts.length === 0 ? [] : [words.clauses(verdicts.map(({ name, n }) => countedWords(name, n, run, language)))]),
  ];
}

/** At the acceptance stage 材料不足 says how much of it is only not verified. */
function countedWords(name: VerdictName, n: number, { departments }: Run, language: Language): string {
  const said = resultWords(language).counted(catalogue(language).verdicts[name], n);
  const awaiting = departments.flatMap(({ clauses }) => clauses).filter(({ awaitsVerification }) => awaitsVerification).length;
  if (name !== 'undetermined' || awaiting === 0) return said;
  return scoreWords(language).say.among(said, stageWords(language).awaiting(awaiting));
}

function unread({ unread: rows }: Run, language: Language): readonly string[] {
  const words = resultWords(language);
  if (rows.length === 0) return [];
  return [words.unread(rows.length), ...rows.map(({ file, reason }) => words.unreadRow(file, reason[language]))];
}

function notReported({ notReported: absent }: Run, language: Language): readonly string[] {
  const joint = language === 'zh' ? '、' : ', ';
  return absent.length === 0 ? [] : [resultWords(language).notReported(absent.length, absent.map(({ name }) => oneLine(name)).join(joint))];
}

/** A name from outside as one line of a table, as much of it as a table bears: to lay out a very long one takes minutes. */
function oneLine(name: string): string {
  const line = printable(name.replace(/\s+/g, ' '));
  return line.length <= LONGEST ? line : `${Array.from(line).slice(0, LONGEST).join('')}……`;
}

const LONGEST = 120;
