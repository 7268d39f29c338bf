import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isThere } from './is-there.js';
import { slashes } from './shown-path.js';
import { isAtWork, isRun } from './site-runs.js';

/** The file by which a folder is known as a site of ours. It lists every page, so that a stranger's file beside them is noticed. */
export const MARKER = '.zhunsheng-site';

export function markerText(pages: readonly string[]): string {
  return `zhunsheng site 1\n${pages.map((page) => `${page}\n`).join('')}`;
}

/**
 * In: a folder. Out: null where a site may be written into it (missing, empty, or wholly ours), else a file in it that is not ours. The
 * runs in a site are looked into as well: each lists its own pages.
 */
export async function foreignFile(target: string): Promise<string | null> {
  if (!(await isThere(target))) return null;
  const ours = await listedPages(target);
  const known = (page: string) => ours.has(page) || (ours.size > 0 && page === 'index.html') || leftBySystem(page);
  for (const entry of await readdir(target, { withFileTypes: true })) {
    if (isAtWork(entry.name)) continue;
    const isOurRun = ours.size > 0 && entry.isDirectory() && isRun(entry.name);
    const found = isOurRun ? await strangerIn(join(target, entry.name), entry.name) : await outside(target, entry, known);
    if (found !== null) return found;
  }
  return null;
}

type Entry = { readonly name: string; isDirectory(): boolean };

async function outside(target: string, entry: Entry, known: (page: string) => boolean): Promise<string | null> {
  const files = entry.isDirectory() ? (await everythingIn(join(target, entry.name))).map((file) => `${entry.name}/${file}`) : [entry.name];
  return files.find((file) => !known(file)) ?? null;
}

async function strangerIn(run: string, name: string): Promise<string | null> {
  const ours = await listedPages(run);
  const found = (await everythingIn(run)).find((page) => !ours.has(page) && !leftBySystem(page));
  return found === undefined ? null : `${name}/${found}`;
}

/** Every entry that is not a folder, hidden ones and links too: whatever would be lost. */
async function everythingIn(target: string): Promise<readonly string[]> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => slashes(relative(target, join(entry.parentPath, entry.name))));
}

/** What file managers leave in every folder they show. */
function leftBySystem(page: string): boolean {
  return /(^|\/)(Thumbs\.db|[Dd]esktop\.ini|\.DS_Store)$/.test(page);
}

/** The pages a folder's marker lists, and the marker; none where it has no marker. */
export async function listedPages(target: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(target, MARKER), 'utf8').catch(() => null);
  return new Set(
    text === null
      ? []
      : [
          MARKER,
          ...text
            .split('\n')
            .slice(1)
            .filter((page) => page !== ''),
        ],
  );
}
