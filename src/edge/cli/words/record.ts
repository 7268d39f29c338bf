import type { Language } from '../../../index.js';
import type { Refusal } from '../../record/read-record.js';
import type { RecordDocument } from '../../record/record-document.js';
import type { Change } from '../../record/wholeness.js';

type Calendar = RecordDocument['run']['calendar'];

/** The words of records: what evaluate, verify and replay say of one; `en` has the same entries, held by the type. */
const zh = {
  written: (file: string) => `评定记录已写成：${file}（含事实表全文，不得公开）`,

  whole: '记录完整：写成以后没有改动。',
  changed: (parts: readonly string[]) => `记录写成以后被改动过，或者已经损坏：${parts.join('、')}。`,
  parts: {
    run: '评定的日期、阶段、评定人、附件或者版本',
    rules: '规则',
    facts: '事实表',
    unread: '未能读取的材料',
    verdicts: '结论',
    head: '校验值',
    layout: '空格、换行或者次序（内容没有变）',
  } satisfies Readonly<Record<Change, string>>,
  writtenBy: (version: string, day: string) => `由准绳 ${version} 于 ${day} 写成。`,
  evaluator: (name: string) => `评定人：${name}`,
  unsigned: '没有签名：看得出无意的改动，看不出有意的改动。',
  unsignedButKey: '没有签名，所以也不是用您给出的公钥对应的私钥签的。',
  wrongSignature: '签名与内容不符：签名以后内容改过，或者签名被换过。',
  signedByUnknown: (fingerprint: string) =>
    `签名有效，由指纹为 ${fingerprint} 的密钥签名，但没有给出这把公钥（用 --key 写明，才知道是谁签的）。`,
  signedByGiven: (fingerprint: string) => `签名有效，由您给出的公钥对应的私钥签名（指纹 ${fingerprint}）。`,
  signedByOther: (fingerprint: string) => `签名有效，但签名用的是另一把密钥（指纹 ${fingerprint}），不是您给出的那一把。`,

  attachmentsUnchecked: (n: number) => `记录有 ${n} 个附件，没有核对（用 --facts 写明事实表所在的文件夹，才能核对）。`,
  attachmentsSame: (n: number) => `附件 ${n} 个与当时相同。`,
  attachmentsChanged: (paths: readonly string[]) => `附件与当时不同：${paths.join('、')}`,
  attachmentsGone: (paths: readonly string[]) => `附件已不在原处，没有核对：${paths.join('、')}`,
  attachmentsNeverRead: (paths: readonly string[]) => `附件当时就没有读到：${paths.join('、')}`,

  agrees: (departments: number, clauses: number) => `重算一致：${departments} 个部门的 ${clauses} 条条款结论，连同说明，与记录逐字节相同。`,
  versions: (then: string, now: string) =>
    then === now ? `记录由准绳 ${then} 写成，重算用的是同一版。` : `记录由准绳 ${then} 写成，重算用的是 ${now}。`,
  calendar: (data: Calendar) => `${data.package} ${data.version}（${data.from} 至 ${data.to}）`,
  calendars: (then: string, now: string) => `工作日资料：写成时为 ${then}，现在为 ${now}。`,
  conclusion: (then: string, now: string) => `  总结论：记录为“${then}”，重算为“${now}”`,
  onlyThen: '  记录里评定过，重算时没有得出结论',
  onlyNow: '  记录里没有，重算时得出了结论',
  becomes: (what: string, then: string, now: string) => `  ${what}：记录为“${then}”，重算为“${now}”`,
  otherScore: '  总分和等次相同，计分的过程不同',
  otherHead: '  所属地区、评估日或者总结论的说法不同',
  inRecord: (verdict: string) => `记录：${verdict}`,
  replayed: (verdict: string) => `重算：${verdict}`,
  absent: '没有这条条款',
  sameVerdict: '结论相同，说明不同',
  differs: (verdicts: number, explanations: number, departments: number) =>
    `与记录不同：${verdicts} 条条款的结论不同，${explanations} 条结论相同而说明不同，涉及 ${departments} 个部门。`,
  refusals: {
    'not-utf8': '它不是 UTF-8 文本',
    'not-json': '它不是完整的 JSON，可能没有写完或者已经损坏',
    'too-deep': '它嵌套得太深，任何评定记录都不会这样',
    'not-ours': '它没有 "format": "zhunsheng-record" 这一项',
    shape: (at: string) => `“${at}”处缺少内容，或者有评定记录里不该有的内容`,
  } satisfies RefusalWords,
};

