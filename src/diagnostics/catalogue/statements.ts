import { finding } from '../define.js';

/**
 * What is found in 陈述申辩, as a fact sheet states it (semantics.md §1.2). The statement stands as far as it could be read. No sentence shows what it says,
 * nor who replied.
 */
export const statementFindings = {
  shapelessStatement: finding('shapeless-statement', 'error', {
    zh: '这里的“陈述申辩”读不懂，没有采用。一条由“名称: 值”组成，例如 {example}；不写“条款”的，是对整个结论的陈述。',
    en: 'These "statements" cannot be understood and are not taken. One consists of "name: value", for example {example}; without "clause" it speaks to the whole finding.',
  }),
  missingStatementPart: finding('missing-statement-part', 'error', {
    zh: '{statement}没有写：{parts}。陈述仍然列出，缺少的按“未写明”显示；请补上。内容在扫描件里的，写“附件”也可以。',
    en: '{statement} does not say: {parts}. The statement is shown all the same, and that this is missing; add it. Where a scanned letter holds the words, name it as "attachment".',
  }),
  statementOfUnknownClause: finding('statement-of-unknown-clause', 'error', {
    zh: '{statement}写的条款“{clause}”，这套标准里没有（或者已经删去）。陈述仍然列出，放在整个结论之下；请改正“条款”，或者删去“条款”。',
    en: '{statement} names the clause "{clause}", which this rule set has not (or no longer). The statement is shown all the same, below the whole finding; mend "clause", or remove it.',
  }),
  missingReplyPart: finding('missing-reply-part', 'error', {
    zh: '{reply}没有写：{parts}。答复要写明内容、答复人和日期，缺了就按尚未答复显示；请补上。',
    en: '{reply} does not say: {parts}. A reply needs its words, who replied and the date; without, the statement counts as not answered yet. Add it.',
  }),
  wrongReply: finding('wrong-reply', 'error', {
    zh: '{reply}应当写成一组，例如 {example}。现在按尚未答复显示；请改写。',
    en: '{reply} should be a group, for example {example}. The statement counts as not answered yet; rewrite it.',
  }),
  replyBeforeStatement: finding('reply-before-statement', 'warning', {
    zh: '{statement}的日期是{on}，答复的日期却是{reply}，比陈述还早。请核对这两个日期。',
    en: '{statement} is dated {on}, and its reply {reply}, which is before it. Check both dates.',
  }),
  statementNamesSomebody: finding('statement-names-somebody', 'warning', {
    zh: '{statement}写了“可公开: 是”，可是陈述或者答复里有这份事实表里的个人信息（或者答复人的姓名），公开的页面仍不显示全文。请去掉人名和其他能认出个人的内容，例如改为“有关人员”。',
    en: '{statement} says "publishable: yes", but it or its reply repeats personal information of this sheet (or who replied), so public pages still do not show the words. Take out names and whatever else points to a person, for example “the officer concerned”.',
  }),
  incompleteStatementDeadline: finding('incomplete-statement-deadline', 'error', {
    zh: '“陈述申辩期限”要么写最后一天（陈述申辩期限: 2017-08-29），要么写明从哪天起、多长时间，例如 {example}。两样缺了一样，期限按没有写明显示；请补上。',
    en: '"statementDeadline" states either the last day (statementDeadline: 2017-08-29) or from which day and how long, for example {example}. One of the two is missing, so no deadline is shown; add it.',
  }),
  unclearStatementPeriod: finding('unclear-statement-period', 'error', {
    zh: '“陈述申辩期限”里的期限“{period}”读不懂，期限按没有写明显示。请写成 5个工作日、10日、1个月 这样（不超过一年）。',
    en: 'The period "{period}" of "statementDeadline" cannot be understood, so no deadline is shown. Write 5 working days, 10 days or 1 month (at most a year).',
  }),
};
