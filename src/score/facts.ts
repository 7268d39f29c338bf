import type { Context } from '../engine/context.js';
import type { Fraction } from '../engine/number.js';
import { withFacts } from '../engine/seen-by.js';
import { anyOf, type Truth } from '../engine/truth.js';
import type { Fact, ListFact, Range, RecordFact } from '../facts/facts.js';
import type { Clause } from '../model/model.js';
import { CLAUSE_LABEL, containerNames, GAINED, SCORE_WORDS, VERDICT_WORDS } from '../model/scoring/names.js';
import type { Applies, ClauseScore, ConclusionScore, ContainerScore, Marked } from './score.js';
import { isSettled, NOTHING, type Span } from './span.js';

/** Scores as facts, so that conditions of vetoes, limits, grades and conclusions are answered like any other. */

/** The same context, which knows these facts of the form as well. */
export function knowing(context: Context, form: Readonly<Record<string, Fact>>): Context {
  return withFacts(context, (facts) => ({ ...facts, form: { ...facts.form, ...form } }));
}

/** X的得分, X的得分率, X有条款得0分. */
export function factsOfContainer(
  title: string,
  { points, marks, notApplicable }: ContainerScore | Marked,
  rate: Span,
  clauses: readonly ClauseScore[],
): Record<string, Fact> {
  const names = containerNames(title);
  // Without a clause in force it has no score, as if it were not written.
  const applies = notApplicable === 'no' && marks.high?.equals(0) === true ? 'yes' : notApplicable;
  return {
    [names.score]: pointsFact(points, applies),
    [names.rate]: pointsFact(rate, applies),
    [names.zeroClause]: truthFact(anyOf(clauses.filter(({ marks }) => marks !== null).map(isZero))),
  };
}

/** 案卷评查的得分, 案卷评查的得分率: of all its records as one. Which of its clauses score 0 is said of a record only. */
export function factsOfSheet({ title, points, rate, notApplicable }: ContainerScore): Record<string, Fact> {
  const names = containerNames(title);
  return { [names.score]: pointsFact(points, notApplicable), [names.rate]: pointsFact(rate, notApplicable) };
}

/** 条款2.1的得分. */
export function factsOfClause({ clause, points, notApplicable }: ClauseScore): Record<string, Fact> {
  return { [`条款${clause.id}的得分`]: pointsFact(points, notApplicable) };
}

/** The same of a clause that is not assessed: it has none. */
export function factsOfUnassessed({ id }: Clause): Record<string, Fact> {
  return { [`条款${id}的得分`]: pointsFact(NOTHING, 'yes') };
}

export function factOfTotal({ points, notApplicable }: Marked): Record<string, Fact> {
  return { [SCORE_WORDS.total.zh]: pointsFact(points, notApplicable) };
}

export function factOfGrade(marked: Marked): Record<string, Fact> {
  return { [SCORE_WORDS.grade.zh]: gradeFact(marked) };
}

export function factOfConclusion({ possible }: ConclusionScore): Record<string, Fact> {
  return { [SCORE_WORDS.conclusion.zh]: optionFact(possible, 'no') };
}

/** 案卷评查得分, 案卷评查等次, 案卷评查被否决 of a record. */
export function gainedFacts(sheet: string, marked: Marked): Record<string, Fact> {
  return {
    [`${sheet}${GAINED.score}`]: pointsFact(marked.points, marked.notApplicable),
    [`${sheet}${GAINED.grade}`]: gradeFact(marked),
    [`${sheet}${GAINED.vetoed}`]: truthFact(marked.zeroed),
  };
}

/** The same of a record that certainly is none of the sheet's, or (`maybe`) may be none: what it would have gained may not exist. */
export function gainedBeside(sheet: string, marked: Marked | null): Record<string, Fact> {
  const beside = marked === null ? 'yes' : 'maybe';
  const points: Span = marked?.points ?? NOTHING;
  return {
    [`${sheet}${GAINED.score}`]: pointsFact(points, beside),
    [`${sheet}${GAINED.grade}`]: optionFact(marked?.grade?.possible ?? [], beside),
    [`${sheet}${GAINED.vetoed}`]: optionFact([], beside),
  };
}

