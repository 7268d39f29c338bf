import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { commandFindings, type Diagnostic } from '../../index.js';
import { exchange } from './exchange.js';
import { cleanLeftovers, newBeside, restoreInterrupted } from './leftovers.js';
import { reasonWords } from './reasons.js';
import { shownPath } from './shown-path.js';
import { MARKER, markerText, whyNotReplaceable } from './site-marker.js';

/**
 * Writes a site as a whole or not at all: into a new folder beside the wanted one, which is then exchanged for it. In: the
 * folder as typed, and the pages (path inside the site → text). Out: null when done, else the finding that says why not,
 * and then what stood there before stands unchanged. INVARIANT: only a folder that holds nothing but our own files is replaced.
 */
export async function writeSite(
  folder: string,
  pages: Iterable<readonly [path: string, text: string]>,
  cwd: string,
): Promise<Diagnostic | null> {
  const asTyped = resolve(cwd, folder);
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(asTyped).catch(() => asTyped);
  if (holds(target, cwd)) return commandFindings.outFolderInUse(null, { folder });
  try {
    await mkdir(dirname(target), { recursive: true });
    await restoreInterrupted(target);
    const foreign = await whyNotReplaceable(target, folder);
    if (foreign !== null) return foreign;
    await replace(target, pages);
    await cleanLeftovers(target);
    return null;
  } catch (error) {
    return commandFindings.notWritten(null, { file: shownPath(target, cwd), reason: reasonWords(error) });
  }
}

async function replace(target: string, pages: Iterable<readonly [path: string, text: string]>): Promise<void> {
  const fresh = newBeside(target, 'new');
  try {
    await writePages(fresh, pages);
    await exchange(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function writePages(folder: string, pages: Iterable<readonly [path: string, text: string]>): Promise<void> {
  await mkdir(folder);
  const written: string[] = [];
  for (const [page, text] of pages) {
    const path = inside(folder, page);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(page);
  }
  await writeFile(join(folder, MARKER), markerText(written));
}

/** A page's path is our own making; one that leaves the folder is a fault of ours, so it throws. */
function inside(folder: string, page: string): string {
  const path = resolve(folder, page);
  if (!path.startsWith(folder + sep) || basename(path) === MARKER) throw new Error(`a page outside the site: ${page}`);
  return path;
}

/** Whether the working folder is `target` or lies in it: it cannot be moved from under one's own feet. */
function holds(target: string, cwd: string): boolean {
  const way = relative(target, cwd);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}
