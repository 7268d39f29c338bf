import type { Standard } from '../../model/model.js';
import type { DepartmentScore } from '../../verdict/score/points.js';
import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import { type Context, href, standardAnchor } from './context.js';
import { countClauses } from './counts.js';
import { conclusionMarks, standardMarks } from './overrides.js';
import type { Region } from './regions.js';
import { gradeWords } from './score/grade-words.js';
import { totalFigure } from './score/score-view.js';
import { matrixPoints, standardPoints } from './score/sums.js';
import { vetoMarks } from './score/veto-view.js';
import { fileName } from './sources.js';
import { type Text, written } from './text.js';
import { conclusionView, VERDICTS, type VerdictView, verdictView } from './verdict-view.js';

/** Departments × standards and the conclusion. */
export interface MatrixView {
  readonly columns: readonly { readonly title: Text; readonly id: string; readonly name: string; readonly address: string }[];
  /** Whether there are columns for total and grade. */
  readonly scored: boolean;
  /** Columns of the whole table, and those beside the name, for cells that span them. */
  readonly width: number;
  readonly span: number;
  readonly groups: readonly GroupView[];
  readonly unread: readonly { readonly name: Text }[];
  readonly notReported: readonly { readonly name: Text; readonly region: readonly string[] }[];
}

export interface GroupView {
  readonly name: Text;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly name: Text;
  readonly address: string;
  /** For the script that narrows the table down: one letter a clause, in the order of the clauses, and the conclusion's word. */
  readonly letters: string;
  readonly cells: readonly CellView[];
  /** Total and grade of a set with points; a list of none or one. */
  readonly scores: readonly RowScore[];
  readonly conclusion: VerdictView & { readonly text: string; readonly details: string };
  /** What it would be with 改判, or how many there are; a list of none or one. */
  readonly overridden: readonly string[];
}

export interface RowScore {
  readonly total: string;
  readonly grade: string;
  /** 一票否决, 可能一票否决: beside the total, whatever it is. */
  readonly vetoes: readonly { readonly holds: 'held' | 'open'; readonly word: string }[];
}

/** A cell: sign and word are seen; `details` is its tooltip, and read aloud. */
export interface CellView {
  readonly verdict: VerdictView;
  readonly standard: Text;
  readonly address: string;
  readonly details: string;
  /** 7.3／15分, above the verdict; a list of none or one. */
  readonly points: readonly string[];
  /** Whether there is a verdict to show: not of a standard that holds only 评分表. */
  readonly judged: boolean;
  /** How many of its clauses have a 改判; a list of none or one. */
  readonly overridden: readonly string[];
}

/** In: the regions to show, and the way from the page to the site's root. What could not be read stands on the overview only. */
export function matrix(shown: readonly Region[], root: '' | '../', context: Context): MatrixView {
  const { model, run, words } = context;
  const extra = model.scoring === null ? 0 : 2;
  return {
    columns: model.standards.map((s) => ({
      title: written(words.say.standard(s.id, s.title)),
      id: s.id,
      name: s.title,
      address: `${root === '' ? '' : href(root, 'index.html')}#${standardAnchor(model, s.id)}`,
    })),
    scored: model.scoring !== null,
    width: model.standards.length + 2 + extra,
    span: model.standards.length + 1 + extra,
    groups: shown.map((region) => ({
      name: region.name,
      rows: region.departments.map((department) => rowView(department, root, context)),
    })),
    unread: root !== '' ? [] : run.unread.map((u) => ({ name: written(u.name ?? fileName(u.file)) })),
    notReported: root !== '' ? [] : notReportedView(context),
  };
}

/** 未报送: whoever should have reported and did not. */
export function notReportedView({ run }: Context): MatrixView['notReported'] {
  return run.notReported.map(({ name, region }) => ({ name: written(name), region: region === null ? [] : [region] }));
}

function rowView(department: DepartmentVerdicts, root: '' | '../', context: Context): RowView {
  const { words, choose } = context;
  const text = words.say.heading(choose(department.conclusionText));
  return {
    name: written(department.name),
    address: href(root, context.departmentPath(department.name)),
    letters: lettersOf(department, context),
    cells: context.model.standards.map((standard) => cellView(standard, department, root, context)),
    scores: department.score === null ? [] : [rowScore(department.score, context)],
    conclusion: {
      ...conclusionView(department, context),
      text,
      details: words.say.cell(words.labels.conclusion, text, countClauses(department.clauses, context)),
    },
    overridden: conclusionMarks(department, context),
  };
}

function cellView({ id, title }: Standard, department: DepartmentVerdicts, root: '' | '../', context: Context): CellView {
  const { words, model } = context;
  const standard = words.say.standard(id, title);
  const verdict = verdictView(department.standards.find((s) => s.id === id)?.verdict ?? 'not-assessed', words);
  const own = department.clauses.filter((c) => c.standard === id);
  const points = matrixPoints(id, department.score, context);
  return {
    verdict,
    standard: written(standard),
    address: href(root, context.departmentPath(department.name), standardAnchor(model, id)),
    details: words.say.cell(standard, verdict.word, [...standardPoints(id, department.score, context), ...countClauses(own, context)]),
    points,
    judged: own.length > 0 || points.length === 0,
    overridden: standardMarks(id, department, context),
  };
}

function rowScore(score: DepartmentScore, context: Context): RowScore {
  return { total: totalFigure(score, context), grade: gradeWords(score.total.grades, context), vetoes: vetoMarks(score, context) };
}

/** `0` for 符合, `1` for 不符合 …: the place of each clause's verdict in the fixed order; `-` for a clause that has none. */
function lettersOf({ clauses }: DepartmentVerdicts, { model }: Context): string {
  const verdicts = new Map(clauses.map(({ id, verdict }) => [id, String(VERDICTS.indexOf(verdict))]));
  return model.clauses.map(({ id }) => verdicts.get(id) ?? '-').join('');
}
