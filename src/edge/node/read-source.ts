import type { Diagnostic, FactSource } from '../../index.js';
import type { FactFile } from './fact-files.js';
import { readText } from './read-text.js';
import { isWorkbookName, readWorkbook } from './workbook/read-workbook.js';

/** One file of facts from disk: its text or what is in its cells, or the finding that says why there is neither. */
export type ReadSource =
  | { readonly kind: 'source'; readonly source: FactSource; readonly sha256: string }
  | { readonly kind: 'refused'; readonly file: string; readonly finding: Diagnostic; readonly sha256: string | null };

/** In: a file. Out: what is in it, by its ending as a workbook or as text. Never throws for what is in the file. */
export async function readSource({ path, file }: FactFile): Promise<ReadSource> {
  if (!isWorkbookName(path)) {
    const read = await readText(path, file);
    return read.kind === 'text' ? { kind: 'source', source: read.source, sha256: read.sha256 } : read;
  }
  const read = await readWorkbook(path, file);
  return read.kind === 'workbook' ? { kind: 'source', source: read.workbook, sha256: read.sha256 } : read;
}
