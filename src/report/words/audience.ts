import type { Language } from '../run.js';

/** The words of audiences (decision 0038), on the pages, in exports and in the terminal; `en` has the same entries, held by the type. */
const zh = {
  /** At the head of every page, and of every printed sheet. */
  internal: '内部资料，不得公开',
  label: '公开范围',
  name: { public: '可以公开', working: '工作文稿', internal: '内部资料，不得公开' },
  /** Of a source whose words are not shown. */
  hasEvidence: '有依据',
  verifiedBy: (name: string) => `核实人：${name}`,
  attachments: (paths: readonly string[]) => `附件：${paths.join('、')}`,
  /** A role, and who it was. */
  person: (role: string, name: string) => `${role}（${name}）`,
  problem: '此处填写有误或者有疑问，填报的内容不公开。',
  unread: '材料未能读取。',
};

export type AudienceWords = typeof zh;

const en: AudienceWords = {
  internal: 'Internal, not for publication',
  label: 'Audience',
  name: { public: 'public', working: 'working paper', internal: 'internal, not for publication' },
  hasEvidence: 'evidence on file',
  verifiedBy: (name) => `verified by ${name}`,
  attachments: (paths) => `attached: ${paths.join(', ')}`,
  person: (role, name) => `${role} (${name})`,
  problem: 'Something is wrong or doubtful here; what was filled in is not shown.',
  unread: 'The material could not be read.',
};

export function audienceWords(language: Language): AudienceWords {
  return language === 'zh' ? zh : en;
}
