import type { Change, ClauseChange } from '../../compare/change.js';
import type { DepartmentFlips, Flip } from '../../compare/flips.js';
import { pointsWords } from '../../verdict/score/spans.js';
import type { VerdictName } from '../../verdict/verdicts.js';
import type { Language } from '../run.js';
import { catalogue } from '../words/catalogue.js';
import { type ComparisonWords, comparisonWords } from '../words/comparison.js';
import { scoreWords } from '../words/score.js';
import type { Catalogue } from '../words/shape.js';
import { aspectLines } from './aspects.js';
import { partLines } from './clause-lines.js';

/** One department on which a verdict changes. */
export interface DepartmentView {
  readonly name: string;
  readonly on: string;
  readonly conclusion: string;
  /** Total and grade where they are others now, a line each. */
  readonly scores: readonly string[];
  readonly flips: readonly FlipView[];
}

export interface FlipView {
  /** The number of the clause and the verdict in either set; null where the clause is not in it. */
  readonly verdicts: { readonly before: VerdictView | null; readonly after: VerdictView | null };
  readonly clause: string;
  readonly before: string;
  readonly after: string;
  /** 条款4.1：符合 → 不符合. */
  readonly line: string;
  /** Why, a change a line. */
  readonly causes: readonly string[];
}

interface VerdictView {
  readonly clause: string;
  readonly verdict: VerdictName;
}

/** In: what changes for a department, all changes between the sets. */
export function departmentView(
  { name, evaluatedOn, conclusion, score, flips }: DepartmentFlips,
  changes: readonly Change[],
  language: Language,
): DepartmentView {
  const words = comparisonWords(language);
  const { verdicts } = catalogue(language);
  const [before, after] = [conclusion.before[language], conclusion.after[language]];
  return {
    name,
    on: words.say.on(evaluatedOn),
    conclusion: before === after ? words.say.sameConclusion(after) : words.say.conclusion(before, after),
    scores: scoreLines(score, words),
    flips: flips.map((flip) => flipView(flip, changes, verdicts, words)),
  };
}

/** 总分：80分 → 82.5分; nothing where it stayed. */
export function scoreLines({ before, after }: DepartmentFlips['score'], words: ComparisonWords): readonly string[] {
  const { labels, say } = scoreWords(words.language);
  const points = (sum: typeof before) => (sum === null ? words.say.none : pointsWords(sum.points)[words.language]);
  const grade = (sum: typeof before) => (sum?.grades == null || sum.grades.length === 0 ? words.say.none : say.or(sum.grades));
  const told: readonly (readonly [string, string, string])[] = [
    [labels.total, points(before), points(after)],
    [labels.grade, grade(before), grade(after)],
  ];
  return told.flatMap(([what, was, is]) => (was === is ? [] : [words.say.becomes(what, was, is)]));
}

function flipView(flip: Flip, changes: readonly Change[], verdicts: Catalogue['verdicts'], words: ComparisonWords): FlipView {
  const { before, after } = flip;
  const { say } = words;
  const clause = titleOf(before, after, words);
  const verdictOf = (side: Flip['before']) => (side === null ? say.absent : verdicts[side.verdict]);
  const [was, is] = [verdictOf(before), verdictOf(after)];
  const verdictsOf = (side: Flip['before']) => (side === null ? null : { clause: side.clause.id, verdict: side.verdict });
  return {
    verdicts: { before: verdictsOf(before), after: verdictsOf(after) },
    clause,
    before: was,
    after: is,
    line: say.verdict(clause, was, is),
    causes: causeLines(flip, changes, words),
  };
}

function titleOf(before: Flip['before'], after: Flip['after'], { say }: ComparisonWords): string {
  const clause = (after ?? before)?.clause;
  if (clause === undefined) return '';
  const moved = before !== null && after !== null && before.clause.id !== after.clause.id;
  return moved ? say.renumbered(before.clause.id, clause.id, clause.title) : say.clause(clause.id, clause.title);
}

/** 依据 and 理由 turn no verdict. */
function withoutGrounds<T extends Change>(change: T): T {
  const bare = (one: T['before']) => (one === null ? null : { ...one, basis: null, reason: null });
  return { ...change, before: bare(change.before), after: bare(change.after) };
}

function causeLines({ before, after, cause }: Flip, changes: readonly Change[], words: ComparisonWords): readonly string[] {
  const { say } = words;
  if (cause.kind !== 'parts' && cause.kind !== 'together') return [say.causes[cause.kind]];
  if (before === null || after === null) return [];
  const change = changes.find((one): one is ClauseChange => one.kind === 'clause' && one.after?.id === after.clause.id);
  const parts = change?.parts.filter(({ part }) => cause.parts.includes(part)) ?? [];
  const own = parts.flatMap((part) => partLines(part, before.clause, after.clause, words));
  const names = new Set(parts.flatMap(({ through }) => through));
  const behind = changes.flatMap((one) =>
    (one.kind === 'interpretation' || one.kind === 'definition') && names.has(one.after?.name ?? one.before?.name ?? '')
      ? aspectLines(withoutGrounds(one), words).map((line) => `${say[one.kind](one.after?.name ?? one.before?.name ?? '')} ${line}`)
      : [],
  );
  return [...(cause.kind === 'together' ? [say.together] : []), ...own, ...behind];
}
