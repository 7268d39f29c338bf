import type { Language } from '../../../index.js';

/** The words of `format`; `en` has the same entries, held by the type. */
const zh = {
  written: (file: string) => `已整理：${file}`,
  encoding: (file: string) => `${file} 原来不是 UTF-8 编码，现已改存为 UTF-8。`,
  wouldChange: (file: string, line: number) => `${file}:${line} 需要整理：`,
  lineEnds: '只有换行符或者文件末尾不同。',
  done: (changed: number, all: number) => (changed === 0 ? `${all} 个文件都不用整理。` : `整理了 ${changed} 个文件，共 ${all} 个。`),
  checked: (changed: number, all: number) =>
    changed === 0 ? `${all} 个文件都不用整理。` : `${changed} 个文件需要整理，共 ${all} 个。没有写入。`,
  notRead: '读不通的文件没有整理。改正以上各处后再试。',
};

type FormatWords = typeof zh;

const en: FormatWords = {
  written: (file) => `Formatted: ${file}`,
  encoding: (file) => `${file} was not in UTF-8 and is now.`,
  wouldChange: (file, line) => `${file}:${line} would change:`,
  lineEnds: 'Only line breaks or the end of the file differ.',
  done: (changed, all) => (changed === 0 ? `Nothing to format in ${counted(all)}.` : `Formatted ${changed} of ${counted(all)}.`),
  checked: (changed, all) =>
    changed === 0 ? `Nothing to format in ${counted(all)}.` : `${changed} of ${counted(all)} would change. Nothing was written.`,
  notRead: 'Files that cannot be read were not formatted. Mend the places above and try again.',
};

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

export function formatWords(language: Language): FormatWords {
  return language === 'zh' ? zh : en;
}
