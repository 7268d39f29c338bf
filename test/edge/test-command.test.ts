import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { office, RULES, zhunsheng } from './world.js';
import { type Element, readXml } from './xml.js';

const OFFICE = `标准集 样例
  编号 sample
  施行 2017年7月25日

事实表 部门 (department)

栏目 基本情况 (profile)
  群众满意度 (satisfaction)：百分比
  调查样本数 (sampleSize)：整数，单位 人

名单 执法人员 (officers) 每一名
  身份 (status)：选项 公务员 (civil)、临时工 (temp)
  从事执法活动 (enforcing)：是否

标准一 样例

条款 3.3 没有临时工执法
  要求 没有执法人员满足从事执法活动且身份是临时工

条款 7.1 群众满意
  要求 群众满意度不少于90%且调查样本数不少于100人
`;

const given = '执法人员：（身份 临时工；从事执法活动 是）、（身份 公务员；从事执法活动 是）、（身份 临时工；从事执法活动 是）';

async function run(examples: string, words: readonly string[] = [], locale = 'zh-CN') {
  const cwd = office({}, `${OFFICE}\n${examples}\n`);
  return { cwd, ...(await zhunsheng(cwd, ['test', 'rules', ...words], locale)) };
}

describe('an example that fails', () => {
  test('says what differs, why, and which conditions decided, as they are written', async () => {
    const { status, out } = await run('示例 差一点\n  已知 群众满意度 89.9%；调查样本数 100\n  应当 条款7.1符合');
    expect(status).toBe(1);
    expect(out).toBe(`✗ 差一点  rules/a.standards:23:1
    条款7.1应当符合，实际不符合
    理由：群众满意度89.9%，要求不少于90%。
    由以下条件决定：
      要求（a.standards第21行）
        [不成立] 群众满意度不少于90%
          群众满意度：89.9%（a.standards第24行）

1 个示例，0 个通过，1 个未通过。
`);
  });

  test('in English too', async () => {
    const { out } = await run('example Just below\n  given satisfaction 89.9%; sampleSize 100\n  expect clause 7.1 met', [], 'en-GB');
    expect(out).toContain('    clause 7.1 should be met and is not met\n');
    expect(out).toContain(
      '    Reason: Satisfaction is 89.9%, asked for: at least 90%.\n    Decided by:\n      Requirement (a.standards, line 21)\n',
    );
    expect(out).toContain('1 example: 0 pass, 1 fail.');
  });

  test('where facts are lacking says which', async () => {
    const { out } = await run('示例 没有填报\n  已知 调查样本数 100\n  应当 条款7.1符合');
    expect(out).toContain('[尚不能定] 群众满意度不少于90%');
    expect(out).not.toContain('调查样本数不少于100人');
    expect(out).toContain('    还需材料\n      群众满意度\n');
  });

  test('the part that decides is the one shown', async () => {
    const cwd = office(
      {},
      `${OFFICE.replace('  要求 没有', '  适用 调查样本数多于5\n  要求 没有')}\n示例 小单位\n  已知 调查样本数 5\n  应当 条款3.3符合\n`,
    );
    const { out } = await zhunsheng(cwd, ['test', 'rules']);
    expect(out).toContain('      适用（a.standards第18行）\n        [不成立] 调查样本数多于5');
    expect(out).not.toContain('      要求');
  });

  test('for another reason: both sets side by side', async () => {
    const { status, out } = await run(`示例 两人\n  已知 ${given}\n  应当 条款3.3不符合，涉及执法人员第1名、第2名`);
    expect(status).toBe(1);
    expect(out).toContain(`    条款3.3不符合，理由与示例写的不同
      示例写的：涉及执法人员第1名、第2名（多写了执法人员第2名）
      实际涉及：执法人员第1名、第3名（没有写执法人员第3名）
    理由：`);
    const needed = await run('示例 缺\n  已知 执法人员：（身份 临时工）\n  应当 条款3.3材料不足，还需身份');
    expect(needed.out).toContain('      示例写的：还需执法人员的身份（多写了执法人员的身份）\n');
    expect(needed.out).toContain('      实际还需：执法人员的从事执法活动（没有写执法人员的从事执法活动）\n');
    expect(needed.out).not.toContain('还需材料');
  });

  test('nobody is found where the example names someone', async () => {
    const { out } = await zhunsheng(
      office(
        {},
        `${OFFICE.replace('没有执法人员满足', '至少两名执法人员满足')}\n示例 一人\n  已知 ${given}\n  应当 条款3.3符合\n示例 零\n  已知 执法人员：（身份 公务员；从事执法活动 是）\n  应当 条款3.3不符合，涉及执法人员第1名\n`,
      ),
      ['test', 'rules'],
    );
    expect(out).toContain('✓ 一人\n');
    expect(out).toContain('      实际涉及：没有\n');
  });
});

