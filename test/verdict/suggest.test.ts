import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runExamples } from '../../src/verdict/run-examples.js';
import { appendSuggestions } from '../../src/verdict/suggest/append.js';
import { suggestExamples } from '../../src/verdict/suggest/suggest.js';
import { writeSuggestion } from '../../src/verdict/suggest/write.js';
import { modelOf, rulesOf, suggested, suggestionsFor } from './suggested.js';

/** The suggestions that begin with a verdict and these words. */
const about = (lines: readonly string[], words: string) => lines.filter((line) => line.includes(words));

describe('the boundaries of a clause', () => {
  test('a deadline: its last day, the day before and after, by the working-day calendar', async () => {
    const lines = await suggested('要求 每件处罚满足备案日期在决定日期之后15个工作日内');
    expect(about(lines, '期限')).toEqual([
      '符合 备案日期在期限最后一日（2017年8月11日） | 处罚：（决定日期 2017年7月21日；备案日期 2017年8月11日）',
      '符合 备案日期在期限最后一日的前一日（2017年8月10日） | 处罚：（决定日期 2017年7月21日；备案日期 2017年8月10日）',
      '不符合 备案日期在期限届满后一日（2017年8月12日） | 处罚：（决定日期 2017年7月21日；备案日期 2017年8月12日）',
      '不符合 几件处罚中有一件备案日期在期限届满后一日（2017年8月12日） | 处罚：（决定日期 2017年7月21日；备案日期 2017年7月21日）、（决定日期 2017年7月21日；备案日期 2017年8月12日）',
      '符合 没有备案日期，期限未到 | 处罚：（决定日期 2017年7月31日；备案日期 没有）',
      '不符合 没有备案日期，期限刚过 | 处罚：（决定日期 2017年7月30日；备案日期 没有）',
    ]);
  });

  test('a deadline in months: clamped to the end of the month, and moved off a holiday', async () => {
    const example =
      '示例 一月末\n  评估日 2017年4月20日\n  已知 处罚：（决定日期 2017年1月31日；备案日期 2017年2月1日）\n  应当 条款1.1符合\n';
    const lines = await suggested('要求 每件处罚满足备案日期在决定日期之后1个月内', example);
    expect(about(lines, '（2017年2月28日）')[0]).toBe(
      '符合 备案日期在期限最后一日（2017年2月28日） | 处罚：（决定日期 2017年1月31日；备案日期 2017年2月28日）',
    );
    const moved = await suggested('要求 每件处罚满足备案日期在决定日期之后1个月内');
    expect(about(moved, '顺延')).toEqual([
      '符合 备案日期在顺延后的最后一日（2017年8月14日） | 处罚：（决定日期 2017年7月13日；备案日期 2017年8月14日）',
    ]);
  });

  test('figures: just at the line and a step beside it, by the kind of figure', async () => {
    const lines = await suggested('要求 满意度不少于90%且样本数不少于100');
    expect(lines.slice(0, 6)).toEqual([
      '符合 各项都做到 | 满意度 100%；样本数 100',
      '符合 满意度刚好90% | 满意度 90%；样本数 100',
      '符合 满意度为90.1%，略高于90% | 满意度 90.1%；样本数 100',
      '不符合 满意度为89.9%，略低于90% | 满意度 89.9%；样本数 100',
      '符合 样本数为101人，略高于100 | 满意度 100%；样本数 101',
      '不符合 样本数为99人，略低于100 | 满意度 100%；样本数 99',
    ]);
  });

  test.each([
    ['人员的成绩平均不少于80', '不符合 人员的成绩平均为79.9分，略低于80 | 人员：（成绩 79.9）'],
    ['处罚的金额合计不超过100000元', '不符合 处罚的金额合计为100001元，略高于100000元 | 处罚：（金额 100001）'],
    ['样本数×3＋1不少于100', '不符合 样本数×3＋1为97，略低于100 | 样本数 32'],
    ['到期日不早于评估日', '不符合 到期日在评估日的前一日（2017年8月19日） | 到期日 2017年8月19日'],
    ['公开日期不晚于评估日之前3个月', '不符合 公开日期在评估日之前3个月的后一日（2017年5月21日） | 公开日期 2017年5月21日'],
    ['至少三名人员满足持证', '不符合 符合条件的人员只有2名 | 人员：（持证 是）、（持证 是）'],
    ['部门名称是「某局」', '不符合 部门名称为非某局 | 部门名称 「非某局」'],
  ])('%s', async (requirement, line) => {
    const lines = await suggested(`要求 ${requirement}`);
    expect(lines).toContain(line);
  });

  test('a share: as many records as reach the line exactly, and one fewer', async () => {
    const lines = await suggested('要求 人员中持证的比例不少于80%，名单为空视为100%');
    const records = (yes: number) => Array.from({ length: 5 }, (_, i) => `（持证 ${i < yes ? '是' : '否'}）`).join('、');
    expect(lines).toContain(`符合 人员中持证的比例刚好80% | 人员：${records(4)}`);
    expect(lines).toContain(`不符合 人员中持证的比例为60%，略低于80% | 人员：${records(3)}`);
    const thirds = await suggested('要求 人员中持证的比例不少于三分之二，名单为空视为100%');
    expect(thirds.join('\n')).toContain('不符合 人员中持证的比例为约33.3%，略低于约66.7% | ');
  });

  test('a window: the first day inside and the day before, in a sheet in which that decides', async () => {
    const lines = await suggested('要求 近三年没有处罚');
    expect(about(lines, '近3年')).toEqual([
      '不符合 决定日期在近3年期间的第一日（2014年8月20日） | 处罚：（决定日期 2014年8月20日）',
      '符合 决定日期在近3年期间开始的前一日（2014年8月19日） | 处罚：（决定日期 2014年8月19日）',
      '不符合 决定日期在近3年期间的最后一日（2017年8月20日） | 处罚：（决定日期 2017年8月20日）',
      '符合 决定日期在近3年期间结束的后一日（2017年8月21日） | 处罚：（决定日期 2017年8月21日）',
    ]);
  });

  test('each year: the edges of the whole, and a year without; a quarter that still runs is not missed', async () => {
    const lines = await suggested('要求 本年度每季度至少一次培训');
    expect(about(lines, '没有培训')[0]).toBe('不符合 2017年1月1日至2017年3月31日没有培训 | 培训：（培训日期 2017年6月30日）');
    expect(about(lines, '前一日')).toEqual([
      '不符合 培训日期在考察期间开始的前一日（2016年12月31日） | 培训：（培训日期 2016年12月31日）、（培训日期 2017年6月30日）',
    ]);
  });

  test('a list: none, not handed in, not complete', async () => {
    const lines = await suggested('要求 没有人员满足身份是临时工');
    expect(lines).toEqual([
      '符合 各项都做到 | 人员：（身份 正式工）',
      '符合 没有人员 | 人员：没有',
      '材料不足 没有填报“人员” | ',
      '材料不足 “人员”未报全 | 人员：（身份 正式工），未报全',
      '不符合 “身份”为临时工 | 人员：（身份 临时工）',
      '不符合 几名人员中有一名“身份”为临时工 | 人员：（身份 正式工）、（身份 临时工）',
      '材料不足 没有填报“身份” | 人员：（身份 不详）',
    ]);
  });

  test('适用 that does not hold, and an exception that does', async () => {
    const lines = await suggested('适用 部门类型是机关\n除外（过渡期）公开日期晚于2017年7月1日\n要求 已公开');
    expect(about(lines, '不适用')).toEqual([
      '不适用 公开日期在2017年7月1日的后一日（2017年7月2日） | 已公开 是；部门类型 机关；公开日期 2017年7月2日',
      '不适用 “部门类型”为授权组织 | 已公开 是；部门类型 授权组织；公开日期 2017年7月1日',
    ]);
  });

  test('of two ways to meet a clause each is shown where the other fails', async () => {
    const lines = await suggested('要求 已公开或者已建立');
    expect(lines).toContain('不符合 “已建立”为否，“已公开”为否 | 已公开 否；已建立 否');
    expect(lines).toContain('材料不足 没有填报“已公开” | 已建立 否');
  });

  test('where nothing meets the clause, the cases are varied from one that does not', async () => {
    const lines = await suggested('要求 满意度多于100%且已公开');
    expect(lines[0]).toContain('不符合 没有做到的一例');
  });
});

