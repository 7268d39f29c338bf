import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyDepartments } from '../report/many-departments.js';
import { site } from '../report/site.js';
import { startChromium } from './chromium.js';
import { type SiteFolder, writeSite } from './site-folder.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folders: { readonly whole: SiteFolder; readonly divided: SiteFolder };

beforeAll(async () => {
  browser = await startChromium();
  folders = { whole: writeSite(site(manyDepartments(12, 5))), divided: writeSite(site(manyDepartments(130, 65), 'en')) };
});

afterAll(async () => {
  await browser?.close();
  for (const folder of Object.values(folders ?? {})) folder.remove();
});

async function open<T>(address: string, look: (page: Page) => Promise<T>, width = 1280, script = true): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(address);
    const result = await look(page);
    expect(complaints).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** The departments in view, from top to bottom. */
function names(page: Page): Promise<readonly string[]> {
  return page.locator('table.matrix tr[data-verdicts]:visible th a').allTextContents();
}

const overview = () => folders.whole.address('index.html');

describe('the table of departments', () => {
  test('is a plain table without script', async () => {
    const shown = await open(
      overview(),
      async (page) => [await names(page), await page.locator('form.tools').isVisible()] as const,
      1280,
      false,
    );
    expect(shown).toEqual([Array.from({ length: 12 }, (_, i) => `第${i + 1}局`).sort(byRegion), false]);
  });

  test('is narrowed down by name, region, conclusion, and the verdict of a clause', async () => {
    await open(overview(), async (page) => {
      const tools = page.locator('form.tools');
      await tools.locator('[name=words]').fill(' 第２县');
      expect(await names(page)).toEqual(['第10局', '第6局', '第7局', '第8局', '第9局']);
      await tools.locator('[name=conclusion]').selectOption('未达标');
      expect(await names(page)).toEqual(['第10局', '第7局']);
      expect(await tools.locator('[role=status]').textContent()).toBe('显示2个部门，共12个。');
      await tools.locator('button[type=reset]').click();
      await expect.poll(() => tools.locator('[role=status]').textContent()).toBe('显示12个部门，共12个。');
      await tools.locator('[name=verdict]').selectOption({ label: '出错' });
      const anyClause = await names(page);
      await tools.locator('[name=clause]').selectOption({ label: '2.3' });
      expect(await names(page)).toEqual(anyClause);
      await tools.locator('[name=clause]').selectOption({ label: '1.1' });
      expect(await names(page)).toEqual([]);
    });
  });

  test('is sorted by a column over all regions, the other way round, and put back', async () => {
    await open(overview(), async (page) => {
      const before = await names(page);
      const button = page.locator('th.conclusion button.sort');
      const conclusions = () =>
        page
          .locator('table.matrix tr[data-verdicts] td.conclusion .verdict')
          .evaluateAll((all) => all.map((one) => one.children[1]?.textContent));
      await button.click();
      expect(await conclusions()).toEqual([...Array(4).fill('未达标'), ...Array(4).fill('尚不能定论'), ...Array(4).fill('达标')]);
      await button.click();
      expect((await conclusions()).slice(0, 4)).toEqual(Array(4).fill('达标'));
      await button.click();
      expect(await names(page)).toEqual(before);
    });
  });

  test.each([360, 1280])('axe finds nothing at %i px, and nothing scrolls sideways', async (width) => {
    for (const address of [overview(), folders.divided.address('index.html'), folders.divided.address('regions/1-2.html')]) {
      await open(
        address,
        async (page) => {
          await page.evaluate(AXE);
          const found = (await page.evaluate('axe.run({ preload: false })')) as { violations: { id: string; nodes: { html: string }[] }[] };
          expect(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        },
        width,
      );
    }
  });
});

/** The regions first (第1县 to 第3县), then names by code points. */
function byRegion(a: string, b: string): number {
  const region = (name: string) => Math.floor((Number.parseInt(name.slice(1), 10) - 1) / 5);
  return region(a) - region(b) || (a < b ? -1 : 1);
}
