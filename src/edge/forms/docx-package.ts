import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Why a file is no Word document that can be filled in. */
export type PackageFault = 'old-format' | 'not-a-document' | 'macros' | 'too-large' | 'damaged';

/** No form comes near these. What an archive says of its own sizes is not believed: its parts are unpacked and counted. */
const LIMITS = { parts: 2_000, unpacked: 64 * 1024 * 1024 } as const;

/**
 * Looks at a .docx before any library opens it. In: the bytes. Out: null where it is a plain Word document of a sound size; else why not: an old or encrypted
 * file, no archive, no document in it, macros, an archive that swells, a document type declaration (which can swell as well).
 */
export async function faultOfPackage(bytes: Uint8Array): Promise<PackageFault | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What Word wrote before 2007, and whatever it encrypts, is of this kind.
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return 'old-format';
  if (buffer.subarray(0, 2).toString('latin1') !== 'PK') return 'not-a-document';
  try {
    return await faultOfParts(await opened(buffer));
  } catch (error) {
    return error instanceof Swollen ? 'too-large' : 'damaged';
  }
}

class Swollen extends Error {}

async function faultOfParts(archive: ZipFile): Promise<PackageFault | null> {
  let [unpacked, parts, hasDocument] = [0, 0, false];
  for await (const entry of entriesOf(archive)) {
    parts += 1;
    if (parts > LIMITS.parts) return 'too-large';
    if (/vbaProject\.bin$/i.test(entry.fileName)) return 'macros';
    hasDocument ||= entry.fileName === 'word/document.xml';
    const isXml = /\.(xml|rels)$/i.test(entry.fileName);
    const part = await unpack(archive, entry, LIMITS.unpacked - unpacked, isXml);
    unpacked += part.size;
    if (isXml && /<!DOCTYPE|<!ENTITY/i.test(part.text)) return 'damaged';
    if (entry.fileName === '[Content_Types].xml' && /macroEnabled/i.test(part.text)) return 'macros';
  }
  return hasDocument ? null : 'not-a-document';
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, archive) =>
      error === null ? resolve(archive) : reject(error),
    );
  });
}

/** The entries one after the other; the next is asked for only when one is done with. */
async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      archive.once('entry', resolve);
      archive.once('end', () => resolve(null));
      archive.once('error', reject);
      archive.readEntry();
    });
    archive.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

async function unpack(
  archive: ZipFile,
  entry: Entry,
  most: number,
  keep: boolean,
): Promise<{ readonly size: number; readonly text: string }> {
  if (entry.uncompressedSize > most) throw new Swollen();
  const stream = await new Promise<Readable>((resolve, reject) => {
    archive.openReadStream(entry, (error, readable) => (error === null ? resolve(readable) : reject(error)));
  });
  let size = 0;
  const kept: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Swollen();
    if (keep) kept.push(piece);
  }
  return { size, text: Buffer.concat(kept).toString('utf8') };
}