describe('a table', () => {
  test('each row passes or fails by its name, at its line', async () => {
    const { out } = await run(
      '示例 界线\n  已知 调查样本数 100\n  表格 情形｜群众满意度｜条款7.1\n    刚好｜90%｜符合\n    差一点｜89.9%｜符合',
    );
    expect(out).toMatch(/^✓ 界线：刚好\n✗ 界线：差一点 {2}rules\/a\.standards:27:5\n/);
  });
});

describe('待确认', () => {
  const rows = '示例 界线\n  待确认\n  已知 调查样本数 100\n  表格 情形｜群众满意度｜条款7.1\n    刚好｜90%｜符合\n    差一点｜89.9%｜符合';

  test('is told apart with its verdicts, and never fails the run', async () => {
    const { status, out } = await run(rows);
    expect(status).toBe(0);
    expect(out).toBe(`◇ 界线：刚好  rules/a.standards:27:5
    条款7.1符合
◇ 界线：差一点  rules/a.standards:28:5
    条款7.1写的是符合，现在实际不符合
    理由：群众满意度89.9%，要求不少于90%。
待确认 2 个：请核对结论后删去“待确认”一行。
其中 1 个写的结论与实际不符，见上。
`);
  });

  test('does not count as testing its clause, and check says so', async () => {
    const cwd = office({}, `${OFFICE}\n${rows}\n`);
    const { status, out } = await zhunsheng(cwd, ['check', 'rules']);
    expect(status).toBe(0);
    expect(out).toMatch(/:24:3 {2}提示 {2}示例“界线”待确认：.*\[unconfirmed-example\]/);
    expect(out).toContain('没有示例检验条款7.1。');
    expect(out).toContain('建议：结论无误：删去“待确认”这一行');
  });

  test('beside others only these are counted', async () => {
    const { status, out } = await run(`示例 好\n  已知 调查样本数 5\n  应当 条款7.1不符合\n\n${rows}`);
    expect(status).toBe(0);
    expect(out).toContain('\n1 个示例全部通过。\n待确认 2 个：');
  });
});

