import { describe, expect, test } from 'vitest';
import { coverageHtml } from '../report/coverage-fixture.js';
import { pageAlone, SETTINGS } from './alone.js';
import { glyphsByPage } from './pdf.js';

/** Notes are hidden until they are asked for; they are looked at too. */
const SHOW_NOTES = 'document.querySelector("a.beside").focus()';

const { open, isAccessible } = pageAlone(coverageHtml);

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  test.each(SETTINGS)('axe finds nothing at $width px, $scheme', (setting) => isAccessible({ ...setting, language }, SHOW_NOTES));

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
