import type { Language, Run } from '../run.js';
import { contextOf } from '../view/context.js';
import { overrideLines } from '../view/overrides.js';
import { fileName } from '../view/sources.js';
import { catalogue } from '../words/catalogue.js';
import { type GapsWords, gapsWords } from '../words/gaps.js';
import { stageWords } from '../words/stage.js';
import { type DepartmentGaps, GAP_KINDS, type Gap, type GapKind, type Gaps, type OpenClause } from './gap.js';
import { gapsOf } from './gaps-of.js';
import { type KeeperOf, keepers, withoutKeeper } from './keeper.js';
import { gapsSince, type Since } from './since.js';

/** Gaps in words, for whatever shows them: the page, the table, Markdown. Nothing personal is in it. */
export interface GapsView {
  readonly title: string;
  readonly ruleSet: string;
  /** How many departments have something to do. */
  readonly total: string;
  /** Remarks on the whole: the last day, what changed of the rules, departments that are gone. */
  readonly notes: readonly string[];
  readonly departments: readonly DepartmentGapsView[];
  readonly unread: readonly string[];
  readonly generated: string;
}

export interface DepartmentGapsView {
  readonly name: string;
  readonly region: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly items: readonly GapView[];
  readonly open: readonly OpenView[];
  /** A list of none (no earlier run) or one. */
  readonly since: readonly SinceView[];
}

export interface GapView {
  readonly kind: GapKind;
  readonly kindWords: string;
  readonly text: string;
  readonly clauses: string;
  readonly due: string;
  readonly keeper: string;
  readonly inSmallest: boolean;
  /** New since the earlier run. */
  readonly fresh: boolean;
}

export interface OpenView {
  readonly clause: string;
  /** One line each. */
  readonly set: readonly string[];
}

export interface SinceView {
  readonly sentence: string;
  readonly closed: readonly string[];
  /** No longer asked for, and the clauses that asked are still not met. */
  readonly failing: readonly string[];
  readonly turned: readonly string[];
}

/** What the view of gaps is made of. `earlier`: a run before this one; `until`: the last day, where the command names one. */
export interface GapsRun {
  readonly run: Run;
  readonly until: string | null;
  readonly earlier: Run | null;
}

export function gapsView({ run, until, earlier }: GapsRun, language: Language): GapsView {
  const words = gapsWords(language);
  const gaps = gapsOf(run, until);
  const since = earlier === null ? null : gapsSince({ run, gaps }, { run: earlier, gaps: gapsOf(earlier, until) });
  const { date } = catalogue(language).say;
  const show: Show = { words, language, date, run, keeper: keepers(run.model), overrides: overridesIn(run, language) };
  const lacking = gaps.departments.filter(({ items }) => items.length > 0);
  const items = lacking.reduce((sum, one) => sum + one.items.length, 0);
  return {
    title: words.say.title(run.model.ruleSet.title),
    ruleSet: run.model.ruleSet.title,
    total: words.say.total(gaps.departments.length, lacking.length, items),
    notes: [...stageNotes(run, language), lastNote(gaps, show), ...earlierNotes(run, earlier, words), words.say.privacy()],
    departments: gaps.departments.map((one, i) => departmentView(one, since?.[i] ?? null, show)),
    unread: run.unread.map(({ file, name, reason }) => `${name ?? fileName(file)}${language === 'zh' ? '：' : ': '}${reason[language]}`),
    generated: words.say.generated(date(run.generatedOn), run.version),
  };
}

interface Show {
  readonly words: GapsWords;
  readonly language: Language;
  readonly date: (day: string) => string;
  readonly run: Run;
  readonly keeper: KeeperOf;
  readonly overrides: ReadonlyMap<string, readonly string[]>;
}

/** At the acceptance stage what that means, as on every page of a site. */
function stageNotes({ stage }: Run, language: Language): readonly string[] {
  return stage === 'acceptance' ? [stageWords(language).acceptance] : [];
}

function lastNote({ last }: Gaps, { words, date }: Show): string {
  return last === null ? words.say.noLast() : words.say.last(date(last.day), last.selection);
}

