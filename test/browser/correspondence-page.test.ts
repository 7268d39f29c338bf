import { describe, expect, test } from 'vitest';
import { correspondenceHtml } from '../report/correspondence-fixture.js';
import { pageAlone, SETTINGS } from './alone.js';
import { glyphsByPage } from './pdf.js';

const { open, isAccessible } = pageAlone(correspondenceHtml);

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  test.each(SETTINGS)('axe finds nothing at $width px, $scheme, also where a sentence is pointed at', (setting) =>
    isAccessible({ ...setting, language }, 'location.hash = "sentence-4"'),
  );

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
