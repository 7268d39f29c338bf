import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isThere } from './is-there.js';
import { MARKER } from './site-marker.js';

/** Whether a file lies, or would lie, in a site: in the one about to be written (null: none), or in any that stands. In: both as typed. */
export async function isInSite(file: string, site: string | null, cwd: string): Promise<boolean> {
  const path = await real(resolve(cwd, file));
  const target = site === null ? null : await real(resolve(cwd, site));
  if (target !== null && `${path}${sep}`.startsWith(`${target}${sep}`)) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (await isThere(join(folder, MARKER))) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** The path without links, also of what is not there yet. */
async function real(path: string): Promise<string> {
  if (path === dirname(path)) return path;
  return realpath(path).catch(async () => join(await real(dirname(path)), basename(path)));
}