/** A clause with how it came out. */
interface CameOut {
  readonly clause: { readonly id: string; readonly title: string };
  readonly verdict: keyof typeof VERDICT_WORDS;
}

/** 条款: a record a clause, with a yes or no for each verdict, as they stand now: what 结论 speaks of. */
export function clauseRecords(clauses: readonly CameOut[]): readonly RecordFact[] {
  return clauses.map((one, i) => clauseRecord(one, i, (name) => truthFact(name === one.verdict ? 'true' : 'false')));
}

/** The same as they may still come out: what is not decided may be any of them. A 推选 may not rest on what missing material would change. */
export function openClauseRecords(clauses: readonly CameOut[]): readonly RecordFact[] {
  return clauses.map((one, i) =>
    clauseRecord(one, i, (name) => {
      const open = one.verdict === 'undetermined' || one.verdict === 'error';
      return truthFact(open && name !== 'not-assessed' ? 'undetermined' : name === one.verdict ? 'true' : 'false');
    }),
  );
}

function clauseRecord({ clause }: CameOut, i: number, fact: (verdict: string) => Fact): RecordFact {
  const label: Fact = { state: 'known', value: { kind: 'text', text: `${clause.id} ${clause.title}` }, source: null, at: null };
  const verdicts = Object.entries(VERDICT_WORDS).map(([name, word]) => [word, fact(name)] as const);
  return { place: i + 1, fields: Object.fromEntries([[CLAUSE_LABEL, label], ...verdicts]), source: null, at: null };
}

function isZero({ points, notApplicable }: ClauseScore): Truth {
  if (notApplicable === 'yes') return 'false';
  if (isSettled(points) && points.low?.equals(0) === true) return notApplicable === 'no' ? 'true' : 'undetermined';
  const reaches = (points.low === null || points.low.compare(0) <= 0) && (points.high === null || points.high.compare(0) >= 0);
  return reaches ? 'undetermined' : 'false';
}

function pointsFact(points: Span, notApplicable: Applies): Fact {
  const exact = (end: Fraction | null) => end?.toFraction() ?? null;
  const low = exact(points.low);
  if (isSettled(points) && notApplicable === 'no' && low !== null)
    return { state: 'known', value: { kind: 'number', exact: low }, source: null, at: null };
  return open({ kind: 'number', low, high: exact(points.high) }, notApplicable);
}

/** Where nothing applies there is no grade; where a clause has failed there is one, but nobody knows which. */
function gradeFact({ grade, notApplicable }: Marked): Fact {
  return optionFact(grade?.possible ?? [], notApplicable);
}

function optionFact(possible: readonly string[], notApplicable: Applies): Fact {
  const [only, second] = possible;
  if (only !== undefined && second === undefined && notApplicable === 'no')
    return { state: 'known', value: { kind: 'option', option: only }, source: null, at: null };
  return open({ kind: 'options', options: possible }, notApplicable);
}

function truthFact(truth: Truth): Fact {
  if (truth === 'true' || truth === 'false')
    return { state: 'known', value: { kind: 'yesNo', yes: truth === 'true' }, source: null, at: null };
  return { state: 'unknown', why: 'missing', source: null, at: null };
}

function open(range: Range, notApplicable: Applies): Fact {
  return { state: 'unknown', why: 'missing', source: null, at: null, computed: { range, notApplicable } };
}

/** The same context, which knows how every clause came out. */
export function knowingClauses(context: Context, records: readonly RecordFact[]): Context {
  const list: ListFact = { state: 'known', why: null, records, source: null, at: null };
  return withFacts(context, (facts) => ({ ...facts, lists: { ...facts.lists, [SCORE_WORDS.clauses.zh]: list } }));
}
