import type { Language } from '../run.js';

/** The words of the self-check; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    skip: '跳到正文',
    department: '自查部门（盖章）',
    checkedOn: '自查日期',
    clause: '条款',
    requirement: '通知原文和要求',
    verification: '核查方式和材料',
    result: '自查结果',
    remarks: '存在问题、整改措施和备注',
    quote: '原文',
    applicability: '适用',
    rule: '要求',
    points: '计分',
    note: '说明',
    signs: '签字',
  },
  boxes: ['符合', '不符合', '材料不足', '不适用'],
  signers: ['填表人', '审核人', '部门负责人', '日期'],
  say: {
    title: (set: string) => (set.endsWith('标准') ? `${set.slice(0, -2)}自查表` : `${set}自查表`),
    basis: (basis: string) => `依据：${basis}`,
    howTo: () =>
      '逐条对照，在自查结果一栏选一项打勾。材料还不能说明的选“材料不足”，不要凭印象选“符合”；条款所说的情形没有发生的选“不适用”。',
    inForce: (id: string, version: string | null) => `标准集编号${id}${version === null ? '' : `，第${version}版`}`,
    generated: (day: string, version: string) => `由准绳${version}于${day}编制`,
    labelled: (label: string, text: string) => `${label}：${text}`,
  },
};

export type ChecklistWords = typeof zh;

const en: ChecklistWords = {
  labels: {
    skip: 'Skip to the content',
    department: 'Department (seal)',
    checkedOn: 'Checked on',
    clause: 'Clause',
    requirement: 'Words of the notice, and the requirement',
    verification: 'Verification and material',
    result: 'Result',
    remarks: 'Problems, measures, remarks',
    quote: 'Notice',
    applicability: 'Applies where',
    rule: 'Requirement',
    points: 'Points',
    note: 'Note',
    signs: 'Signatures',
  },
  boxes: ['met', 'not met', 'undetermined', 'not applicable'],
  signers: ['Filled in by', 'Reviewed by', 'Head of department', 'Date'],
  say: {
    title: (set) => `Self-check: ${set}`,
    basis: (basis) => `Basis: ${basis}`,
    howTo: () =>
      'Go through the clauses one by one and tick one result. Where the material does not tell yet, tick “undetermined”, not “met” by impression; where what a clause speaks of has not happened, tick “not applicable”.',
    inForce: (id, version) => `Rule set ${id}${version === null ? '' : `, version ${version}`}`,
    generated: (day, version) => `Made by Zhunsheng ${version} on ${day}`,
    labelled: (label, text) => `${label}: ${text}`,
  },
};

export function checklistWords(language: Language): ChecklistWords {
  return language === 'zh' ? zh : en;
}
