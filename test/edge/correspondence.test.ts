import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { folderWith, RULES as WITHOUT_NOTICE, zhunsheng } from './world.js';

const NOTICE = '二、标准\n（一）公开。清单已公开；清单及时更新并公布。\n三、方式\n查阅资料。\n';
const RULES = `标准集 公开标准
  编号 open-probe
  原文文件 notice.txt
  须覆盖 “二、标准” 至 “三、方式”

事实表 部门 (dept)

栏目 基本情况 (profile)
  已公开 (published)：是否

标准一 公开

条款 1.1 清单已公开
  原文 “清单已公开”
  要求 已公开

条款 1.2 清单及时更新
  原文 “清单及时更新并公布”
  要求 已公开
`;

function set(notice: string | Uint8Array = NOTICE, rules = RULES): string {
  return folderWith({ 'rules/a.standards': rules, 'rules/notice.txt': notice });
}

const coverage = (cwd: string, ...more: string[]) => zhunsheng(cwd, ['coverage', 'rules', ...more]);

describe('zhunsheng coverage', () => {
  test('where all agrees: sentences with clauses, clauses with sentences, the total', async () => {
    const { status, out, err } = await coverage(set());
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^对照的是notice\.txt里“二、标准”至“三、方式”之间的部分（须覆盖）。\n/);
    expect(out).toMatch(/│ +2 │ 已引用 +│ 清单已公开； +│ 1\.1 +│/);
    expect(out).toMatch(/│ 1\.2 清单及时更新 │ +1 │ 3 +│/);
    expect(out).toMatch(/通知3句：已引用2，只引用一部分0，未引0，没有引用0，标题、序号1。引文2段，原文里都有。\n$/);
  });

  test('in English', async () => {
    const { out } = await coverage(set(), '--lang', 'en');
    expect(out).toContain('3 sentences of the notice: quoted 2,');
    expect(out).toContain('2 quotations, all in the notice.');
  });

  test('a sentence that nobody quotes ends with 1, and is told with its place', async () => {
    const { status, out } = await coverage(set(NOTICE.replace('公布。', '公布。设有专栏。')));
    expect(status).toBe(1);
    expect(out).toContain('rules/notice.txt:2:23  第4句没有条款引用，也没有列为未引：“设有专栏”。\n');
  });

  test('a reason in the set is enough', async () => {
    const rules = RULES.replace('\n\n事实表', '\n  未引 “设有专栏” 理由 已由别的办法规定。\n\n事实表');
    const { status, out } = await coverage(set(NOTICE.replace('公布。', '公布。设有专栏。'), rules));
    expect(status).toBe(0);
    expect(out).toContain('未引1');
  });

  test('a new 印发: the quotation that drifted ends with 1, with the nearest new wording', async () => {
    const { status, out } = await coverage(set(NOTICE.replace('并公布', '并向社会公布')));
    expect(status).toBe(1);
    expect(out).toContain(
      'rules/a.standards:18:6  条款1.2的引文“清单及时更新并公布”在原文里找不到：最相近的是第3句的“清单及时更新并向社会公布”，原文多出“向社会”。\n',
    );
  });

  test('a marker of 须覆盖 that changed is told, with its nearest wording', async () => {
    const { status, out } = await coverage(set(NOTICE.replace('三、方式', '三、评定方式'), RULES.replace('“三、方式”', '“三、验收方式”')));
    expect(status).toBe(1);
    expect(out).toContain('“须覆盖”的“三、验收方式”（最相近的是“三、评定方式”）在notice.txt里找不到，这里对照的是全文。');
  });

  test('without 须覆盖 the whole notice is compared', async () => {
    const { status, out } = await coverage(set(NOTICE, RULES.replace(/ {2}须覆盖.*\n/, '')));
    expect(status).toBe(1);
    expect(out).toContain('标准集没有写“须覆盖”，对照的是notice.txt全文。');
    expect(out).toContain('“查阅资料”');
  });

  test('errors elsewhere do not stand in the way; what could not be read is told', async () => {
    const { status, out, err } = await coverage(set(NOTICE, RULES.replace('要求 已公开', '要求 且且')));
    expect(status).toBe(0);
    expect(out).toContain('原文里都有');
    expect(err).toMatch(/规则另有 1 处读不出来/);
  });

  test('on a narrow terminal no line of a table is too wide', async () => {
    const long = NOTICE.replace('公布。', `公布。${'很长的一句'.repeat(400)}。`);
    const { out } = await zhunsheng(set(long), ['coverage', 'rules'], 'zh-CN', 72);
    for (const line of out.split('\n').filter((one) => /^[│┌├└]/.test(one))) expect(stringWidth(line)).toBeLessThanOrEqual(72);
  });

  test.each([
    ['hostile words', '<script>alert(1)</script>\u001b[31m红\u202e倒'],
    ['bars and tabs', '│ 竖线 | 一\t二 ┼'],
  ])('%s in the notice stay words', async (_, words) => {
    const { status, out } = await coverage(set(NOTICE.replace('公布。', `公布。${words}。`).replaceAll('\n', '\r\n')));
    expect(status).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out.
    expect(out).not.toMatch(/[\u001b\u202e\t\r]/);
    expect(out).toMatch(/│ +4 │ 没有引用 +│/);
  });
});

