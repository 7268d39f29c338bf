import { describe, expect, test } from 'vitest';
import { office, zhunsheng } from '../edge/world.js';
import { pageAlone, SETTINGS } from './alone.js';
import { glyphsByPage } from './pdf.js';

const made = (words: readonly string[]) => async (language: 'zh' | 'en') => {
  const [command = '', ...more] = words;
  const { out } = await zhunsheng(office({}), [command, `${process.cwd()}/rules/henan-2017`, ...more, '--to', 'html', '--lang', language]);
  return out;
};

describe.each([
  ['gaps', made(['gaps', `${process.cwd()}/samples/nanke-forestry.yaml`, `${process.cwd()}/samples/zixu-urban-management.yaml`])],
  ['checklist', made(['checklist'])],
] as const)('%s', (_, html) => {
  const { open, isAccessible } = pageAlone(html);

  test.each(SETTINGS)('axe finds nothing at $width px, $scheme', (setting) => isAccessible({ ...setting, language: 'zh' }));

  test.each([360, 700, 1280])('nothing scrolls sideways at %i px', async (width) => {
    const over = await open({ language: 'en', width }, (page) => page.evaluate('document.documentElement.scrollWidth - innerWidth'));
    expect(over).toBeLessThanOrEqual(0);
  });

  test('on paper no page is blank', async () => {
    const printed = await open({ language: 'zh' }, (page) => page.pdf({ preferCSSPageSize: true }));
    // A page with nothing but the places to sign holds little more than this.
    for (const glyphs of glyphsByPage(printed)) expect(glyphs).toBeGreaterThan(20);
  });
});
