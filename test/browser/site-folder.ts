import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A site on disk: pages are opened from files, without server or network, as a clerk opens them. */
export interface SiteFolder {
  readonly address: (path: string) => string;
  readonly remove: () => void;
}

export function writeSite(site: ReadonlyMap<string, string>): SiteFolder {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-site-'));
  for (const [path, text] of site) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    address: (path) => pathToFileURL(join(folder, path)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
