import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparisonHtml } from '../report/comparison-fixture.js';
import { startChromium } from './chromium.js';
import { glyphsByPage } from './pdf.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folder: SiteFolder;

beforeAll(async () => {
  browser = await startChromium();
  folder = writeSite(
    new Map([
      ['zh.html', await comparisonHtml('zh')],
      ['en.html', await comparisonHtml('en')],
    ]),
  );
});

afterAll(async () => {
  await browser?.close();
  folder?.remove();
});

const SETTINGS = ['zh', 'en'].flatMap((language) =>
  [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

test.each(SETTINGS)(
  'axe finds nothing and nothing scrolls sideways: $language, $width px, $scheme',
  async ({ language, width, scheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    try {
      await page.goto(folder.address(`${language}.html`));
      await page.evaluate(AXE);
      const found = (await page.evaluate('axe.run({ preload: false })')) as { readonly violations: readonly { readonly id: string }[] };
      expect(found.violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    } finally {
      await page.close();
    }
  },
);

test('on paper no page is blank', async () => {
  const page = await browser.newPage();
  try {
    await page.goto(folder.address('zh.html'));
    for (const glyphs of glyphsByPage(await page.pdf({ preferCSSPageSize: true }))) expect(glyphs).toBeGreaterThan(30);
  } finally {
    await page.close();
  }
});
