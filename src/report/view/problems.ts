import { evaluationFindings } from '../../diagnostics/catalogue/evaluation.js';
import type { Problem } from '../run.js';
import type { Context } from './context.js';
import { placeLine } from './sources.js';

/** A fault in a sheet: where, and in a sentence what. Where that would show 个人信息, only the office itself reads it. */
export interface ProblemView {
  readonly place: string;
  readonly sentence: string;
}

export function problemViews(department: string | null, context: Context): readonly ProblemView[] {
  return context.run.problems
    .filter((p) => p.department === department && !SHOWN_APART.has(p.diagnostic.code))
    .map((p) => problemView(p, context));
}

/** 数据矛盾 stands at the head of the page, with all its facts. */
const SHOWN_APART: ReadonlySet<string> = new Set([evaluationFindings.contradictoryData.definition.code]);

function problemView({ diagnostic }: Problem, context: Context): ProblemView {
  return {
    place: placeLine(diagnostic.place, context) ?? '',
    sentence: diagnostic.personal && context.audience !== 'internal' ? withheld(diagnostic, context) : diagnostic[context.language],
  };
}

/** What is only doubtful is not called faulty. */
function withheld({ severity }: Problem['diagnostic'], { words, audiences }: Context): string {
  return severity === 'error' ? words.say.personalProblem() : audiences.problem;
}
