import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { comparisonHtml } from './comparison-fixture.js';
import { seen } from './site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

describe.each(['zh', 'en'] as const)('the page of a comparison in %s', (language) => {
  test('is valid HTML, and every link leads somewhere on it', async () => {
    const page = await comparisonHtml(language);
    const { results } = await validator.validateString(page);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line} ${m.ruleId} ${m.message}`))).toEqual([]);
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${id}"`);
  });

  test('its policy allows its own style by digest and nothing else; words from outside stay words', async () => {
    const page = await comparisonHtml(language);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|<link|<img/);
    expect(seen(page)).toContain('<script>alert(1)</script>');
    expect(page).not.toContain('/home/somebody');
  });
});

test('what changed comes first, then each department whose verdict turns, with the cause', async () => {
  const text = seen((await comparisonHtml()).replace(/<style>[\s\S]*?<\/style>/, ''));
  const order = [
    '共4处改动，涉及2条条款。',
    '版本：90% → 95%',
    '取值：90% → 95%',
    '新增',
    '2个部门中，2个部门',
    '条款1.1 甲：符合 → 不符合',
    '解释“高” 取值：90% → 95%',
  ];
  const places = order.map((words) => text.lastIndexOf(words));
  expect(places).not.toContain(-1);
});
