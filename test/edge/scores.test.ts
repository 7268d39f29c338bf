import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { SCORED_RULES, SCORED_SHEETS } from '../report/scored-rules.js';
import { readCsv } from './export/csv-reader.js';
import { everyExport } from './export/kit.js';
import { readKept, resealed } from './record-kit.js';
import { readSite } from './site-reader.js';
import { folderWith, zhunsheng } from './world.js';

const SHEETS = Object.fromEntries(Object.entries(SCORED_SHEETS).map(([file, text]) => [`facts/${file}`, text]));

let cwd: string;
let ran: Awaited<ReturnType<typeof zhunsheng>>;
let document: Record<string, never> & { departments: readonly Scored[] };

interface Scored {
  readonly name: string;
  readonly score: {
    readonly total: { readonly points: unknown; readonly grades: unknown };
    readonly stillOpen: readonly { readonly kind: string; readonly of: string }[];
  };
  readonly outcomes: unknown;
  readonly clauses: readonly {
    readonly id: string;
    readonly awaitsJudgement: boolean;
    readonly points: { readonly points: unknown; readonly lines: readonly unknown[] };
  }[];
}

/** Every text that one run wrote, by its file; `out` is the JSON document. */
const text = (file: string) => (file === 'out' ? ran.out : readFileSync(join(cwd, file), 'utf8'));
const FILES = ['out', 'exported/json.json', 'exported/csv.csv', 'exported/md.md', 'exported/sarif.sarif', 'exported/junit.xml'];

beforeAll(async () => {
  cwd = folderWith({ 'rules/set.standards': SCORED_RULES, ...SHEETS });
  ran = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--json', '--out', 'site', '--record', 'r.json', ...everyExport('exported')]);
  document = JSON.parse(ran.out);
});

describe('--json', () => {
  test('fits its schema, and has the score, what is open, and the points of each clause', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('verdicts.schema.json') ?? ''));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const [open, settled] = document.departments;
    expect(open?.score.total).toMatchObject({ points: { low: '40', high: '683/10' }, grades: ['合格', '不合格'] });
    expect(open?.score.stillOpen.map(({ kind, of }) => [kind, of])).toEqual([
      ['clause', '1.5'],
      ['clause', '1.6'],
      ['veto', '有合法性问题的，本卷计0分'],
    ]);
    expect(open?.outcomes).toEqual(['合格', '不合格']);
    expect(open?.clauses.find(({ id }) => id === '1.6')?.awaitsJudgement).toBe(true);
    // Complaints bear the name of who complained: none of them is told apart.
    const complaints = settled?.clauses.find(({ id }) => id === '1.3')?.points;
    expect(complaints).toMatchObject({ points: { low: '20', high: '20' }, lines: [{ effect: 'deduct', records: [] }] });
  });

  test('for the office itself, tells each record and why it is waived or counted elsewhere', async () => {
    const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--json', '--audience', 'internal']);
    const internal = JSON.parse(out) as typeof document;
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('verdicts.schema.json') ?? ''));
    expect(validate(internal), JSON.stringify(validate.errors)).toBe(true);
    expect(internal.departments[1]?.clauses.find(({ id }) => id === '1.3')?.points).toMatchObject({
      points: { low: '20', high: '20' },
      lines: [
        {
          effect: 'deduct',
          records: [
            { label: '信访一号 canary-person', countedIn: '1.4', waived: 'false' },
            {
              label: expect.stringContaining('信访二号'),
              countedIn: null,
              waived: 'true',
              waivedBy: [expect.stringContaining('的“上级另有规定”为是')],
            },
          ],
        },
      ],
    });
  });
});

describe('nothing personal leaves', () => {
  test('neither where records are named, nor where a line counts a personal number', async () => {
    const rules = SCORED_RULES.replace(
      '条款 1.7 推广经验',
      '条款 1.8 电话\n    加分 联系人手机多于0次的，加0.1分\n  条款 1.7 推广经验',
    ).replace('(phone)：整数，个人信息', '(phone)：整数，单位 次，个人信息');
    const other = folderWith({ 'rules/set.standards': rules, ...SHEETS });
    const { out, status } = await zhunsheng(other, ['evaluate', 'rules', 'facts', '--json', '--out', 'site', ...everyExport('exported')]);
    expect(status).toBe(0);
    expect(out).toContain('"1.8"');
    const pages = ['index.html', 'departments/云山县水务局.html'].map((page) => readSite(join(other, 'site'), page));
    const explained = await zhunsheng(other, ['explain', 'rules', 'facts/settled.yaml', '1.8']);
    for (const one of [out, explained.out, ...pages, ...FILES.slice(1).map((file) => readFileSync(join(other, file), 'utf8'))])
      expect(one).not.toMatch(/canary-person|13800999|13,800,999/);
  });

  test.each(FILES)('%s tells no personal value of the sheets, and no folder of the machine', (file) => {
    expect(text(file).length).toBeGreaterThan(500);
    expect(text(file)).not.toMatch(/canary|13800999/);
    expect(text(file)).not.toContain(cwd);
  });
});

