import { layersOf } from '../../model/layers.js';
import type { Standard } from '../../model/model.js';
import { selectionWords } from '../words/selection.js';
import { type ChartView, charts } from './charts.js';
import { interpretationAnchor } from './clause-text.js';
import { type ConclusionsView, conclusions } from './conclusions.js';
import { type Context, href, standardAnchor } from './context.js';
import { type BarView, verdictBar } from './counts.js';
import { type Frame, frame } from './frame.js';
import { type MatrixView, matrix, notReportedView } from './matrix.js';
import { type ToolsView, toolsView } from './matrix-tools.js';
import { noticeFiles } from './notice-page.js';
import type { RemovedView } from './origin.js';
import { overridesOfRun } from './overrides.js';
import { type ProblemView, problemViews } from './problems.js';
import { isDivided } from './region-parts.js';
import { regions } from './regions.js';
import { selectionSummary } from './selection-page.js';
import { type SinceView, sinceView } from './since.js';
import { fileName } from './sources.js';
import { type Text, written } from './text.js';

/** The overview: where everybody stands, by which readings, under which rules, and what is missing. */
export interface OverviewPage extends Frame {
  readonly heading: Text;
  readonly issuer: readonly string[];
  readonly evaluatedOn: string;
  readonly datesDiffer: readonly string[];
  /** How many verdicts have a 改判; a list of none or one. */
  readonly overridden: readonly string[];
  /** What the set and those below it do to one another. */
  readonly laidOver: readonly string[];
  readonly interpretationsNote: string;
  readonly evaluator: readonly string[];
  readonly conclusions: ConclusionsView;
  /** Empty where the departments stand on pages of their regions. */
  readonly matrices: readonly MatrixView[];
  readonly tools: ToolsView;
  /** Said where the matrix stands elsewhere. */
  readonly divided: readonly string[];
  readonly charts: readonly ChartView[];
  /** A list of none (no earlier run was given) or one. */
  readonly since: readonly SinceView[];
  readonly selectionsTitle: string;
  readonly selections: readonly { readonly name: Text; readonly address: string; readonly counts: string }[];
  readonly interpretations: readonly InterpretationView[];
  readonly notices: readonly { readonly text: string; readonly address: string }[];
  readonly standards: readonly StandardListing[];
  readonly facts: readonly { readonly label: string; readonly value: Text }[];
  readonly method: readonly string[];
  readonly notAssessed: readonly string[];
  /** Clauses of the sets below that this set, or one between, leaves out. */
  readonly removed: readonly RemovedView[];
  readonly uncited: readonly { readonly text: Text; readonly reason: Text }[];
  readonly notReported: readonly { readonly name: Text; readonly region: readonly string[] }[];
  readonly unread: readonly { readonly name: Text; readonly file: readonly string[]; readonly reason: string }[];
  readonly problems: readonly ProblemView[];
}

export interface InterpretationView {
  readonly anchor: string;
  readonly name: Text;
  readonly value: Text;
  readonly basis: readonly Text[];
  readonly reason: readonly Text[];
  readonly usedBy: readonly { readonly text: string; readonly address: string }[];
  readonly origin: readonly string[];
}

export interface StandardListing {
  readonly anchor: string;
  readonly title: Text;
  readonly clauses: readonly { readonly id: string; readonly title: Text; readonly address: string; readonly bar: BarView }[];
}

