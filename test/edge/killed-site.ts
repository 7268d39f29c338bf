import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSite, runOf } from './site-reader.js';

const PAGES = 24;

/** A site in which every page says the same words. */
export function killedSite(words: string): ReadonlyMap<string, string> {
  const others = Array.from({ length: PAGES }, (_, i) => [`departments/${i}.html`, `${words}\n${'x'.repeat(9000)}`] as const);
  return new Map([['index.html', `<a href="departments/0.html">${words}</a>`], ...others]);
}

/** In: a folder with a site. Out: null where it is whole, all of one run; else what is wrong with it. */
export function notWhole(site: string): string | null {
  try {
    const words = /">([^<]*)<\/a>/.exec(readSite(site, 'index.html'))?.[1];
    const pages = readdirSync(join(runOf(site), 'departments'));
    const others = pages.filter((page) => readSite(site, `departments/${page}`) !== killedSite(words ?? '').get('departments/0.html'));
    return pages.length === PAGES && others.length === 0 ? null : `${pages.length} pages, ${others.length} of them not of ${words}`;
  } catch (error) {
    return String(error);
  }
}
