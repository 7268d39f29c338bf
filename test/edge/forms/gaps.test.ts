import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { office, RULES, zhunsheng } from '../world.js';

const GAPS_RULES = RULES.replace(
  '  已公开 (published)：是否\n',
  '  已公开 (published)：是否\n  已建立 (built)：是否\n  报送日期 (sentOn)：日期，可以没有\n',
)
  .replace(
    '标准一 公开\n',
    '名单 处罚 (penalties) 每一件，责任科室 法制科\n  文号 (penaltyNo)：文字，标识\n  决定日期 (decidedOn)：日期，计时\n  备案日期 (filedOn)：日期，可以没有\n\n标准一 公开\n',
  )
  .replace(
    '示例 公开了',
    `条款 1.2 已建立并公开
  要求 已公开且已建立

条款 1.3 及时备案
  要求 每件处罚满足备案日期在决定日期之后15日内

推选 推荐对象 (recommended)
  范围 全部参评单位
  名额 不限
  条件 没有不符合的条款
  截止 报送日期不晚于2017年9月30日

示例 公开了`,
  );

const OPEN = '部门名称: 云山县局\n所属地区: 云山市\n评估日: 2017-08-20\n处罚: [{文号: "=甲1号", 决定日期: 2017-08-15, 备案日期: 没有}]\n';
const FAILING = '部门名称: 平湖县局\n评估日: 2017-08-20\n联系电话: 12345678901\n已公开: 否\n已建立: 是\n处罚: 没有\n';

