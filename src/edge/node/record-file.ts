import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commandFindings, type Diagnostic } from '../../index.js';
import { isInSite } from './in-site.js';
import { isThere } from './is-there.js';
import { MEGABYTE } from './read-text.js';

/** A record of a thousand departments stays below; a larger one is neither written nor read. */
export const LARGEST_RECORD = 128 * MEGABYTE;

/**
 * In: where a record is to go, and the site of the same run (null: none), both as typed. Out: null where it may be written there, else
 * why not. INVARIANT: no record goes into a site, and none takes the place of anything but a record.
 */
export async function whyNoRecordThere(file: string, site: string | null, cwd: string): Promise<Diagnostic | null> {
  if (await isInSite(file, site, cwd)) return commandFindings.recordInSite(null, { file });
  const path = resolve(cwd, file);
  if (!(await isThere(path)) || (await beginsAsRecord(path))) return null;
  return commandFindings.notARecordThere(null, { file });
}

/** Every record begins so: its keys are sorted. A damaged one is known by it too. */
const BEGINNING = '{"digest":"sha256:';

async function beginsAsRecord(path: string): Promise<boolean> {
  try {
    const handle = await open(path);
    try {
      const { buffer } = await handle.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
      return buffer.toString('latin1') === BEGINNING;
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
