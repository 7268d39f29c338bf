import type { ClauseVerdict, DepartmentVerdicts, VerdictName } from '../../verdict/verdicts.js';
import type { Catalogue } from '../words/shape.js';
import type { Context } from './context.js';

/**
 * A verdict as it is shown: sign and word, and `name` for its colour (never colour alone). `decided`: a conclusion in the set's own words,
 * of which nobody knows whether it is good or bad.
 */
export interface VerdictView {
  readonly name: VerdictName | 'decided';
  readonly sign: string;
  readonly word: string;
}

/** The order in which verdicts are counted out: what is done first, then what is open, then what does not count. */
export const VERDICTS: readonly VerdictName[] = ['met', 'not-met', 'undetermined', 'error', 'not-applicable', 'not-assessed'];

const SIGNS: Readonly<Record<VerdictName, string>> = {
  met: '✓',
  'not-met': '✗',
  undetermined: '?',
  'not-applicable': '–',
  'not-assessed': '·',
  error: '!',
};

/** The verdict of a clause: 待人工认定 and 待核实 are said in their own words, the verdict behind them is 材料不足. */
export function clauseVerdictView(
  { verdict, awaitsJudgement, awaitsVerification }: Pick<ClauseVerdict, 'verdict' | 'awaitsJudgement' | 'awaitsVerification'>,
  { words, scores, stages }: Pick<Context, 'words' | 'scores' | 'stages'>,
): VerdictView {
  const plain = verdictView(verdict, words);
  if (awaitsVerification) return { ...plain, word: stages.awaits };
  return awaitsJudgement ? { ...plain, word: scores.labels.awaits } : plain;
}

export function verdictView(name: VerdictName, words: Catalogue): VerdictView {
  return { name, sign: SIGNS[name], word: words.verdicts[name] };
}

/** The conclusion of a department: where the set has words of its own for it, 结论 or 等次, the verdicts of clauses do not colour it. */
export function conclusionView(department: DepartmentVerdicts, { words, choose }: Pick<Context, 'words' | 'choose'>): VerdictView {
  const own = ownConclusions(department);
  if (own === null) return verdictView(department.conclusion, words);
  const word = choose(department.conclusionText);
  return own.length === 1 ? { name: 'decided', sign: '', word } : { ...verdictView('undetermined', words), word };
}

/** The conclusions still possible in the set's own words; null where it has none, or none is left. */
function ownConclusions({ outcomes, score }: DepartmentVerdicts): readonly string[] | null {
  const own = outcomes ?? score?.total.grades ?? null;
  return own === null || own.length === 0 ? null : own;
}
