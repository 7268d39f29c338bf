import { readFile, stat } from 'node:fs/promises';
import { type Bilingual, commandFindings, type Diagnostic, type SourceText } from '../../index.js';
import { decode } from './decode.js';
import { reasonWords } from './reasons.js';

/** A file from disk: its text, or the finding that says why there is none. */
export type ReadText =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: Diagnostic };

const MEGABYTE = 1024 * 1024;

/** No rule file and no fact sheet comes near it; what is larger was put there by mistake, and is not loaded. */
export const LARGEST_FILE = 8 * MEGABYTE;

/** In: where the file lies, and the name messages show. Out: its text, or why not. Never throws. */
export async function readText(path: string, file: string): Promise<ReadText> {
  const refused = (finding: Diagnostic): ReadText => ({ kind: 'refused', file, finding });
  try {
    const { size, isPlainFile } = await look(path);
    if (!isPlainFile) return refused(commandFindings.fileNotReadable(null, { file, reason: NOT_A_FILE }));
    if (size > LARGEST_FILE) return refused(tooLarge(file, size));
    const decoded = decode(await readFile(path));
    if (decoded.kind === 'text') return { kind: 'text', source: { file, text: decoded.text } };
    return refused(
      decoded.kind === 'binary' ? commandFindings.fileBinary(null, { file }) : commandFindings.fileEncodingUnknown(null, { file }),
    );
  } catch (error) {
    return refused(commandFindings.fileNotReadable(null, { file, reason: reasonWords(error) }));
  }
}

/** A device or a pipe may never end, so only a plain file is opened. */
async function look(path: string): Promise<{ readonly size: number; readonly isPlainFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isPlainFile: found.isFile() };
}

function tooLarge(file: string, size: number): Diagnostic {
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '');
  return commandFindings.fileTooLarge(null, { file, size: megabytes(size), limit: megabytes(LARGEST_FILE) });
}

const NOT_A_FILE: Bilingual = { zh: '它不是普通文件', en: 'it is not a plain file' };
