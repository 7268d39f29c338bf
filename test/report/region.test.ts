import { expect, test } from 'vitest';
import { MOST_ROWS } from '../../src/report/view/region-parts.js';
import { manyDepartments } from './many-departments.js';
import { page, seen, site } from './site.js';

const RUN = manyDepartments(MOST_ROWS + 20, MOST_ROWS + 5);
const found = site(RUN);

test('as long as one page can hold all departments there are no pages of regions', () => {
  const small = site(manyDepartments(MOST_ROWS, 7));
  expect([...small.keys()].filter((path) => path.startsWith('regions/'))).toEqual([]);
  expect(seen(page(small, 'index.html'))).toContain('第60局');
});

test('more departments stand on pages of their regions, which the overview leads to', () => {
  expect([...found.keys()].filter((path) => path.startsWith('regions/'))).toEqual([
    'regions/1-1.html',
    'regions/1-2.html',
    'regions/2.html',
  ]);
  const overview = page(found, 'index.html');
  expect(seen(overview)).toContain('部门较多（80个），分地区列出');
  expect(overview).toContain('href="regions/1-1.html"');
  expect(overview).not.toContain('<table class="matrix"');
});

test('each department stands on just one of them, with a way to its own page and to the other parts', () => {
  const regions = ['regions/1-1.html', 'regions/1-2.html', 'regions/2.html'].map((path) => page(found, path));
  for (const { name } of RUN.departments) {
    const rows = regions.flatMap((html) => [
      ...html.matchAll(new RegExp(`<th scope="row" class="name"><a href="([^"]*)">(?:<span[^>]*>)?${name}<`, 'g')),
    ]);
    expect(rows.map(([, address]) => decodeURIComponent(address ?? ''))).toEqual([`../departments/${name}.html`]);
  }
  expect(regions[0]).toContain('<b aria-current="page">第1页，共2页</b>');
  expect(regions[0]).toContain('href="../regions/1-2.html"');
  expect(seen(regions[2] ?? '')).toContain('共评定15个部门：');
});

test('regions and standards each have a bar with its figures', () => {
  const shown = seen(page(site(), 'index.html'));
  expect(shown).toMatch(/各地区情况 云山县 共2个 .*未填写地区 共1个/);
  expect(shown).toMatch(/各项标准情况 一 主体合法 共3个/);
});

test('the script is told the verdict of every clause, in the order of the clauses', () => {
  const letters = [...page(site(), 'index.html').matchAll(/data-verdicts="([^"]*)"/g)].map(([, one]) => one);
  expect(letters).toHaveLength(3);
  for (const one of letters) expect(one).toMatch(/^[0-5-]{6}$/);
});

test('a single region with more departments than a page holds is reached from the overview as well', () => {
  const single = site(manyDepartments(MOST_ROWS + 1, MOST_ROWS + 1));
  expect(page(single, 'index.html')).toContain('href="regions/1-1.html"');
});
