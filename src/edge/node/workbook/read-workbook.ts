import { createHash } from 'node:crypto';
import type { Diagnostic, Workbook } from '../../../index.js';
import { readBytes } from '../read-text.js';
import { findingFor } from './findings.js';
import { LIMITS } from './limits.js';
import { otherFormat } from './other-format.js';

/** A workbook from disk, or the finding that says why there is none. `sha256` is of the file's bytes; null where they were not read. */
export type ReadWorkbook =
  | { readonly kind: 'workbook'; readonly workbook: Workbook; readonly sha256: string }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: Diagnostic; readonly sha256: string | null };

/** Whether a file is a spreadsheet by its ending: those that are read, and those whose owner is told what to do. */
export function isWorkbookName(name: string): boolean {
  return /\.(xlsx|xlsm|xltx|xls|et|ods)$/i.test(name);
}

/** In: where the file lies, and the name messages show. Out: what is in its cells, or why not. Never throws for what is in the file. */
export async function readWorkbook(path: string, file: string): Promise<ReadWorkbook> {
  const read = await readBytes(path, file, LIMITS.fileBytes);
  if (read.kind === 'refused') return { ...read, file, sha256: null };
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  const other = otherFormat(read.bytes);
  if (other !== null) return { kind: 'refused', file, finding: findingFor(other, file), sha256 };
  // Threads and the reader of archives cost time that a command without workbooks need not spend.
  const { readInThread } = await import('./reading-thread.js');
  const out = await readInThread(ownBytes(read.bytes), file);
  if ('unread' in out) return { kind: 'refused', file, finding: findingFor(out.unread, file), sha256 };
  return { kind: 'workbook', workbook: out.workbook, sha256 };
}

/** Small files share their memory with others, which must not be handed over with them. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
