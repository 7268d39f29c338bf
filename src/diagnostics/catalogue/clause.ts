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
    zh: '没有条款用到解释“{name}”{hint}。',
    en: 'No clause uses the interpretation “{name}”{hint}.',
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
  clauseNeverMet: finding('clause-never-met', 'warning', {
    zh: '条款{id}怎样填报都不会符合：{why}。',
    en: 'Clause {id} can never be met: {why}.',
  }),
  clauseNeverViolated: finding('clause-never-violated', 'warning', {
    zh: '条款{id}怎样填报都不会不符合：{why}。',
    en: 'Clause {id} can never be violated: {why}.',
  }),
  applicabilityNeverHolds: finding('applicability-never-holds', 'warning', {
    zh: '条款{id}怎样填报都不适用：{why}。',
    en: 'Clause {id} can never apply: {why}.',
  }),
  exceptionSwallowsRule: finding('exception-swallows-rule', 'warning', {
    zh: '条款{id}的除外{name}把要求架空了：{why}。',
    en: 'The exception {name} of clause {id} swallows the rule: {why}.',
  }),
  constantCondition: finding('constant-condition', 'warning', {
    zh: '“{words}”怎样填报都{outcome}，不起作用。',
    en: '“{words}” {outcome} whatever is filled in, so it decides nothing.',
  }),
  constantCrossCheck: finding('constant-cross-check', 'warning', {
    zh: '勾稽“{words}”怎样填报都{outcome}：{so}。',
    en: 'The cross-check “{words}” {outcome} whatever is filled in: it {so}.',
  }),
  impliedCondition: finding('implied-condition', 'hint', {
    zh: '“{words}”不起作用：{why}。',
    en: '“{words}” decides nothing here: {why}.',
  }),
  repeatedCondition: finding('repeated-condition', 'warning', {
    zh: '“{words}”写了两次，{effect}。',
    en: '“{words}” stands here twice; {effect}.',
  }),
  repeatedOption: finding('repeated-option', 'warning', {
    zh: '选项“{option}”在这里列了两次。',
    en: 'The option “{option}” is listed twice here.',
  }),
  unusedFact: finding('unused-fact', 'hint', {
    zh: '没有条款或者定义用到{what}“{name}”，填报了也不影响任何结论。',
    en: 'No clause or definition uses the {what} “{name}”; whatever is filled in changes no verdict.',
  }),
  unusedDefinition: finding('unused-definition', 'warning', {
    zh: '没有条款用到定义“{name}”。',
    en: 'No clause uses the definition “{name}”.',
  }),
  shadowedInterpretation: finding('shadowed-interpretation', 'warning', {
    zh: '解释“{name}”和{what}同名（{other}）：不加引号时说的是{what}，不是这条解释。',
    en: 'The interpretation “{name}” bears the name of {what} ({other}): without quotation marks the words mean that, and not the interpretation.',
  }),
  bypassedInterpretation: finding('bypassed-interpretation', 'hint', {
    zh: '条款{id}引的原文有“{name}”，本办解释为{value}，句子里却直接写了“{words}”：以后改了解释，这里不会跟着改。',
    en: 'Clause {id} quotes “{name}”, which is interpreted as {value}, yet writes “{words}” itself: a change of the interpretation will not reach it.',
  }),
  needlessAttachment: finding('needless-attachment', 'hint', {
    zh: '条款{id}的句子里已经用了“{name}”，不必再写“用于”。',
    en: 'Clause {id} uses “{name}” in its sentences already; 用于 (used by) need not name it.',
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
