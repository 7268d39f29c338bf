import { type Catalogue, type Context, catalogue, contextOf, type Language, type Model } from '../../../index.js';
import { type TestWords, testWords } from '../words/test.js';

/** What is at hand where results are told. */
export interface Telling {
  readonly language: Language;
  readonly words: TestWords;
  readonly verdicts: Catalogue['verdicts'];
  readonly context: Context;
}

export function tellingOf(model: Model, language: Language): Telling {
  const run = {
    model,
    digestOfRules: null,
    departments: [],
    unread: [],
    notReported: [],
    problems: [],
    evaluator: null,
    generatedOn: '',
    version: '',
  };
  return { language, words: testWords(language), verdicts: catalogue(language).verdicts, context: contextOf(run, language) };
}