describe('nothing to compare ends with 2 and says what to do', () => {
  test.each([
    ['no notice', { 'rules/a.standards': WITHOUT_NOTICE }, '标准集没有原文文件'],
    ['a notice that is not there', { 'rules/a.standards': RULES }, '文件夹里没有原文文件“notice.txt”'],
    ['a notice that is no text', { 'rules/a.standards': RULES, 'rules/notice.txt': Uint8Array.of(0, 1, 2) }, '不是文本文件'],
  ])('%s', async (_, files, said) => {
    const { status, out, err } = await coverage(folderWith(files), '--json');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).toContain('再在标准集里写上一行：原文文件 notice.txt');
  });

  test('no folder', async () => {
    const { status, err } = await coverage(folderWith());
    expect(status).toBe(2);
    expect(err).toContain('没有规则文件夹');
    expect(err).not.toContain('原文文件');
  });

  test('an empty notice is a notice: nothing of it can be quoted', async () => {
    const { status, out } = await coverage(set(''));
    expect(status).toBe(1);
    expect(out).toContain('通知0句');
    expect(out).toContain('“须覆盖”的“二、标准”、“三、方式”在notice.txt里找不到');
  });
});

describe('coverage --json', () => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('coverage.schema.json') ?? ''));

  test.each([
    ['all agrees', NOTICE, RULES, true],
    ['a new 印发', NOTICE.replace('并公布', '并向社会公布'), RULES, false],
    ['lost markers', NOTICE.replace('二、标准', '二、要求'), RULES, false],
    ['an empty notice', '', RULES.replace(/ {2}须覆盖.*\n/, ''), false],
  ])('fits its schema: %s', async (_, notice, rules, agrees) => {
    const { status, out } = await coverage(set(notice, rules), '--json');
    const document = JSON.parse(out);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.agrees).toBe(agrees);
    expect(status).toBe(agrees ? 0 : 1);
  });

  test('tells places as an editor shows them', async () => {
    const { out } = await coverage(set(NOTICE.replace('并公布', '并向社会公布').replaceAll('\n', '\r\n')), '--json');
    const { sentences, clauses } = JSON.parse(out);
    expect(sentences[2]).toMatchObject({
      number: 3,
      text: '清单及时更新并向社会公布。',
      state: 'uncovered',
      place: { file: 'rules/notice.txt', start: { line: 2, column: 13 }, end: { line: 2, column: 26 } },
    });
    expect(clauses[1].quotations[0]).toMatchObject({
      standing: 'gone',
      nearest: { text: '清单及时更新并向社会公布', quoted: '', noticed: '向社会', sentences: [3] },
    });
  });
});

describe('coverage --out', () => {
  test('also writes the page, again over an earlier one', async () => {
    const cwd = set();
    for (const _ of [1, 2]) {
      const { status, out, err } = await coverage(cwd, '--out', 'out/both.html');
      expect(status).toBe(0);
      expect(out).toContain('通知3句');
      expect(err).toContain('已写入：out/both.html');
    }
    expect(readFileSync(join(cwd, 'out/both.html'), 'utf8')).toContain('<title>通知与规则对照 · 公开标准</title>');
  });

  test('beside --json the document stays the only output', async () => {
    const { out } = await coverage(set(), '--json', '--out', 'both.html');
    expect(JSON.parse(out).notice).toBe('rules/notice.txt');
  });

  test('a page that cannot be written ends with 2, the table stands', async () => {
    const { status, out } = await coverage(set(), '--out', 'rules/a.standards/both.html');
    expect(status).toBe(2);
    expect(out).toContain('通知3句');
  });

  test('a rule file is no page', async () => {
    const cwd = set();
    const { status, err } = await coverage(cwd, '--out', 'rules/a.standards');
    expect(status).toBe(2);
    expect(err).toContain('以 .html 结尾');
    expect(readFileSync(join(cwd, 'rules/a.standards'), 'utf8')).toBe(RULES);
    expect(existsSync(join(cwd, 'rules/a.standards.html'))).toBe(false);
  });
});
