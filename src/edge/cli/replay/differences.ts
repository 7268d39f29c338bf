import { type Context, contextOf, figures, gradeWords, type Language, type Run, reasoning, verdictView } from '../../../index.js';
import { canonical } from '../../record/canonical.js';
import type { KeptClause, KeptDepartment } from '../../record/record-document.js';
import { shownPoints } from '../../record/shown-points.js';
import { shownExplanation } from '../../record/shown-verdict.js';
import { pointsLines } from '../points-lines.js';
import { indent, partLines } from '../reasoning-lines.js';
import { type RecordWords, recordWords } from '../words/record.js';
import { resultWords } from '../words/results.js';

/** A department whose verdicts in the record and replayed are not the same; null on the side where there are none. */
export interface Difference {
  readonly was: KeptDepartment | null;
  readonly is: KeptDepartment | null;
  readonly clauses: readonly ClauseDifference[];
}

interface ClauseDifference {
  readonly was: KeptClause | null;
  readonly is: KeptClause | null;
}

/** Whether two lists of verdicts are byte for byte the same; compared one by one, for all at once may be a hundred megabytes twice. */
export function areSame(was: readonly KeptDepartment[], is: readonly KeptDepartment[]): boolean {
  return was.length === is.length && was.every((one, i) => canonical(one) === canonical(is[i]));
}

/** In: the verdicts of the record, and those of today. Out: where they differ, in the order of the record. */
export function differences(was: readonly KeptDepartment[], is: readonly KeptDepartment[]): readonly Difference[] {
  return pairs(was, is, ({ name }) => name).map((pair) => ({
    ...pair,
    clauses: pair.was === null || pair.is === null ? [] : pairs(pair.was.clauses, pair.is.clauses, ({ id }) => id),
  }));
}

/** What differs between two lists, one by one. */
function pairs<T>(
  was: readonly T[],
  is: readonly T[],
  key: (one: T) => string,
): readonly { readonly was: T | null; readonly is: T | null }[] {
  const [before, after] = [was, is].map((all) => new Map(all.map((one) => [key(one), one])));
  const keys = new Set([...was, ...is].map(key));
  return [...keys].flatMap((one) => {
    const pair = { was: before?.get(one) ?? null, is: after?.get(one) ?? null };
    return canonical(pair.was) === canonical(pair.is) ? [] : [pair];
  });
}

/** In: the differences, and the run of today for its rules. Out: each verdict that came out otherwise with both explanations, then the count. */
export function differencesTold(all: readonly Difference[], run: Run, language: Language): readonly string[] {
  const words = recordWords(language);
  const context = contextOf(run, language);
  const clauses = all.flatMap((one) => one.clauses);
  const otherVerdict = clauses.filter(({ was, is }) => was?.verdict !== is?.verdict).length;
  return [
    ...all.flatMap((one) => [...departmentLines(one, context, words), '']),
    words.differs(otherVerdict, clauses.length - otherVerdict, all.length),
  ];
}

function departmentLines({ was, is, clauses }: Difference, context: Context, words: RecordWords): readonly string[] {
  const name = (was ?? is)?.name ?? '';
  if (was === null || is === null) return [name, is === null ? words.onlyThen : words.onlyNow];
  const [before, after] = [context.choose(was.conclusionText), context.choose(is.conclusionText)];
  const scores = scoreLines(was, is, context, words);
  return [
    name,
    ...(before === after ? [] : [words.conclusion(before, after)]),
    ...scores,
    ...(before === after && scores.length === 0 && clauses.length === 0 ? [words.otherHead] : []),
    ...clauses.flatMap((clause) => clauseLines(clause, context, words)).map(indent),
  ];
}

/** Total and grade where they came out otherwise; else that the score is told otherwise. */
function scoreLines(was: KeptDepartment, is: KeptDepartment, context: Context, words: RecordWords): readonly string[] {
  if (canonical(was.score ?? null) === canonical(is.score ?? null)) return [];
  const { labels } = context.scores;
  const told = [
    { what: labels.total, said: (one: KeptDepartment) => (one.score === undefined ? '' : figures(one.score.total.points, context)) },
    { what: labels.grade, said: (one: KeptDepartment) => gradeWords(one.score?.total.grades ?? null, context) },
  ].flatMap(({ what, said }) => (said(was) === said(is) ? [] : [words.becomes(what, said(was), said(is))]));
  return told.length > 0 ? told : [words.otherScore];
}

function clauseLines({ was, is }: ClauseDifference, context: Context, words: RecordWords): readonly string[] {
  const id = (was ?? is)?.id ?? '';
  return [
    resultWords(context.language).clause(id, context.clause(id)?.title ?? ''),
    ...(was?.verdict === is?.verdict ? [indent(words.sameVerdict)] : []),
    ...side(was, words.inRecord, context, words).map(indent),
    ...side(is, words.replayed, context, words).map(indent),
  ];
}

/** The verdict of one side, its reason and its reasoning. */
function side(kept: KeptClause | null, heading: (verdict: string) => string, context: Context, words: RecordWords): readonly string[] {
  if (kept === null) return [heading(words.absent)];
  const { sign, word } = verdictView(kept.verdict, context.words);
  const said = resultWords(context.language);
  const tree = shownExplanation(kept);
  const told = tree === null ? [] : reasoning(tree, context).flatMap((part) => partLines(part, said));
  const points = kept.points === undefined ? [] : pointsLines(shownPoints(kept.points), context);
  return [
    heading(`${sign} ${word}`),
    ...[said.reason(context.choose(kept.reason)), ...kept.notes.map(context.choose), ...points, ...told].map(indent),
  ];
}
