import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../src/facts/blank-sheet.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { check } from '../../src/model/check.js';
import { parse } from '../../src/syntax/parse.js';
import { explain, fixed, outline } from './explain.js';

/** What a vocabulary says for scoring: 反面, 由…认定, 只取, 属于, 未列的视为没有 (docs/semantics.md §1.5 to §1.7). */
const VOCABULARY = `标准集 评分的事实表
  编号 scoring-vocabulary
事实表 部门 (department)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  计划已制定 (planned)：是否，反面 未制定计划 (unplanned)
  制度已落实 (followed)：是否，由考核组认定
  扣分档 (tier)：数，单位 分，只取 10、5、2、0.5
栏目 问题清单 (findings)，未列的视为没有，须注明 已逐项检查
  已逐项检查 (checked)：是否
  公示超期 (late)：是否
  漏报次数 (omitted)：整数，单位 次
名单 抽查案卷 (files) 每一卷
  案卷编号 (fileNumber)：文字，标识
  已结案 (closed)：是否
名单 文书问题 (flaws) 每一处，属于 抽查案卷，未列的视为没有，须注明 已逐项检查
  案卷编号 (fileNumber)：文字
  严重 (grave)：是否
标准一 测试
`;

const judge = (body: string, sheet = '') => explain(body, sheet, '2017-08-20', VOCABULARY);

async function told(body: string, sheet = ''): Promise<readonly string[]> {
  const { verdict, reason, stillNeeded } = await judge(body, sheet);
  return [verdict, reason.zh, ...outline(stillNeeded)];
}

function modelOf() {
  const { value: model } = check(parse([{ file: 'set.standards', text: `${VOCABULARY}条款 1.1 甲\n  要求 计划已制定\n` }]).value, []);
  if (model === null) throw new Error('the set has errors');
  return model;
}

function found(sheet: string) {
  return readFacts(modelOf(), { file: 'sheet.yaml', text: `部门名称: 某局\n${sheet}` }).diagnostics;
}

describe('反面', () => {
  it.each([
    ['计划已制定: 否', ['not-met', '“计划已制定”为否。']],
    ['计划已制定: 是', ['met', '“计划已制定”为是。']],
    ['', ['undetermined', '“计划已制定”尚未报送。', 'value 计划已制定']],
  ])('speaks of the field: %s', async (sheet, expected) => {
    expect(await told('要求 并非未制定计划', sheet)).toEqual(expected);
  });

  it('is no key of a sheet, and the help says which is', () => {
    const [finding, ...more] = found('未制定计划: 是');
    expect(more).toEqual([]);
    expect(finding?.code).toBe('unknown-fact');
    expect(finding?.zh).toContain('计划已制定: 否');
  });

  it('is put right by what it denies', async () => {
    expect(fixed((await judge('要求 并非未制定计划', '计划已制定: 否')).smallestFix)?.steps).toEqual(['“计划已制定”改为是。']);
  });
});

describe('由…认定', () => {
  it('waits for the one whose judgement it is, and for no material', async () => {
    expect(await told('要求 制度已落实')).toEqual([
      'undetermined',
      '“制度已落实”待人工认定（由考核组认定）。',
      'judgement 等待考核组认定：制度已落实',
    ]);
  });

  it('is a fact like any other once somebody has decided', async () => {
    expect(await told('要求 制度已落实', '制度已落实: 否')).toEqual(['not-met', '“制度已落实”为否。']);
  });

  it('a bad value is to be mended first', async () => {
    expect(await told('要求 制度已落实', '制度已落实: 好')).toEqual([
      'undetermined',
      '“制度已落实”填写有误，没有采用。',
      'correction 更正制度已落实：填写有误，没有采用',
    ]);
  });
});

describe('只取', () => {
  it('refuses every other value, and names those there are', () => {
    const [finding] = found('扣分档: 3');
    expect(finding?.code).toBe('out-of-range-fact');
    expect(finding?.zh).toContain('是0.5分、2分、5分、10分之一');
    expect(found('扣分档: 0.5')).toEqual([]);
  });

  it('is an unknown between its ends', async () => {
    expect((await told('要求 扣分档不少于0.5分'))[0]).toBe('met');
    expect((await told('要求 扣分档不超过5分'))[0]).toBe('undetermined');
  });

  it('is put right by one of its values', async () => {
    expect(fixed((await judge('要求 扣分档不超过3分', '扣分档: 5')).smallestFix)?.steps).toEqual(['“扣分档”改为不超过3分（现为5分）。']);
  });
});

const FILES = '抽查案卷:\n - {案卷编号: 甲1, 已结案: 是}\n - {案卷编号: 甲2, 已结案: 否}\n';

