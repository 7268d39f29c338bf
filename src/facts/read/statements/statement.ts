import { statementFindings as say } from '../../../diagnostics/catalogue/statements.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { keyForm, nameForm } from '../../names.js';
import type { StatementFact } from '../../statements.js';
import type { SheetNode } from '../../tree/node.js';
import { readDay } from '../../values/date.js';
import { readYesNo } from '../../values/yes-no.js';
import { readAttachments } from '../attachments.js';
import type { NamesSomebody } from '../personal-words.js';
import type { Reading } from '../reading.js';
import { excerpt, row } from '../words.js';
import { STATEMENT_EXAMPLE, STATEMENT_LEVEL, STATEMENT_PARTS } from './parts.js';
import { type Parts, partsOf, partWords, scalarOf } from './parts-of.js';
import { readReply } from './reply.js';

/** One 陈述申辩, in a list of one; none where it has no shape, which is reported. `place`: which of its list, from 1. */
export function readStatement(reading: Reading, node: SheetNode, place: number, namesSomebody: NamesSomebody): readonly StatementFact[] {
  if (node.kind !== 'mapping') {
    reading.withhold(node.at);
    reading.report(() => say.shapelessStatement(node.at, { example: STATEMENT_EXAMPLE }));
    return [];
  }
  const words = { zh: `“陈述申辩”第${place}条`, en: `entry ${place} of "statements"` };
  const parts = partsOf(reading, node, STATEMENT_LEVEL, words);
  const at = node.entries[0]?.keyAt ?? node.at;
  const attachments = readAttachments(reading, parts.get('attachment') ?? null, true);
  const text = scalarOf(reading, parts, 'text', words)?.text.trim() ?? null;
  const day = scalarOf(reading, parts, 'on', words);
  const on = day === null ? null : readDay(reading, day, partWords(words, 'on'));
  reportMissing(reading, { at, words, parts, hasWords: text !== null || parts.has('attachment') });
  const reply = readReply(reading, parts, words);
  if (reply !== null && on !== null && reply.on < on)
    reading.report(() => say.replyBeforeStatement(at, { statement: words, on, reply: reply.on }));
  const open = mayBePublished(reading, parts, words);
  const named =
    open &&
    [text ?? '', reply?.text ?? ''].some((said) => namesSomebody(said) || (reply !== null && nameForm(said).includes(nameForm(reply.by))));
  if (named) reading.report(() => say.statementNamesSomebody(at, { statement: words }));
  return [{ ...clauseOf(reading, parts, words), text, on, attachments, publishable: open && !named, reply, at }];
}

interface Told {
  readonly at: StatementFact['at'];
  readonly words: Bilingual;
  readonly parts: Parts;
  readonly hasWords: boolean;
}

function reportMissing(reading: Reading, { at, words, parts, hasWords }: Told): void {
  const missing = [...(hasWords ? [] : [STATEMENT_PARTS.text]), ...(parts.has('on') ? [] : [STATEMENT_PARTS.on])];
  if (missing.length === 0) return;
  const said = { zh: row(missing.map(([zh]) => zh)).zh, en: row(missing.map(([, en]) => en)).en };
  reading.report(() => say.missingStatementPart(at, { statement: words, parts: said }));
}

function mayBePublished(reading: Reading, parts: Parts, words: Bilingual): boolean {
  const node = scalarOf(reading, parts, 'publishable', words);
  return node !== null && readYesNo(reading, partWords(words, 'publishable'), node) === true;
}

function clauseOf(reading: Reading, parts: Parts, words: Bilingual): Pick<StatementFact, 'clause' | 'about'> {
  const node = scalarOf(reading, parts, 'clause', words);
  if (node === null) return { clause: null, about: null };
  const { clauses, scoring } = reading.model;
  const isNamed = ({ id }: { readonly id: string }) => keyForm(id) === keyForm(node.text);
  const clause = clauses.find(isNamed);
  if (clause !== undefined) return { clause: clause.id, about: null };
  const inSheet = (scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses).find(isNamed);
  if (inSheet !== undefined) return { clause: null, about: inSheet.id };
  reading.report(() => say.statementOfUnknownClause(node.at, { statement: words, clause: excerpt(node.text) }));
  return { clause: null, about: excerpt(node.text) };
}
