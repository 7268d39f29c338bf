import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type Bilingual, commandFindings, type Diagnostic, type SourceText } from '../../index.js';
import { decode } from './decode.js';
import { reasonWords } from './reasons.js';

/** A file from disk: its text, or the finding that says why there is none. `sha256` is of its bytes; null where they were not read. */
export type ReadText =
  | { readonly kind: 'text'; readonly source: SourceText; readonly sha256: string }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: Diagnostic; readonly sha256: string | null };

/** The bytes of a file from disk, or the finding that says why there are none. */
export type ReadBytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'refused'; readonly finding: Diagnostic };

export const MEGABYTE = 1024 * 1024;

/** No rule file and no fact sheet comes near it; what is larger was put there by mistake, and is not loaded. */
export const LARGEST_FILE = 8 * MEGABYTE;

/** In: where the file lies, and the name messages show. Out: its text, or why not. Never throws. */
export async function readText(path: string, file: string): Promise<ReadText> {
  const read = await readBytes(path, file, LARGEST_FILE);
  if (read.kind === 'refused') return { ...read, file, sha256: null };
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const decoded = decode(read.bytes);
  if (decoded.kind === 'text') return { kind: 'text', source: { file, text: decoded.text }, sha256 };
  const unread = decoded.kind === 'binary' ? commandFindings.fileBinary : commandFindings.fileEncodingUnknown;
  return { kind: 'refused', file, finding: unread(null, { file }), sha256 };
}

/** In: where the file lies, the name messages show, and the most bytes it may have. Out: its bytes, or why not. Never throws. */
export async function readBytes(path: string, file: string, largest: number): Promise<ReadBytes> {
  const refused = (finding: Diagnostic): ReadBytes => ({ kind: 'refused', finding });
  try {
    const { size, isPlainFile } = await look(path);
    if (!isPlainFile) return refused(commandFindings.fileNotReadable(null, { file, reason: NOT_A_FILE }));
    if (size > largest) return refused(tooLarge(file, size, largest));
    return { kind: 'bytes', bytes: await readFile(path) };
  } catch (error) {
    return refused(commandFindings.fileNotReadable(null, { file, reason: reasonWords(error) }));
  }
}

/** A device or a pipe may never end, so only a plain file is opened. */
async function look(path: string): Promise<{ readonly size: number; readonly isPlainFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isPlainFile: found.isFile() };
}

function tooLarge(file: string, size: number, limit: number): Diagnostic {
  return commandFindings.fileTooLarge(null, { file, size: megabytes(size), limit: megabytes(limit) });
}

/** 8 · 8.5: for sentences. */
export function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '');
}

const NOT_A_FILE: Bilingual = { zh: '它不是普通文件', en: 'it is not a plain file' };
