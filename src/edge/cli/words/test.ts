import type { Language } from '../../../index.js';

/** The words of `zhunsheng test`; `en` has the same entries, held by the type. */
const zh = {
  list: (items: readonly string[]) => (items.length === 0 ? '没有' : items.join('、')),
  examples: (total: number, failed: number) =>
    failed === 0 ? `${total} 个示例全部通过。` : `${total} 个示例，${total - failed} 个通过，${failed} 个未通过。`,
  unconfirmed: (n: number) => `待确认 ${n} 个：请核对结论后删去“待确认”一行。`,
  unconfirmedOne: '待确认：请核对结论，对的删去“待确认”一行。',
  outdated: (n: number) => `其中 ${n} 个写的结论与实际不符，见上。`,
  noExamples: '规则文件里没有示例。',
  noneMatch: (text: string, near: readonly string[]) =>
    `没有名称里含有“${text}”的示例，也没有检验这一条款的示例。${near.length === 0 ? '' : `相近的有：${near.join('、')}。`}`,
  leftBelow: (n: number, set: string) =>
    `另有 ${n} 个沿用的示例没有在这里运行：它们的评估日不在本集有效的日子里，所检验的条款与 ${set} 相同，在那里检验。`,
  testedBelow: (n: number, set: string) => `沿用而没有变化的 ${n} 条在 ${set} 里检验，这里不列。`,
  left: (shown: number, all: number) => `只运行了 ${all} 个示例中的 ${shown} 个。`,
  clause: (id: string, verdict: string) => `条款${id}${verdict}`,
  differs: (clause: string, expected: string, actual: string) => `条款${clause}应当${expected}，实际${actual}`,
  writtenDiffers: (clause: string, expected: string, actual: string) => `条款${clause}写的是${expected}，现在实际${actual}`,
  reasonDiffers: (clause: string, verdict: string) => `条款${clause}${verdict}，理由与示例写的不同`,
  awaitsJudgement: '待人工认定',
  score: (of: string, actual: string) => `${of}是${actual}`,
  scoreDiffers: (of: string, expected: string, actual: string) => `${of}应当是${expected}，实际是${actual}`,
  scoreOutdated: (of: string, expected: string, actual: string) => `${of}写的是${expected}，现在实际是${actual}`,
  offendersWritten: '示例写的：涉及',
  offendersFound: '实际涉及：',
  neededWritten: '示例写的：还需',
  neededFound: '实际还需：',
  tooMany: (items: readonly string[]) => `多写了${items.join('、')}`,
  missing: (items: readonly string[]) => `没有写${items.join('、')}`,
  aside: (words: string) => `（${words}）`,
  together: (lines: readonly string[]) => lines.join('；'),
  decidedBy: '由以下条件决定：',
  changed: (files: readonly string[]) => `———— ${files.join('、')} 有改动，重新运行 ————`,
  waiting: '正在等待规则文件的改动。按 Ctrl+C 结束。',
  tooManyWatched: '系统同时监视的文件太多',
  cannotWatch: (reason: string) => `不能监视这个文件夹：${reason}。`,
};

export type TestWords = typeof zh;

const en: TestWords = {
  list: (items) => (items.length === 0 ? 'none' : items.join(', ')),
  examples: (total, failed) =>
    failed === 0 && total > 1
      ? `All ${total} examples pass.`
      : `${total} ${total === 1 ? 'example' : 'examples'}: ${total - failed} pass, ${failed} fail.`,
  unconfirmed: (n) => `To be confirmed: ${n}. Read each verdict; where it is right, take out the line “to confirm”.`,
  unconfirmedOne: 'To be confirmed: where the verdict is right, take out the line “to confirm”.',
  outdated: (n) =>
    `${n} of them ${n === 1 ? 'states a verdict that no longer comes' : 'state verdicts that no longer come'} out: see above.`,
  noExamples: 'There are no examples in the rule files.',
  noneMatch: (text, near) =>
    `No example has “${text}” in its name, and none tests such a clause.${near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`}`,
  leftBelow: (n, set) =>
    `${n} ${n === 1 ? 'example' : 'examples'} of the sets below ${n === 1 ? 'was' : 'were'} not run here: this set is not in force on their days, and the clauses they test are those of ${set}, where they are tested.`,
  testedBelow: (n, set) => `${n} ${n === 1 ? 'clause' : 'clauses'} taken over as they are from ${set} and tested there are not listed.`,
  left: (shown, all) => `Only ${shown} of ${all} examples were run.`,
  clause: (id, verdict) => `clause ${id} is ${verdict.toLowerCase()}`,
  differs: (clause, expected, actual) => `clause ${clause} should be ${expected.toLowerCase()} and is ${actual.toLowerCase()}`,
  writtenDiffers: (clause, expected, actual) =>
    `clause ${clause} is written as ${expected.toLowerCase()} and now is ${actual.toLowerCase()}`,
  reasonDiffers: (clause, verdict) => `clause ${clause} is ${verdict.toLowerCase()}, for another reason than the example gives`,
  awaitsJudgement: 'awaiting a judgement',
  score: (of, actual) => `${of} is ${actual}`,
  scoreDiffers: (of, expected, actual) => `${of} should be ${expected} and is ${actual}`,
  scoreOutdated: (of, expected, actual) => `${of} is written as ${expected} and now is ${actual}`,
  offendersWritten: 'written: because of ',
  offendersFound: 'found: because of ',
  neededWritten: 'written: still needed: ',
  neededFound: 'found: still needed: ',
  tooMany: (items) => `not found: ${items.join(', ')}`,
  missing: (items) => `not written: ${items.join(', ')}`,
  aside: (words) => ` (${words})`,
  together: (lines) => lines.join('; '),
  decidedBy: 'Decided by:',
  changed: (files) => `———— ${files.join(', ')} changed, running again ————`,
  waiting: 'Waiting for changes of the rule files. Ctrl+C ends this.',
  tooManyWatched: 'the system watches too many files already',
  cannotWatch: (reason) => `This folder cannot be watched: ${reason}.`,
};

export function testWords(language: Language): TestWords {
  return language === 'zh' ? zh : en;
}
