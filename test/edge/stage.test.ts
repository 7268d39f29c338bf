import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verdictDocument } from '../../src/edge/json/verdict-document.js';
import { RECORD, readKept } from './record-kit.js';
import { readSite, runOf } from './site-reader.js';
import { office, RULES, zhunsheng } from './world.js';

const RULES_OF_STAGE = `${RULES.split('示例')[0]}
条款 1.2 没有投诉
  要求 没有投诉满足属实
  核查 查阅资料

条款 1.3 不问核查
  要求 已公开
`.replace('标准一 公开', '名单 投诉 (complaints) 每一件\n  属实 (true1)：是否\n\n标准一 公开');

const head = (name: string) => `部门名称: ${name}\n评估日: 2017-08-20\n`;
const SHEETS = {
  // Everything is said, and nothing is verified.
  'a.yaml': `${head('云山县局')}已公开: 是\n投诉: [{属实: 否}]\n`,
  // Verified, and what is still missing.
  'b.yaml': `${head('平湖县局')}已公开: {值: 是, 核查: 查阅资料}\n`,
  // All of it is verified.
  'c.yaml': `${head('石桥县局')}已公开: {值: 是, 核查: 查阅资料}\n投诉: {记录: 没有, 核查: 查阅资料}\n`,
};

describe('zhunsheng evaluate --stage acceptance', () => {
  let cwd = '';
  let said = { status: -1, out: '', err: '' };
  const page = (name: string) => readSite(join(cwd, 'out/site'), `departments/${name}.html`);
  beforeAll(async () => {
    cwd = office(SHEETS, RULES_OF_STAGE);
    const exports = ['csv=v.csv', 'md=v.md', 'junit=v.xml', 'sarif=v.sarif', 'json=v.json'].flatMap((one) => ['--export', one]);
    const words = ['evaluate', 'rules', ...Object.keys(SHEETS), '--stage', '验收', '--out', 'out/site', ...exports];
    said = await zhunsheng(cwd, words);
  });

  test('the terminal says the stage, and how much is only not verified', () => {
    expect(said).toMatchObject({ status: 0 });
    expect(said.out).toContain('验收阶段：');
    expect(said.out).toContain('条款结论：符合 6，材料不足 3（其中待核实2条）。');
  });

  test('every page says the stage; 待核实 stands apart from what is missing', () => {
    for (const folder of ['', 'departments', 'clauses']) {
      const run = join(runOf(join(cwd, 'out/site')), folder);
      for (const file of readdirSync(run).filter((name) => name.endsWith('.html')))
        expect(readFileSync(join(run, file), 'utf8')).toContain('验收阶段：');
    }
    expect(page('云山县局')).toContain('待核实：已公开，由查阅资料核实');
    expect(page('云山县局')).toContain('待核实：“投诉”名单已经报全，以及其中1条记录，由查阅资料核实');
    expect(page('云山县局')).toContain('是（待核实）');
    expect(page('平湖县局')).not.toContain('待核实：');
    expect(page('平湖县局')).toContain('“投诉”名单');
  });

  test('the documents say it', () => {
    const document = verdictDocument.parse(JSON.parse(readFileSync(join(cwd, 'v.json'), 'utf8')));
    expect(document.stage).toBe('acceptance');
    const found = document.departments.map(({ clauses }) =>
      clauses.map(({ verdict, awaitsVerification }) => [verdict, awaitsVerification]),
    );
    const [met, missing, unverified] = [
      ['met', false],
      ['undetermined', false],
      ['undetermined', true],
    ];
    expect(found).toEqual([
      [unverified, unverified, met],
      [met, missing, met],
      [met, met, met],
    ]);
    const seen = document.departments[0]?.clauses[0]?.explanation?.requirement?.seen[0];
    expect(seen).toMatchObject({ state: 'unverified', value: '是（待核实）' });
    expect(document.departments[0]?.clauses[0]?.stillNeeded?.kind).toBe('verification');
    const text = (file: string) => readFileSync(join(cwd, file), 'utf8');
    expect(text('v.csv').split('\r\n')[0]).toContain('"阶段"');
    expect(text('v.csv').split('\r\n')[1]).toMatch(/"待核实".*"验收","",""$/s);
    expect(text('v.md')).toContain('验收阶段：');
    expect(text('v.xml')).toContain('<property name="阶段" value="验收"');
    expect(JSON.parse(text('v.sarif')).runs[0].properties.stage).toBe('acceptance');
  });

  test('the record keeps the stage, and replay and verify go by it', async () => {
    expect(readKept(join(cwd, RECORD)).run.stage).toBe('acceptance');
    const replayed = await zhunsheng(cwd, ['replay', RECORD]);
    expect([replayed.status, replayed.out]).toEqual([0, expect.stringContaining('验收阶段：')]);
    expect((await zhunsheng(cwd, ['verify', RECORD])).out).toContain('验收阶段：');
  });

  test('explain tells it', async () => {
    const { out } = await zhunsheng(cwd, ['explain', 'rules', 'a.yaml', '1.2', '--stage', 'acceptance']);
    expect(out).toContain('? 待核实');
    expect(out).toContain('理由：投诉有1条记录待核实，没有计入；投诉名单是否报全待核实。');
  });
});

describe('the self-check', () => {
  test('says nothing of stages: its pages, table and record are what they always were', async () => {
    const cwd = office(SHEETS, RULES_OF_STAGE);
    const words = ['evaluate', 'rules', 'a.yaml', '--out', 'out/site', '--export', 'csv=v.csv'];
    const { out } = await zhunsheng(cwd, words);
    expect(out).toContain('条款结论：符合 3。');
    const pages = ['index.html', 'departments/云山县局.html'];
    const page = (site: string, name: string) => readSite(join(cwd, site), name);
    for (const text of [
      ...pages.map((name) => page('out/site', name)),
      ...['v.csv', RECORD].map((file) => readFileSync(join(cwd, file), 'utf8')),
    ])
      expect(text).not.toMatch(/阶段|验收|"stage"/);
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/again', '--stage', '自查']);
    for (const name of pages) expect(page('out/again', name)).toBe(page('out/site', name));
  });

  test('another word is refused', async () => {
    const { status, err } = await zhunsheng(office(SHEETS, RULES_OF_STAGE), ['evaluate', 'rules', 'a.yaml', '--stage', '复查']);
    expect([status, err]).toEqual([2, expect.stringContaining('--stage 的“复查”不对：写作 self-check（自查）或 acceptance（验收）。')]);
  });
});
