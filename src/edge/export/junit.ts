import {
  type ClauseVerdict,
  type Context,
  clauseVerdictView,
  type DepartmentVerdicts,
  departmentsInOrder,
  fileName,
  gradeWords,
  printable,
  totalFigure,
  type Unread,
  vetoViews,
} from '../../index.js';
import { adviceLines } from './advice.js';
import { contradictionLines } from './contradictions.js';
import { overrideLinesOf } from './decided-lines.js';
import type { Exporter } from './exporter.js';
import { inCharacterData, newReport, type TestCase, type TestSuite } from './junit-report.js';
import { exportWords } from './words.js';

/**
 * JUnit XML: a suite a department, a case a clause. 不符合 is a failure. 材料不足 and 出错 are errors: the question was asked
 * and not answered, which must not look like a pass. 不适用 and 未评 are skipped. So is a sheet that could not be read an
 * error, in a suite of its own. No times stand in it, so that equal results are equal files.
 */
export const junitExporter: Exporter = {
  format: 'junit',
  endings: ['.xml'],
  *pieces({ context, sheetOf }) {
    const report = newReport();
    for (const department of departmentsInOrder(context)) {
      const suite = report.testSuite().name(printable(department.name));
      if (context.run.stage === 'acceptance') suite.property(context.stages.label, context.stages.name.acceptance);
      if (context.audience === 'internal') suite.property(context.audiences.label, context.audiences.internal);
      addContradictions(suite, department, context);
      addVetoes(suite, department, context);
      for (const verdict of department.clauses) addCase(suite, { department, verdict, sheet: sheetOf(department.name) }, context);
    }
    for (const unread of context.run.unread) addUnread(report.testSuite(), unread, context);
    for (const { name } of context.run.notReported) addNotReported(report.testSuite(), name, context);
    yield `${report.build()}\n`;
  },
};

/** A 数据矛盾 is an error: until it is mended nobody can say what the sheet means. */
function addContradictions(suite: TestSuite, { name, contradictions }: DepartmentVerdicts, context: Context): void {
  const { labels } = context.words;
  for (const one of contradictions) {
    const [head = '', ...rest] = contradictionLines(one, context);
    const found = suite
      .testCase()
      .name(printable(`${labels.contradictions} ${head}`))
      .className(printable(name));
    found.error(printable(head), 'contradiction', inCharacterData([labels.contradictions, ...rest].join('\n')));
  }
}

/** Total and grade as properties of the suite. A veto is a case of its own: one that holds is a failure, one that may hold an error. */
function addVetoes(suite: TestSuite, { name, score }: DepartmentVerdicts, context: Context): void {
  if (score === null) return;
  const { labels } = context.scores;
  suite.property(labels.total, printable(totalFigure(score, context)));
  if (score.total.grades !== null) suite.property(labels.grade, printable(gradeWords(score.total.grades, context)));
  for (const { holds, word, lines, causes } of vetoViews(score, context)) {
    const words = lines.map(({ text }) => text).join('');
    const one = suite
      .testCase()
      .name(printable(`${labels.veto} ${words}`))
      .className(printable(name));
    const found = inCharacterData([word, ...causes].join('\n'));
    if (holds === 'held') one.failure(printable(words), 'veto').stacktrace(found);
    else one.error(printable(words), 'veto', found);
  }
}

interface Judged {
  readonly department: DepartmentVerdicts;
  readonly verdict: ClauseVerdict;
  readonly sheet: string | null;
}

function addCase(suite: TestSuite, { department, verdict, sheet }: Judged, context: Context): void {
  const title = context.clause(verdict.id)?.title ?? '';
  const one = suite
    .testCase()
    .name(printable(`${verdict.id} ${title}`))
    .className(printable(department.name));
  if (sheet !== null) one.file(printable(sheet));
  tell(one, verdict, context);
}

function tell(one: TestCase, verdict: ClauseVerdict, context: Context): void {
  const message = printable(context.choose(verdict.reason));
  const lines = inCharacterData(told(verdict, context).join('\n'));
  const overrides = overrideLinesOf(verdict, context);
  switch (verdict.verdict) {
    case 'met':
      if (overrides.length > 0) one.standardOutput(inCharacterData(overrides.join('\n')));
      return;
    case 'not-met':
      one.failure(message, verdict.verdict).stacktrace(lines);
      return;
    case 'undetermined':
    case 'error':
      one.error(message, verdict.verdict, lines);
      return;
    case 'not-applicable':
    case 'not-assessed':
      one.skipped().standardOutput(lines);
  }
}

/** The verdict's word and reason, a 改判 beside it, then what would change it. */
function told(verdict: ClauseVerdict, context: Context): readonly string[] {
  const { labels } = context.words;
  return [
    `${clauseVerdictView(verdict, context).word}${labels.colon}${context.choose(verdict.reason)}`,
    ...overrideLinesOf(verdict, context),
    ...adviceLines(verdict, context),
  ];
}

function addUnread(suite: TestSuite, { name, file, reason }: Unread, { words, choose }: Context): void {
  const who = printable(name ?? fileName(file));
  const one = suite.name(who).testCase().name(words.labels.unreadVerdict).className(who).file(printable(file));
  one.error(printable(choose(reason)), 'unread', inCharacterData(choose(reason)));
}

/** Whoever handed in nothing has not passed. */
function addNotReported(suite: TestSuite, name: string, { words, language }: Context): void {
  const one = suite.name(printable(name)).testCase().name(words.labels.notReported).className(printable(name));
  const said = exportWords(language).notReported(name);
  one.error(printable(said), 'not-reported', inCharacterData(said));
}
