import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** What an archive may ask of the machine. */
export interface ArchiveLimits {
  /** Files inside the file. */
  readonly parts: number;
  /** Of one part, unpacked. */
  readonly partBytes: number;
  /** Of all parts that are opened, unpacked. */
  readonly allBytes: number;
  /** How many times larger a part may become; below `smallPart` growth is nobody's harm. */
  readonly growth: number;
  readonly smallPart: number;
}

/** Why an archive, or a part of it, is not opened. */
export type ArchiveFault = 'no-archive' | 'too-many-parts' | 'too-large' | 'part-missing' | 'broken-part';

/** On its way out of an archive; caught where the reading of a file began. */
export class UnfitArchive extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault);
  }
}

/** The parts of an archive by name, none of them unpacked yet. */
export interface Archive {
  /** As they are written in it, in its order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked bytes of a part. Throws {@link UnfitArchive} where there is no such part, or where it becomes too large. */
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
}

/**
 * Opens the archive that an office document is. In: its bytes. Out: its parts. Throws {@link UnfitArchive} for what is no archive and for one that
 * holds too much. What a part says of its own size is held against what comes out of it, so that nothing grows beyond what was allowed; names that
 * lead out of the archive make it none.
 */
export async function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip, limits);
  let allowed = limits.allBytes;
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(nameForm(name)),
    async open(name) {
      const entry = entries.get(nameForm(name));
      if (entry === undefined) throw new UnfitArchive('part-missing');
      allowed -= entry.uncompressedSize;
      if (allowed < 0 || swells(entry, limits)) throw new UnfitArchive('too-large');
      return unpacked(zip, entry);
    },
  };
}

/** Names of parts are compared without regard to case, as the formats ask. */
function nameForm(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new UnfitArchive('no-archive'));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile, { parts }: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > parts) return reject(new UnfitArchive('too-many-parts'));
    zip.on('error', () => reject(new UnfitArchive('no-archive')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(nameForm(entry.fileName), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function swells({ uncompressedSize, compressedSize }: Entry, { partBytes, growth, smallPart }: ArchiveLimits): boolean {
  return uncompressedSize > partBytes || (uncompressedSize > smallPart && uncompressedSize > compressedSize * growth);
}

function unpacked(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new UnfitArchive('broken-part'));
      else resolve(soundChunks(stream));
    });
  });
}

/** A part that does not unpack, or not to the size it says, is damaged. */
async function* soundChunks(stream: Readable): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch {
    throw new UnfitArchive('broken-part');
  }
}
