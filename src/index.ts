/**
 * The road from rule files to published verdicts, verb by verb (docs/architecture.md). Every verb is pure: it
 * receives and returns values, and what it finds comes back as diagnostics. Nothing here reads a file or a clock.
 */

export { type Layers, parseSet, type SetTexts } from './sets/parse-set.js';
export { readSet } from './sets/read-set.js';
export { parse } from './syntax/parse.js';
export { check } from './verdict/check.js';

// What the edges need beside these two; the other verbs stand among it.

export { calendarData } from './calendar/working-calendar.js';
export type { Change } from './compare/change.js';
export { compareVersions } from './compare/compare-versions.js';
export { type DepartmentFlips, flipsBetween, type SheetPair } from './compare/flips.js';
export { commandFindings } from './diagnostics/catalogue/command.js';
export type { Bilingual } from './diagnostics/define.js';
export type { Diagnostic, Edit, Outcome, Severity } from './diagnostics/diagnostic.js';
export { atMostOfAKind, gatherFindings } from './diagnostics/of-a-kind.js';
export { printable } from './diagnostics/printable.js';
export { renderCounts, renderDiagnostic } from './diagnostics/render.js';
export { sortDiagnostics } from './diagnostics/sort.js';
export type { Completion, CompletionKind } from './editor/completion/completion.js';
export { completionsAt } from './editor/completion/completions-at.js';
export type { TextEdit } from './editor/edits.js';
export { type ExampleLens, exampleLenses } from './editor/example-lenses.js';
export { type Fix, fixesAt } from './editor/fixes.js';
export { formattingOf } from './editor/formatting.js';
export { type Hover, hoverAt } from './editor/hover/hover.js';
export { definitionAt, referencesAt } from './editor/names/definition.js';
export { nameAt, rename } from './editor/names/rename.js';
export { type OutlineItem, type OutlineKind, outlineOf } from './editor/outline.js';
export { SEMANTIC_KINDS, type SemanticKind, type SemanticWord, semanticWords } from './editor/semantic-words.js';
export { openWorkspace, type Workspace } from './editor/workspace.js';
export { compile } from './engine/compile.js';
export { attachmentsOf } from './facts/attachments.js';
export type { Audience } from './facts/audience.js';
export { blankSheet } from './facts/blank-sheet.js';
export { DECIDED_VERDICTS } from './facts/decisions.js';
export { compareExpected } from './facts/expected/compare-expected.js';
export type { Expected } from './facts/expected/expected.js';
export { readExpected } from './facts/expected/read-expected.js';
export type { Attachment, Fact, Facts, ListFact, RecordFact } from './facts/facts.js';
export { keyForm } from './facts/names.js';
export { readFacts } from './facts/read-facts.js';
export { reviewLists } from './facts/review-list.js';
export { findSameNames } from './facts/same-names.js';
export { sheetSchema } from './facts/schema/sheet-schema.js';
export type { FactSource, Whole } from './facts/source.js';
export type { Stage } from './facts/stage.js';
export { GUIDE_SHEET } from './facts/table/own-sheets.js';
export { isPartName } from './facts/table/part-names.js';
export { sheetName } from './facts/table/sheet-name.js';
export type { Area, Cell, Grid, Row, Workbook } from './facts/table/workbook.js';
export type { Keeper } from './facts/template/kept-by.js';
export type { Plan, PlanSheet } from './facts/template/plan.js';
export { templateJson, templatePlan, templateTables } from './facts/template/template-plan.js';
export { format } from './format/format.js';
export type { Spelling } from './format/spelling.js';
export { correspondenceOf, corresponds } from './model/correspondence/correspond.js';
export type { Correspondence } from './model/correspondence/correspondence.js';
export { clauseNamed } from './model/examples/clause-named.js';
export { keepersOf } from './model/keeper.js';
export { layersOf, originOfClause, removalsIn } from './model/layers.js';
export type { Clause, Interpretation, Model } from './model/model.js';
export { closedUp } from './model/notice.js';
export { examplesLeftBelow } from './model/tailoring.js';
export { unchangedClauses } from './model/unchanged.js';
export type { Field, List } from './model/vocabulary.js';
export { type ChecklistView, checklistView } from './report/checklist/checklist-view.js';
export { renderChecklist } from './report/checklist/render-checklist.js';
export { type ComparisonView, comparisonView } from './report/comparison/comparison-view.js';
export { renderComparison } from './report/comparison/render-comparison.js';
export { discrepanciesOf } from './report/correspondence/discrepancies.js';
export { renderCorrespondence } from './report/correspondence/render-correspondence.js';
export { comparedPart, correspondenceTotal } from './report/correspondence/told.js';
export { type FindingView, findingView } from './report/finding/finding-view.js';
export type { FindingItem, FindingSection } from './report/finding/sections.js';
export { forAudience } from './report/for-audience.js';
export { type FormData, formData } from './report/form/form-data.js';
export { formKey, type Placeholder, placeholderFaults } from './report/form/placeholders.js';
export { type GapsRun, type GapsView, gapsView } from './report/gaps/gaps-view.js';
export { renderGaps } from './report/gaps/render-gaps.js';
export { hasStrangeBraces, type Letterhead } from './report/official/letterhead.js';
export { factText, recordTexts } from './report/record-texts.js';
export { renderPages, renderReport } from './report/render-report.js';
export type { Language, Problem, Run, Unread } from './report/run.js';
export { renderCoverage } from './report/sightings/render-coverage.js';
export { totalOf } from './report/sightings/total.js';
export { unseenOf } from './report/sightings/unseen.js';
export { renderSingleFile } from './report/single/render-single-file.js';
export { readTheme, themeSources } from './report/theme/read-theme.js';
export type { Theme } from './report/theme/theme.js';
export { themeFault } from './report/theme/theme-fault.js';
export type { ThemeFile } from './report/theme/theme-file.js';
export { type ClauseText, clauseText } from './report/view/clause-text.js';
export { conclusions } from './report/view/conclusions.js';
export { type Context, contextOf } from './report/view/context.js';
export { contradictionView } from './report/view/contradictions.js';
export { awaitedOf, countVerdicts } from './report/view/counts.js';
export { deciding, decidingTrees } from './report/view/deciding.js';
export { fixView, type NeededView, neededView } from './report/view/needed.js';
export { type ObservedView, observed } from './report/view/observed.js';
export { conclusionMarks, otherConclusion, overrideLines, overridesOfRun, overrideViews, standardMarks } from './report/view/overrides.js';
export { type NodeView, type PartView, reasoning } from './report/view/reasoning.js';
export { departmentsInOrder, regions } from './report/view/regions.js';
export { clausePointsView } from './report/view/score/clause-points-view.js';
export { figures } from './report/view/score/figures.js';
export { gradeWords } from './report/view/score/grade-words.js';
export type { LineView } from './report/view/score/line-view.js';
export { pointsReasoning } from './report/view/score/points-reasoning.js';
export { totalFigure, totalWords } from './report/view/score/score-view.js';
export { scoringLines } from './report/view/score/scoring-lines.js';
export { type VetoView, vetoMarks, vetoViews } from './report/view/score/veto-view.js';
export { stateCounts } from './report/view/selection-page.js';
export { fileName } from './report/view/sources.js';
export {
  linesOfWords,
  type StatementView,
  statementLine,
  statementsSentence,
  statementView,
  statementViews,
} from './report/view/statements.js';
export { writtenLines } from './report/view/text.js';
export { clauseVerdictView, verdictView } from './report/view/verdict-view.js';
export { audienceWords } from './report/words/audience.js';
export { catalogue } from './report/words/catalogue.js';
export { checklistWords } from './report/words/checklist.js';
export { comparisonWords } from './report/words/comparison.js';
export { correspondenceWords } from './report/words/correspondence.js';
export { coverageWords } from './report/words/coverage.js';
export { decidedWords } from './report/words/decided.js';
export { type GapsWords, gapsWords } from './report/words/gaps.js';
export { scoreWords } from './report/words/score.js';
export { type SelectionWords, selectionWords } from './report/words/selection.js';
export type { Catalogue } from './report/words/shape.js';
export { stageWords } from './report/words/stage.js';
export { type KnownSet, setsBelow } from './sets/known-sets.js';
export { type SetHead, setHeadOf } from './sets/set-head.js';
export { timelineFindings } from './sets/timeline.js';
export { chooseSet } from './sets/versions.js';
export { readDate } from './text/dates.js';
export { dayWords } from './text/day-words.js';
export { linesOf } from './text/lines.js';
export { type Memory, newMemory } from './text/memory.js';
export { didYouMean, nearest } from './text/nearest.js';
export { cellParts, type Day, type Place, type SourceText } from './text/place.js';
export { fold } from './text/width.js';
export { evaluate } from './verdict/evaluate.js';
export type { Difference } from './verdict/examples/difference.js';
export type { ExampleResult, ExpectationResult, VerdictResult } from './verdict/run-examples.js';
export { runExamples } from './verdict/run-examples.js';
export type {
  ClausePoints,
  ContainerPoints,
  DepartmentScore,
  JudgementPoints,
  LinePoints,
  OpenPoints,
  PointsSpan,
  RecordPoints,
  SheetPoints,
  SummedPoints,
  VetoPoints,
} from './verdict/score/points.js';
export type { SelectionResult } from './verdict/selection/results.js';
export { select } from './verdict/selection/select.js';
export { type ClauseCoverage, coverageOf } from './verdict/sightings/coverage.js';
export { countMarks } from './verdict/sightings/marks.js';
export { changesSince, type Earlier } from './verdict/since.js';
export { type Appended, appendSuggestions } from './verdict/suggest/append.js';
export { suggestExamples } from './verdict/suggest/suggest.js';
export type { ClauseSuggestions } from './verdict/suggest/suggestion.js';
export type {
  ClauseExplanation,
  ClauseVerdict,
  ContradictedFact,
  DataContradiction,
  DecidingRecord,
  DepartmentVerdicts,
  Explanation,
  Seen,
  SmallestFix,
  StatementTold,
  StillNeeded,
  VerdictName,
  VerdictOverride,
  Words,
} from './verdict/verdicts.js';
