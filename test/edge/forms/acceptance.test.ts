import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { office, RULES, zhunsheng } from '../world.js';
import { wordsOf } from './docx-kit.js';

const STAGED = RULES.replace('  已公开 (published)：是否\n', '  已公开 (published)：是否\n  已建立 (built)：是否\n').replace(
  '示例 公开了',
  '条款 1.2 已建立并公开\n  要求 已公开且已建立\n  核查 查阅资料\n\n示例 公开了',
);
/** One fact is reported and not verified, the other is missing. */
const SHEET = '部门名称: 云山县局\n评估日: 2017-08-20\n已公开: 是\n';
const STAGE = '验收阶段：事实按条款“核查”的要求核实过，才予采用';

describe('at the acceptance stage', () => {
  let cwd = '';
  const gaps = (...words: readonly string[]) => zhunsheng(cwd, ['gaps', 'rules', 'a.yaml', '--stage', '验收', ...words]);
  beforeAll(() => {
    cwd = office({ 'a.yaml': SHEET, 'later/a.yaml': SHEET.replace('是', '{值: 是, 核查: 查阅资料}') }, STAGED);
  });

  test('gaps tell what is not verified apart from what is missing, and say the stage', async () => {
    const { status, out } = await gaps();
    expect(status).toBe(0);
    expect(out).toContain(STAGE);
    expect(out).toContain('云山县局：尚不能定论，补材料1项，待核实1项。');
    const rows = out.split('\n').filter((line) => /^\| .*\| ◎ \|/.test(line));
    expect(rows.map((row) => row.split(' | ').slice(1, 5))).toEqual([
      ['待核实', '◎', '已公开，由查阅资料核实', '1\\.1、1.2'],
      ['补材料', '◎', '已建立', '1\\.2'],
    ]);
    expect((await zhunsheng(cwd, ['gaps', 'rules', 'a.yaml'])).out).not.toContain('待核实');
  });

  test('the workbook and the page of gaps do so too, also in English', async () => {
    await gaps('--to', 'xlsx', '--out', 'gaps.xlsx');
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'gaps.xlsx')));
    expect(sheets[0]?.rows.slice(1).map((row) => row.slice(3, 7))).toEqual([
      ['待核实', '◎', '已公开，由查阅资料核实', '1.1、1.2'],
      ['补材料', '◎', '已建立', '1.2'],
    ]);
    expect(sheets.at(-1)?.rows.some(([line]) => String(line).startsWith(STAGE))).toBe(true);
    const page = (await gaps('--to', 'html', '--lang', 'en')).out;
    expect(page).toContain('Acceptance stage: a fact counts only where it was verified');
    expect(page).toMatch(/to verify<\/td>/);
  });

  test('verified since, the gap is closed; against a run of another stage the difference is told', async () => {
    for (const stage of ['验收', '自查'])
      await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--stage', stage, '--record', `${stage}.json`]);
    const since = async (stage: string) =>
      (await zhunsheng(cwd, ['gaps', 'rules', 'later', '--stage', '验收', '--previous', `${stage}.json`])).out;
    expect(await since('验收')).toContain('补齐1项，新增0项。');
    expect(await since('验收')).toContain('### 已经补齐\n\n- 待核实：已公开，由查阅资料核实');
    expect(await since('验收')).not.toContain('阶段不同');
    expect(await since('自查')).toContain('上次按自查阶段评定，这次按验收阶段，以下变化有的可能出于阶段不同。');
  });

  test('a form says the stage, and of each clause whether it only awaits verification', async () => {
    const words = ['form', 'rules', 'a.yaml', '--stage', '验收', '--out', 'form.docx'];
    expect((await zhunsheng(cwd, words)).status).toBe(0);
    const text = wordsOf(readFileSync(join(cwd, 'form.docx')));
    expect(text).toMatch(/评定阶段\s*验收/);
    expect(text).toMatch(/清单已公开\s*待核实\s*“已公开”待核实。/);
    expect(text).toContain('尚不能定论：材料不足2条（其中待核实1条）');
  });
});
