import type { Language } from '../../../index.js';

/** The words of `zhunsheng test --suggest`; `en` has the same entries, held by the type. */
const zh = {
  added: (name: string, verdict: string) => `  ${name} → ${verdict}`,
  written: (files: number, examples: number) => `已在 ${files} 个文件的末尾写入 ${examples} 个待确认的示例。`,
  whatNext: '请逐个核对结论：对的，删去“待确认”一行；不对的，是规则或者这个示例写错了，改正后再运行 zhunsheng test。',
  nothing: '没有缺少的情形，什么也没有写。',
  waiting: (clauses: readonly string[]) => `一个条款一次最多写 12 个，其余的留待这些核对以后再运行本命令时写：${clauses.join('、')}。`,
  waitingOf: (clause: string, n: number) => `条款${clause}还有 ${n} 个`,
  nowUtf8: (file: string) => `“${file}”原来不是 UTF-8 编码，已改用 UTF-8 保存。`,
  unfaithful: (names: readonly string[]) =>
    `推出的示例写下后不能照样读回（${names.join('、')}），什么也没有写。这是程序的错误，请把这条命令和规则文件告诉维护人员。`,
};

export type SuggestWords = typeof zh;

const en: SuggestWords = {
  added: (name, verdict) => `  ${name} → ${verdict}`,
  written: (files, examples) => `Written at the end of ${files} ${files === 1 ? 'file' : 'files'}: ${examples} cases to confirm.`,
  whatNext:
    'Check the verdict of each: where it is right, take out the line “to confirm”; where it is not, the rule or the case is wrong. Mend it and run zhunsheng test again.',
  nothing: 'No case is missing. Nothing was written.',
  waiting: (clauses) =>
    `At most 12 are written for a clause at a time. The others are written when this command is run after these are checked: ${clauses.join(', ')}.`,
  waitingOf: (clause, n) => `${n} more for clause ${clause}`,
  nowUtf8: (file) => `“${file}” was not encoded in UTF-8 and now is.`,
  unfaithful: (names) =>
    `Cases that were made do not read back as they were written (${names.join(', ')}), so nothing was written. This is a fault of the program: please tell the maintainers this command and the rule files.`,
};

export function suggestWords(language: Language): SuggestWords {
  return language === 'zh' ? zh : en;
}