function earlierNotes(run: Run, earlier: Run | null, words: GapsWords): readonly string[] {
  if (earlier === null) return [];
  const now = new Set(run.departments.map(({ name }) => name));
  const gone = earlier.departments.map(({ name }) => name).filter((name) => !now.has(name));
  return [
    ...((earlier.stage ?? 'self-check') === (run.stage ?? 'self-check') ? [] : [words.say.otherStage(earlier.stage === 'acceptance')]),
    ...(earlier.digestOfRules === run.digestOfRules ? [] : [words.say.otherRules()]),
    ...(gone.length === 0 ? [] : [words.say.goneSince(gone)]),
  ];
}

function departmentView(one: DepartmentGaps, since: Since | null, show: Show): DepartmentGapsView {
  const { words, language, run } = show;
  const counts = GAP_KINDS.map((kind) => ({ kind, n: one.items.filter((item) => item.kind === kind).length })).filter(({ n }) => n > 0);
  const verdictWords = catalogue(language).say.heading(one.conclusion[language]);
  return {
    name: one.name,
    region: one.region ?? '',
    sentence: words.say.department(
      one.name,
      verdictWords,
      counts.map(({ kind, n }) => words.say.counted(words.kinds[kind], n)),
    ),
    notes: [...departmentNotes(one, words), ...(show.overrides.get(one.name) ?? [])],
    items: one.items.map((item) => gapView(item, one, since, show)),
    open: one.open.map((clause) => openView(clause, one, show)),
    since: since === null ? [] : [sinceView(since, show, run)],
  };
}

function departmentNotes({ items, open, proven }: DepartmentGaps, { say }: GapsWords): readonly string[] {
  const marked = items.filter(({ inSmallest }) => inSmallest).length;
  return [
    ...(marked === 0 ? [] : [say.smallest(marked, proven)]),
    ...(open.some(({ oneOfSeveral }) => oneOfSeveral) ? [say.severalWays()] : []),
    ...(items.some(({ kind }) => kind === 'past') ? [say.past()] : []),
  ];
}

/** What an office decided otherwise stands beside what is still to be done, which follows from the facts. By department. */
function overridesIn(run: Run, language: Language): ReadonlyMap<string, readonly string[]> {
  const overridden = run.departments.filter(({ withOverrides }) => withOverrides !== undefined);
  if (overridden.length === 0) return new Map();
  const context = contextOf(run, language);
  return new Map(overridden.map((one) => [one.name, overrideLines(one, context)]));
}

function gapView(item: Gap, { evaluatedOn }: DepartmentGaps, since: Since | null, { words, language, date, keeper }: Show): GapView {
  return {
    kind: item.kind,
    kindWords: words.kinds[item.kind],
    text: withoutKind(withoutKeeper(item.words[language], keeper(item)), item),
    clauses: words.say.list(item.clauses),
    due: item.due === null ? '' : words.say.due(date(item.due), item.due < evaluatedOn),
    keeper: keeper(item) ?? '',
    inSmallest: item.inSmallest,
    fresh: since?.fresh.has(item.key) === true,
  };
}

/** 待核实 stands in a column of its own. */
function withoutKind(text: string, { kind }: Gap): string {
  return kind === 'verify' ? text.replace(/^(?:待核实：|to be verified: )/, '') : text;
}

function openView({ clause, set }: OpenClause, { items }: DepartmentGaps, { words, language, run }: Show): OpenView {
  const title = run.model.clauses.find(({ id }) => id === clause)?.title ?? '';
  const texts = set?.flatMap((key) => items.find((item) => item.key === key)?.words[language] ?? []) ?? [words.labels.nothingSettles];
  return { clause: `${clause} ${title}`, set: texts };
}

function sinceView({ before, closed, failing, fresh, turned }: Since, { words, language, date }: Show, { model }: Run): SinceView {
  const { verdicts } = catalogue(language);
  const known = new Set(model.clauses.map(({ id }) => id));
  return {
    sentence:
      before === null
        ? words.say.unknownBefore()
        : words.say.since(date(before.evaluatedOn), closed.length, fresh.size) + words.say.failing(failing.length),
    closed: closed.map((item) => item.words[language]),
    failing: failing.map(({ gap, clauses }) =>
      words.say.stillFailing(
        gap.words[language],
        clauses.map(({ clause, verdict }) => words.say.isNow(clause, verdicts[verdict])),
      ),
    ),
    turned: turned
      .filter(({ clause }) => known.has(clause))
      .map(({ clause, from, to }) => words.say.turned(clause, verdicts[from], verdicts[to])),
  };
}
