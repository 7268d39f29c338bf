import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byName } from './shown-path.js';

/** Files found in a folder and below it, and the places that could not be looked into. */
export interface Walked {
  readonly files: readonly string[];
  readonly troubles: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * In: a folder and which file names are wanted. Out: the paths, in order of name. Hidden entries are passed over. Links are
 * followed, each folder once, so a link that leads back ends there; a folder that cannot be opened is told and the rest goes on.
 */
export async function walk(folder: string, wanted: (name: string) => boolean): Promise<Walked> {
  const files: string[] = [];
  const troubles: { path: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const ahead = [folder];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const path = next;
    try {
      const real = await realpath(path);
      if (seen.has(real)) continue;
      seen.add(real);
      for (const name of (await readdir(path)).sort(byName)) {
        if (name.startsWith('.')) continue;
        const entry = join(path, name);
        const kind = await kindOf(entry);
        if (kind === 'folder') ahead.push(entry);
        else if (wanted(name)) files.push(entry);
      }
    } catch (error) {
      troubles.push({ path, error });
    }
  }
  return { files: files.sort(byName), troubles };
}

/** A dead link counts as a file: reading it will say what is wrong with it. */
async function kindOf(path: string): Promise<'file' | 'folder'> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'file' as const,
  );
}