describe('exports', () => {
  test('CSV has the points of each clause and the total, grade, conclusion and veto of its department', () => {
    const [heads, ...rows] = readCsv(text('exported/csv.csv').slice(1));
    expect(heads?.slice(-8, -2)).toEqual(['得分', '分值', '总分', '等次', '总结论', '一票否决']);
    const cells = (department: string, clause: string) =>
      rows.find((row) => row[1] === department && row[4] === `条款${clause}`)?.slice(-8, -2);
    expect(cells('云山县市场监督管理局', '1.6')).toEqual(['6到10', '10', '40到68.3', '合格或不合格', '合格或不合格（未定）', '']);
    expect(cells('云山县水务局', '1.5')).toEqual(['', '', '91.4', '优秀', '合格', '']);
    expect(cells('碧川市交通局', '1.1')).toEqual(['10', '10', '0', '不合格', '不合格', '一票否决']);
    expect(rows.find((row) => row[4] === '条款1.6')?.[6]).toBe('待人工认定');
  });

  test('Markdown has total and grade of each department, and the vetoes before what is not met', () => {
    const told = text('exported/md.md');
    expect(told).toContain('| 碧川市 | 碧川市交通局 | 0分（满分100分） 一票否决 | 不合格 | 不合格 |');
    expect(told.indexOf('## 一票否决')).toBeLessThan(told.indexOf('## 不符合'));
    expect(told).toContain('- **一票否决** 有重大责任事故的，总分计0分，结论为不合格\n  - “有重大责任事故”为是');
  });

  test('SARIF and JUnit tell a veto as a finding of its own', () => {
    const { results } = JSON.parse(text('exported/sarif.sarif')).runs[0];
    const vetoes = results.filter((one: { ruleId?: string }) => one.ruleId === undefined);
    expect(vetoes.map((one: { level: string; properties: { veto: string } }) => [one.level, one.properties.veto])).toEqual([
      ['error', 'held'],
      ['warning', 'open'],
      ['error', 'held'],
    ]);
    expect(results.find((one: { ruleId?: string }) => one.ruleId === '1.6').properties.points).toEqual({ low: '6', high: '10', of: '10' });
    expect(text('exported/junit.xml')).toContain('<property name="总分" value="91.4分"/>');
    expect(text('exported/junit.xml')).toMatch(/<testcase name="一票否决 有重大责任事故的[^>]*>\s*<failure/);
  });
});

describe('the record', () => {
  test('fits its schema and replays alike', async () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('record.schema.json') ?? ''));
    expect(validate(JSON.parse(text('r.json'))), JSON.stringify(validate.errors)).toBe(true);
    expect((await zhunsheng(cwd, ['replay', 'r.json'])).status).toBe(0);
  });

  test('tells points and grades that come out otherwise', async () => {
    const changed = resealed(readKept(join(cwd, 'r.json')), ({ verdicts }) => {
      const score = verdicts[1]?.score;
      if (score === undefined) throw new Error('no score');
      score.total = { ...score.total, points: { low: '80', high: '80' }, grades: ['良好'] };
      return { verdicts };
    });
    writeFileSync(join(cwd, 'changed.json'), changed);
    const { status, out } = await zhunsheng(cwd, ['replay', 'changed.json']);
    expect(status).toBe(1);
    expect(out).toContain('云山县水务局\n  总分：记录为“80”，重算为“91.4”\n  等次：记录为“良好”，重算为“优秀”\n');
    expect(out).not.toContain('说法不同');
  });
});

describe('the terminal', () => {
  test('has total and grade in the table, a veto beside the total', async () => {
    const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts']);
    expect(out).toMatch(/│ 部门 +│ 标准一 +│ 标准二 +│ 总分 +│ 等次 +│ 结论 +│/);
    expect(out).toMatch(/│ 碧川市交通局 +│ ✓ 符合 +│ +│ 0分 一票否决 +│ 不合格 +│ 不合格 +│/);
  });

  test('explains the points of a clause line by line', async () => {
    const { out } = await zhunsheng(cwd, ['explain', 'rules', 'facts/open.yaml', '1.1']);
    expect(out).toContain(
      '  [扣6分] 以下情形只扣最重的一项\n    [扣6分] 未制定工作计划的，扣6分\n      “已制定工作计划”为否\n    [不扣分] 结案率低于60%的，扣2分\n',
    );
    expect((await zhunsheng(cwd, ['explain', 'rules', 'facts/open.yaml', '1.6'])).out).toContain('? 待人工认定');
  });
});

test('compare tells old and new lines of a clause, grades, and whose total turns', async () => {
  const rules = SCORED_RULES.replace('态度恶劣的，扣3分', '态度恶劣的，扣5分').replace('编号 scored-2018', '编号 scored-2019');
  const both = folderWith({
    'a/set.standards': SCORED_RULES,
    'b/set.standards': rules.replace('优秀 90分以上\n  良好 80分以上不满90分', '优秀 92分以上\n  良好 80分以上不满92分'),
    ...SHEETS,
  });
  const { out } = await zhunsheng(both, ['compare', 'a', 'b', '--facts', 'facts']);
  expect(out).toContain('扣分：由“每有1件投诉满足态度恶劣的，扣3分”改为“每有1件投诉满足态度恶劣的，扣5分”');
  expect(out).toContain('计分：增加“优秀 92分以上”');
  expect(out).toContain('总分：91.4分 → 89.2分\n  等次：优秀 → 良好');
});
