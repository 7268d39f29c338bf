import { describe, expect, it, test } from 'vitest';
import { findingsOf } from '../diagnostics/found.js';

/** An item list: what stands in one item says nothing of the next. */
const items = (rule: string, ...parts: readonly string[]) => `以下${rule}${parts.map((part, i) => `\n    （${i + 1}）${part}`).join('')}`;
const all = (...parts: readonly string[]) => items('各项都满足', ...parts);

/** What can be known of a clause before any data (docs/decisions/0016), over the vocabulary of test/diagnostics/base. */
const KNOWN_AHEAD = [
  'clause-never-met',
  'clause-never-violated',
  'applicability-never-holds',
  'exception-swallows-rule',
  'constant-condition',
  'implied-condition',
  'repeated-condition',
];

async function ahead(lines: readonly string[]): Promise<readonly { code: string; words: string; zh: string; en: string }[]> {
  const text = `标准一 样例\n\n条款 1.1 样例\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const found = await findingsOf([{ file: 'rules.standards', text }]);
  expect(found.filter((one) => one.severity === 'error')).toEqual([]);
  return found
    .filter(({ code }) => KNOWN_AHEAD.includes(code))
    .map(({ code, place, zh, en }) => ({ code, words: text.slice(place?.start.offset, place?.end.offset), zh, en }));
}

describe('a clause that nobody can meet', () => {
  it.each([
    // Ranges: a percentage lies between 0% and 100%, a score between 0 and 100, a count is whole and not below 0.
    ['群众满意度多于100%', '群众满意度多于100%'],
    ['有执法人员满足测试成绩多于100分', '有执法人员满足测试成绩多于100分'],
    ['调查样本数少于0人', '调查样本数少于0人'],
    ['执法人员的数量多于2且执法人员的数量少于3', '执法人员的数量少于3'],
    ['执法人员中持证的比例多于100%', '执法人员中持证的比例多于100%'],
    ['调查样本数＋10少于5', '调查样本数＋10少于5'],
    // Options and 是否.
    ['主体类型是行政机关且主体类型是受委托组织', '主体类型是受委托组织'],
    ['权责清单已公开且并非权责清单已公开', '并非权责清单已公开'],
    // None.
    ['没有公开日期且公开日期早于评估日', '公开日期早于评估日'],
    ['没有公开日期且公开日期之后3个月早于评估日', '公开日期之后3个月早于评估日'],
    // Dates: a date that may be none and may not lie ahead is past; arithmetic from one base.
    ['公开日期晚于评估日', '公开日期晚于评估日'],
    ['公开日期晚于2017年8月1日且公开日期在2017年7月1日以前', '公开日期在2017年7月1日以前'],
    ['有公开日期且公开日期早于2017年1月1日且公开日期不早于2017年3月1日', '公开日期不早于2017年3月1日'],
    // Lists: how many records can satisfy what.
    [all('至少三名执法人员满足持证', '至多两名执法人员满足持证'), '至多两名执法人员满足持证'],
    [all('没有执法人员满足持证', '有执法人员满足持证且从事执法活动'), '有执法人员满足持证且从事执法活动'],
    [all('每名执法人员满足测试成绩不少于80分', '有执法人员满足测试成绩少于60分'), '有执法人员满足测试成绩少于60分'],
    [all('有执法人员', '每名执法人员满足持证', '没有执法人员满足持证'), '没有执法人员满足持证'],
    ['没有从事执法活动的执法人员，且有执法人员满足从事执法活动', '有执法人员满足从事执法活动'],
    ['近三年有重大行政处罚满足处罚决定日期早于评估日之前5年', '近三年有重大行政处罚满足处罚决定日期早于评估日之前5年'],
    ['近三个年度每年至少一次培训，且近三个年度每年没有培训', '近三个年度每年没有培训'],
    // A window inside another.
    ['近三个年度每年至少一次培训，且近三个年度没有培训', '近三个年度没有培训'],
    ['近三年有处分，且近五年没有处分', '近五年没有处分'],
    ['本年度至少一次培训，且近一年没有培训', '近一年没有培训'],
  ])('%s', async (requirement, words) => {
    const found = await ahead([`要求 ${requirement}`]);
    expect(found.map(({ code }) => code)).toEqual(['clause-never-met']);
    expect(found[0]?.words).toBe(words);
  });

  test('says which parts contradict each other, and no others', async () => {
    const [found] = await ahead(['要求 权责清单已公开且群众满意度多于95%且群众满意度少于90%']);
    expect(found?.zh).toBe('条款1.1怎样填报都不会符合：“群众满意度多于95%”和“群众满意度少于90%”不能同时成立。');
    expect(found?.en).toBe('Clause 1.1 can never be met: “群众满意度多于95%” and “群众满意度少于90%” cannot hold together.');
  });

  test('says a condition and its contrary in the words of the rule', async () => {
    const [found] = await ahead(['要求 权责清单已公开且并非权责清单已公开']);
    expect(found?.zh).toBe('条款1.1怎样填报都不会符合：“权责清单已公开”和“并非权责清单已公开”不能同时成立。');
  });

  test('says of the same words in which part of the clause they stand', async () => {
    const [found] = await ahead(['适用 权责清单已公开', '要求 权责清单已公开']);
    expect(found?.zh).toBe('条款1.1怎样填报都不会不符合：只要适用的“权责清单已公开”成立，要求的“权责清单已公开”就必然成立。');
    expect(found?.en).toBe(
      'Clause 1.1 can never be violated: where “权责清单已公开” of 适用 (applies) holds, so does “权责清单已公开” of 要求 (require).',
    );
  });

  test('a contradiction between 适用 and 要求 counts as well', async () => {
    const [found] = await ahead(['适用 主体类型是受委托组织', '要求 主体类型是行政机关']);
    expect(found?.zh).toBe('条款1.1怎样填报都不会符合：适用的“主体类型是受委托组织”和要求的“主体类型是行政机关”不能同时成立。');
  });
});

describe('a clause that nobody can violate', () => {
  it.each([
    ['群众满意度不少于0%'],
    ['执法人员的数量不少于0'],
    ['权责清单已公开或者并非权责清单已公开'],
    ['群众满意度多于50%或者群众满意度不多于50%'],
    ['主体类型属于行政机关、法律法规授权组织、受委托组织'],
    ['有公开日期或者没有公开日期'],
    [items('至少一项满足', '至多两名执法人员满足持证', '至少两名执法人员满足持证')],
  ])('%s', async (requirement) => {
    expect((await ahead([`要求 ${requirement}`])).map(({ code }) => code)).toEqual(['clause-never-violated']);
  });

  test('what 适用 already says', async () => {
    const [found] = await ahead(['适用 至少两名执法人员满足持证', '要求 有执法人员满足持证']);
    expect(found?.zh).toBe('条款1.1怎样填报都不会不符合：只要适用的“至少两名执法人员满足持证”成立，要求的“有执法人员满足持证”就必然成立。');
  });
});

describe('适用 and 除外', () => {
  it.each([
    ['an impossible 适用', ['适用 群众满意度多于90%且群众满意度少于80%', '要求 权责清单已公开'], 'applicability-never-holds'],
    ['an exception that always holds', ['要求 权责清单已公开', '除外 群众满意度不多于100%'], 'exception-swallows-rule'],
    ['an exception wider than the violation', ['要求 群众满意度不少于90%', '除外 群众满意度少于95%'], 'exception-swallows-rule'],
    ['an exception that can never hold', ['要求 权责清单已公开', '除外 群众满意度多于100%'], 'constant-condition'],
    ['a 适用 that always holds', ['适用 群众满意度不多于100%', '要求 权责清单已公开'], 'constant-condition'],
  ] as const)('%s', async (_, lines, code) => {
    expect((await ahead(lines)).map((one) => one.code)).toEqual([code]);
  });

  test.each([
    [
      'an exception that 适用 rules out',
      ['适用 主体类型是行政机关', '要求 权责清单已公开', '除外 主体类型是受委托组织'],
      '主体类型是受委托组织',
    ],
    ['an exception inside another', ['要求 权责清单已公开', '除外 群众满意度少于90%', '除外 群众满意度少于80%'], '群众满意度少于80%'],
    ['a part of 或者 that 适用 rules out', ['适用 有公开日期', '要求 权责清单已公开或者没有公开日期'], '没有公开日期'],
    ['a part of 且 that an exception sees to', ['要求 权责清单已公开且有公开日期', '除外 没有公开日期'], '有公开日期'],
  ] as const)('%s decides nothing', async (_, lines, words) => {
    expect((await ahead(lines)).map((one) => [one.code, one.words])).toEqual([['implied-condition', words]]);
  });

  test('an exception written twice', async () => {
    const found = await ahead(['要求 权责清单已公开', '除外 群众满意度少于80%', '除外 群众满意度少于百分之八十']);
    expect(found.map((one) => [one.code, one.words])).toEqual([['repeated-condition', '群众满意度少于百分之八十']]);
  });

  test('an exception that leaves some violations is none of these', async () => {
    expect(await ahead(['要求 群众满意度不少于90%', '除外 群众满意度少于50%'])).toEqual([]);
  });
});

describe('a part that decides nothing', () => {
  it.each([
    ['constant-condition', '权责清单已公开且群众满意度不少于0%', '群众满意度不少于0%'],
    ['constant-condition', '权责清单已公开或者群众满意度多于100%', '群众满意度多于100%'],
    ['constant-condition', '每名持证的执法人员满足持证且从事执法活动', '持证'],
    // A month has 28 days at least.
    [
      'constant-condition',
      '每件重大行政处罚满足（备案日期不早于处罚决定日期之后1个月且备案日期早于处罚决定日期之后28日）',
      '备案日期不早于处罚决定日期之后1个月且备案日期早于处罚决定日期之后28日',
    ],
    ['implied-condition', '群众满意度不少于90%且群众满意度不少于80%', '群众满意度不少于80%'],
    ['implied-condition', '有执法人员且至少三名执法人员满足持证', '有执法人员'],
    ['implied-condition', '权责清单已公开或者（权责清单已公开且权责清单已建立）', '权责清单已公开且权责清单已建立'],
    ['repeated-condition', '权责清单已公开且权责清单已建立且权责清单已公开', '权责清单已公开'],
    ['repeated-condition', '群众满意度不少于90%或者群众满意度不少于百分之九十', '群众满意度不少于百分之九十'],
    [
      'implied-condition',
      '每件重大行政处罚满足备案日期在处罚决定日期之后15日内且备案日期在处罚决定日期之后15个工作日内',
      '备案日期在处罚决定日期之后15个工作日内',
    ],
    [
      'implied-condition',
      '每件重大行政处罚满足备案日期在处罚决定日期之后2个月内或者备案日期在处罚决定日期之后1个月内',
      '备案日期在处罚决定日期之后1个月内',
    ],
    ['implied-condition', '近三年没有处分，且近五年没有处分', '近三年没有处分'],
    ['implied-condition', '近十二个月至少一次培训，且近三年至少一次培训', '近三年至少一次培训'],
    ['implied-condition', '近两个年度没有培训，且近三年没有培训', '近两个年度没有培训'],
  ])('%s: %s', async (code, requirement, words) => {
    expect((await ahead([`要求 ${requirement}`])).map((one) => [one.code, one.words])).toEqual([[code, words]]);
  });
});

test('an item listed twice counts twice', async () => {
  const [found, ...others] = await ahead([`要求 ${items('至少两项满足', '权责清单已公开', '权责清单已建立', '权责清单已公开')}`]);
  expect(others).toEqual([]);
  expect(found?.zh).toBe('“权责清单已公开”写了两次，它一成立就算两项。');
  expect(found?.en).toBe('“权责清单已公开” stands here twice; where it holds it counts as two items.');
});

describe('nothing is said where nothing is certain', () => {
  it.each([
    // 近三个年度 reaches further back than 近三年, and 近一个月 out of 本年度.
    ['whole years and years to the day', '近三年没有培训，且近三个年度没有培训'],
    ['this year and the last month', '本年度没有培训，且近一个月没有培训'],
    ['a month may have 28 days', '每件重大行政处罚满足备案日期在处罚决定日期之后30日内且备案日期在处罚决定日期之后1个月内'],
    ['a month may have 28 days', '近二十九日没有培训，且近一个月没有培训'],
    // None: an order with none is false either way, so the two are no contraries.
    ['测试成绩 may be none', '每名执法人员满足测试成绩不少于0分'],
    ['an order and its reverse, with none', '公开日期早于2017年1月1日或者公开日期不早于2017年1月1日'],
    // Different records, windows, periods.
    ['some certified, some not', all('有执法人员满足持证', '有执法人员满足并非持证')],
    ['in three years none, in five some', '近三年没有处分，且近五年有处分'],
    ['an empty list satisfies 每', all('每名执法人员满足持证', '每名执法人员满足并非持证')],
    // Deadlines: not yet due counts as in time.
    ['a deadline and none', '每件重大行政处罚满足备案日期在处罚决定日期之后15日内或者没有备案日期'],
    ['two deadlines', '每件重大行政处罚满足备案日期在处罚决定日期之后15日内且备案日期在处罚决定日期之后10个工作日内'],
    ['a month may have 28 days', '每件重大行政处罚满足备案日期不早于处罚决定日期之后1个月且备案日期早于处罚决定日期之后29日'],
    ['either option', '主体类型是行政机关或者主体类型是受委托组织'],
  ])('%s', async (_, requirement) => {
    expect(await ahead([`要求 ${requirement}`])).toEqual([]);
  });

  test('a sentence too large to be thought through is taken as possible', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `（群众满意度多于${i}%或者调查样本数多于${i}人）`).join('且');
    expect(await ahead([`要求 ${many}且权责清单已公开`])).toBeInstanceOf(Array);
  });
});
