import { describe, expect, test } from 'vitest';
import { standsAlone } from './alone.js';
import { comparisonHtml } from './comparison-fixture.js';
import { seen } from './site.js';

describe.each(['zh', 'en'] as const)('the page of a comparison in %s', (language) => {
  standsAlone(() => comparisonHtml(language), { links: 2 });
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
