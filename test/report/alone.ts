import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { seen } from './site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

/**
 * The tests of every page that stands alone. In: the page, made of a fixture with a name `<script>alert(1)</script>` and files
 * below /home/somebody; how many links and descriptions it has at least.
 */
export function standsAlone(html: () => string | Promise<string>, { links }: { readonly links: number }): void {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(await html());
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line} ${m.ruleId} ${m.message}`))).toEqual([]);
  });

  test('every link and every description leads somewhere on it', async () => {
    const page = await html();
    const addresses = [...page.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g)].map((match) => match[1]);
    expect(addresses.length).toBeGreaterThanOrEqual(links);
    for (const id of addresses) expect(page).toContain(`id="${id}"`);
  });

  test('its policy allows its own style by digest, and nothing else', async () => {
    const page = await html();
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|<link|<img/);
  });

  test('words from outside stay words, and no folder is told', async () => {
    const page = await html();
    expect(seen(page)).toContain('<script>alert(1)</script>');
    expect(page).not.toContain('/home/somebody');
  });
}
