import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { commandFindings, type Diagnostic } from '../../index.js';
import { isThere } from './is-there.js';
import { makeFolder } from './make-folder.js';
import { reasonWords } from './reasons.js';
import { shownPath } from './shown-path.js';

/**
 * Writes one file as a whole or not at all. In: the file as typed, its text (or the bytes of one), and whether one that is there may be replaced.
 * Out: null when done, else the finding that says why not.
 */
export async function writeText(
  file: string,
  text: string | Uint8Array,
  where: { readonly cwd: string; readonly replace: boolean },
): Promise<Diagnostic | null> {
  const path = resolve(where.cwd, file);
  try {
    if (!where.replace && (await isThere(path))) return commandFindings.fileExists(null, { file });
    await makeFolder(dirname(path));
    // The library writes once and takes a part for the whole where the disk is full; Node's own goes on until all is written, or says why not.
    await writeFileAtomic(path, '', { tmpfileCreated: (fresh) => writeFile(fresh, text) });
    return null;
  } catch (error) {
    return commandFindings.notWritten(null, { file: shownPath(path, where.cwd), reason: reasonWords(error) });
  }
}
