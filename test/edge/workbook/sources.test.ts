import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictDocument } from '../../../src/edge/json/verdict-document.js';
import { workbookIn } from '../../../src/edge/node/workbook/workbook-in.js';
import { writeTemplate } from '../../../src/edge/node/workbook/write-template.js';
import type { Facts, Source } from '../../../src/facts/facts.js';
import { readFacts } from '../../../src/facts/read-facts.js';
import { partOf } from '../../../src/facts/template/kept-by.js';
import type { Plan } from '../../../src/facts/template/plan.js';
import { templatePlan } from '../../../src/facts/template/template-plan.js';
import { keepersOf } from '../../../src/model/keeper.js';
import type { Model } from '../../../src/model/model.js';
import { bureau } from '../../facts/bureau.js';
import { modelOf } from '../../facts/decisions/office.js';
import { folderWith, zhunsheng } from '../world.js';

const source = fc.record({
  依据: fc.constantFrom('', '责任清单第3页', '=1+1'),
  核查: fc.constantFrom('', '查阅资料', '查阅资料、现场测试'),
  核实人: fc.constantFrom('', '甲', '０１'),
  核实日期: fc.constantFrom('', '2017-08-03', '2017年8月3日'),
  附件: fc.uniqueArray(fc.constantFrom('扫描件/一.pdf', '二.jpg', '三 附页.pdf'), { maxLength: 3 }),
});
type Written = typeof source extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = (one: Written): readonly string[] => [one.依据, one.核查, one.核实人, one.核实日期, one.附件.join('；')];
const keysOf = (one: Written) =>
  Object.fromEntries(Object.entries(one).flatMap(([key, value]) => (value.length === 0 ? [] : [[key, value] as const])));

/** The template of the small vocabulary: two facts with their sources, a list of one record, and what is said of the list as a whole. */
const filled = fc.record({
  facts: fc.record({ 权责清单已公开: source, 群众满意度: source }),
  record: source,
  whole: source,
  incomplete: fc.constantFrom('', '是', '否'),
});
type Filled = typeof filled extends fc.Arbitrary<infer T> ? T : never;
const VALUES: Readonly<Record<string, string>> = { 权责清单已公开: '是', 群众满意度: '95%' };

/** Writes into a sheet what its form asks: row by row, found by what stands there. */
function fill({ sheets }: Plan, one: Filled): Plan {
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name === '行政执法部门')
        return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: filledFact(row.cells, sheet.rows[2]?.cells ?? [], one) })) };
      if (sheet.name !== '重大行政处罚') return sheet;
      const rows = sheet.rows.map((row, i) => (i === 2 ? { ...row, cells: [one.incomplete, ...cellsOf(one.whole)] } : row));
      const record = { look: 'entry' as const, cells: ['2017-08-03', '', '第1号', ...cellsOf(one.record)], height: null };
      return { ...sheet, rows: [...rows, record] };
    }),
  };
}

function filledFact(cells: readonly string[], headings: readonly string[], { facts }: Filled): readonly string[] {
  const name = cells[0] ?? '';
  if (name !== '权责清单已公开' && name !== '群众满意度') return cells;
  const at = headings.indexOf('依据');
  return [name, VALUES[name] ?? '', ...cells.slice(2, at), ...cellsOf(facts[name])];
}

/** The same as JSON. */
function asJson({ facts, record, whole, incomplete }: Filled): string {
  return JSON.stringify({
    ...Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, { 值: VALUES[name], ...keysOf(one) }])),
    重大行政处罚: {
      ...(incomplete === '' ? {} : { 未报全: incomplete }),
      ...keysOf(whole),
      记录: [{ 处罚决定日期: '2017-08-03', 文号: '第1号', ...keysOf(record) }],
    },
  });
}

function said(facts: Facts | null): unknown {
  const plain = (one: Source | null | undefined) =>
    one == null ? null : { ...one, attachments: one.attachments?.map(({ path }) => path) };
  const list = facts?.lists.penalties;
  return [
    plain(facts?.form.published?.source),
    plain(facts?.form.satisfaction?.source),
    [list?.state, plain(list?.source), list?.records.map((record) => plain(record.source))],
  ];
}

describe('a template with its sources filled in', () => {
  it('says of every fact, record and list what the same sheet says in text', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (one) => {
        const out = await workbookIn(await writeTemplate(fill(templatePlan(bureau, 'zh'), one)), '某局.xlsx');
        const read = 'workbook' in out ? readFacts(bureau, out.workbook) : null;
        const text = readFacts(bureau, { file: '某局.json', text: asJson(one) });
        expect(read?.diagnostics).toEqual([]);
        expect(text.diagnostics).toEqual([]);
        expect(said(read?.value ?? null)).toEqual(said(text.value));
      }),
      { numRuns: Number(process.env.LAWS_RUNS ?? 20) },
    );
  });
});

