import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { damaged, Refused, tooMuch } from './unread.js';

/** The parts of a workbook by name, none of them unpacked yet. */
export interface Archive {
  has(name: string): boolean;
  /** The unpacked bytes of a part. Throws {@link Refused} where there is no such part, or where it becomes too large. */
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
}

/**
 * Opens the archive that an .xlsx file is. In: its bytes. Out: its parts. Throws {@link Refused} for what is no archive and for one that holds
 * too much. What a part says of its own size is held against what comes out of it, so that nothing grows beyond what was allowed.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip);
  let allowed = LIMITS.allBytes;
  return {
    has: (name) => entries.has(nameForm(name)),
    async open(name) {
      const entry = entries.get(nameForm(name));
      if (entry === undefined) throw damaged('partMissing');
      guard(entry);
      allowed -= entry.uncompressedSize;
      if (allowed < 0) throw tooMuch('bytes');
      return unpacked(zip, entry);
    },
  };
}

/** Names of parts are compared without regard to case, as the format asks. */
function nameForm(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(damaged('noArchive'));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > LIMITS.parts) return reject(tooMuch('parts'));
    zip.on('error', () => reject(damaged('noArchive')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(nameForm(entry.fileName), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function guard({ uncompressedSize, compressedSize }: Entry): void {
  if (uncompressedSize > LIMITS.partBytes) throw tooMuch('bytes');
  if (uncompressedSize > LIMITS.smallPart && uncompressedSize > compressedSize * LIMITS.growth) throw tooMuch('bytes');
}

function unpacked(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(damaged('brokenPart'));
      else resolve(soundChunks(stream));
    });
  });
}

/** A part that does not unpack, or not to the size it says, is damaged. */
async function* soundChunks(stream: Readable): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof Refused ? error : damaged('brokenPart');
  }
}