export function overviewPage(context: Context): OverviewPage {
  const { run, model, words, choose } = context;
  const days = [...new Set(run.departments.map((d) => d.evaluatedOn))].sort();
  const heading = words.say.findingTitle(model.ruleSet.title);
  return {
    ...frame(heading, '', context),
    scripts: ['report.js', 'matrix.js'],
    heading: written(heading),
    issuer: optional(model.ruleSet.issuer).map(words.say.issuedBy),
    evaluatedOn: words.say.list(days.map(words.say.date)),
    laidOver: context.origins.summary,
    interpretationsNote: model.base === null ? words.labels.interpretationsNote : words.labels.interpretationsTaken,
    overridden: overridesOfRun(run.departments, context),
    datesDiffer: days.length > 1 ? [words.say.datesDiffer()] : [],
    evaluator: optional(run.evaluator),
    conclusions: conclusions(context),
    matrices: isDivided(context) ? [] : [matrix(regions(context), '', context)],
    tools: isDivided(context) ? { offered: [] } : toolsView(run.departments, context),
    divided: isDivided(context) ? [words.say.divided(run.departments.length)] : [],
    charts: charts(context),
    since: context.earlier === null ? [] : [sinceView(context.earlier, context)],
    selectionsTitle: selectionWords(context.language).labels.selections,
    selections: context.selections.map((result) => selectionSummary(result, context)),
    interpretations: interpretations(context),
    notices: noticeFiles(context).map(({ ruleSet, path }) => ({
      text: words.say.noticeLink(ruleSet.basis ?? ruleSet.title),
      address: href('', path),
    })),
    standards: model.standards.map((standard) => listing(standard, context)),
    facts: ruleSetFacts(context),
    method: [...words.method, context.audiences.privacy[context.audience], ...(model.scoring === null ? [] : [context.scores.say.method])],
    notAssessed: notAssessed(context),
    removed: context.origins.removed,
    uncited: model.ruleSet.uncited.map((u) => ({ text: written(u.text), reason: written(u.reason) })),
    notReported: notReportedView(context),
    unread: run.unread.map((u) => ({
      name: written(u.name ?? fileName(u.file)),
      file: u.name === null ? [] : [fileName(u.file)],
      reason: choose(u.reason),
    })),
    problems: problemViews(null, context),
  };
}

function interpretations(context: Context): readonly InterpretationView[] {
  return context.model.interpretations.map((i) => ({
    anchor: interpretationAnchor(i, context),
    name: written(i.name),
    value: written(i.valueText),
    basis: optional(i.basis).map(written),
    reason: optional(i.reason).map(written),
    usedBy: i.usedBy.map((id) => ({ text: context.words.say.clause(id), address: href('', context.clausePath(id)) })),
    origin: context.origins.ofInterpretation(i),
  }));
}

function listing(standard: Standard, context: Context): StandardListing {
  const { model, run, words } = context;
  const verdictsOf = (id: string) => run.departments.flatMap((d) => d.clauses.filter((c) => c.id === id).map((c) => c.verdict));
  return {
    anchor: standardAnchor(model, standard.id),
    title: written(words.say.standard(standard.id, standard.title)),
    clauses: model.clauses
      .filter((c) => c.standard === standard.id)
      .map((c) => ({
        id: c.id,
        title: written(c.title),
        address: href('', context.clausePath(c.id)),
        bar: verdictBar(verdictsOf(c.id), words),
      })),
  };
}

function ruleSetFacts(context: Context): OverviewPage['facts'] {
  const { model, run, words } = context;
  const { labels, say } = words;
  const { ruleSet } = model;
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.ruleSetTitle, ruleSet.title],
    [labels.ruleSetId, ruleSet.id],
    [labels.ruleSetVersion, ruleSet.version],
    [labels.issuer, ruleSet.issuer],
    [labels.basis, ruleSet.basis],
    [labels.tailors, layersBelow(context)],
    [labels.replaces, ruleSet.replaces],
    [labels.inForceFrom, ruleSet.inForceFrom === null ? null : say.date(ruleSet.inForceFrom)],
    [labels.repealedFrom, ruleSet.repealedFrom === null ? null : say.date(ruleSet.repealedFrom)],
    [labels.digest, run.digestOfRules],
    [labels.evaluator, run.evaluator],
    [labels.generatedOn, say.date(run.generatedOn)],
  ];
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value: written(value) }]));
}

/** The sets this one is laid over, the nearest first. */
function layersBelow({ model, words: { say } }: Context): string | null {
  const below = layersOf(model).slice(1);
  return below.length === 0 ? null : below.map(({ ruleSet }) => say.set(ruleSet.title, ruleSet.id)).join(' ← ');
}

/** Clauses that were 未评 for some department. */
function notAssessed({ model, run, words, choose }: Context): readonly string[] {
  const lines = model.clauses.flatMap((clause) => {
    const n = run.departments.filter((d) => d.clauses.some((c) => c.id === clause.id && c.verdict === 'not-assessed')).length;
    return n === 0 ? [] : [words.say.notAssessedClause(words.say.clause(clause.id), n, run.departments.length)];
  });
  const [reason, ...reasons] = [...new Set(run.departments.flatMap((d) => d.clauses.map((c) => `${c.verdict} ${choose(c.reason)}`)))];
  // Where the whole set is out of force one line says it.
  if (reason?.startsWith('not-assessed ') && reasons.length === 0) return [reason.slice('not-assessed '.length)];
  return lines.length > 0 ? lines : [words.say.allAssessed()];
}

function optional(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : [text];
}