const RULES = `标准集 核实标准
  编号 verify-probe
  施行 2010年1月1日
  核查方法 查阅资料、现场测试、走访

事实表 测试部门 (dept)

栏目 基本情况 (profile)，责任科室 办公室
  部门名称 (name)：文字，名称
  已公开 (published)：是否，责任科室 法制科

名单 执法人员 (officers) 每一名，责任科室 人事科
  持证 (certified)：是否

名单 抽查 (spotChecks) 每一次
  合格 (passed)：是否

标准一 公开

条款 1.1 公开
  要求 已公开
  核查 全部 查阅资料：清单；走访：网站

条款 1.2 持证
  要求 每名执法人员满足持证
  核查 查阅资料

条款 1.3 抽查
  要求 没有抽查满足并非合格
  核查 现场测试
`;

const model = modelOf(RULES);

describe('the parts of a template', () => {
  it('are who keeps what; each says whose it is, and together they are the whole', () => {
    expect(keepersOf(model.vocabulary)).toEqual(['办公室', '法制科', '人事科']);
    const parts = [...keepersOf(model.vocabulary).map((name) => ({ kind: 'named', name }) as const), { kind: 'nobody' } as const];
    const asked = parts.map((keeper) => {
      const { form, lists } = partOf(model, keeper).vocabulary;
      return [...form, ...lists].map(({ name }) => name);
    });
    expect(asked).toEqual([['部门名称'], ['部门名称', '已公开'], ['部门名称', '执法人员'], ['部门名称', '抽查']]);
  });

  it('offer for 核查 what the clauses ask for, of which each needs all or one', () => {
    const { sheets } = templatePlan(model, 'zh');
    const offered = (name: string) => {
      const checks = sheets.find((sheet) => sheet.name === name)?.checks ?? [];
      return checks.flatMap(({ rule, hint }) => (rule.kind === 'oneOf' && hint.startsWith('核查方法') ? [rule.values] : []));
    };
    expect(offered('测试部门')).toEqual([
      ['查阅资料', '现场测试', '走访'],
      ['查阅资料、走访', '查阅资料', '走访'],
    ]);
    expect(offered('执法人员')).toEqual([['查阅资料'], ['查阅资料']]);
  });

  it('filled in by three sections and put into one folder count at the acceptance stage where they were verified', async () => {
    const cwd = folderWith({ 'rules/a.standards': RULES, 'facts/东城区/扫描件/清单.pdf': '清单' });
    await fileIn(cwd, '法制科', { 已公开: ['是', '', '法制科', '清单', '查阅资料、走访', '甲', '2017-08-03', '扫描件/清单.pdf'] });
    await fileIn(
      cwd,
      '人事科',
      {},
      {
        执法人员: [
          ['', '花名册', '查阅资料', '乙', '2017-08-03', ''],
          ['是', '', '', '', '', ''],
        ],
      },
    );
    await fileIn(cwd, '其他', {}, { 抽查: [['', '', '', '', '', ''], ['没有']] });
    const words = ['evaluate', 'rules', 'facts', '--on', '2017-08-20', '--stage', '验收', '--export', 'json=v.json'];
    expect(await zhunsheng(cwd, words)).toMatchObject({ err: '已写入：v.json\n', status: 0 });
    const { departments } = verdictDocument.parse(JSON.parse(readFileSync(join(cwd, 'v.json'), 'utf8')));
    const verdicts = departments.map(({ clauses }) => clauses.map(({ verdict, awaitsVerification }) => [verdict, awaitsVerification]));
    // Nobody has verified the third part.
    expect(verdicts).toEqual([
      [
        ['met', false],
        ['met', false],
        ['undetermined', true],
      ],
    ]);
  });
});

/** Fills in the part of one section: facts by their row, lists by what is said of them as a whole and their only record. */
async function fileIn(
  cwd: string,
  part: string,
  facts: Readonly<Record<string, readonly string[]>>,
  lists: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {},
): Promise<void> {
  const { sheets } = templatePlan(model as Model, 'zh', part === '其他' ? { kind: 'nobody' } : { kind: 'named', name: part });
  const plan: Plan = {
    sheets: sheets.map((sheet) => {
      const [whole, record] = lists[sheet.name] ?? [null, null];
      const rows = sheet.rows.map((row, i) => {
        const fact = row.look === 'entry' ? facts[row.cells[0] ?? ''] : undefined;
        if (fact !== undefined) return { ...row, cells: [row.cells[0] ?? '', ...fact] };
        return whole !== null && i === 2 ? { ...row, cells: whole } : row;
      });
      return { ...sheet, rows: record === null ? rows : [...rows, { look: 'entry' as const, cells: record, height: null }] };
    }),
  };
  mkdirSync(join(cwd, 'facts/东城区'), { recursive: true });
  writeFileSync(join(cwd, `facts/东城区/${part}.xlsx`), await writeTemplate(plan));
}
