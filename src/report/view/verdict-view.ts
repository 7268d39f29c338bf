import type { ClauseVerdict, VerdictName } from '../../verdict/verdicts.js';
import type { Catalogue } from '../words/catalogue.js';
import type { Context } from './context.js';

/** A verdict as it is shown: sign and word, and `name` for its colour (never colour alone). */
export interface VerdictView {
  readonly name: VerdictName;
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

/** The verdict of a clause: 待人工认定 is said in its own word, the verdict behind it is 材料不足. */
export function clauseVerdictView(
  { verdict, awaitsJudgement }: Pick<ClauseVerdict, 'verdict' | 'awaitsJudgement'>,
  { words, scores }: Pick<Context, 'words' | 'scores'>,
): VerdictView {
  const plain = verdictView(verdict, words);
  return awaitsJudgement ? { ...plain, word: scores.labels.awaits } : plain;
}

export function verdictView(name: VerdictName, words: Catalogue): VerdictView {
  return { name, sign: SIGNS[name], word: words.verdicts[name] };
}
