import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Bilingual } from '../../index.js';
import { MEGABYTE, megabytes } from './read-text.js';
import { reasonWords } from './reasons.js';

/** An attachment as it lay beside its sheet. `sha256` null where it was not read. */
export interface AttachmentRead {
  /** The sheet that names it, as messages show it. */
  readonly sheet: string;
  readonly path: string;
  readonly sha256: string | null;
}

export type AttachmentDigest =
  | { readonly kind: 'digest'; readonly sha256: string }
  | { readonly kind: 'refused'; readonly reason: Bilingual };

/** A scanned file of hundreds of pages stays below. */
const LARGEST_ATTACHMENT = 64 * MEGABYTE;

/**
 * In: the folder of a sheet, and a path from there that does not leave it by its spelling. Out: the digest of the file's bytes, or why there is
 * none. A link that leads out of the folder, a device and a pipe are not opened. Never throws.
 */
export async function attachmentDigest(folder: string, path: string): Promise<AttachmentDigest> {
  try {
    const [inside, file] = [await realpath(folder), await realpath(resolve(folder, path))];
    if (leaves(relative(inside, file)))
      return refused({ zh: '它是一个链接，指向事实表所在的文件夹以外', en: 'it is a link that leads out of the folder of the sheet' });
    const { size, isFile } = await look(file);
    if (!isFile) return refused({ zh: '它不是普通文件', en: 'it is not a plain file' });
    if (size > LARGEST_ATTACHMENT) return refused(tooLarge(size));
    const hash = createHash('sha256');
    await pipeline(createReadStream(file, { end: LARGEST_ATTACHMENT }), hash);
    return { kind: 'digest', sha256: hash.digest('hex') };
  } catch (error) {
    return refused(reasonWords(error));
  }
}

function leaves(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

async function look(file: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile() };
}

function tooLarge(size: number): Bilingual {
  const [is, most] = [megabytes(size), megabytes(LARGEST_ATTACHMENT)];
  return { zh: `它有 ${is} MB，至多 ${most} MB`, en: `it has ${is} MB, and ${most} MB is the most` };
}

function refused(reason: Bilingual): AttachmentDigest {
  return { kind: 'refused', reason };
}
