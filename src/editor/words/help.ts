import type { Bilingual } from '../../diagnostics/define.js';

/** What a word of the language does, for a hover and beside a completion. */
export interface WordHelp {
  /** A few words. */
  readonly short: Bilingual;
  /** How it is used, in either spelling. */
  readonly example: Bilingual;
}

/** One row of a table of words: both languages of what it does, both spellings of the example. */
export function help(zh: string, en: string, exampleZh: string, exampleEn: string): WordHelp {
  return { short: { zh, en }, example: { zh: exampleZh, en: exampleEn } };
}