describe('--only', () => {
  const three = `示例 甲类\n  应当 条款3.3材料不足\n示例 乙类 ABC\n  应当 条款7.1材料不足\n示例 丙类\n  应当 条款7.1符合`;

  test.each([
    ['类 ａｂｃ', ['乙类 ABC']],
    ['甲', ['甲类']],
    ['3.3', ['甲类']],
    ['条款3.3', ['甲类']],
  ])('%s', async (only, names) => {
    const { status, out } = await run(three, ['--only', only]);
    expect([...out.matchAll(/^✓ (.*)$/gm)].map(([, name]) => name)).toEqual(names);
    expect(out).toContain('只运行了 3 个示例中的 1 个。');
    expect(status).toBe(0);
  });

  test('nothing chosen is no success', async () => {
    const { status, err, out } = await run(three, ['--only', '丁类']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('没有名称里含有“丁类”的示例');
    expect(err).toContain('相近的有：');
  });
});

test('a set without examples says so', async () => {
  const { status, out } = await run('');
  expect([status, out]).toEqual([0, '规则文件里没有示例。\n']);
});

describe('--junit', () => {
  const cases = (suite: Element | undefined) => suite?.children ?? [];

  test('a suite a file, a case an example; failures in the same sentences; 待确认 skipped', async () => {
    const cwd = office(
      { 'rules/b.standards': '示例 另一个文件\n  已知 群众满意度 95%；调查样本数 100\n  应当 条款7.1符合\n' },
      `${OFFICE}\n示例 差一点\n  已知 群众满意度 89.9%；调查样本数 100\n  应当 条款7.1符合\n\n示例 看看\n  待确认\n  应当 条款3.3材料不足\n`,
    );
    const { status, out, err } = await zhunsheng(cwd, ['test', 'rules', '--junit', 'out/result.xml']);
    expect(status).toBe(1);
    expect(err).toBe('已写入：out/result.xml\n');
    const { name, attributes, children } = readXml(readFileSync(join(cwd, 'out/result.xml'), 'utf8'));
    expect([name, attributes]).toEqual(['testsuites', { tests: '3', failures: '1', errors: '0', skipped: '1' }]);
    expect(children.map((suite) => suite.attributes.name)).toEqual(['rules/a.standards', 'rules/b.standards']);
    expect(cases(children[0]).map((one) => [one.attributes.name, one.attributes.classname, one.children.map((c) => c.name)])).toEqual([
      ['差一点', 'rules/a.standards', ['failure']],
      ['看看', 'rules/a.standards', ['skipped', 'system-out']],
    ]);
    const failure = cases(children[0])[0]?.children[0];
    expect(failure?.attributes.message).toBe('条款7.1应当符合，实际不符合');
    for (const line of failure?.text.split('\n').slice(1) ?? []) expect(out).toContain(line);
    expect(cases(children[0])[1]?.children[1]?.text).toContain('待确认：请核对结论');
    expect(cases(children[1]).map((one) => one.children)).toEqual([[]]);
  });

  test('names and values with markup, and characters that XML does not have make no broken file', async () => {
    const name = `<b>&"'“甲”</b>]]>]]>\u001b[31m\u202e\u009b\ufffe]]`;
    const rules = OFFICE.replace('群众满意度 (satisfaction)', '备注 (remark)：文字\n  群众满意度 (satisfaction)').replace(
      '群众满意度不少于90%',
      '备注是「好」',
    );
    const cwd = office({}, `${rules}\n示例 ${name}\n  已知 备注 「]]>&<i>]]>」\n  应当 条款7.1符合\n`);
    await zhunsheng(cwd, ['test', 'rules', '--junit', 'r.xml']);
    const root = readXml(readFileSync(join(cwd, 'r.xml'), 'utf8'));
    expect(root.children[0]?.children[0]?.attributes.name).toBe(`<b>&"'“甲”</b>]]>]]>�[31m��]]`);
    expect(root.children[0]?.children[0]?.children[0]?.text).toContain('备注：]] >&<i>]] >');
  });

  test('takes no file of another kind, and tells where it cannot write', async () => {
    const wrong = await run('示例 例\n  应当 条款7.1材料不足', ['--junit', 'rules/a.standards']);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('--junit 的“rules/a.standards”不对：这里写结果文件的名称，以 .xml 结尾');
    expect(readFileSync(join(wrong.cwd, 'rules/a.standards'), 'utf8')).toContain('标准集');
    const blocked = await run('示例 例\n  应当 条款7.1材料不足', ['--junit', 'rules/a.standards/r.xml']);
    expect(blocked.status).toBe(2);
    expect(blocked.err).toContain('[not-written]');
  });
});

test('rules with errors are run by nobody', async () => {
  const { status, out } = await zhunsheng(office({}, RULES.replace('要求 已公开', '要求 已公布')), ['test', 'rules', '--junit', 'r.xml']);
  expect([status, out]).toEqual([2, '']);
});
