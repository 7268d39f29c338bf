import { type Archive, type ArchiveLimits, openArchive, UnfitArchive } from '../node/archive.js';

/** Why a file is no Word document that can be filled in. */
export type PackageFault = 'old-format' | 'not-a-document' | 'macros' | 'too-large' | 'damaged';

/** No form comes near these. */
const MOST = 64 * 1024 * 1024;
const LIMITS: ArchiveLimits = { parts: 2_000, partBytes: MOST, allBytes: MOST, growth: 250, smallPart: 1024 * 1024 };
const TOO_LARGE: ReadonlySet<string> = new Set(['too-large', 'too-many-parts']);

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
    return await faultOfParts(await openArchive(bytes, LIMITS));
  } catch (error) {
    return error instanceof UnfitArchive && TOO_LARGE.has(error.fault) ? 'too-large' : 'damaged';
  }
}

async function faultOfParts(archive: Archive): Promise<PackageFault | null> {
  for (const name of archive.names) {
    if (/vbaProject\.bin$/i.test(name)) return 'macros';
    const isXml = /\.(xml|rels)$/i.test(name);
    const text = await unpacked(archive, name, isXml);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return 'damaged';
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) return 'macros';
  }
  return archive.has('word/document.xml') ? null : 'not-a-document';
}

/** Every part is unpacked once, since the library that follows will do so; only of those that `keep` says the text is wanted. */
async function unpacked(archive: Archive, name: string, keep: boolean): Promise<string> {
  const kept: Uint8Array[] = [];
  for await (const piece of await archive.open(name)) if (keep) kept.push(piece);
  return Buffer.concat(kept).toString('utf8');
}