describe('zhunsheng gaps', () => {
  test('each thing once with its clauses, the nearest day first, the smallest set marked', async () => {
    const { status, out } = await zhunsheng(office({ 'a.yaml': OPEN, 'b.yaml': FAILING }, GAPS_RULES), [
      'gaps',
      'rules',
      'a.yaml',
      'b.yaml',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('共2个部门，其中2个部门有要补齐的事项');
    expect(out).toContain('以2017年9月30日为限（“推荐对象”的截止）。');
    const rows = out.split('\n').filter((line) => /^\| \d{4}年/.test(line));
    expect(
      rows.map((row) =>
        row
          .split(' | ')
          .slice(0, 5)
          .map((cell) => cell.replace(/[|\\]/g, '').trim()),
      ),
    ).toEqual([
      ['2017年8月30日', '将到期', '', '处罚第1行（=甲1号）：备案日期', '1.3'],
      ['2017年9月30日', '补材料', '◎', '已公开', '1.1、1.2'],
      ['2017年9月30日', '补材料', '◎', '已建立', '1.2'],
      ['2017年9月30日', '要整改', '', expect.stringContaining('已公开'), '1.1、1.2'],
    ]);
    expect(out).not.toContain('12345678901');
  });

  test('as a workbook with columns to fill in, no cell a formula; never over one that is filled in', async () => {
    const cwd = office({ 'a.yaml': OPEN }, GAPS_RULES);
    const words = ['gaps', 'rules', 'a.yaml', '--to', 'xlsx', '--out', 'gaps.xlsx', '--until', '2017-08-18'];
    expect((await zhunsheng(cwd, words)).status).toBe(0);
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'gaps.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['补齐清单', '未定条款', '说明']);
    expect(sheets[0]?.rows[0]?.slice(-3)).toEqual(['责任科室', '完成日期', '备注']);
    expect(sheets[0]?.rows[1]?.slice(0, 7)).toEqual(['云山市', '云山县局', '2017年8月18日（已过）', '补材料', '◎', '已公开', '1.1、1.2']);
    expect((await zhunsheng(cwd, words)).err).toContain('[file-exists]');
  });

  test('as a page that stands alone; what comes from outside is text', async () => {
    const cwd = office({ 'a.yaml': OPEN.replace('=甲1号', '<img src=x onerror=alert(1)>') }, GAPS_RULES);
    const { out } = await zhunsheng(cwd, ['gaps', 'rules', 'a.yaml', '--to', 'html', '--lang', 'en']);
    expect(out).toContain('<html lang="en">');
    expect(out).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    expect(out).not.toMatch(/<img|<script|https?:\/\//);
  });

  test('since an earlier run: what was closed, what is new, which clauses turned; a record that moved is the same', async () => {
    const cwd = office(
      {
        'a.yaml': OPEN,
        'later/a.yaml': OPEN.replace('处罚: [', '已公开: 是\n处罚: [{文号: 乙2号, 决定日期: 2017-08-16, 备案日期: 没有}, '),
      },
      GAPS_RULES,
    );
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--record', 'before.json']);
    const { status, out } = await zhunsheng(cwd, ['gaps', 'rules', 'later', '--previous', 'before.json']);
    expect(status).toBe(0);
    expect(out).toContain('与评估日2017年8月20日的上次评定相比：补齐1项，新增1项。');
    expect(out).toContain('条款1.1：由材料不足变为符合');
    expect(out).toContain('### 已经补齐\n\n- 已公开');
    expect(out.split('\n').filter((line) => line.includes('新增 |') || line.includes(' 新增 '))).toHaveLength(1);
  });

  test('what is no longer asked for because the clause fails by now, or because the fact was taken back, is not called closed', async () => {
    const bad = OPEN.replace('处罚: [', '已公开: 否\n处罚: [');
    const cwd = office({ 'a.yaml': OPEN, 'bad/a.yaml': bad, 'bad.yaml': bad, 'again/a.yaml': OPEN }, GAPS_RULES);
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--record', 'open.json']);
    const failed = (await zhunsheng(cwd, ['gaps', 'rules', 'bad', '--previous', 'open.json'])).out;
    expect(failed).toContain('与评估日2017年8月20日的上次评定相比：补齐0项，新增1项。另有1项不再列出，但没有补齐。');
    expect(failed).toContain('条款1.1：由材料不足变为不符合');
    expect(failed).not.toContain('### 已经补齐');
    expect(failed).toContain('### 不再列出，但没有补齐\n\n- 已公开（条款1.1现为不符合，条款1.2现为不符合）');
    await zhunsheng(cwd, ['evaluate', 'rules', 'bad.yaml', '--record', 'bad.json']);
    const taken = (await zhunsheng(cwd, ['gaps', 'rules', 'again', '--previous', 'bad.json'])).out;
    expect(taken).toContain('补齐0项，新增1项。另有1项不再列出，但没有补齐。');
    expect(taken).toMatch(/### 不再列出，但没有补齐\n\n- “已公开”改为是（条款1.1现为材料不足，条款1.2现为材料不足）\n/);
  });

  test.each([
    [['gaps', 'rules', 'a.yaml', '--previous', 'a.yaml'], '[not-a-record]'],
    [['gaps', 'rules', 'nowhere'], '[fact-sheets-missing]'],
    [['gaps', 'rules', 'a.yaml', '--to', 'pdf'], '写作 xlsx、md 或 html'],
    [['gaps', 'rules', 'a.yaml', '--until', '9月'], '日期要写成'],
  ])('%j', async (words, said) => {
    const { status, err } = await zhunsheng(office({ 'a.yaml': OPEN }, GAPS_RULES), words);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test('who keeps the facts stands in a column of its own', async () => {
    const { out } = await zhunsheng(office({ 'a.yaml': OPEN.replace(/处罚: .*/, '') }, GAPS_RULES), ['gaps', 'rules', 'a.yaml']);
    expect(out).toContain('| “处罚”名单 | 1\\.3 | 法制科 |');
  });

  test('one bad sheet keeps the others', async () => {
    const { status, out } = await zhunsheng(office({ 'a.yaml': OPEN, 'b.yaml': 'a: [' }, GAPS_RULES), [
      'gaps',
      'rules',
      'a.yaml',
      'b.yaml',
    ]);
    expect(status).toBe(2);
    expect(out).toContain('## 未能读取');
    expect(out).toContain('## 云山县局');
  });
});
