import { assets } from '../../../reports/compiled/templates.js';
import { type ReportOptions, renderPages } from '../render-report.js';
import type { Run } from '../run.js';
import { stylesOf } from '../view/frame.js';
import { headOf } from './head.js';
import { inOneFile } from './page-in-file.js';

/** What a file needs of the world: the digest of a text, SHA-256 in Base64, for the policy that lets no other style or script in. */
export interface SingleFileOptions extends ReportOptions {
  readonly sha256: (text: string) => string;
}

/**
 * The whole report as one HTML file that fetches nothing: every page of the site is an article of it, every link leads to a place in
 * it. In: a run. Out: the text in pieces, a page each, since that of a province is long. It is made of the rendered pages, so that
 * it withholds what they withhold.
 */
export function* renderSingleFile(run: Run, { sha256, ...options }: SingleFileOptions): Generator<string> {
  const style = [...stylesOf(run), 'single.css'].map((name) => embedded(assets[name] ?? '')).join('\n');
  const scripts = Object.keys(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => embedded(assets[name] ?? ''));
  const keys = newKeys();
  const patterns = new Set<string>();
  for (const [path, html] of renderPages(run, options)) {
    if (!path.endsWith('.html')) continue;
    if (path === 'index.html') yield headOf(html, { style, digests: { style: sha256(style), scripts: scripts.map(sha256) } });
    const page = inOneFile(path, html, keys);
    for (const one of page.patterns) patterns.add(one);
    yield page.html;
  }
  yield `</main>\n<svg width="0" height="0" aria-hidden="true" focusable="false"><defs>${[...patterns].join('')}</defs></svg>\n`;
  yield `${scripts.map((text) => `<script>${text}</script>\n`).join('')}</body>\n</html>\n`;
}

/** Each page by a short name of its own, in the order in which they are met. */
function newKeys(): (path: string) => string {
  const keys = new Map<string, string>();
  return (path) => {
    const key = keys.get(path) ?? `p${keys.size + 1}`;
    keys.set(path, key);
    return key;
  };
}

/** A text that ends no element it stands in; in a style and in a script `<\/` means the same. */
function embedded(text: string): string {
  return text.replaceAll('</', '<\\/');
}
