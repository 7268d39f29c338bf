import { resolve } from 'node:path';
import { commandFindings, type Layers } from '../../index.js';
import { readKey } from '../node/key-file.js';
import { megabytes } from '../node/read-text.js';
import { LARGEST_RECORD, whyNoRecordThere } from '../node/record-file.js';
import { shownPath } from '../node/shown-path.js';
import { writeText } from '../node/write-text.js';
import { recordBytes } from '../record/make-record.js';
import { isTooDeep } from '../record/read-record.js';
import { type Sign, signer } from '../record/signature.js';
import type { Judged } from './judge.js';
import { type Session, tell } from './session.js';
import { recordWords } from './words/record.js';
import { unfitKey } from './words/unfit-key.js';
import type { ExitStatus } from './world.js';

/** What `evaluate` was asked on its record. */
export interface RecordOptions {
  /** The site of the run. */
  readonly out?: string;
  /** Under whose name the record lies where none is given: that of the site. */
  readonly beside?: string | undefined;
  readonly record?: string;
  readonly sign?: string;
  readonly json?: true;
}

/** Where the record goes (null: there is none), and who signs it (null: nobody). */
export interface Keeping {
  readonly file: string | null;
  readonly sign: Sign | null;
  /** Whether a JSON document goes to the standard output, which then holds nothing else. */
  readonly aside: boolean;
}

/** Looks before anything is judged whether the record can be kept as asked. Out: null where it cannot; that is told. */
export async function prepareRecord(session: Session, { out, beside = out, record, sign, json }: RecordOptions): Promise<Keeping | null> {
  const { cwd } = session.world;
  const aside = json === true;
  const file = record ?? (beside === undefined ? null : shownPath(`${resolve(cwd, beside)}.record.json`, cwd));
  const trouble = file === null ? null : await whyNoRecordThere(file, out ?? null, cwd);
  if (trouble !== null) return refused(session, trouble);
  if (sign === undefined) return { file, sign: null, aside };
  if (file === null) return refused(session, commandFindings.signWithoutRecord(null, {}));
  const read = await readKey(sign, 'private', cwd);
  if (read.kind === 'key') return { file, sign: signer(read.key), aside };
  return refused(session, read.kind === 'refused' ? read.finding : unfitKey(sign, 'private', read));
}

function refused(session: Session, finding: Parameters<typeof tell>[1][number]): null {
  tell(session, [finding]);
  return null;
}

/** In: a run with its rules and the date asked for. Writes its record and says where it is, and that it is not for publication. */
export async function keepRecord(
  session: Session,
  { file, sign, aside }: Keeping,
  { run, sources, attachments, layers, on }: Judged & { readonly layers: Layers; readonly on: string | null },
): Promise<ExitStatus> {
  if (file === null) return 0;
  const { cwd, out, err } = session.world;
  const bytes = bytesWithin(() => recordBytes({ run, sources: [...sources], attachments, layers, on }, sign));
  const trouble =
    bytes === null
      ? commandFindings.recordTooLarge(null, { file, limit: megabytes(LARGEST_RECORD) })
      : await writeText(file, bytes, { cwd, replace: true });
  if (trouble !== null) {
    tell(session, [trouble]);
    return 2;
  }
  (aside ? err : out)(`${recordWords(session.language).written(shownPath(file, cwd))}\n`);
  return 0;
}

/** What would be read again by nobody is not written. A text beyond what the machine can hold throws. */
function bytesWithin(make: () => Buffer): Buffer | null {
  try {
    const bytes = make();
    return bytes.length > LARGEST_RECORD || isTooDeep(bytes) ? null : bytes;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
