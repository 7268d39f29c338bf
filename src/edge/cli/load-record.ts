import { resolve } from 'node:path';
import { commandFindings, type Diagnostic } from '../../index.js';
import { readBytes } from '../node/read-text.js';
import { LARGEST_RECORD } from '../node/record-file.js';
import { shownPath } from '../node/shown-path.js';
import { type ReadRecord, type Refusal, readRecord } from '../record/read-record.js';
import { type Session, tell } from './session.js';
import { recordWords } from './words/record.js';

/** In: a record's file as typed. Out: the record with its text; null where there is none, and then why is told. */
export async function loadRecord(session: Session, file: string): Promise<Extract<ReadRecord, { kind: 'record' }> | null> {
  const { cwd, version } = session.world;
  const read = await readBytes(resolve(cwd, file), shownPath(file, cwd), LARGEST_RECORD);
  if (read.kind === 'refused') return refused(session, read.finding);
  const found = readRecord(read.bytes);
  if (found.kind === 'record') return found;
  if (found.kind === 'refused') return refused(session, commandFindings.notARecord(null, { file, reason: words(found.why) }));
  const { format, version: writer } = found;
  return refused(session, commandFindings.recordOfOtherFormat(null, { file, format, writer, version }));
}

function refused(session: Session, finding: Diagnostic): null {
  tell(session, [finding]);
  return null;
}

function words(why: Refusal): { readonly zh: string; readonly en: string } {
  const said = ({ refusals }: ReturnType<typeof recordWords>) => (why.kind === 'shape' ? refusals.shape(why.at) : refusals[why.kind]);
  return { zh: said(recordWords('zh')), en: said(recordWords('en')) };
}
