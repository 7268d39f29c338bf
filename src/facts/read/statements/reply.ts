import { decisionFindings } from '../../../diagnostics/catalogue/decisions.js';
import { statementFindings as say } from '../../../diagnostics/catalogue/statements.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { ReplyFact } from '../../statements.js';
import { readDay } from '../../values/date.js';
import { isOffice } from '../decisions/role-words.js';
import type { Reading } from '../reading.js';
import { row } from '../words.js';
import { REPLY_EXAMPLE, REPLY_LEVEL, STATEMENT_PARTS } from './parts.js';
import { type Parts, partsOf, partWords, scalarOf } from './parts-of.js';

/** 答复 of one 陈述申辩. Null where there is none; one that lacks its words, its person or its day is reported, and is none yet. */
export function readReply(reading: Reading, statement: Parts, words: Bilingual): ReplyFact | null {
  const node = statement.get('reply');
  if (node === undefined) return null;
  if (node.kind !== 'mapping') {
    reading.withhold(node.at);
    reading.report(() => say.wrongReply(node.at, { reply: partWords(words, 'reply'), example: REPLY_EXAMPLE }));
    return null;
  }
  const own = partWords(words, 'reply');
  const parts = partsOf(reading, node, REPLY_LEVEL, own);
  const missing = NEEDED.filter((part) => !parts.has(part)).map((part) => STATEMENT_PARTS[part]);
  if (missing.length > 0) {
    const said = { zh: row(missing.map(([zh]) => zh)).zh, en: row(missing.map(([, en]) => en)).en };
    reading.report(() => say.missingReplyPart(node.at, { reply: own, parts: said }));
  }
  return whole(reading, parts, own);
}

const NEEDED = ['text', 'repliedBy', 'on'] as const;

function whole(reading: Reading, parts: Parts, words: Bilingual): ReplyFact | null {
  const textIn = (part: 'text' | 'repliedBy' | 'role') => scalarOf(reading, parts, part, words)?.text.trim() ?? null;
  const [text, by, role] = [textIn('text'), textIn('repliedBy'), textIn('role')];
  const day = scalarOf(reading, parts, 'on', words);
  const on = day === null ? null : readDay(reading, day, partWords(words, 'on'));
  if (text === null || by === null || on === null) return null;
  const fit = role === null || isOffice(role, [by]);
  if (!fit) reading.report(() => decisionFindings.personAsRole(parts.get('role')?.at ?? null, { decision: words }));
  return { text, role: fit ? role : null, by, on };
}
