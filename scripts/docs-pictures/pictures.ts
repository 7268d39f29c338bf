import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/edge/cli/run.js';
import { currentRun } from '../../src/edge/node/site-runs.js';

export const LANGUAGES = ['zh', 'en'] as const;

/** A picture of the site made from the samples. */
export interface Picture {
  readonly file: string;
  readonly language: (typeof LANGUAGES)[number];
  /** The page, inside the site. */
  readonly page: string;
  /** How much of it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Only this part of the page, where it is not the top that is shown. */
  readonly part?: string;
}

const PAGES: readonly (Omit<Picture, 'file' | 'language'> & { readonly name: string })[] = [
  { name: 'overview', page: 'index.html', width: 1280, height: 1180 },
  { name: 'department', page: 'departments/子虚市城市管理局.html', width: 1000, height: 620 },
  {
    name: 'clause',
    page: 'departments/子虚市城市管理局.html',
    width: 1000,
    height: 900,
    part: 'details:has(> summary .number:text-is("3.3"))',
  },
  { name: 'decided', page: 'departments/子虚市水利局.html', width: 1000, height: 660 },
  { name: 'clause-page', page: 'clauses/3.3.html', width: 1000, height: 900 },
  { name: 'notice', page: 'notice.html', width: 1000, height: 900 },
  { name: 'selection', page: 'selections/推荐对象.html', width: 1000, height: 800 },
  { name: 'phone', page: 'departments/子虚市城市管理局.html', width: 360, height: 720 },
];

/** Every picture in docs/pictures, in both languages. */
export const PICTURES: readonly Picture[] = LANGUAGES.flatMap((language) =>
  PAGES.map(({ name, ...page }) => ({ file: `${name}.${language}.png`, language, ...page })),
);

/** What each picture was made from: picture → digest of its page and the style sheet. */
export const MADE_FROM = 'docs/pictures/made-from.json';

/** Writes the samples' site in a language into a new folder, hands the folder of its pages to `use`, and removes it. */
export async function withSite<T>(language: Picture['language'], use: (folder: string) => T | Promise<T>): Promise<T> {
  const temporary = mkdtempSync(join(tmpdir(), 'zhunsheng-pictures-'));
  const folder = join(temporary, 'site');
  try {
    const words = ['evaluate', 'rules/henan-2017', 'samples', '--out', folder, '--lang', language];
    const status = await run(words, quietWorld(), { environment: {}, intl: language });
    if (status !== 0) throw new Error(`the samples cannot be evaluated: status ${status}`);
    return await use(join(folder, currentRun(readFileSync(join(folder, 'index.html'), 'utf8')) ?? ''));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** In: the folder of a site. Out: the digest by which a picture of it is known to be fresh; the rule set's own digest, far below it, aside. */
export function digestOf(folder: string, { page, width, height }: Picture): string {
  const hash = createHash('sha256').update(`${width}x${height}\n`);
  for (const file of [page, 'assets/report.css']) hash.update(readFileSync(join(folder, file), 'utf8').replace(/sha256:[0-9a-f]+/, ''));
  return hash.digest('hex').slice(0, 16);
}

/** The same day and version always: the samples name their 评估日, and a picture must not grow stale by itself. */
function quietWorld() {
  const ignore = () => undefined;
  return { cwd: process.cwd(), today: '2017-08-20', version: '0', columns: null, out: ignore, err: ignore };
}
