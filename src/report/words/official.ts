import type { Language } from '../run.js';

/** Words of a finding as an official document, on paper and in Word; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    number: '文号',
    issuer: '发文机关',
    /** Where the paper is to be written on by hand. */
    blankIssuer: '＿＿＿＿＿＿＿＿＿＿＿＿',
    blankNumber: '＿＿＿＿〔＿＿＿＿〕＿＿＿号',
    blankDate: '＿＿＿＿年＿＿月＿＿日',
    seal: '（盖章）',
    enclosed: '附件：各条款评定情况',
    enclosure: '附件',
    enclosureTitle: '各条款评定情况',
  },
};

export type OfficialWords = typeof zh;

const en: OfficialWords = {
  labels: {
    number: 'Document no.',
    issuer: 'Issued by',
    blankIssuer: '________________________',
    blankNumber: 'No. ______________',
    blankDate: 'Date: ______________',
    seal: '(seal)',
    enclosed: 'Enclosure: the verdicts clause by clause',
    enclosure: 'Enclosure',
    enclosureTitle: 'The verdicts clause by clause',
  },
};

export function officialWords(language: Language): OfficialWords {
  return language === 'zh' ? zh : en;
}
