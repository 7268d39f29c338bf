import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRun } from '../../src/edge/node/site-runs.js';

/** A page of a written site: the overview as it stands, any other from the run the overview leads to. */
export function readSite(site: string, page: string): string {
  return readFileSync(page === 'index.html' ? join(site, page) : join(runOf(site), page), 'utf8');
}

/** The folder of the run a site leads to. */
export function runOf(site: string): string {
  const run = currentRun(readFileSync(join(site, 'index.html'), 'utf8'));
  if (run === null) throw new Error(`the overview of ${site} leads to no run`);
  return join(site, run);
}

/** Everything in a folder of runs that is seen: hidden names are the program's own. */
export function shownIn(site: string): readonly string[] {
  return existsSync(site) ? readdirSync(site).filter((name) => !name.startsWith('.')) : [];
}