describe('属于', () => {
  it('inside a record of the other list it means its own, outside all', async () => {
    const sheet = `${FILES}文书问题:\n - {案卷编号: 甲1, 严重: 是}\n - {案卷编号: 甲2, 严重: 是}\n`;
    expect((await told('要求 每卷抽查案卷满足至多1处文书问题满足严重', sheet))[0]).toBe('met');
    expect((await told('要求 至多1处文书问题满足严重', sheet))[0]).toBe('not-met');
    expect(await told('要求 没有抽查案卷满足已结案且有文书问题', sheet)).toEqual([
      'not-met',
      '2卷抽查案卷中1卷如此：甲1（“已结案”为是；有1处文书问题：第1行）。',
    ]);
  });

  it('asks to which it belongs where that is not said', async () => {
    const sheet = `${FILES}文书问题:\n - {案卷编号: 甲1, 严重: 是}\n - {严重: 是}\n`;
    const [verdict, , ...needed] = await told('要求 每卷抽查案卷满足至多1处文书问题满足严重', sheet);
    expect([verdict, ...needed]).toEqual(['undetermined', 'recordValue 文书问题第2行的“案卷编号”']);
  });

  it('a record that belongs to none of a whole list is reported, and its place is unknown', async () => {
    const sheet = `${FILES}文书问题:\n - {案卷编号: 甲11, 严重: 是}\n`;
    expect(found(sheet).map(({ code }) => code)).toEqual(['orphan-record']);
    expect((await told('要求 没有抽查案卷满足有文书问题', sheet))[0]).toBe('undetermined');
    const partly = '抽查案卷: {未报全: 是, 记录: [{案卷编号: 甲1}]}\n文书问题:\n - {案卷编号: 甲11, 严重: 是}\n';
    expect(found(partly)).toEqual([]);
  });

  it('takes the same number in full width or with spaces for the same', async () => {
    const sheet = `${FILES}文书问题:\n - {案卷编号: 甲１, 严重: 是}\n`;
    expect(found(sheet)).toEqual([]);
    expect((await told('要求 没有抽查案卷满足有文书问题', sheet))[0]).toBe('not-met');
  });
});

describe('未列的视为没有', () => {
  it.each([
    ['已逐项检查: 是', ['met', 'met', 'met']],
    ['已逐项检查: 是\n公示超期:\n漏报次数:\n文书问题:', ['met', 'met', 'met']],
    ['已逐项检查: 否', ['undetermined', 'undetermined', 'undetermined']],
    ['', ['undetermined', 'undetermined', 'undetermined']],
    ['已逐项检查: 不详', ['undetermined', 'undetermined', 'undetermined']],
    ['已逐项检查: 是\n公示超期: 不详\n漏报次数: 不详\n文书问题: 不详', ['undetermined', 'undetermined', 'undetermined']],
    ['已逐项检查: 是\n公示超期: 是\n漏报次数: 2\n文书问题: [{严重: 是}]', ['not-met', 'not-met', 'not-met']],
  ])('%j', async (sheet, expected) => {
    const verdicts = ['要求 并非公示超期', '要求 漏报次数等于0次', '要求 没有文书问题'].map(
      async (body) => (await judge(body, sheet)).verdict,
    );
    expect(await Promise.all(verdicts)).toEqual(expected);
  });

  it('says in the reasoning that nobody wrote the value', async () => {
    const { explanation } = await judge('要求 漏报次数等于0次', '已逐项检查: 是');
    expect(JSON.stringify(explanation)).toContain('0次（没有列出，已注明“已逐项检查”）');
    const list = await judge('要求 没有文书问题', '已逐项检查: 是');
    expect(JSON.stringify(list.explanation)).toContain('没有列出文书问题，已注明“已逐项检查”，视为没有');
  });
});

describe('the blank sheet', () => {
  const zh = blankSheet(modelOf(), 'zh');

  it('tells what each of them asks of the one who fills it in', () => {
    expect(zh).toContain('# 是 或 否，否 即“未制定计划”；用于条款 1.1\n计划已制定:');
    expect(zh).toContain('由考核组认定');
    expect(zh).toContain('数，单位 分，是0.5分、2分、5分、10分之一');
    expect(zh).toContain('每条属于抽查案卷中的一条，“案卷编号”写那一条的');
    expect(zh).toContain('── 问题清单；“已逐项检查”填 是 的，留空视为没有，不知道的写 不详 ──');
    const en = blankSheet(modelOf(), 'en');
    expect(en).toContain('each belongs to one of files, "fileNumber" is that of the one it belongs to');
    expect(en).toContain('no means "unplanned"');
  });

  it('reads back without findings, nothing in it known', () => {
    const { value, diagnostics } = readFacts(modelOf(), { file: 'sheet.yaml', text: zh });
    expect(diagnostics).toEqual([]);
    expect(new Set(Object.values(value?.form ?? {}).map(({ state }) => state))).toEqual(new Set(['unknown']));
  });
});
