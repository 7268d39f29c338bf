import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/report/run.js';
import { place, RUN } from '../report/fixture.js';
import { site } from '../report/site.js';
import { tailoredSite } from '../report/tailored-fixture.js';
import { startChromium } from './chromium.js';
import { glyphsByPage } from './pdf.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['index.html', 'departments/云山县市场监督管理局.html', 'clauses/2.2.html'];

/** Folded text is looked at too. */
const UNFOLD = 'for (const details of document.querySelectorAll("details")) details.open = true';

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

let browser: Browser;
let folders: Readonly<Record<'zh' | 'en' | 'tailored', SiteFolder>>;

beforeAll(async () => {
  browser = await startChromium();
  folders = {
    zh: writeSite(site(undefined, 'zh')),
    en: writeSite(site(undefined, 'en')),
    tailored: writeSite(await tailoredSite('bureau')),
  };
});

afterAll(async () => {
  await browser?.close();
  for (const folder of Object.values(folders ?? {})) folder.remove();
});

interface Setting {
  /** `tailored`: the site, in Chinese, of a set laid over two others. */
  readonly language?: 'zh' | 'en' | 'tailored';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** Opens a page, hands it over, and fails if the page complained or asked for anything outside its folder. */
async function open<T>(path: string, setting: Setting, look: (page: Page) => Promise<T>): Promise<T> {
  const { language = 'zh', width = 1280, scheme = 'light', script = true } = setting;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(folders[language].address(path));
    const result = await look(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const SETTINGS = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** What axe finds on a page, everything unfolded. */
function findings(path: string, setting: Setting): Promise<AxeResults> {
  return open(path, setting, async (page) => {
    await page.evaluate(UNFOLD);
    await page.evaluate(AXE);
    return (await page.evaluate('axe.run({ preload: false })')) as AxeResults;
  });
}

describe('where clauses come from', () => {
  test.each(['index.html', 'departments/东局.html', 'clauses/2.3.html'])(
    'axe finds nothing on %s, and nothing scrolls sideways',
    async (path) => {
      for (const setting of SETTINGS) {
        const found = await findings(path, { ...setting, language: 'tailored' });
        expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
      }
      const over = await open(path, { language: 'tailored', width: 360 }, (page) =>
        page.evaluate('document.documentElement.scrollWidth - innerWidth'),
      );
      expect(over).toBeLessThanOrEqual(0);
    },
  );
});

describe.each(PAGES)('%s', (path) => {
  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    test.each(SETTINGS)('axe finds nothing at $width px, $scheme', async (setting) => {
      const found = await findings(path, { ...setting, language });
      expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
      // Contrast was really measured, in this scheme.
      expect(found.passes.map((p) => p.id)).toContain('color-contrast');
    });

    test.each([360, 700, 1280])('nothing scrolls sideways at %i px', async (width) => {
      const beyond = await open(path, { width, language }, (page) => page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      expect(beyond).toBeLessThanOrEqual(0);
    });

    test('on paper, without script: everything unfolded, no blank page', async () => {
      const printed = await open(path, { language, script: false }, (page) => page.pdf({ preferCSSPageSize: true }));
      const unfolded = await open(path, { language, script: false }, async (page) => {
        await page.evaluate(UNFOLD);
        return page.pdf({ preferCSSPageSize: true });
      });
      expect(glyphsByPage(printed)).toEqual(glyphsByPage(unfolded));
      // A page that holds nothing but its number has fewer than 30.
      for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(30);
    });
  });
});

const [, DEPARTMENT = ''] = PAGES;

const NAMES = ['主体合法', '权责明晰', '执法规范', '监督有力', '依法追责', '加强培训', '群众满意'];
const SEVEN: Run = {
  ...RUN,
  model: { ...RUN.model, standards: NAMES.map((title, i) => ({ at: place(), clauses: [], id: [...'一二三四五六七'][i] ?? '', title })) },
  departments: RUN.departments.map((d) => ({
    ...d,
    standards: [...'一二三四五六七'].map((id) => ({ id, verdict: 'undetermined' as const, notAssessed: 0 })),
  })),
};

test('on a phone the matrix is a list of departments, each standard with its name', async () => {
  await open('index.html', { width: 360 }, async (page) => {
    expect(await page.locator('.matrix thead').isVisible()).toBe(false);
    expect(await page.locator('.matrix .column').first().isVisible()).toBe(true);
  });
});

test.each([800, 1280])('at %i px the header row and the first column of the matrix stay in view', async (width) => {
  await open('index.html', { width }, async (page) => {
    const sticky = await page.evaluate(
      '[...document.querySelectorAll(".matrix thead th, .matrix tbody .name")].every((cell) => getComputedStyle(cell).position === "sticky")',
    );
    expect(sticky).toBe(true);
  });
});

test.each([
  ['zh', 360],
  ['zh', 700],
  ['zh', 1280],
  ['en', 360],
  ['en', 700],
  ['en', 1280],
] as const)(
  'seven standards, all with long words, in %s at %i px: nothing scrolls sideways, and at a desk all is seen',
  async (language, width) => {
    const folder = writeSite(site(SEVEN, language));
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    try {
      await page.goto(folder.address('index.html'));
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      const hidden = await page.evaluate('(frame => frame.scrollWidth - frame.clientWidth)(document.querySelector(".matrix-frame"))');
      if (width !== 700) expect(hidden).toBeLessThanOrEqual(0);
    } finally {
      await page.close();
      folder.remove();
    }
  },
);

test('without script a folded clause opens by a click, and nothing offers what needs script', async () => {
  await open(DEPARTMENT, { script: false }, async (page) => {
    expect(await page.locator('.fold').isVisible()).toBe(false);
    await page.locator('#clause-1 > summary').click();
    expect(await page.locator('#clause-1 .body').isVisible()).toBe(true);
  });
});

test('with script all clauses fold and unfold, and a link to a clause unfolds it', async () => {
  await open(DEPARTMENT, {}, async (page) => {
    await page.locator('[data-fold=close]').click();
    expect(await page.locator('details.clause[open]').count()).toBe(0);
    await page.locator('a[href="#clause-3"]').click();
    await page.locator('#clause-3[open]').waitFor();
    await page.locator('[data-fold=open]').click();
    expect(await page.locator('details.clause:not([open])').count()).toBe(0);
  });
});

test('a department with a hostile name gets a page that does nothing', async () => {
  const name = '<script>alert(1)</script>';
  const [first, ...rest] = RUN.departments;
  if (first === undefined) throw new Error('the fixture has departments');
  const folder = writeSite(site({ ...RUN, departments: [{ ...first, name }, ...rest] }));
  const page = await browser.newPage();
  try {
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await page.goto(folder.address('index.html'));
    await page.getByRole('link', { name, exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(asked).toBe(false);
  } finally {
    await page.close();
    folder.remove();
  }
});
