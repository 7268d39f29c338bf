import type { Language } from '../run.js';

/** The words of what the 示例 have seen, for the page and for the terminal; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    heading: '示例见过什么',
    skip: '跳到正文',
    byClause: '逐条统计',
    sources: '规则原文',
    conditions: '逐条列出',
    clause: '条款',
    all: '条件',
    both: '两面都见过',
    one: '只见过一面',
    never: '没有见过',
    open: '见过材料不足',
    total: '合计',
    line: '行',
  },
  about: [
    '一个条件“见过成立”，是说有一个示例，其中这个条件成立，并且假如它不成立、其余一概照旧，这条条款的结论就会不同；“见过不成立”则反过来。“见过材料不足”，是说它在一个示例里尚不能定，而结论正取决于它。',
    '只有已经确认、写明本条款应当得出什么结论、并且确实得出这一结论的示例才算。名单里的条件，有一条记录使结论取决于它就算。',
  ],
  marks: { both: '两面都见过', true: '只见过成立', false: '只见过不成立', never: '没有见过' },
  /** Beside a line, where there is little room. */
  short: { both: '两面', true: '只成立', false: '只不成立', never: '未见' },
  parts: { applicability: '适用', exception: '除外', requirement: '要求', points: '计分' },
  sides: { true: '成立', false: '不成立', open: '材料不足' },
  say: {
    clause: (id: string) => `条款${id}`,
    title: (set: string) => `示例见过什么 · ${set}`,
    total: (all: number, both: number, percent: string) => `共${all}个条件，两面都见过${both}个（${percent}）。`,
    counts: (all: number, both: number, open: number) => `条件${all}个，两面都见过${both}个，见过材料不足${open}个`,
    examples: (n: number) => (n === 0 ? '没有通过的示例写到本条款' : `写到本条款并且通过的示例${n}个`),
    example: (name: string) => `示例“${name}”`,
    noExample: '没有示例',
    side: (side: string, example: string) => `${side}：${example}`,
    join: (parts: readonly string[]) => parts.join('；'),
    tally: (parts: readonly string[]) => `${parts.join('；')}。`,
    where: (part: string, definition: string | null, place: string) =>
      `${part}，${definition === null ? '' : `定义“${definition}”，`}${place}`,
    place: (file: string, line: number) => `${file}第${line}行`,
    unseen: (words: string, clause: string) => ({
      both: '',
      true: `没有示例使“${words}”不成立并决定条款${clause}的结论。`,
      false: `没有示例使“${words}”成立并决定条款${clause}的结论。`,
      never: `没有示例使“${words}”决定条款${clause}的结论，成立、不成立都没有。`,
    }),
    generated: (day: string, version: string) => `由准绳${version}于${day}编制`,
  },
};

export type CoverageWords = typeof zh;

const en: CoverageWords = {
  labels: {
    heading: 'What the examples have seen',
    skip: 'Skip to the text',
    byClause: 'Clause by clause',
    sources: 'The rule files',
    conditions: 'Every condition',
    clause: 'Clause',
    all: 'Conditions',
    both: 'Both ways',
    one: 'One way only',
    never: 'Never',
    open: 'Undetermined',
    total: 'In all',
    line: 'Line',
  },
  about: [
    'A condition has been “seen to hold” when in some example it holds and, did it not hold with everything else as it is, the verdict on the clause would be another; “seen to fail” is the reverse. It has been seen “undetermined” when in some example it is undecided and the verdict hangs on that.',
    'Only examples count that are confirmed, expect a verdict on this clause, and get it. For a condition about the records of a list one record is enough.',
  ],
  marks: { both: 'seen both ways', true: 'only seen to hold', false: 'only seen to fail', never: 'never seen' },
  short: { both: 'both', true: 'holds only', false: 'fails only', never: 'never' },
  parts: { applicability: 'applies when', exception: 'exception', requirement: 'requirement', points: 'scoring' },
  sides: { true: 'holds', false: 'fails', open: 'undetermined' },
  say: {
    clause: (id) => `clause ${id}`,
    title: (set) => `What the examples have seen · ${set}`,
    total: (all, both, percent) => `${all} ${all === 1 ? 'condition' : 'conditions'}, ${both} seen both ways (${percent}).`,
    counts: (all, both, open) => `${all} ${all === 1 ? 'condition' : 'conditions'}, ${both} seen both ways, ${open} seen undetermined`,
    examples: (n) =>
      n === 0 ? 'no passing example speaks of this clause' : `${n} passing ${n === 1 ? 'example speaks' : 'examples speak'} of this clause`,
    example: (name) => `example “${name}”`,
    noExample: 'no example',
    side: (side, example) => `${side}: ${example}`,
    join: (parts) => parts.join('; '),
    tally: (parts) => `${parts.join('; ')}.`,
    where: (part, definition, place) => `${part}, ${definition === null ? '' : `definition “${definition}”, `}${place}`,
    place: (file, line) => `${file}, line ${line}`,
    unseen: (words, clause) => ({
      both: '',
      true: `No example has “${words}” fail and decide the verdict on clause ${clause}.`,
      false: `No example has “${words}” hold and decide the verdict on clause ${clause}.`,
      never: `No example has “${words}” decide the verdict on clause ${clause}, neither holding nor failing.`,
    }),
    generated: (day, version) => `Prepared with Zhunsheng ${version} on ${day}`,
  },
};

export function coverageWords(language: Language): CoverageWords {
  return language === 'zh' ? zh : en;
}