describe('what is missing', () => {
  const body = '要求 每件处罚满足备案日期在决定日期之后15日内';
  const late = '示例 晚了一日\n  已知 处罚：（决定日期 2017年6月2日；备案日期 2017年6月20日）\n  应当 条款1.1不符合\n';

  test('what an 示例 of the clause shows, confirmed or not, is not suggested', async () => {
    expect(about(await suggested(body), '不符合 备案日期在期限届满后一日')).toHaveLength(1);
    expect(about(await suggested(body, late), '不符合 备案日期在期限届满后一日')).toEqual([]);
    const unconfirmed = late.replace('  应当', '  待确认 由期限推出\n  应当');
    expect(about(await suggested(body, unconfirmed), '不符合 备案日期在期限届满后一日')).toEqual([]);
  });

  test('an 示例 of another clause, or with another verdict, shows nothing of this one', async () => {
    const elsewhere = `条款 1.2 另一条\n  要求 没有处罚\n${late.replace('条款1.1', '条款1.2')}`;
    expect(about(await suggested(body, elsewhere), '不符合 备案日期在期限届满后一日').length).toBeGreaterThan(0);
    const also =
      '示例 名单没有报全，又晚了一日\n  已知 处罚：（决定日期 2017年6月2日；备案日期 2017年6月19日），未报全\n  应当 条款1.1材料不足\n';
    expect(about(await suggested(body, also), '符合 备案日期在期限最后一日（')).toHaveLength(1);
  });

  test('an 示例 in which everything is missing shows no single fact missing', async () => {
    const lines = await suggested('要求 已公开且已建立', '示例 什么也没有填报\n  应当 条款1.1材料不足\n');
    expect(about(lines, '没有填报“已公开”')).toEqual(['材料不足 没有填报“已公开” | 已建立 是']);
  });

  test('at most twelve a clause wait at a time; the others are told, and come when these are confirmed', async () => {
    const many = '要求 满意度不少于90%且样本数不少于100且公开日期在2017年3月1日之后15日内且已公开且已建立且每名人员满足持证';
    const first = await suggestionsFor(rulesOf(many));
    const [clause] = first.found;
    expect(clause?.suggestions).toHaveLength(12);
    expect(clause?.waiting).toBeGreaterThan(3);
    const written = clause?.suggestions.map((one) => writeSuggestion(one, first.model, 'zh')).join('\n') ?? '';
    const second = await suggestionsFor(rulesOf(many, written));
    expect(second.found).toEqual([{ clause: '1.1', suggestions: [], waiting: clause?.waiting }]);
    const third = await suggestionsFor(rulesOf(many, written.replaceAll(/^ {2}待确认.*\n/gm, '')));
    expect(third.found[0]?.suggestions).toHaveLength(Math.min(12, clause?.waiting ?? 0));
  });

  test('only the clause that was asked for', async () => {
    const model = modelOf([{ file: 'a.standards', text: rulesOf('要求 已公开', '条款 1.2 另一条\n  要求 已建立\n') }]);
    const found = await suggestExamples(model, { clause: '1.2', today: '2017-09-01' });
    expect(found.map(({ clause }) => clause)).toEqual(['1.2']);
  });

  test('without any date in the set the cases say theirs', async () => {
    const text = rulesOf('要求 已公开').replace('  示例评估日 2017年8月20日\n', '');
    const { model, found } = await suggestionsFor(text);
    const [first] = found[0]?.suggestions ?? [];
    expect(first === undefined ? '' : writeSuggestion(first, model, 'zh')).toContain('\n  评估日 2017年9月1日\n');
  });
});

