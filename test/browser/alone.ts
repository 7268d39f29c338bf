import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { startChromium } from './chromium.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

/** How somebody has a page before him. */
export interface Setting {
  readonly language: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A phone and a desk, in both colour schemes. */
export const SETTINGS = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** A page that stands alone, in a browser of the test file's own. In: the page in either language. */
export function pageAlone(html: (language: 'zh' | 'en') => string | Promise<string>) {
  let browser: Browser;
  let folder: SiteFolder;
  beforeAll(async () => {
    browser = await startChromium();
    folder = writeSite(
      new Map([
        ['zh.html', await html('zh')],
        ['en.html', await html('en')],
      ]),
    );
  });
  afterAll(async () => {
    await browser?.close();
    folder?.remove();
  });

  /** Opens the page, hands it over, and fails if it complained, asked for anything, or let words from outside do something. */
  const open = async <T>(setting: Setting, look: (page: Page) => Promise<T>): Promise<T> => {
    const { language, width = 1280, height = 900, scheme = 'light' } = setting;
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
  };

  /** Fails for whatever axe finds. `first` is run in the page before axe looks at it. */
  const isAccessible = async (setting: Setting, first = ''): Promise<void> => {
    const found = await open(setting, async (page) => {
      await page.evaluate(first);
      await page.evaluate(AXE);
      return (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
    });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    expect(found.passes.map((p) => p.id)).toContain('color-contrast');
  };

  return { open, isAccessible };
}
