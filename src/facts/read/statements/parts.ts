import { type Level, levelOf, type Named } from '../level.js';

/** The keys inside a 陈述申辩, its 答复 and its 期限, in both spellings. They mean something there only. */
export const STATEMENT_PARTS = {
  clause: ['条款', 'clause'],
  text: ['内容', 'text'],
  on: ['日期', 'date'],
  attachment: ['附件', 'attachment'],
  publishable: ['可公开', 'publishable'],
  reply: ['答复', 'reply'],
  role: ['由', 'role'],
  repliedBy: ['答复人', 'repliedBy'],
  notifiedOn: ['告知日期', 'notifiedOn'],
  within: ['期限', 'within'],
} as const;
export type StatementPart = keyof typeof STATEMENT_PARTS;

const named = new Map<StatementPart, Named>(
  Object.entries(STATEMENT_PARTS).map(([word, names]) => [word as StatementPart, { kind: 'part', names }]),
);
const words = new Map([...named].map(([word, thing]) => [thing, word]));

/** Which part a key named. */
export function statementPartOf(thing: Named): StatementPart | null {
  return words.get(thing) ?? null;
}

export const STATEMENT_LEVEL = levelWith(['clause', 'text', 'on', 'attachment', 'publishable', 'reply']);
export const REPLY_LEVEL = levelWith(['text', 'role', 'repliedBy', 'on']);
export const DEADLINE_LEVEL = levelWith(['notifiedOn', 'within']);

function levelWith(parts: readonly StatementPart[]): Level {
  return levelOf(parts.flatMap((part) => named.get(part) ?? []));
}

/** One of each, as a message shows it. */
export const STATEMENT_EXAMPLE = {
  zh: '- {条款: 2.1, 日期: 2017-08-25, 内容: …}',
  en: '- {clause: 2.1, date: 2017-08-25, text: …}',
};
export const REPLY_EXAMPLE = { zh: '{内容: …, 答复人: 姓名, 日期: 2017-08-29}', en: '{text: …, repliedBy: who, date: 2017-08-29}' };
export const DEADLINE_EXAMPLE = { zh: '{告知日期: 2017-08-22, 期限: 5个工作日}', en: '{notifiedOn: 2017-08-22, within: 5 working days}' };
