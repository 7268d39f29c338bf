import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/render-report.js';
import type { Earlier } from '../../src/verdict/since.js';
import { RUN } from './fixture.js';
import { page, seen, site } from './site.js';

const EARLIER: Earlier = {
  generatedOn: '2017-08-01',
  digestOfRules: RUN.digestOfRules,
  departments: RUN.departments.slice(1).map(({ name, conclusionText, clauses }, i) => ({
    name,
    conclusionText,
    clauses: clauses.map(({ id, verdict }, n) => ({ id, verdict: i === 0 && n === 0 ? ('not-met' as const) : verdict })),
  })),
};

function overview(earlier: Earlier): string {
  return page(renderReport(RUN, { language: 'zh', earlier }), 'index.html');
}

test('the overview says what has changed since, with a way to each clause', () => {
  const html = overview(EARLIER);
  const text = seen(html);
  expect(text).toContain('与2017年8月1日的评定相比：改善1条。');
  expect(text).toContain('条款1.1（改善）由“不符合”变为“符合”');
  expect(text).toContain('上次没有评定');
  expect(html).toMatch(/href="departments\/[^"]*\.html#clause-1">条款1\.1（改善）/);
  expect(text).not.toContain('所用标准的文本与上次不同');
});

test('other rules than then are pointed out', () => {
  expect(seen(overview({ ...EARLIER, digestOfRules: 'sha256:0' }))).toContain('所用标准的文本与上次不同，只比较编号相同的条款。');
});

test('without an earlier run nothing is said of one', () => {
  expect(seen(page(site(), 'index.html'))).not.toContain('相比');
});
