import type { Language } from '../../../index.js';

/** The words of check --fix in the terminal; `en` has the same entries, held by the type. */
const zh = {
  mended: (place: string, change: string, sentence: string) => `${place}  已改  ${change}。原来：${sentence}`,
  total: (n: number) => (n === 0 ? '没有可以自动改正的地方。' : `自动改正了 ${n} 处。`),
  outside: (file: string) => `“${file}”实际存放在规则文件夹之外，没有改动。`,
  encoding: (file: string) => `“${file}”原来不是 UTF-8 编码，改动后按 UTF-8 保存。`,
};

type FixWords = typeof zh;

const en: FixWords = {
  mended: (place, change, sentence) => `${place}  mended  ${change}. It was: ${sentence}`,
  total: (n) => (n === 0 ? 'Nothing could be mended unasked.' : `Mended ${n} ${n === 1 ? 'place' : 'places'}.`),
  outside: (file) => `\`${file}\` really lies outside the rule folder and was left alone.`,
  encoding: (file) => `\`${file}\` was not UTF-8; with its change it was saved as UTF-8.`,
};

export function fixWords(language: Language): FixWords {
  return language === 'zh' ? zh : en;
}
