import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageHtml } from '../report/coverage-fixture.js';
import { startChromium } from './chromium.js';
import { glyphsByPage } from './pdf.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Notes are hidden until they are asked for; they are looked at too. */
const SHOW_NOTES = 'document.querySelector("a.beside").focus()';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

let browser: Browser;
let folder: SiteFolder;

beforeAll(async () => {
  browser = await startChromium();
  folder = writeSite(
    new Map([
      ['zh.html', coverageHtml('zh')],
      ['en.html', coverageHtml('en')],
    ]),
  );
});

afterAll(async () => {
  await browser?.close();
  folder?.remove();
});

interface Setting {
  readonly language: 'zh' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens the page, hands it over, and fails if it complained, asked for anything, or let a name from outside do something. */
async function open<T>({ language, width = 1280, scheme = 'light' }: Setting, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const address = folder.address(`${language}.html`);
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(address);
    const result = await look(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await page.close();
  }
}

const SETTINGS = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  test.each(SETTINGS)('axe finds nothing at $width px, $scheme', async (setting) => {
    const found = await open({ ...setting, language }, async (page) => {
      await page.evaluate(SHOW_NOTES);
      await page.evaluate(AXE);
      return (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
    });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    expect(found.passes.map((p) => p.id)).toContain('color-contrast');
  });

  test.each([360, 700, 1280])('nothing scrolls sideways at %i px, also with notes shown', async (width) => {
    await open({ language, width }, async (page) => {
      for (const mark of await page.locator('a.beside').all()) {
        await mark.focus();
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      }
    });
  });

  test('on paper no note is shown and no page is blank', async () => {
    const printed = await open({ language }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(SHOW_NOTES);
      expect(await page.locator('.notes').first().isVisible()).toBe(false);
      return page.pdf({ preferCSSPageSize: true });
    });
    for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(30);
  });
});

test('the mark beside a line shows by focus, and the words by the pointer, which example it was', async () => {
  await open({ language: 'zh' }, async (page) => {
    const line = page.locator('#line-2-3');
    const notes = line.locator('.notes');
    expect(await notes.isVisible()).toBe(false);
    await line.locator('a.beside').focus();
    expect(await notes.innerText()).toContain('示例“没有公开”');
    await page.locator('h1').click();
    expect(await notes.isVisible()).toBe(false);
    await line.locator('.atom').first().hover();
    expect(await notes.isVisible()).toBe(true);
  });
});

test('a mark leads to its condition, and the condition back to its line and to the example', async () => {
  await open({ language: 'zh' }, async (page) => {
    await page.locator('#line-2-3 a.beside').click();
    const condition = page.locator('li:target');
    expect(await condition.innerText()).toContain('已建立');
    await condition.getByText('示例“都有').click();
    expect(await page.locator(':target').innerText()).toContain('示例 都有');
  });
});

test('marks differ by more than colour: in sign, in word and in the stroke below the words', async () => {
  await open({ language: 'zh' }, async (page) => {
    const strokes = await page.evaluate(
      '[".seen-both", ".seen-true", ".seen-never"].map((mark) => getComputedStyle(document.querySelector(".atom" + mark)).textDecorationStyle)',
    );
    expect(new Set(strokes as string[]).size).toBe(3);
    const signs = await page.locator('.head .legend .sign').allInnerTexts();
    expect(new Set(signs).size).toBe(4);
  });
});
