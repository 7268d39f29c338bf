import type { Language, VerdictName } from '../../../index.js';

/** Words that only the documents of OSCAL use; all others are those of the pages. `en` has the same entries, held by the type. */
const zh = {
  catalog: (set: string) => `${set}：条款目录`,
  profile: (set: string) => `${set}：适用的条款`,
  results: (set: string) => `${set}：评定结果`,
  noVersion: '未写明',
  time: '文件的时间是最晚的评估日，不是写成的时刻：同样的材料得出同样的文件。',
  guidance: '核查、整改和说明',
  noPlan: '没有 OSCAL 形式的评定方案：依哪些条款评定，见旁边的 profile。',
  noPlanTitle: '评定依据',
  department: (name: string) => `${name}的评定`,
  observed: (department: string, clause: string) => `${department}：${clause}查明的情况`,
  nothingObserved: '没有查明的事实。',
  reviewed: '评定过的条款；评估日没有施行的（未评）列在除外里，没有结论。',
  unread: '未能读取，没有评定。',
  noneReviewed: '没有评定任何条款。',
  /** What the two states of OSCAL do not say. */
  states: {
    met: null,
    'not-met': null,
    undetermined: '材料不足：既没有查明符合，也没有查明不符合。OSCAL 只有 satisfied 和 not-satisfied，没有查明满足的记作 not-satisfied。',
    'not-applicable': '不适用：本条不约束该部门，没有可以违反的要求，所以不记作 not-satisfied。',
    error: '出错：本条无法算出，没有查明满足，所以记作 not-satisfied。',
    'not-assessed': null,
  } satisfies Readonly<Record<VerdictName, string | null>> as Readonly<Record<VerdictName, string | null>>,
};

export type OscalWords = typeof zh;

const en: OscalWords = {
  catalog: (set) => `${set}: its clauses`,
  profile: (set) => `${set}: the clauses that apply`,
  results: (set) => `${set}: verdicts`,
  noVersion: 'not said',
  time: 'The time of the document is the latest evaluation day and not the moment it was written: equal material gives an equal document.',
  guidance: 'Verification, remedy and notes',
  noPlan: 'There is no assessment plan in OSCAL. The profile beside this document says by which clauses departments were judged.',
  noPlanTitle: 'Basis of the assessment',
  department: (name) => `Verdicts on ${name}`,
  observed: (department, clause) => `${department}: what was found on ${clause}`,
  nothingObserved: 'No fact was found.',
  reviewed: 'The clauses that were judged; those not in force on the evaluation date (not assessed) are excluded and have no finding.',
  unread: 'Could not be read and was not judged.',
  noneReviewed: 'No clause was judged.',
  states: {
    met: null,
    'not-met': null,
    undetermined:
      'Undetermined: neither fulfilment nor a breach was established. OSCAL knows only satisfied and not-satisfied; what was not shown to be satisfied is not-satisfied.',
    'not-applicable':
      'Not applicable: the clause does not bind this department, so nothing could be breached; hence it is not told as not-satisfied.',
    error: 'In error: the clause could not be computed, so it was not shown to be satisfied.',
    'not-assessed': null,
  },
};

export function oscalWords(language: Language): OscalWords {
  return language === 'zh' ? zh : en;
}
