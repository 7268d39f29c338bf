import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderSingleFile } from '../../src/report/single/render-single-file.js';
import { RUN } from '../report/fixture.js';
import { scoredRun } from '../report/scored-fixture.js';
import { pageAlone, SETTINGS } from './alone.js';
import { glyphsByPage } from './pdf.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const oneFile = (run: typeof RUN) => (language: 'zh' | 'en') => [...renderSingleFile(run, { language, sha256 })].join('');
const UNFOLD = 'for (const details of document.querySelectorAll("details")) details.open = true';

describe.each([
  ['without points', RUN],
  ['with points', await scoredRun()],
] as const)('the report of a set %s in one file', (_, run) => {
  const { open, isAccessible } = pageAlone(oneFile(run));

  test.each(SETTINGS)('axe finds nothing at $width px, $scheme', (setting) => isAccessible({ ...setting, language: 'zh' }, UNFOLD));

  test.each([360, 1280])('nothing scrolls sideways at %i px', async (width) => {
    await open({ language: 'en', width }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });

  test('every link leads somewhere, the page asks for nothing, and its scripts run', async () => {
    await open({ language: 'zh' }, async (page) => {
      const dead = await page.evaluate(
        '[...document.links].filter((a) => !a.hash || document.getElementById(decodeURIComponent(a.hash.slice(1))) === null).length',
      );
      expect(dead).toBe(0);
      await page.locator('table.matrix th.name a').first().click();
      expect(await page.evaluate('document.querySelector(":target").tagName')).toBe('ARTICLE');
      await page.locator('[data-fold=open]').first().click();
      const folded = 'document.querySelector("article:has([data-fold])").querySelectorAll("details.clause:not([open])").length';
      expect(await page.evaluate(folded)).toBe(0);
    });
  });

  test('on paper no page is blank', async () => {
    const printed = await open({ language: 'zh' }, (page) => page.pdf({ preferCSSPageSize: true }));
    for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(10);
  });
});
