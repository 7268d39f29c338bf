import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { allocate } from '../../src/edge/sample/allocate.js';
import { clopperPearson } from '../../src/edge/sample/interval.js';
import '../seed.js';
import { office, zhunsheng } from './world.js';

const RULES = `标准集 案卷标准
  编号 files-probe
  施行 2010年1月1日
  核查方法 查阅资料
事实表 测试部门 (dept)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
名单 行政处罚 (penalties) 每一件
  处罚文号 (penaltyNo)：文字，标识
  当事人 (party)：文字，个人信息
  处罚日期 (decidedOn)：日期，计时
  案卷类型 (kind)：选项 一般 (plain)、简易 (summary)
名单 抽查案卷 (reviewedFiles) 每一卷
  案卷编号 (fileNo)：文字，标识
  案卷类型 (kind)：选项 一般 (plain)、简易 (summary)
  程序合法 (lawful)：是否
  裁量正确 (fair)：是否，可以没有
标准一 案卷
条款 1.1 程序合法
  要求 每卷抽查案卷满足程序合法且有裁量正确
  核查 查阅资料：抽取的案卷
`;

const PENALTIES = Array.from(
  { length: 12 },
  (_, i) => `{处罚文号: 罚${i + 1}号, 当事人: 某人${i}, 处罚日期: 201${4 + (i % 3)}-05-0${(i % 9) + 1}, 案卷类型: 一般}`,
);
const sheetOf = (rows: readonly string[], more = '') =>
  `部门名称: 云山县局\n行政处罚:\n${rows.map((row) => `  - ${row}\n`).join('')}${more}`;
const SHEET = sheetOf(PENALTIES);
const WORDS = ['sample', 'rules', 'a.yaml', '--list', '行政处罚', '--seed', '二〇一七'];

async function drawnFrom(sheet: string, more: readonly string[]) {
  const { out } = await zhunsheng(office({ 'a.yaml': sheet }, RULES), [...WORDS, ...more, '--to', 'json']);
  return JSON.parse(out) as { drawn: { mark: string; row: number; stratum: string }[]; population: { digest: string }; strata: object[] };
}

describe('a draw can be repeated', () => {
  test('the same seed and list give the same draw in any order of rows; another seed or list another', async () => {
    const first = await drawnFrom(SHEET, ['--size', '4']);
    const marks = ({ drawn }: typeof first) => drawn.map(({ mark }) => mark);
    expect(new Set(marks(first)).size).toBe(4);
    const turned = await drawnFrom(sheetOf([...PENALTIES].reverse()), ['--size', '4']);
    expect(marks(turned)).toEqual(marks(first));
    expect(turned.population).toEqual(first.population);
    // Spelling is no matter: full width, and keys in English.
    const spelled = PENALTIES.map((row) =>
      row
        .replace('处罚文号', 'penaltyNo')
        .replace('案卷类型', 'kind')
        .replace(/(\d{4})-05-0(\d)/, '$1年5月$2日'),
    );
    expect(marks(await drawnFrom(sheetOf(spelled), ['--size', '4']))).toEqual(marks(first));
    const other = await drawnFrom(SHEET, ['--size', '4', '--seed', '二〇一八']);
    expect(marks(other)).not.toEqual(marks(first));
    expect(other.population).toEqual(first.population);
    expect((await drawnFrom(sheetOf(PENALTIES.slice(1)), ['--size', '4'])).population).not.toEqual(first.population);
  });

  test('a larger draw holds the smaller one', async () => {
    const [four, six] = [await drawnFrom(SHEET, ['--size', '4']), await drawnFrom(SHEET, ['--size', '6'])];
    expect(six.drawn.slice(0, 4).map(({ mark }) => mark)).toEqual(four.drawn.map(({ mark }) => mark));
  });

  test('equal records are drawn like any others', async () => {
    const twins = [...PENALTIES.slice(0, 2), ...Array.from({ length: 8 }, () => PENALTIES[3] ?? '')];
    const { drawn } = await drawnFrom(sheetOf(twins), ['--size', '9']);
    expect(new Set(drawn.map(({ row }) => row)).size).toBe(9);
  });

  test('stratified by year, in proportion; also by a field', async () => {
    const { strata, drawn } = await drawnFrom(SHEET, ['--size', '6', '--by', '年度']);
    expect(strata).toEqual(['2014', '2015', '2016'].map((name) => ({ name, size: 4, drawn: 2 })));
    expect(drawn.map(({ stratum }) => stratum)).toEqual(['2014', '2014', '2015', '2015', '2016', '2016']);
    expect((await drawnFrom(SHEET, ['--size', '3', '--by', 'kind'])).strata).toEqual([{ name: '一般', size: 12, drawn: 3 }]);
  });

  test('the document fits its schema, and says nothing personal', async () => {
    const document = await drawnFrom(SHEET, ['--size', '4', '--by', '年度']);
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('draw.schema.json') ?? ''));
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(readFileSync('docs/schemas/draw.schema.json', 'utf8')).toBe(publishedSchemas().get('draw.schema.json'));
    expect(JSON.stringify(document)).not.toContain('某人');
  });

  test('more than there are: all of them, and it is said', async () => {
    const { out, status } = await zhunsheng(office({ 'a.yaml': SHEET }, RULES), [...WORDS, '--size', '50']);
    expect(status).toBe(0);
    expect(out).toContain('从12件中抽取12件。\n要抽的不少于名单所有的，所以全部列入。');
  });

  test('an incomplete list is drawn from, and it is said', async () => {
    const sheet = `部门名称: 云山县局\n行政处罚:\n  未报全: 是\n  记录: [${PENALTIES.join(', ')}]\n`;
    expect((await zhunsheng(office({ 'a.yaml': sheet }, RULES), [...WORDS, '--size', '2'])).out).toContain('名单注明未报全');
  });
});

