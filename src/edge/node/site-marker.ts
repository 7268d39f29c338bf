import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { commandFindings, type Diagnostic } from '../../index.js';
import { isThere } from './is-there.js';
import { slashes } from './shown-path.js';

/** The file by which a folder is known as a site of ours. It lists every page, so that a stranger's file beside them is noticed. */
export const MARKER = '.zhunsheng-site';

export function markerText(pages: readonly string[]): string {
  return `zhunsheng site 1\n${pages.join('\n')}\n`;
}

/** In: a folder and its name for messages. Out: null where it may be replaced (missing, empty, or wholly ours), else why not. */
export async function whyNotReplaceable(target: string, folder: string): Promise<Diagnostic | null> {
  if (!(await isThere(target))) return null;
  const ours = await listedPages(target);
  const found = (await everythingIn(target)).find((page) => !ours.has(page) && !leftBySystem(page));
  return found === undefined ? null : commandFindings.outFolderForeign(null, { folder, found });
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

async function listedPages(target: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(target, MARKER), 'utf8').catch(() => null);
  return new Set(text === null ? [] : [MARKER, ...text.split('\n').slice(1)]);
}
