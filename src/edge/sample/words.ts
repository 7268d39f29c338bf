import type { Language } from '../../index.js';
import type { Stratum } from './allocate.js';

/** The words of a draw and of its review; `en` has the same entries, held by the type. */
const zh = {
  number: '序号',
  row: '名单中的行',
  stratum: '层',
  evidence: '依据',
  source: (list: string, row: number, seed: string) => `随机抽取：${list}第${row}行，种子“${seed}”`,
  row1: (n: number) => `第${n}行`,
  lines: {
    title: (department: string, list: string) => `${department}：随机抽取${list}`,
    drawn: (n: number, size: number, measure: string) => `从${size}${measure}中抽取${n}${measure}。`,
    incomplete: () => '名单注明未报全：没有报的记录没有被抽到的可能，结果只能说明已报的记录。',
    all: () => '要抽的不少于名单所有的，所以全部列入。',
    seed: (seed: string) => `种子：${seed}`,
    algorithm: (name: string) =>
      `算法：${name}。每条记录取“算法、种子、名单、记录内容、重复序号”的规范 JSON（RFC 8785）的 SHA-256 值，由小到大取前若干条；与行的次序无关。`,
    digest: (digest: string) => `名单摘要：${digest}`,
    at: (time: string, version: string) => `抽取时间：${time}，由准绳${version}抽取`,
    rules: (title: string, id: string) => `标准集：${title}（${id}）`,
    strata: (field: string) => `按“${field}”分层，各层依所占比例分配，余数大的先得（最大余数法）：`,
    stratum: ({ name, size, drawn }: Stratum, measure: string) => `  ${name}：${size}${measure}中抽${drawn}${measure}`,
    howTo: (list: string) =>
      `评查以后，在“${list}”表里逐行填写；填好的表可以直接作为事实表“${list}”名单，结论仍由规则得出，抽样不改变规则。`,
    drawnHead: () => '抽中的：',
    drawnRecord: (n: number, mark: string, row: string | null) => `  ${n}. ${mark}${row === null ? '' : `（名单${row}）`}`,
    redo: () => '用同样的名单、种子和数量，任何人都会抽出同样的记录。请在看到名单之前商定种子，并记录在案。',
  },
  review: {
    head: (n: number, of: number, size: number, measure: string) =>
      `抽取的${of}${measure}（名单共${size}${measure}）中，已评查${n}${measure}。`,
    missing: (marks: readonly string[]) => `抽到而没有评查的：${marks.join('、')}`,
    extra: (marks: readonly string[]) => `不在抽取之列、没有计算在内的：${marks.join('、')}`,
    unmarked: (n: number) => `有${n}条没有填标识，没有计算在内。`,
    share: (field: string, k: number, n: number, percent: string) => `${field}：${n}份中${k}份为“是”，占${percent}`,
    interval: (low: string, high: string) => `，95%置信区间${low}至${high}（Clopper–Pearson 精确区间）`,
    census: () => '，名单全部评查，没有抽样误差',
    open: (n: number) => `；另有${n}份没有填`,
    none: (n: number) => `；${n}份填“没有”，不计`,
    nothing: (field: string) => `${field}：还没有填`,
    strata: () => '区间按全部样本合并计算；抽取不放回，名单不长时区间偏宽，不会偏窄。',
    verdicts: () => '以上比例只说明抽样的把握，结论仍按规则由填报的事实得出。',
  },
};

export type SampleWords = typeof zh;

const en: SampleWords = {
  number: 'No.',
  row: 'Row of the list',
  stratum: 'Stratum',
  evidence: 'evidence',
  source: (list, row, seed) => `drawn at random: row ${row} of ${list}, seed “${seed}”`,
  row1: (n) => `row ${n}`,
  lines: {
    title: (department, list) => `${department}: a random draw from ${list}`,
    drawn: (n, size) => `${n} of ${size} records are drawn.`,
    incomplete: () =>
      'The list says of itself that it is incomplete: what it lacks could not be drawn, and the result speaks of what is listed only.',
    all: () => 'No fewer were asked for than there are, so all of them are in.',
    seed: (seed) => `Seed: ${seed}`,
    algorithm: (name) =>
      `Algorithm: ${name}. Of each record the SHA-256 of the canonical JSON (RFC 8785) of algorithm, seed, list, record and number of the copy; the smallest are taken. The order of rows makes no difference.`,
    digest: (digest) => `Digest of the list: ${digest}`,
    at: (time, version) => `Drawn: ${time}, by Zhunsheng ${version}`,
    rules: (title, id) => `Rule set: ${title} (${id})`,
    strata: (field) => `Stratified by “${field}”, in proportion, the largest remainders first:`,
    stratum: ({ name, size, drawn }) => `  ${name}: ${drawn} of ${size}`,
    howTo: (list) =>
      `After the review fill in the sheet “${list}”, row by row; filled in, it serves as the list “${list}” of the facts. Verdicts come from the rules as before.`,
    drawnHead: () => 'Drawn:',
    drawnRecord: (n, mark, row) => `  ${n}. ${mark}${row === null ? '' : ` (${row} of the list)`}`,
    redo: () =>
      'With the same list, seed and size everybody draws the same records. Agree on the seed before anybody sees the list, and keep it on record.',
  },
  review: {
    head: (n, of, size) => `Of the ${of} records drawn (from ${size} in the list) ${n} are reviewed.`,
    missing: (marks) => `Drawn but not reviewed: ${marks.join(', ')}`,
    extra: (marks) => `Not among those drawn, and not counted: ${marks.join(', ')}`,
    unmarked: (n) => `${n} without an identifier are not counted.`,
    share: (field, k, n, percent) => `${field}: yes for ${k} of ${n}, ${percent}`,
    interval: (low, high) => `, 95% interval ${low} to ${high} (Clopper–Pearson, exact)`,
    census: () => ', the whole list was reviewed, so there is no sampling error',
    open: (n) => `; ${n} not filled in`,
    none: (n) => `; ${n} stated as none, not counted`,
    nothing: (field) => `${field}: not filled in yet`,
    strata: () =>
      'The interval takes the whole draw together; as it is without replacement, for a short list the interval is wider than need be, never narrower.',
    verdicts: () => 'These shares only say how sure one can be of the draw; verdicts follow from the facts by the rules as before.',
  },
};

export function sampleWords(language: Language): SampleWords {
  return language === 'zh' ? zh : en;
}
