/**
 * The road from rule files to published verdicts, verb by verb (docs/architecture.md). Every verb is pure: it
 * receives and returns values, and what it finds comes back as diagnostics. Nothing here reads a file or a clock.
 */
import type { Outcome } from './diagnostics/diagnostic.js';
import { sortDiagnostics } from './diagnostics/sort.js';
import { check as checkModel } from './model/check.js';
import type { Model } from './model/model.js';
import type { SyntaxTree } from './syntax/tree.js';
import type { SourceText } from './text/place.js';
import { checkExamples } from './verdict/run-examples.js';

export { parse } from './syntax/parse.js';

/**
 * Gives a tree its meaning (model/check.ts), and reads the values of its 示例 as a fact sheet's are. In: the tree
 * and the plain texts of the rule folder. Out: the model, null where there is an error; findings sorted by place.
 */
export function check(tree: SyntaxTree, texts: readonly SourceText[]): Outcome<Model | null> {
  const { value, diagnostics } = checkModel(tree, texts);
  if (value === null) return { value, diagnostics };
  const all = sortDiagnostics([...diagnostics, ...checkExamples(value)]);
  return { value: all.some((d) => d.severity === 'error') ? null : value, diagnostics: all };
}

export { commandFindings } from './diagnostics/catalogue/command.js';
// What the edges need beside the verbs.
export type { Bilingual } from './diagnostics/define.js';
export type { Diagnostic, Edit, Outcome, Severity } from './diagnostics/diagnostic.js';
export { printable } from './diagnostics/printable.js';
export { renderCounts, renderDiagnostic } from './diagnostics/render.js';
export { sortDiagnostics } from './diagnostics/sort.js';
export { compile } from './engine/compile.js';
export { blankSheet } from './facts/blank-sheet.js';
export type { Facts } from './facts/facts.js';
export { readFacts } from './facts/read-facts.js';
export { findSameNames } from './facts/same-names.js';
export type { Model } from './model/model.js';
export { renderReport } from './report/render-report.js';
export type { Language, Problem, Run, Unread } from './report/run.js';
export { type Context, contextOf } from './report/view/context.js';
export { countVerdicts } from './report/view/counts.js';
export { fixView, type NeededView, neededView } from './report/view/needed.js';
export { type NodeView, type PartView, reasoning } from './report/view/reasoning.js';
export { verdictView } from './report/view/verdict-view.js';
export { type Catalogue, catalogue } from './report/words/catalogue.js';
export { readDate } from './text/dates.js';
export type { Day, Place, SourceText } from './text/place.js';
export { fold } from './text/width.js';
export { evaluate } from './verdict/evaluate.js';
export type { ExampleResult } from './verdict/run-examples.js';
export { runExamples } from './verdict/run-examples.js';
export type {
  ClauseExplanation,
  ClauseVerdict,
  DecidingRecord,
  DepartmentVerdicts,
  Explanation,
  Seen,
  SmallestFix,
  StillNeeded,
  VerdictName,
} from './verdict/verdicts.js';
