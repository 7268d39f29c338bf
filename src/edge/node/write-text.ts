import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { commandFindings, type Diagnostic } from '../../index.js';
import { isThere } from './is-there.js';
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
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.byteLength));
    return null;
  } catch (error) {
    return commandFindings.notWritten(null, { file: shownPath(path, where.cwd), reason: reasonWords(error) });
  }
}
