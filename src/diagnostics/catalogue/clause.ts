import { finding } from '../define.js';

/** Findings about a clause as a whole, its quotations, and what the set lacks. */
export const clauseFindings = {
  quotationNotFound: finding('quotation-not-found', 'error', {
    zh: '原文“{words}”在{file}里找不到{hint}。',
    en: 'The quotation “{words}” is not in {file}{hint}.',
  }),
  missingNoticeFile: finding('missing-notice-file', 'error', {
    zh: '文件夹里没有原文文件“{file}”。',
    en: 'The folder has no notice file “{file}”.',
  }),
  coverMarkerNotFound: finding('cover-marker-not-found', 'error', {
    zh: '“须覆盖”的“{words}”在原文里找不到。',
    en: 'The words “{words}” of 须覆盖 (cover) are not in the notice.',
  }),
  unusedUncited: finding('unused-uncited', 'warning', {
    zh: '未引的“{words}”在须覆盖的原文里找不到。',
    en: 'The uncited words “{words}” are not in the part of the notice that is to be covered.',
  }),
  uncoveredNotice: finding('uncovered-notice', 'warning', {
    zh: '通知的这段话没有条款引用，也没有列为未引：“{words}”。',
    en: 'No clause quotes these words of the notice, and no 未引 (uncited) lists them: “{words}”.',
  }),
  unknownMethod: finding('unknown-method', 'error', {
    zh: '“{method}”不是本标准集的核查方法，有：{methods}。',
    en: '“{method}” is no verification method of this set; it has {methods}.',
  }),
  unusedInterpretation: finding('unused-interpretation', 'warning', {
    zh: '没有条款用到解释“{name}”。',
    en: 'No clause uses the interpretation “{name}”.',
  }),
  unreasonedInterpretation: finding('unreasoned-interpretation', 'warning', {
    zh: '解释“{name}”没有写理由，看报告的人不知道为什么这样定。',
    en: 'The interpretation “{name}” gives no reason, so readers of the report cannot tell why.',
  }),
  interpretationNotInNotice: finding('interpretation-not-in-notice', 'hint', {
    zh: '解释的词语“{name}”不是原文里的话。',
    en: 'The interpreted words “{name}” are not in the notice.',
  }),
  untestedClause: finding('untested-clause', 'hint', {
    zh: '没有示例检验条款{id}。',
    en: 'No example tests clause {id}.',
  }),
  unquotedClause: finding('unquoted-clause', 'hint', {
    zh: '条款{id}没有引用原文。',
    en: 'Clause {id} quotes nothing.',
  }),
  noNotice: finding('no-notice', 'hint', {
    zh: '标准集没有原文文件，不能核对引用。',
    en: 'The rule set has no notice file, so quotations cannot be checked.',
  }),
  noMethods: finding('no-methods', 'hint', {
    zh: '标准集没有声明核查方法。',
    en: 'The rule set declares no verification methods.',
  }),
  noClauses: finding('no-clauses', 'error', {
    zh: '标准集里没有条款，没有可以评的内容。',
    en: 'The rule set has no clauses, so there is nothing to assess.',
  }),
} as const;
