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
  /** What a report shows of persons; the last of the words on how it was judged. */
  privacy: {
    public: '个人信息、核实人和依据原文不在本报告中公开；名单上的人不逐个列出，只有一两个人的，写作“有”。',
    working: '个人信息和核实人不在本报告中列出，有关人员以其在名单中的位置（如第4行）或者标识表示。',
    internal: '本报告列出个人信息、核实人和依据原文，只供本机关内部使用，不得公开。',
  },
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
  privacy: {
    public:
      'Personal data, the names of verifiers and the words of evidence are withheld; persons of a list are not shown one by one, and one or two of them are “some”.',
    working:
      'Personal data and the names of verifiers are withheld; a person is shown by the place in the list (row 4) or by a permitted mark.',
    internal: 'Personal data, the names of verifiers and the words of evidence are shown: for the office itself, not for publication.',
  },
  problem: 'Something is wrong or doubtful here; what was filled in is not shown.',
  unread: 'The material could not be read.',
};

export function audienceWords(language: Language): AudienceWords {
  return language === 'zh' ? zh : en;
}
