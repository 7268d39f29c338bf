import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/report/pages.js';
import { clausePage } from '../../src/report/view/clause-page.js';
import { contextOf } from '../../src/report/view/context.js';
import { selectionPage } from '../../src/report/view/selection-page.js';
import { selectionParts } from '../../src/report/view/selection-parts.js';
import type { SelectionEntry, SelectionGroup, SelectionResult } from '../../src/verdict/selection/results.js';
import { RUN } from './fixture.js';
import { manyDepartments } from './many-departments.js';

const both = (words: string) => ({ zh: words, en: words });
const KEYS = ['上年度依法行政考核得分', '日常工作完成率'].map((text): SelectionEntry['candidacy']['keys'][number] => ({
  text,
  order: 'descending',
  value: both('介于80和100之间'),
  low: '80',
  high: '100',
  kind: 'number',
  none: 'no',
  withheld: false,
}));

function entry(i: number): SelectionEntry {
  return {
    department: i,
    name: `某某县行政执法第${i + 1}局`,
    state: 'open',
    rank: { best: 1, worst: 500 },
    candidacy: {
      selection: '省级申报',
      eligible: 'undetermined',
      causes: [],
      late: false,
      condition: null,
      deadline: null,
      group: null,
      groupKnown: true,
      keys: KEYS,
      opinion: null,
    },
    reason: both(
      '是否符合条件未定：没有填报“自愿申报”；没有填报“创建目标”；没有填报“推荐表已填写”；没有填报“推荐表报送日期”；没有填报“电子版已报送”',
    ),
  };
}

function resultOf(sizes: readonly number[]): SelectionResult {
  let next = 0;
  const groups = sizes.map(
    (size, i): SelectionGroup => ({
      name: sizes.length === 1 ? null : `第${i + 1}县`,
      places: null,
      entries: Array.from({ length: size }, () => entry(next++)),
      notes: [both(`说明${i + 1}`)],
    }),
  );
  const rule = { alias: null, range: both('全部'), places: both('不限'), condition: null, deadline: null, rank: [], ties: null };
  return { name: '省级申报', ...rule, groups };
}

const context = contextOf(RUN, 'zh');
const pagesOf = (result: SelectionResult) => {
  const parts = selectionParts(result, context);
  return parts.map((part) => ({ part, html: renderPage('selection', selectionPage(part, parts, context)) }));
};

describe('the pages of a 推选', () => {
  it('are one where there are few candidates', () => {
    const [only, ...others] = pagesOf(resultOf([3, 0, 2]));
    expect(others).toEqual([]);
    expect(only?.html).not.toContain('class="parts"');
    expect(only?.html).toContain('没有单位');
  });

  it('of 500 candidates in one group stay below 300 KB; everybody stands on one of them, and all lead to each other', () => {
    const pages = pagesOf(resultOf([500]));
    expect(pages.map(({ part }) => part.path)).toEqual(
      ['', '~2', '~3', '~4'].map((end) => context.selectionPath('省级申报').replace('.html', `${end}.html`)),
    );
    for (const { html } of pages) {
      expect(Buffer.byteLength(html)).toBeLessThan(300_000);
      expect(html.match(/aria-current="page">第\d页/g)).toHaveLength(1);
      expect(html.match(/~[234]\.html"/g)?.length).toBeGreaterThanOrEqual(2);
    }
    const named = pages.flatMap(({ html }) => html.match(/(?<=<th scope="row"><a href="[^"]*"><span lang="zh-CN">)[^<]*/g) ?? []);
    expect(named).toEqual(Array.from({ length: 500 }, (_, i) => `某某县行政执法第${i + 1}局`));
    expect(pages.map(({ html }) => html.includes('全部单位（续）'))).toEqual([false, true, true, true]);
    expect(pages.map(({ html }) => html.includes('说明1'))).toEqual([true, false, false, false]);
  });

  it('keep groups together where they can', () => {
    const pages = selectionParts(resultOf([100, 40, 60, 200, 1]), context);
    expect(pages.map(({ groups }) => groups.map(({ index, group }) => [index, group.entries.length]))).toEqual([
      [
        [0, 100],
        [1, 40],
      ],
      [[2, 60]],
      [[3, 150]],
      [
        [3, 50],
        [4, 1],
      ],
    ]);
  });
});

it('the page of a clause stays below 300 KB with 500 departments', () => {
  const many = contextOf(manyDepartments(500, 25), 'zh');
  for (const clause of many.model.clauses) expect(Buffer.byteLength(renderPage('clause', clausePage(clause, many)))).toBeLessThan(300_000);
});