describe('largest remainders', () => {
  test.each([
    [{ a: 2, b: 2, c: 3 }, 3, [1, 1, 1]],
    [{ a: 1, b: 9 }, 5, [0, 5]],
    [{ a: 5, b: 5 }, 3, [2, 1]],
    [{ a: 100, b: 1 }, 10, [10, 0]],
  ])('%j, %i', (sizes, n, expected) => {
    expect(allocate(new Map(Object.entries(sizes)), n).map(({ drawn }) => drawn)).toEqual(expected);
  });

  test('they add up, none is larger than its group, none is off by one or more', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(), (all, some) => {
        const total = all.reduce((sum, size) => sum + size, 0);
        const n = some % (total + 1);
        const strata = allocate(new Map(all.map((size, i) => [String(i), size])), n);
        expect(strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(n);
        for (const { size, drawn } of strata) {
          expect(drawn).toBeLessThanOrEqual(size);
          expect(Math.abs(drawn - (size * n) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('Clopper–Pearson', () => {
  // Quantiles of the beta distribution as SciPy 1.x (betaincinv) has them.
  test.each([
    [0, 10, 0, 0.30849710781876083],
    [10, 10, 0.6915028921812392, 1],
    [1, 1, 0.025, 1],
    [9, 10, 0.5549839063880343, 0.9974714149],
    [5, 10, 0.18708602844739525, 0.8129139715526047],
    [15, 20, 0.5089541282920425, 0.9134285],
    [2, 30, 0.008178017, 0.2207354],
  ])('%i of %i', (k, n, low, high) => {
    const interval = clopperPearson(k, n);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
});

describe('the review form', () => {
  test('as a workbook: the review list, its identifiers filled in, choices to pick, and how it was drawn', async () => {
    const cwd = office({ 'a.yaml': SHEET }, RULES);
    const { status, out } = await zhunsheng(cwd, [...WORDS, '--size', '3', '--to', 'xlsx', '--out', 'draw.xlsx']);
    expect(status).toBe(0);
    expect(out).toContain('云山县局：随机抽取行政处罚\n从12件中抽取3件。\n种子：二〇一七\n算法：zhunsheng-sample-1');
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'draw.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['抽查案卷', '填表说明']);
    const [form] = sheets;
    expect(form?.rows[0]).toEqual(['案卷编号', '案卷类型', '程序合法', '裁量正确', '依据']);
    expect(form?.rows[1]?.slice(0, 3)).toEqual([expect.stringMatching(/^罚\d+号$/), '一般', null]);
    expect(form?.rows[1]?.[4]).toMatch(/^随机抽取：行政处罚第\d+行，种子“二〇一七”$/);
    for (const [number, mark] of [1, 2, 3].map((n) => [n, form?.rows[n]?.[0]])) expect(out).toContain(`\n  ${number}. ${mark}（名单第`);
    expect(form?.dataValidations?.map(({ values }) => values)).toEqual([
      ['一般', '简易'],
      ['是', '否'],
      ['是', '否', '没有'],
    ]);
    // What was drawn is never replaced.
    const again = await zhunsheng(cwd, [...WORDS, '--size', '5', '--to', 'xlsx', '--out', 'draw.xlsx']);
    expect(again).toMatchObject({ status: 2 });
    expect(again.err).toContain('[file-exists]');
  });

  test('no cell is a formula, whatever the list says', async () => {
    const sheet = sheetOf([`{处罚文号: "=cmd|' /C calc'!A1", 处罚日期: 2015-05-01, 案卷类型: 一般}`]);
    const cwd = office({ 'a.yaml': sheet }, RULES);
    await zhunsheng(cwd, [...WORDS, '--size', '1', '--to', 'xlsx', '--out', 'draw.xlsx']);
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'draw.xlsx')));
    expect(sheets[0]?.rows[1]?.[0]).toBe(`'=cmd|' /C calc'!A1`);
    expect((await zhunsheng(cwd, [...WORDS, '--size', '1', '--to', 'csv'])).out).toContain(`"'=cmd|' /C calc'!A1"`);
  });

  test('after the review: n of those drawn, who is missing, shares with their exact intervals', async () => {
    const { drawn } = await drawnFrom(SHEET, ['--size', '4']);
    const marks = drawn.map(({ mark }) => mark);
    const rows = marks
      .slice(0, 3)
      .map((mark, i) => `  - {案卷编号: ${mark}, 程序合法: ${i === 0 ? '否' : '是'}, 裁量正确: ${i === 1 ? '没有' : '是'}}\n`);
    const extra = '  - {案卷编号: 罚999号, 程序合法: 否}\n  - {程序合法: 否}\n';
    const reviewed = `部门名称: 云山县局\n抽查案卷:\n${rows.join('')}${extra}`;
    const cwd = office({ 'a.yaml': SHEET, 'b.yaml': reviewed }, RULES);
    const { status, out } = await zhunsheng(cwd, [...WORDS, '--size', '4', '--reviewed', 'b.yaml']);
    expect(status).toBe(0);
    expect(out).toContain('抽取的4件（名单共12件）中，已评查3件。');
    expect(out).toContain(`抽到而没有评查的：${marks[3]}`);
    expect(out).toContain('不在抽取之列、没有计算在内的：罚999号');
    expect(out).toContain('有1条没有填标识，没有计算在内。');
    expect(out).toContain('程序合法：3份中2份为“是”，占66.7%，95%置信区间9.4%至99.2%（Clopper–Pearson 精确区间）');
    expect(out).toContain('裁量正确：2份中2份为“是”，占100.0%，95%置信区间15.8%至100.0%（Clopper–Pearson 精确区间）；1份填“没有”，不计');
  });

  test('filled in, the workbook is read back as it is, with all that stands in it', async () => {
    const cwd = office({ 'a.yaml': SHEET }, RULES);
    await zhunsheng(cwd, [...WORDS, '--size', '3', '--to', 'xlsx', '--out', 'draw.xlsx']);
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'draw.xlsx')));
    const filled = sheets.map(({ name, rows }, at) => ({
      name,
      rows: rows.map((row, i) =>
        at > 0 || i === 0 ? row : [row[0] ?? null, row[1] ?? null, i === 1 ? '否' : '是', '没有', row[4] ?? null],
      ),
    }));
    writeFileSync(join(cwd, 'reviewed.xlsx'), await writeXlsx({ sheets: filled }));
    const { status, out, err } = await zhunsheng(cwd, [...WORDS, '--size', '3', '--reviewed', 'reviewed.xlsx']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('程序合法：3份中2份为“是”，占66.7%');
  });

  test('the whole list reviewed has no sampling error', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `  - {案卷编号: 罚${i + 1}号, 程序合法: 是}\n`);
    const cwd = office({ 'a.yaml': SHEET, 'b.yaml': `部门名称: 云山县局\n抽查案卷:\n${rows.join('')}` }, RULES);
    const { out } = await zhunsheng(cwd, [...WORDS, '--size', '12', '--reviewed', 'b.yaml']);
    expect(out).toContain('程序合法：12份中12份为“是”，占100.0%，名单全部评查，没有抽样误差');
    expect(out).toContain('裁量正确：还没有填');
  });

  test('filled in, the CSV has the headings of the list', async () => {
    const { out } = await zhunsheng(office({ 'a.yaml': SHEET }, RULES), [...WORDS, '--size', '1', '--to', 'csv']);
    expect(out.split('\n')[0]).toBe('"案卷编号","案卷类型","程序合法","裁量正确","依据"');
  });
});

test.each([
  [['--size', '0'], '--size 的“0”不对：写抽多少条'],
  [['--size', '-1'], '--size 的“-1”不对'],
  [['--size', '2', '--seed', ' '], '--seed 的“ ”不对：种子不能是空的'],
  [[], '还要写明 --size。'],
])('wrong usage %j', async (more, sentence) => {
  const { status, err } = await zhunsheng(office({ 'a.yaml': SHEET }, RULES), [...WORDS, ...more]);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});
