import { expect, test } from 'vitest';
import { page, seen, site } from './site.js';
import { tailoredSite } from './tailored-fixture.js';

const found = site();
const notice = page(found, 'notice.html');

test('the notice stands whole, each paragraph once', () => {
  const text = seen(notice).replace(/[\s\d.]/g, '');
  for (const line of ['一、总则', '各单位应当认真组织。', '二、标准']) expect(text).toContain(line);
});

test('each piece is followed by the clauses that cover it', () => {
  expect(notice).toMatch(/<mark>[^<]*杜绝工勤人员、劳动合同工、临时工从事执法活动<\/mark><a class="covers" href="clauses\/2\.1\.html"/);
  expect(notice).not.toMatch(/<mark>[^<]*各单位应当认真组织/);
});

test('the overview and the clauses lead to it', () => {
  expect(page(found, 'index.html')).toContain('href="notice.html"');
  const [, anchor] = /href="\.\.\/notice\.html#([\w-]+)"/.exec(page(found, 'clauses/2.1.html')) ?? [];
  expect(notice).toContain(`<p id="${anchor}">`);
});

test('each notice of a set laid over others has a page of its own', async () => {
  const paths = [...(await tailoredSite('bureau')).keys()].filter((path) => path.startsWith('notice'));
  expect(paths.length).toBeGreaterThan(1);
  expect(new Set(paths).size).toBe(paths.length);
});
