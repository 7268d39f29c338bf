import type { VerdictName } from '../../verdict/verdicts.js';
import type { Catalogue } from '../words/catalogue.js';

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

export function verdictView(name: VerdictName, words: Catalogue): VerdictView {
  return { name, sign: SIGNS[name], word: words.verdicts[name] };
}
