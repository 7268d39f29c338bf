import type { Language } from '../../../index.js';

/** A piece of work that may take long. */
export type Work = 'reading' | 'judging' | 'writing';

interface ProgressWords {
  readonly doing: (work: Work) => string;
  /** A line of a log. */
  readonly line: (work: Work, done: number, of: number, seconds: number) => string;
}

const ZH = { reading: '读取事实表', judging: '评定', writing: '写网页' };
const EN = { reading: 'Reading fact sheets', judging: 'Judging', writing: 'Writing pages' };

const zh: ProgressWords = {
  doing: (work) => ZH[work],
  line: (work, done, of, seconds) => `${ZH[work]}：${done}/${of}（已用 ${seconds} 秒）`,
};

const en: ProgressWords = {
  doing: (work) => EN[work],
  line: (work, done, of, seconds) => `${EN[work]}: ${done} of ${of} (${seconds} s so far)`,
};

export function progressWords(language: Language): ProgressWords {
  return language === 'zh' ? zh : en;
}
