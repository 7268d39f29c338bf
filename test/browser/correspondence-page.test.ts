import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondenceHtml } from '../report/correspondence-fixture.js';
import { startChromium } from './chromium.js';
import { glyphsByPage } from './pdf.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
      ['zh.html', correspondenceHtml('zh')],
      ['en.html', correspondenceHtml('en')],
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
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens the page, hands it over, and fails if it complained, asked for anything, or let words from outside do something. */
async function open<T>({ language, width = 1280, height = 900, scheme = 'light' }: Setting, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
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
  test.each(SETTINGS)('axe finds nothing at $width px, $scheme, also where a sentence is pointed at', async (setting) => {
    const found = await open({ ...setting, language }, async (page) => {
      await page.evaluate('location.hash = "sentence-4"');
      await page.evaluate(AXE);
      return (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
    });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    expect(found.passes.map((p) => p.id)).toContain('color-contrast');
  });

  test.each([360, 700, 960, 1280])('nothing scrolls sideways at %i px', async (width) => {
    await open({ language, width }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const sides = await page.evaluate('[...document.querySelectorAll(".side")].map((side) => side.scrollWidth - side.clientWidth)');
      expect(sides).toEqual([0, 0]);
    });
  });

  test('on paper all is there, one side after the other, and no page is blank', async () => {
    const printed = await open({ language }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const [notice, rules] = await Promise.all(['#notice', '#rules'].map((side) => page.locator(side).boundingBox()));
      expect(rules?.x).toBe(notice?.x);
      expect(await page.evaluate('[...document.querySelectorAll(".side")].map((side) => side.scrollHeight - side.clientHeight)')).toEqual([
        0, 0,
      ]);
      return page.pdf({ preferCSSPageSize: true });
    });
    for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(30);
  });
});

test('on a desk they stand side by side, on a phone one below the other', async () => {
  const boxes = (width: number) =>
    open({ language: 'zh', width }, (page) => Promise.all(['#notice', '#rules'].map((side) => page.locator(side).boundingBox())));
  const [notice, rules] = await boxes(1280);
  expect(rules?.y).toBe(notice?.y);
  expect(rules?.x).toBeGreaterThan(600);
  const [above, below] = await boxes(360);
  expect(below?.x).toBe(above?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? 0);
});

test('a sentence leads to its clause, the clause back to it, and each is marked when it is pointed at', async () => {
  await open({ language: 'zh' }, async (page) => {
    const fill = () => page.evaluate('getComputedStyle(document.querySelector(":target")).backgroundColor');
    await page.locator('#sentence-4').getByRole('link', { name: '条款2.2' }).click();
    expect(await page.locator(':target').innerText()).toContain('再更新');
    const marked = await fill();
    await page.locator('#clause-3').getByRole('link', { name: '第4句' }).click();
    expect(await page.locator(':target').innerText()).toContain('权责清单已经公开');
    expect(await fill()).toBe(marked);
    expect(marked).not.toBe(await page.evaluate('getComputedStyle(document.querySelector("#sentence-1")).backgroundColor'));
  });
});

test('a link across moves the other side and leaves this one in view', async () => {
  await open({ language: 'zh', height: 700 }, async (page) => {
    const link = page.locator('#sentence-4').getByRole('link', { name: '条款2.2' });
    await link.click();
    const views = await page.evaluate(
      '["#sentence-4 .across a", "#clause-3 > p"].map((one) => { const { top, bottom } = document.querySelector(one).getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })',
    );
    expect(views).toEqual([true, true]);
  });
});

test('states differ by more than colour: in sign and word, and words left over in the stroke below them', async () => {
  await open({ language: 'zh' }, async (page) => {
    const signs = await page.locator('.head .legend .sign').allInnerTexts();
    expect(new Set(signs).size).toBe(5);
    const strokes = await page.evaluate(
      '["says-quoted", "says-uncited", "says-left"].map((mark) => getComputedStyle(document.querySelector("." + mark)).textDecorationStyle)',
    );
    expect(new Set(strokes as string[]).size).toBe(3);
  });
});
