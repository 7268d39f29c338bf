import type { Language } from '../run.js';
import { dateInChinese, dateInEnglish } from './dates.js';

/** The words of 改判 of verdicts and of 陈述申辩, on the pages, in the terminal and in exports; `en` has the same entries, held by the type. */
const zh = {
  override: '改判',
  statements: '陈述申辩',
  reply: '答复',
  date: dateInChinese,
  mark: (verdict: string) => `改判为“${verdict}”`,
  shortMark: (n: number) => `改判${n}条`,
  decided: (computed: string, verdict: string, on: string, role: string | null) =>
    `按事实得出的结论是“${computed}”；${on}${role === null ? '' : `由${role}`}改判为“${verdict}”。`,
  reason: (reason: string) => `改判理由：${reason}`,
  reasonWithheld: '改判理由涉及个人信息，不公开。',
  person: (name: string) => `改判人：${name}`,
  ofStandard: (n: number, verdict: string) => `其中改判${n}条；按改判，这项标准为“${verdict}”`,
  ofDepartment: (clauses: string, conclusion: string | null) =>
    `${clauses}有改判。上面的结论和条数都按事实得出，不因改判而变；按改判，结论${conclusion === null ? '不变' : `为“${conclusion}”`}。`,
  ofRun: (departments: number, clauses: number) =>
    `其中${departments}个部门的${clauses}条结论经人工改判，改判写在各该结论旁边；统计、图表和推选都按事实得出的结论。`,
  conclusionMark: (conclusion: string) => `按改判：${conclusion}`,
  line: (clause: string, computed: string, verdict: string) => `${clause}由“${computed}”改判为“${verdict}”`,
  fresh: (clause: string, verdict: string) => `${clause}新改判为“${verdict}”`,
  lifted: (clause: string, verdict: string) => `${clause}改判为“${verdict}”的决定不再有`,
  until: (day: string) => `陈述申辩的期限：${day}为止。`,
  untilUnknown: '陈述申辩的期限：日历资料不足，算不出最后一天。',
  noUntil: '没有写明陈述申辩的期限。',
  none: '没有提出陈述申辩。',
  counted: (n: number, unanswered: number, late: number) =>
    `共${n}件${unanswered === 0 ? '，都已答复' : `，其中尚未答复${unanswered}件`}${late === 0 ? '' : `，超过期限${late}件`}。陈述申辩不改变结论。`,
  said: (on: string | null, inTime: boolean | null) =>
    `${on === null ? '没有写明日期' : `${on}提出`}${inTime === null ? '' : inTime ? '，在期限以内' : '，超过期限'}`,
  about: (clause: string) => `针对条款“${clause}”`,
  whole: '针对整个结论',
  attached: (n: number) => `附件${n}份`,
  withheld: '全文不公开',
  inFile: '内容在附件里',
  replied: (on: string, role: string | null) => `${on}${role === null ? '' : `由${role}`}答复`,
  unanswered: '尚未答复',
  repliedBy: (name: string) => `答复人：${name}`,
  onClauses: '针对条款的：',
  join: (parts: readonly string[]) => parts.join('；'),
};

export type DecidedWords = typeof zh;

const en: DecidedWords = {
  override: 'Overridden',
  statements: 'Statements of the department',
  reply: 'Reply',
  date: dateInEnglish,
  mark: (verdict) => `overridden: “${verdict}”`,
  shortMark: (n) => `${n} overridden`,
  decided: (computed, verdict, on, role) =>
    `By the facts the verdict is “${computed}”; on ${on} it was overridden${role === null ? '' : ` by ${role}`}: “${verdict}”.`,
  reason: (reason) => `Reason of the override: ${reason}`,
  reasonWithheld: 'The reason of the override is personal and not shown.',
  person: (name) => `Decided by: ${name}`,
  ofStandard: (n, verdict) => `${n} of them overridden; with that the standard would be “${verdict}”`,
  ofDepartment: (clauses, conclusion) =>
    `Overridden: ${clauses}. Conclusion and counts above follow from the facts and stay as they are; with the overrides the conclusion would be ${conclusion === null ? 'the same' : `“${conclusion}”`}.`,
  ofRun: (departments, clauses) =>
    `${clauses} ${clauses === 1 ? 'verdict' : 'verdicts'} of ${departments} ${departments === 1 ? 'department' : 'departments'} were overridden by persons, which stands beside each; counts, charts and selections follow from the facts.`,
  conclusionMark: (conclusion) => `with overrides: ${conclusion}`,
  line: (clause, computed, verdict) => `${clause}: “${computed}” overridden to “${verdict}”`,
  fresh: (clause, verdict) => `${clause}: newly overridden to “${verdict}”`,
  lifted: (clause, verdict) => `${clause}: no longer overridden to “${verdict}”`,
  until: (day) => `Statements could be made until ${day}.`,
  untilUnknown: 'The last day for statements cannot be told: the calendar does not reach.',
  noUntil: 'No deadline for statements is given.',
  none: 'No statement was made.',
  counted: (n, unanswered, late) =>
    `${n} ${n === 1 ? 'statement' : 'statements'}${unanswered === 0 ? ', all answered' : `, ${unanswered} not answered yet`}${late === 0 ? '' : `, ${late} late`}. They change no verdict.`,
  said: (on, inTime) => `${on === null ? 'Without a date' : `Made on ${on}`}${inTime === null ? '' : inTime ? ', in time' : ', late'}`,
  about: (clause) => `on clause “${clause}”`,
  whole: 'on the whole finding',
  attached: (n) => `${n} ${n === 1 ? 'file' : 'files'} attached`,
  withheld: 'its words are not published',
  inFile: 'its words are in the file',
  replied: (on, role) => `answered on ${on}${role === null ? '' : ` by ${role}`}`,
  unanswered: 'not answered yet',
  repliedBy: (name) => `Answered by: ${name}`,
  onClauses: 'On clauses: ',
  join: (parts) => parts.join('; '),
};

export function decidedWords(language: Language): DecidedWords {
  return language === 'zh' ? zh : en;
}
