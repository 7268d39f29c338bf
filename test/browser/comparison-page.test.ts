import { describe, expect, test } from 'vitest';
import { comparisonHtml } from '../report/comparison-fixture.js';
import { pageAlone, SETTINGS } from './alone.js';
import { glyphsByPage } from './pdf.js';

const { open, isAccessible } = pageAlone(comparisonHtml);

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  test.each(SETTINGS)('axe finds nothing at $width px, $scheme', (setting) => isAccessible({ ...setting, language }));

  test.each([360, 700, 1280])('nothing scrolls sideways at %i px', async (width) => {
    await open({ language, width }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });

  test('on paper no page is blank', async () => {
    const printed = await open({ language }, (page) => page.pdf({ preferCSSPageSize: true }));
    for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(30);
  });
});
