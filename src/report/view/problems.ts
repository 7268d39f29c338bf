import type { Problem } from '../run.js';
import type { Context } from './context.js';
import { placeLine } from './sources.js';

/** A fault in a sheet: where, and in a sentence what. In a 个人信息 field only the place is told. */
export interface ProblemView {
  readonly place: string;
  readonly sentence: string;
}

export function problemViews(department: string | null, context: Context): readonly ProblemView[] {
  return context.run.problems.filter((p) => p.department === department).map((p) => problemView(p, context));
}

function problemView({ diagnostic }: Problem, context: Context): ProblemView {
  return {
    place: placeLine(diagnostic.place, context) ?? '',
    sentence: diagnostic.personal ? context.words.say.personalProblem() : diagnostic[context.language],
  };
}
