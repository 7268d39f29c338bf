import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import { type Context, href, standardAnchor } from './context.js';
import { countWords } from './counts.js';
import { regions } from './regions.js';
import { fileName } from './sources.js';
import { type Text, written } from './text.js';
import { type VerdictView, verdictView } from './verdict-view.js';

/** Departments × standards and the conclusion. */
export interface MatrixView {
  readonly columns: readonly { readonly title: Text; readonly id: string; readonly name: string; readonly address: string }[];
  /** Columns of the whole table, and those beside the name, for cells that span them. */
  readonly width: number;
  readonly span: number;
  readonly groups: readonly GroupView[];
  readonly unread: readonly { readonly name: Text }[];
}

export interface GroupView {
  readonly name: Text;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly name: Text;
  readonly address: string;
  readonly cells: readonly CellView[];
  readonly conclusion: VerdictView & { readonly text: string; readonly details: string };
}

/** A cell: sign and word are seen; `details` is its tooltip, and read aloud. */
export interface CellView {
  readonly verdict: VerdictView;
  readonly standard: Text;
  readonly address: string;
  readonly details: string;
}

export function matrix(context: Context): MatrixView {
  const { model, run, words } = context;
  return {
    columns: model.standards.map((s) => ({
      title: written(words.say.standard(s.id, s.title)),
      id: s.id,
      name: s.title,
      address: `#${standardAnchor(model, s.id)}`,
    })),
    width: model.standards.length + 2,
    span: model.standards.length + 1,
    groups: regions(context).map((region) => ({
      name: region.name,
      rows: region.departments.map((department) => rowView(department, context)),
    })),
    unread: run.unread.map((u) => ({ name: written(u.name ?? fileName(u.file)) })),
  };
}

function rowView(department: DepartmentVerdicts, context: Context): RowView {
  const { words, choose } = context;
  const verdicts = department.clauses.map((c) => c.verdict);
  const text = words.say.heading(choose(department.conclusionText));
  return {
    name: written(department.name),
    address: href('', context.departmentPath(department.name)),
    cells: context.model.standards.map((standard) => cellView(standard.id, standard.title, department, context)),
    conclusion: {
      ...verdictView(department.conclusion, words),
      text,
      details: words.say.cell(words.labels.conclusion, text, countWords(verdicts, words)),
    },
  };
}

function cellView(id: string, title: string, department: DepartmentVerdicts, context: Context): CellView {
  const { words, model } = context;
  const standard = words.say.standard(id, title);
  const verdict = verdictView(department.standards.find((s) => s.id === id)?.verdict ?? 'not-assessed', words);
  const verdicts = department.clauses.filter((c) => c.standard === id).map((c) => c.verdict);
  return {
    verdict,
    standard: written(standard),
    address: href('', context.departmentPath(department.name), standardAnchor(model, id)),
    details: words.say.cell(standard, verdict.word, countWords(verdicts, words)),
  };
}