describe('written', () => {
  test('in the spelling of the file, at its end, with one heading', async () => {
    const text = rulesOf('要求 每件处罚满足备案日期在决定日期之后15日内且部门类型是机关')
      .replace('条款 1.1 测试\n  要求', 'clause 1.1 Filed\n  require')
      .replace(/require.*/, 'require kind is organ and every penalties satisfies filedOn within 15 days after decidedOn');
    const { model, found } = await suggestionsFor(text);
    const [appended] = appendSuggestions([{ file: 'set.standards', text }], found, model);
    expect(appended?.source.text.startsWith(`${text}\n# Cases to confirm:`)).toBe(true);
    expect(appended?.source.text).toContain(
      'example Clause 1.1: filedOn is the day after the last (8 August 2017)\n  to confirm made from the deadline of “filedOn”; please check the verdict\n' +
        '  given kind organ\n  given penalties: (decidedOn 2017-07-21; filedOn 2017-08-08)\n  expect clause 1.1 not met\n',
    );
    const again = modelOf([appended?.source ?? { file: '', text: '' }]);
    expect((await runExamples(again)).filter(({ passes }) => !passes)).toEqual([]);
  });

  test('a file with the line ends of Windows keeps them', async () => {
    const text = rulesOf('要求 已公开').replaceAll('\n', '\r\n');
    const { model, found } = await suggestionsFor(text);
    const [appended] = appendSuggestions([{ file: 'set.standards', text }], found, model);
    expect(appended?.source.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('names that would not stand in one line of a rule file are made to', async () => {
    const { model, found } = await suggestionsFor(rulesOf('要求 部门名称是「某 #1局」'));
    const written = found.flatMap(({ suggestions }) => suggestions.map((one) => writeSuggestion(one, model, 'zh')));
    expect(written[1]?.split('\n')[0]).toBe('示例 条款1.1 部门名称为非某 1局');
    const again = modelOf([{ file: 'set.standards', text: rulesOf('要求 部门名称是「某 #1局」', written.join('\n')) }]);
    expect((await runExamples(again)).map(({ passes }) => passes)).toEqual(written.map(() => true));
  });
});

test('the shipped rules: every case reads back and runs, and nothing is suggested twice', async () => {
  const folder = 'rules/henan-2017';
  const read = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
  const [rules, texts] = [read('.standards'), read('.txt')];
  const model = modelOf(rules, texts);
  const asked = { clause: null, today: '2017-09-01' };
  const found = await suggestExamples(model, asked);
  const changed = new Map(appendSuggestions(rules, found, model).map(({ source }) => [source.file, source]));
  const after = modelOf(
    rules.map((source) => changed.get(source.file) ?? source),
    texts,
  );
  expect(after.examples.length - model.examples.length).toBe(found.reduce((n, { suggestions }) => n + suggestions.length, 0));
  expect(after.examples.length).toBeGreaterThan(model.examples.length + 100);
  expect((await runExamples(after)).filter(({ passes }) => !passes)).toEqual([]);
  expect((await suggestExamples(after, asked)).flatMap(({ suggestions }) => suggestions)).toEqual([]);
});
