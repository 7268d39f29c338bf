import type { Workbook } from '../../../index.js';
import { type ArchiveFault, openArchive, UnfitArchive } from '../archive.js';
import { gathering, type Receiver } from './gathered.js';
import { LIMITS } from './limits.js';
import { otherFormat } from './other-format.js';
import { directoryOf } from './parts/directory.js';
import { readFormats } from './parts/formats.js';
import { readSharedStrings } from './parts/shared-strings.js';
import { readSheet } from './parts/sheet.js';
import { damaged, Refused, type Unread } from './unread.js';

/** A workbook, or why it was not read. */
export type ReadOut = { readonly workbook: Workbook } | { readonly unread: Unread };

/** Reads the bytes of an .xlsx file where they are, without a thread of its own: see {@link readSheets}. */
export async function workbookIn(bytes: Uint8Array, file: string): Promise<ReadOut> {
  const gathered = gathering();
  const unread = await readSheets(bytes, gathered);
  return unread === null ? { workbook: { file, grids: gathered.grids } } : { unread };
}

/**
 * Reads the bytes of an .xlsx file. In: the bytes, and who receives what a person would read in its cells. Out: null, or why it cannot be told;
 * what was handed on before then counts for nothing. It keeps no rows, and never throws for what is in the file.
 */
export async function readSheets(bytes: Uint8Array, receiver: Receiver): Promise<Unread | null> {
  try {
    const other = otherFormat(bytes);
    if (other === null) await readArchive(bytes, receiver);
    return other;
  } catch (error) {
    if (error instanceof Refused) return error.unread;
    if (error instanceof UnfitArchive) return FAULTS[error.fault];
    throw error;
  }
}

async function readArchive(bytes: Uint8Array, receiver: Receiver): Promise<void> {
  const archive = await openArchive(bytes, LIMITS);
  if (archive.has('mimetype') && !archive.has('[Content_Types].xml')) throw new Refused({ why: 'otherFormat', name: '.ods' });
  const { sheets, sharedStrings, styles, from1904 } = await directoryOf(archive);
  if (sheets.length === 0) throw damaged('noSheet');
  const strings = sharedStrings === null ? [] : await readSharedStrings(await archive.open(sharedStrings), () => receiver.rows([]));
  const shown = styles === null ? [] : await readFormats(await archive.open(styles));
  const shared = { cells: { strings, shown, from1904 }, left: LIMITS.cells };
  for (const sheet of sheets) receiver.sheet(await readSheet(await archive.open(sheet.part), sheet, shared, (rows) => receiver.rows(rows)));
}

const FAULTS: Readonly<Record<ArchiveFault, Unread>> = {
  'no-archive': { why: 'damaged', how: 'noArchive' },
  'part-missing': { why: 'damaged', how: 'partMissing' },
  'broken-part': { why: 'damaged', how: 'brokenPart' },
  'too-many-parts': { why: 'tooMuch', of: 'parts', sheet: null },
  'too-large': { why: 'tooMuch', of: 'bytes', sheet: null },
};
