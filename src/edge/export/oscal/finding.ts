import { type ClauseVerdict, type Context, clauseVerdictView, type DepartmentVerdicts, observed } from '../../../index.js';
import { adviceLines } from '../advice.js';
import { overrideLinesOf, statementLinesOf } from '../decided-lines.js';
import { statementId } from './names.js';
import { markupLine, moment, paragraphs, plainLine, prop, some } from './pieces.js';
import { uuidOf } from './uuid.js';
import { oscalWords } from './words.js';

/** A clause of a department, with the words that tell it from all others. */
export interface Judged {
  readonly department: DepartmentVerdicts;
  readonly verdict: ClauseVerdict;
}

export function partyUuid({ name }: Pick<DepartmentVerdicts, 'name'>): string {
  return uuidOf('department', name);
}

/** What was found on a clause, and on what it rests; of every clause, judged or not. Who verified it is not told. */
export function observation({ department, verdict }: Judged, context: Context) {
  const words = oscalWords(context.language);
  const { lines, sources } = observed(verdict, context);
  return {
    uuid: uuidFor('observation', { department, verdict }, context),
    title: markupLine(words.observed(department.name, context.words.say.clause(verdict.id))),
    description: paragraphs(lines.length === 0 ? [words.nothingObserved] : lines),
    props: propsOf({ department, verdict }, context),
    methods: methodsOf(verdict, context),
    types: ['finding'],
    subjects: [{ 'subject-uuid': partyUuid(department), type: 'party' }],
    ...some(
      'relevant-evidence',
      sources.map((source) => ({ description: markupLine(source) })),
    ),
    collected: moment(department.evaluatedOn),
  };
}

/** The finding on a clause that was judged; none on one that was not in force. */
export function findings({ department, verdict }: Judged, context: Context) {
  if (verdict.verdict === 'not-assessed') return [];
  return [
    {
      uuid: uuidFor('finding', { department, verdict }, context),
      title: markupLine(`${context.words.say.clause(verdict.id)} ${context.clause(verdict.id)?.title ?? ''}`),
      description: paragraphs([context.choose(verdict.reason)]),
      props: propsOf({ department, verdict }, context),
      target: { type: 'statement-id', 'target-id': statementId(verdict.id), ...statusOf(verdict, context) },
      'related-observations': [{ 'observation-uuid': uuidFor('observation', { department, verdict }, context) }],
      ...remarksOf([
        ...overrideLinesOf(verdict, context),
        ...statementLinesOf(department, verdict.id, context),
        ...adviceLines(verdict, context),
      ]),
    },
  ];
}

/** OSCAL knows two states. What was not shown to be satisfied is not called so; why, is said beside it. */
function statusOf({ verdict }: ClauseVerdict, { language }: Context) {
  const fine = verdict === 'met' || verdict === 'not-applicable';
  const reason = verdict === 'met' ? 'pass' : verdict === 'not-met' ? 'fail' : 'other';
  const said = oscalWords(language).states[verdict];
  return {
    status: { state: fine ? 'satisfied' : 'not-satisfied', reason, ...remarksOf(said === null ? [] : [said]) },
    ...(verdict === 'not-applicable' ? { 'implementation-status': { state: 'not-applicable' } } : {}),
  };
}

/** The verdict as it is, which the two states cannot say; points exact, as in --json. */
function propsOf({ verdict }: Judged, context: Context) {
  const { points } = verdict;
  return [
    prop('verdict', verdict.verdict, [clauseVerdictView(verdict, context).word]),
    ...(verdict.override === undefined ? [] : [prop('overridden-to', verdict.override.verdict, overrideLinesOf(verdict, context))]),
    ...(verdict.awaitsJudgement ? [prop('awaits-judgement', 'yes')] : []),
    ...(points === null || points.marks === null
      ? []
      : [...bound('points-low', points.points.low), ...bound('points-high', points.points.high), prop('points-of', points.marks)]),
  ];
}

function bound(name: string, value: string | null) {
  return value === null ? [] : [prop(name, value)];
}

/** 核查 of the clause, in the words of the set: which of OSCAL's own methods a 查阅资料 is, is not for us to say. */
function methodsOf({ id }: ClauseVerdict, { clause }: Context): readonly string[] {
  const methods = clause(id)?.verification?.methods.map(({ method }) => plainLine(method)) ?? [];
  return methods.length === 0 ? ['UNKNOWN'] : [...new Set(methods)];
}

function remarksOf(lines: readonly string[]): { readonly remarks?: string } {
  return lines.length === 0 ? {} : { remarks: paragraphs(lines) };
}

function uuidFor(kind: string, { department, verdict }: Judged, { run }: Context): string {
  return uuidOf(kind, run.digestOfRules, department.name, department.evaluatedOn, verdict.id);
}
