import type { Language } from '../../../index.js';

/** The words of results in the terminal; `en` has the same entries, held by the type. */
const zh = {
  aside: (line: string, source: string | null) => (source === null ? line : `${line}（${source}）`),
  record: (label: string, role: string) => `${label}：${role}`,
  standard: (id: string) => `标准${id}`,
  department: '部门',
  conclusion: '结论',
  region: '地区',
  evaluator: (name: string) => `评定人：${name}`,
  evaluatedOn: (days: readonly string[]) => `评估日：${days.join('、')}`,
  todayUsed: (names: readonly string[]) => `没有写明评估日、按今天评定的：${names.join('、')}`,
  departments: (n: number, conclusions: readonly string[]) =>
    `共 ${n} 个部门${conclusions.length === 0 ? '' : `：${conclusions.join('，')}`}。`,
  counted: (word: string, n: number) => `${word} ${n}`,
  clauses: (counts: readonly string[]) => `条款结论：${counts.join('，')}。`,
  unread: (n: number) => `未能读取 ${n} 份：`,
  notReported: (n: number, names: string) => `未报送 ${n} 个：${names}`,
  unreadRow: (file: string, reason: string) => `  ${file}：${reason}`,
  site: (path: string) => `网页已写成，请打开：${path}`,
  singleFile: (path: string, megabytes: string, large: boolean) =>
    `网页已写成一个文件，请打开：${path}（${megabytes} MB）${large ? '。这样大的网页浏览器打开很慢，手机上可能打不开；部门多时请不写 --single-file，写成网页文件夹' : ''}`,
  marked: (mark: string) => `（${mark}）`,
  written: (path: string) => `已写入：${path}`,
  theme: (folder: string, n: number) =>
    `已写出 ${n} 个文件：${folder}。改过的留下，没有改的可以删去；评定时加 --theme ${folder}（见 docs/themes.zh-CN.md）。`,
  findings: (path: string, files: number) =>
    files === 1 ? `结论（Word）已写入：${path}` : `结论（Word）已写入：${path}，共${files}个文件`,
  legend: (entries: readonly string[]) => `说明：${entries.join('  ')}`,
  rulesHaveErrors: '规则有错误，没有进行下去。改正以上各处后再试。',
  clean: '没有发现问题。',
  clause: (id: string, title: string) => `条款${id} ${title}`,
  verdict: (department: string, day: string, verdict: string) => `${department}（评估日 ${day}）：${verdict}`,
  reason: (words: string) => `理由：${words}`,
  notice: (words: string) => `通知原文：“${words}”`,
  reasoning: '推理过程',
  stillNeeded: '还需材料',
  smallestFix: '一种最小整改',
  cannotFix: '无法以整改消除',
  afterFix: '整改后仍需材料',
  remedy: (words: string) => `整改：${words}`,
  startedByEditors: '这是给编辑器用的语言服务，应当由编辑器启动（见 docs/editors.zh-CN.md）。按 Ctrl+C 结束。',
  broken: '程序自身出错，没有完成。请把这条命令和以下内容告诉维护人员：',
};

export type ResultWords = typeof zh;

const en: ResultWords = {
  aside: (line, source) => (source === null ? line : `${line} (${source})`),
  record: (label, role) => `${label}: ${role}`,
  standard: (id) => `std. ${id}`,
  department: 'department',
  conclusion: 'conclusion',
  region: 'region',
  evaluator: (name) => `Evaluator: ${name}`,
  evaluatedOn: (days) => `Evaluated as of: ${days.join(', ')}`,
  todayUsed: (names) => `Without a date of their own, judged as of today: ${names.join(', ')}`,
  departments: (n, conclusions) =>
    `${n} ${n === 1 ? 'department' : 'departments'}${conclusions.length === 0 ? '' : `: ${conclusions.join(', ')}`}.`,
  counted: (word, n) => `${word} ${n}`,
  clauses: (counts) => `Clauses: ${counts.join(', ')}.`,
  unread: (n) => `Could not be read: ${n}`,
  notReported: (n, names) => `Not reported: ${n} (${names})`,
  unreadRow: (file, reason) => `  ${file}: ${reason}`,
  site: (path) => `The site is written. Open: ${path}`,
  singleFile: (path, megabytes, large) =>
    `The report is written as one file. Open: ${path} (${megabytes} MB)${large ? '. A page of that size opens slowly, and on a phone perhaps not at all; of so many departments write a site instead, without --single-file' : ''}`,
  marked: (mark) => ` (${mark})`,
  written: (path) => `Written: ${path}`,
  theme: (folder, n) =>
    `${n} files are written: ${folder}. Keep those you change, delete the others; then evaluate with --theme ${folder} (docs/themes.md).`,
  findings: (path, files) => (files === 1 ? `Findings (Word) written: ${path}` : `Findings (Word) written: ${path}, ${files} files`),
  legend: (entries) => `Legend: ${entries.join('  ')}`,
  rulesHaveErrors: 'The rules have errors, so nothing further was done. Mend the places above and try again.',
  clean: 'No problems were found.',
  clause: (id, title) => `Clause ${id} ${title}`,
  verdict: (department, day, verdict) => `${department} (as of ${day}): ${verdict}`,
  reason: (words) => `Reason: ${words}`,
  notice: (words) => `Words of the notice: “${words}”`,
  reasoning: 'Reasoning',
  stillNeeded: 'Still needed',
  smallestFix: 'One smallest fix',
  cannotFix: 'Cannot be mended',
  afterFix: 'Still needed after the fix',
  remedy: (words) => `Remedy: ${words}`,
  startedByEditors: 'This is the language server, which an editor starts (see docs/editors.md). Press Ctrl+C to end it.',
  broken: 'The program itself failed and did not finish. Please tell the maintainers this command and the following:',
};

export function resultWords(language: Language): ResultWords {
  return language === 'zh' ? zh : en;
}
