import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoredRun } from '../report/scored-fixture.js';
import { site } from '../report/site.js';
import { startChromium } from './chromium.js';
import { glyphsByPage } from './pdf.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPEN = 'departments/云山县市场监督管理局.html';
const PAGES = ['index.html', OPEN, 'departments/碧川市交通局.html'];
const UNFOLD = 'for (const details of document.querySelectorAll("details")) details.open = true';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

let browser: Browser;
let folders: Readonly<Record<'zh' | 'en', SiteFolder>>;

beforeAll(async () => {
  browser = await startChromium();
  const run = await scoredRun();
  folders = { zh: writeSite(site(run, 'zh')), en: writeSite(site(run, 'en')) };
});

afterAll(async () => {
  await browser?.close();
  for (const folder of Object.values(folders ?? {})) folder.remove();
});

interface Setting {
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens a page unfolded, hands it over, and fails if its policy or anything else complained. */
async function open<T>(
  path: string,
  { language = 'zh', width = 1280, scheme = 'light' }: Setting,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  try {
    await page.goto(folders[language].address(path));
    await page.evaluate(UNFOLD);
    const result = await look(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

describe.each(PAGES)('%s', (path) => {
  test.each([
    { width: 360, scheme: 'dark', language: 'zh' },
    { width: 1280, scheme: 'light', language: 'en' },
  ] as const)('axe finds nothing at $width px, $scheme, $language, and nothing scrolls sideways', async (setting) => {
    await open(path, setting, async (page) => {
      await page.evaluate(AXE);
      const found = (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
      expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
      expect(found.passes.map((p) => p.id)).toContain('color-contrast');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });
});

test('the sentence of a department wraps, whatever its conclusion is called', async () => {
  await open(OPEN, {}, async (page) => {
    const beyond = '(e => e.scrollWidth - e.clientWidth)(document.querySelector(".sentence"))';
    expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0);
  });
});

test.each([360, 1280])('at %i px no words of the waterfall leave it or run into its figures', async (width) => {
  await open(OPEN, { width }, async (page) => {
    const clashes = await page.evaluate(`(() => {
      const shown = [...document.querySelectorAll(".waterfall text")].filter((text) => getComputedStyle(text).display !== "none");
      const boxes = shown.map((text) => text.getBoundingClientRect());
      const frame = document.querySelector(".waterfall svg").getBoundingClientRect();
      const outside = boxes.filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1).length;
      const labels = boxes.filter((_, i) => i % 2 === 0);
      const over = labels.filter((box, i) => box.right > boxes[2 * i + 1].left).length;
      return { outside, over, shown: shown.length };
    })()`);
    expect(clashes).toEqual({ outside: 0, over: 0, shown: 22 });
  });
});

test('the picture has a name and a description, and its words are 14 pixels high or more', async () => {
  await open(OPEN, { width: 360 }, async (page) => {
    expect(await page.getByRole('img', { name: '总分的由来' }).count()).toBe(1);
    expect(await page.evaluate('parseFloat(getComputedStyle(document.querySelector(".waterfall text")).fontSize)')).toBeGreaterThanOrEqual(
      14,
    );
  });
});

test('on paper all is unfolded, and no page is blank', async () => {
  const pages = await open(OPEN, {}, (page) => page.pdf({ preferCSSPageSize: true }));
  for (const glyphs of glyphsByPage(pages)) expect(glyphs).toBeGreaterThan(30);
});
