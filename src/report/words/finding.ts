import type { Language } from '../run.js';

/** Words of the finding as a document for approval; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    scores: '得分',
    vetoes: '一票否决',
    selections: '推选',
    clauses: '各条款评定情况',
    clause: '条款',
    verdict: '结论',
    reason: '理由',
    approval: '签批',
    sign: '签名：　　　　　　　　　　　年　　月　　日',
  },
  /** Who writes an opinion, in the order of the paper's way. */
  opinions: ['拟办意见', '审核意见', '审批意见'],
  say: {
    introduction: (basis: string | null, set: string, day: string, name: string) =>
      `${basis === null ? '' : `依据${basis}，`}按照${set}，以${day}为评估日，对${name}进行了评定。`,
    set: (title: string, id: string, version: string | null) => `${title}（${id}${version === null ? '' : `，版本${version}`}）`,
    selection: (name: string, group: string | null, state: string, rank: string | null, reason: string) =>
      `${name}${group === null ? '' : `（${group}）`}：${state}${rank === null ? '' : `，${rank}`}。${reason}`,
    withLinks: (text: string, links: readonly string[]) => (links.length === 0 ? text : `${text}（${links.join('、')}）`),
    withNote: (text: string, note: string) => (note === '' ? text : `${text}（${note}）`),
    title: (name: string) => `${name}　结论`,
  },
};

export type FindingWords = typeof zh;

const en: FindingWords = {
  labels: {
    scores: 'Points',
    vetoes: 'Vetoes',
    selections: 'Selections',
    clauses: 'The verdicts clause by clause',
    clause: 'Clause',
    verdict: 'Verdict',
    reason: 'Reason',
    approval: 'Approval',
    sign: 'Signature:                                Date:',
  },
  opinions: ['Opinion of the case officer', 'Opinion of the reviewer', 'Decision'],
  say: {
    introduction: (basis, set, day, name) => `${name} was judged as of ${day} by ${set}${basis === null ? '' : `, under ${basis}`}.`,
    set: (title, id, version) => `${title} (${id}${version === null ? '' : `, version ${version}`})`,
    selection: (name, group, state, rank, reason) =>
      `${name}${group === null ? '' : ` (${group})`}: ${state}${rank === null ? '' : `, ${rank}`}. ${reason}`,
    withLinks: (text, links) => (links.length === 0 ? text : `${text} (${links.join(', ')})`),
    withNote: (text, note) => (note === '' ? text : `${text} (${note})`),
    title: (name) => `Finding on ${name}`,
  },
};

export function findingWords(language: Language): FindingWords {
  return language === 'zh' ? zh : en;
}
