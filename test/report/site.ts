import { renderReport } from '../../src/report/render-report.js';
import type { Language, Run } from '../../src/report/run.js';
import { RUN } from './fixture.js';

export type Site = ReadonlyMap<string, string>;

/** The fixture's site, or another run's. */
export function site(run: Run = RUN, language: Language = 'zh'): Site {
  return renderReport(run, { language });
}

/** One page; fails with its name where it is missing. */
export function page(of: Site, path: string): string {
  const text = of.get(path);
  if (text === undefined) throw new Error(`the site has no ${path}, only ${[...of.keys()].join(', ')}`);
  return text;
}

export function pages(of: Site): readonly (readonly [string, string])[] {
  return [...of].filter(([path]) => path.endsWith('.html'));
}

/** What a reader sees: without tags, entities read. */
export function seen(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return text.replace(/&(lt|gt|quot|#x27|#x60|#x3D|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
  '&amp;': '&',
};
