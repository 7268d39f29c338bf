import type { Bilingual } from '../diagnostics/define.js';
import { AWAITS_JUDGEMENT, VERDICT_WORDS } from '../model/examples/verdict-words.js';
import type { Place } from '../text/place.js';
import { type ExampleResult, type ExpectationResult, runExamples, type VerdictResult } from '../verdict/run-examples.js';
import type { Workspace } from './workspace.js';

/** What an 示例, or a row of its table, gives: a sentence at its place. */
export interface ExampleLens {
  readonly place: Place;
  readonly zh: string;
  readonly en: string;
  /** Null where nobody has confirmed the verdict yet. */
  readonly passes: boolean | null;
}

/** The examples of a file, run. None while the set has an error: then nothing can be judged by it. */
export async function exampleLenses({ model }: Workspace, file: string): Promise<readonly ExampleLens[]> {
  if (model === null) return [];
  const examples = model.examples.filter(({ at }) => at.file === file);
  const results = await runExamples({ ...model, examples });
  return results.flatMap((result) => (result.results.length === 0 ? [] : [lensOf(result)]));
}

function lensOf({ example, passes, results }: ExampleResult): ExampleLens {
  const confirmed = example.unconfirmed ? null : passes;
  const words = results.map(outcomeWords);
  const say = (language: keyof Bilingual) => {
    const mark = passes ? '✓' : '✗';
    const open = example.unconfirmed ? TO_CONFIRM[language] : '';
    return `${mark} ${open}${words.map((one) => one[language]).join(language === 'zh' ? '；' : '; ')}`;
  };
  return { place: example.at, zh: say('zh'), en: say('en'), passes: confirmed };
}

const TO_CONFIRM: Bilingual = { zh: '待确认：', en: 'to confirm: ' };

/** 条款3.3不符合; where it differs, what was expected, what came out and why. */
function outcomeWords(result: ExpectationResult): Bilingual {
  return result.kind === 'score' ? scoreWords(result) : verdictWords(result);
}

/** 总分82.5分; 总分：应当是82.5分，实为80分. */
function scoreWords({ of, expected, actual, passes, reason }: Extract<ExpectationResult, { kind: 'score' }>): Bilingual {
  if (passes) return { zh: `${of.zh}${actual.zh}`, en: `${of.en} ${actual.en}` };
  return {
    zh: `${of.zh}：应当是${expected.zh}，实为${actual.zh}：${withoutStop(reason.zh)}`,
    en: `${of.en}: expected ${expected.en}, but it is ${actual.en}: ${withoutStop(reason.en)}`,
  };
}

function verdictWords({ clause, expected, actual, passes, reason, awaitsJudgement }: VerdictResult): Bilingual {
  const wanted = awaitsJudgement.expected ? AWAITS_JUDGEMENT : VERDICT_WORDS[expected];
  const got = VERDICT_WORDS[actual];
  if (passes) return { zh: `条款${clause}${got.zh}`, en: `clause ${clause} ${got.en}` };
  const why = { zh: withoutStop(reason.zh), en: withoutStop(reason.en) };
  if (expected === actual && (!awaitsJudgement.expected || awaitsJudgement.actual))
    return {
      zh: `条款${clause}${got.zh}，但理由与所写不同：${why.zh}`,
      en: `clause ${clause} ${got.en}, but for other reasons than written: ${why.en}`,
    };
  return {
    zh: `条款${clause}：应当${wanted.zh}，实为${got.zh}：${why.zh}`,
    en: `clause ${clause}: expected ${wanted.en}, but it is ${got.en}: ${why.en}`,
  };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}