type RefusalWords = Readonly<Record<Exclude<Refusal['kind'], 'shape'>, string>> & { readonly shape: (at: string) => string };
export type RecordWords = typeof zh;

const en: RecordWords = {
  written: (file) => `The record is written: ${file} (it holds the fact sheets whole: not for publication)`,

  whole: 'The record is whole: nothing was changed since it was written.',
  changed: (parts) => `The record was changed since it was written, or is damaged: ${parts.join(', ')}.`,
  parts: {
    run: 'the dates, the stage, the evaluator, the attachments or the versions',
    rules: 'the rules',
    facts: 'the fact sheets',
    unread: 'what could not be read',
    verdicts: 'the verdicts',
    head: 'the digests',
    layout: 'spaces, line breaks or order (its content is as it was)',
  },
  writtenBy: (version, day) => `Written by zhunsheng ${version} on ${day}.`,
  evaluator: (name) => `Evaluator: ${name}`,
  unsigned: 'It is not signed: an accidental change would show, an intended one need not.',
  unsignedButKey: 'It is not signed, so not by the key you have given either.',
  wrongSignature: 'The signature does not match: the content was changed after signing, or the signature was exchanged.',
  signedByUnknown: (fingerprint) =>
    `The signature matches: signed by the key with fingerprint ${fingerprint}, which you have not given (name it with --key to know whose it is).`,
  signedByGiven: (fingerprint) => `The signature matches: signed by the key you have given (fingerprint ${fingerprint}).`,
  signedByOther: (fingerprint) => `The signature matches, but of another key (fingerprint ${fingerprint}) than the one you have given.`,

  attachmentsUnchecked: (n) =>
    `The record has ${n} ${n === 1 ? 'attachment' : 'attachments'}, which were not checked (name the folder of the fact sheets with --facts to do so).`,
  attachmentsSame: (n) => (n === 1 ? 'The attachment is as it was.' : `All ${n} attachments are as they were.`),
  attachmentsChanged: (paths) => `Attachments that are not as they were: ${paths.join(', ')}`,
  attachmentsGone: (paths) => `Attachments that are no longer there, and were not checked: ${paths.join(', ')}`,
  attachmentsNeverRead: (paths) => `Attachments that could not be read even then: ${paths.join(', ')}`,

  agrees: (departments, clauses) =>
    `Replayed alike: the verdicts on ${clauses} clauses of ${departments} ${departments === 1 ? 'department' : 'departments'}, with their explanations, are byte for byte those of the record.`,
  versions: (then, now) =>
    then === now
      ? `The record was written by zhunsheng ${then}, and replayed by the same.`
      : `The record was written by zhunsheng ${then}, and replayed by ${now}.`,
  calendar: (data) => `${data.package} ${data.version} (${data.from} to ${data.to})`,
  calendars: (then, now) => `Working days: ${then} when it was written, ${now} now.`,
  conclusion: (then, now) => `  Conclusion: “${then}” in the record, “${now}” replayed`,
  onlyThen: '  judged in the record; no verdict when replayed',
  onlyNow: '  not in the record; judged when replayed',
  becomes: (what, then, now) => `  ${what}: “${then}” in the record, “${now}” replayed`,
  otherScore: '  the same total and grade, scored otherwise',
  otherHead: '  its region, its evaluation date or the words of its conclusion differ',
  inRecord: (verdict) => `In the record: ${verdict}`,
  replayed: (verdict) => `Replayed: ${verdict}`,
  absent: 'no such clause',
  sameVerdict: 'same verdict, explained otherwise',
  differs: (verdicts, explanations, departments) =>
    `Not as in the record: ${verdicts} ${verdicts === 1 ? 'clause' : 'clauses'} with another verdict, ${explanations} with the same verdict explained otherwise, in ${departments} ${departments === 1 ? 'department' : 'departments'}.`,
  refusals: {
    'not-utf8': 'it is no UTF-8 text',
    'not-json': 'it is no complete JSON; it may be cut off or damaged',
    'too-deep': 'it is nested more deeply than any record',
    'not-ours': 'it lacks "format": "zhunsheng-record"',
    shape: (at) => `at \`${at}\` something is missing, or there is what no record has`,
  },
};

export function recordWords(language: Language): RecordWords {
  return language === 'zh' ? zh : en;
}
