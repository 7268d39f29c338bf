import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Bilingual, commandFindings, type Diagnostic, type SourceText } from '../../index.js';
import { reasonWords } from './reasons.js';
import { writeText } from './write-text.js';

/**
 * Writes new texts into files that are there, each as a whole or not at all. In: the files by the names messages show. Out: the
 * findings of those that could not be written. Where one of them may not be changed none is.
 */
export async function replaceTexts(sources: readonly SourceText[], cwd: string): Promise<readonly Diagnostic[]> {
  const refused = (await Promise.all(sources.map(({ file }) => whyNotWritable(file, cwd)))).flatMap((one) => one ?? []);
  if (refused.length > 0) return refused;
  const written: Diagnostic[] = [];
  for (const { file, text } of sources) {
    const trouble = await writeText(file, `${await markOf(file, cwd)}${text}`, { cwd, replace: true });
    if (trouble !== null) written.push(trouble);
  }
  return written;
}

/** A UTF-8 file that begins with a byte order mark keeps it: without it some office software takes the text for another encoding. */
async function markOf(file: string, cwd: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, file)).catch(() => null);
  return bytes?.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? '\ufeff' : '';
}

const UTF8_MARK = Buffer.from('\ufeff');

/** Replacing a file as a whole asks only its folder; who marked a file read-only means the file. */
async function whyNotWritable(file: string, cwd: string): Promise<Diagnostic | null> {
  try {
    const { mode } = await stat(resolve(cwd, file));
    return (mode & ANYBODY_WRITES) === 0 ? commandFindings.notWritten(null, { file, reason: READ_ONLY }) : null;
  } catch (error) {
    return commandFindings.notWritten(null, { file, reason: reasonWords(error) });
  }
}

const ANYBODY_WRITES = 0o222;
const READ_ONLY: Bilingual = { zh: '它是只读的', en: 'it is read-only' };
