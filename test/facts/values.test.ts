import { describe, expect, it } from 'vitest';
import { marks, read, valueWritten } from './bureau.js';

describe('values by their type', () => {
  const readings: readonly (readonly [string, string, unknown])[] = [
    ['部门名称', '某某局', '某某局'],
    ['部门名称', '0371', '0371'],
    ['部门名称', '"null"', 'null'],
    ['部门名称', 'null', 'unknown stated'],
    ['部门名称', '不详', 'unknown stated'],
    ['部门名称', '', 'unknown stated'],
    ['备注', '没有', 'none'],
    ['权责清单已公开', '是', true],
    ['权责清单已公开', 'No', false],
    ['权责清单已公开', 'true', true],
    ['权责清单已公开', '“是”', true],
    ['权责清单已公开', 'ｎｏ', false],
    ['主体类型', '行政机关', '行政机关'],
    ['主体类型', 'ａｇｅｎｃｙ', '行政机关'],
    ['公开情况', '没有', '没有'],
    ['调查样本数', '30', '30'],
    ['调查样本数', '３０人', '30'],
    ['调查样本数', '"1,200 人"', '1200'],
    ['调查样本数', '一百二十', '120'],
    ['调查样本数', '1.5e3', '1500'],
    ['调查样本数', '30.0', '30'],
    ['平均得分', '88.5分', '88.5'],
    ['平均得分', '三分之二', '2/3'],
    ['平均得分', '没有', 'none'],
    ['群众满意度', '95%', '0.95'],
    ['群众满意度', '９５．５％', '0.955'],
    ['群众满意度', '百分之九十五', '0.95'],
    ['公开日期', '2017-08-30', '2017-08-30'],
    ['公开日期', '2017年8月3日', '2017-08-03'],
    ['公开日期', '２０１７年８月３日', '2017-08-03'],
    ['公开日期', '2017/8/3', '2017-08-03'],
    ['公开日期', '2017.8.3', '2017-08-03'],
    ['公开日期', '2015年2月', '2015-02-01..2015-02-28'],
    ['公开日期', '2016-02', '2016-02-01..2016-02-29'],
    ['公开日期', 'unknown', 'unknown stated'],
  ];
  it.each(readings)('%s: %s', (key, written, value) => {
    expect(valueWritten(key, written)).toEqual(value);
    expect(marks(`${key}: ${written}`)).toEqual([]);
  });

  const refusals: readonly (readonly [string, string, string])[] = [
    ['权责清单已公开', '也许', 'wrong-yes-no'],
    ['权责清单已公开', '没有', 'none-not-allowed'],
    ['权责清单已公开', '[是]', 'list-for-value'],
    ['权责清单已公开', '{是: 否}', 'group-for-value'],
    ['权责清单已公开', '{记录: [是]}', 'list-for-value'],
    ['部门名称', '没有', 'none-not-allowed'],
    ['主体类型', '行政机构', 'undeclared-option'],
    ['调查样本数', '很多', 'wrong-number'],
    ['调查样本数', '30%', 'wrong-number'],
    ['调查样本数', '30名', 'wrong-unit'],
    ['调查样本数', '2.5', 'fractional-count'],
    ['调查样本数', '-1', 'out-of-range-fact'],
    ['平均得分', '101', 'out-of-range-fact'],
    ['群众满意度', '0.95', 'bare-percentage-fact'],
    ['群众满意度', '120%', 'out-of-range-fact'],
    ['群众满意度', '多数', 'wrong-number'],
    ['公开日期', '2017-02-30', 'impossible-fact-date'],
    ['公开日期', '2017年13月', 'impossible-fact-date'],
    ['公开日期', '去年', 'wrong-date'],
    ['公开日期', '2017年', 'wrong-date'],
    ['评估日', '2017年8月', 'month-for-day'],
    ['评估日', '[2017-08-20]', 'list-for-value'],
    ['评估日', '没有', 'wrong-date'],
  ];
  it.each(refusals)('%s: %s is refused', (key, written, code) => {
    expect(marks(`${key}: ${written}`)).toEqual([`${code} 1:${key.length + 3}`]);
    if (key !== '评估日') expect(valueWritten(key, written)).toBe('unknown refused');
  });
});

describe('a bare percentage', () => {
  it('is offered in both readings', () => {
    const [found] = read('群众满意度: 0.95').found;
    expect(found?.zh).toContain('95% 还是 0.95%');
    expect(found?.edits.map((edit) => edit.replacements[0]?.text)).toEqual(['"95%"', '"0.95%"']);
  });
  it('is offered only in readings that the range allows', () => {
    expect(read('群众满意度: 95').found[0]?.edits.map((edit) => edit.en)).toEqual(['write 95%']);
    expect(read('群众满意度: 0').found[0]?.edits.map((edit) => edit.en)).toEqual(['write 0%']);
    expect(read('群众满意度: 20000').found[0]?.edits).toHaveLength(2);
  });
});

it('cuts long values in messages', () => {
  const [found] = read(`权责清单已公开: ${'长'.repeat(20_000)}`).found;
  expect(found?.zh.length).toBeLessThan(200);
  expect(found?.zh).toContain('……');
});

it('suggests the nearest option', () => {
  expect(read('主体类型: 行政机构').found[0]?.zh).toContain('是不是 行政机关？');
});
