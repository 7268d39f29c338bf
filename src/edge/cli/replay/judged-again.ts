import type { Audience, Run, Stage } from '../../../index.js';
import { readSourceOf } from '../../record/kept-sources.js';
import type { RecordDocument } from '../../record/record-document.js';
import { type Change, changesIn } from '../../record/wholeness.js';
import { judgeLoaded } from '../judge.js';
import { loadRecord } from '../load-record.js';
import { loadKeptSheets } from '../load-sheets.js';
import type { Session } from '../session.js';
import { recordWords } from '../words/record.js';
import { rulesOfRecord } from './rules-of-record.js';

/** A record judged once more, by its own rules and sheets. */
export interface JudgedAgain {
  readonly record: RecordDocument;
  /** What was changed in it since it was written; that is told. */
  readonly changes: readonly Change[];
  readonly run: Run;
}

/** In: a record's file as typed. Out: what comes of it in this version; null where it cannot be judged, and then why is told. */
export async function judgeAgain(session: Session, file: string): Promise<JudgedAgain | null> {
  const loaded = await loadRecord(session, file);
  if (loaded === null) return null;
  const { record, text } = loaded;
  const words = recordWords(session.language);
  const { changes } = changesIn(record, text);
  if (changes.length > 0) session.world.err(`${words.changed(changes.map((change) => words.parts[change]))}\n`);
  const model = rulesOfRecord(session, file, record);
  if (model === null) return null;
  const { on, evaluator, generatedOn } = record.run;
  const stage: Stage = record.run.stage ?? 'self-check';
  // Before there were audiences verdicts were put into the words of working papers.
  const audience: Audience = record.run.audience ?? 'working';
  const when = { on, stage, audience, evaluator, generatedOn, version: session.world.version };
  const { run } = await judgeLoaded(loadKeptSheets(model, record.facts.map(readSourceOf)), { model, digest: record.rules.digest }, when);
  return { record, changes, run };
}
