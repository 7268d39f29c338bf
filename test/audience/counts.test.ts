import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Audience, check, compile, evaluate, parse, readFacts, renderReport } from '../../src/index.js';
import '../seed.js';
import { PERSONAL, PROBE_RULES } from './probe.js';

const texts = [{ file: 'rules/set.standards', text: PROBE_RULES }];
const { value: model } = check(parse(texts).value, texts);
if (model === null) throw new Error('the rules of the probe have errors');
const rules = compile(model);

/** The verdicts of one sheet for an audience, and its page. */
async function judged(text: string, audience: Audience = 'public') {
  const { value: facts, diagnostics } = readFacts(model as NonNullable<typeof model>, { file: 'a.yaml', text });
  const sheets = facts === null ? [] : [facts];
  const found = await evaluate(rules, sheets, { on: null, today: '2018-12-31', audience });
  const problems = [...diagnostics, ...found.diagnostics].map((diagnostic) => ({ department: facts?.name ?? null, diagnostic }));
  const run = { model: model as NonNullable<typeof model>, digestOfRules: null, departments: found.value, unread: [], notReported: [] };
  const pages = renderReport(
    { ...run, audience, problems, evaluator: '核者总', generatedOn: '2018-12-31', version: '1' },
    { language: 'zh' },
  );
  const html = [...pages].filter(([path]) => path.endsWith('.html')).map(([, page]) => page);
  const clause = (id: string) => found.value[0]?.clauses.find((one) => one.id === id);
  return { reason: (id: string) => clause(id)?.reason.zh ?? '', clause, pages: html.join('\n'), paths: [...pages.keys()].join('\n') };
}

const FORM = '名称: 甲局\n编制人数: 99\n负责人: 隐者总\n负责人手机: 13800138001\n已公示: 是\n临时工人数: 0\n';
const officer = (i: number, status: string, mark = 88) => `  - {姓名: 隐者${i}, 身份: ${status}, 从事执法活动: 是, 成绩: ${mark}}\n`;
const roster = (casual: number, others: number) =>
  `${FORM}执法人员:\n${Array.from({ length: casual + others }, (_, i) => officer(i, i < casual ? '临时工' : '公务员')).join('')}`;

describe('a number that points to one or two persons', () => {
  test.each([
    ['one of many', 1, 11, '有执法人员如此：从事执法活动且身份是临时工。'],
    ['two of many: were two said, “有” would mean one', 2, 10, '有执法人员如此：从事执法活动且身份是临时工。'],
    ['three of many', 3, 9, '12名执法人员中3名如此：从事执法活动且身份是临时工。'],
    ['all but one', 11, 1, '有执法人员如此：从事执法活动且身份是临时工。'],
    ['the only one', 1, 0, '有执法人员如此：从事执法活动且身份是临时工。'],
    ['all', 5, 0, '5名执法人员中5名如此：从事执法活动且身份是临时工。'],
    ['none of many', 0, 12, '12名执法人员中没有如此的：从事执法活动且身份是临时工。'],
    ['not the only one', 0, 1, '执法人员中没有如此的：从事执法活动且身份是临时工。'],
  ])('is “有”: %s', async (_, casual, others, reason) => {
    expect((await judged(roster(casual, others))).reason('1.1')).toBe(reason);
  });

  test.each([
    ['from which one could be worked out', 1, 11, '（人数少，不公开）'],
    ['of all but one', 11, 1, '（人数少，不公开）'],
    ['of many', 4, 8, '约66.7%'],
  ])('is not given away by a share %s', async (_, casual, others, share) => {
    expect((await judged(roster(casual, others))).reason('1.3')).toContain(`比例为${share}，要求不少于95%`);
  });

  test.each([
    ['a count', 1, '执法人员的数量有（人数少，不公开）'],
    ['a count of many', 4, '执法人员的数量4名'],
  ])('nor by %s', async (_, n, words) => {
    expect((await judged(roster(0, n))).reason('2.4')).toContain(words);
  });

  test('nor by the largest of their values, which is always that of one', async () => {
    const { clause } = await judged(roster(0, 12));
    expect(JSON.stringify(clause('2.4')?.explanation)).not.toContain('88');
  });

  test.each([
    ['1', '临时工人数有（人数少，不公开）；'],
    ['2', '临时工人数有（人数少，不公开）；'],
    ['3', '临时工人数3名；'],
  ])('nor by a figure of the form: %s', async (n, now) => {
    const { reason } = await judged(FORM.replace('临时工人数: 0', `临时工人数: ${n}`));
    expect(reason('1.4')).toContain(now);
  });

  test('nor by the smallest fix: one step for all of them, and no number of new ones', async () => {
    const { clause } = await judged(roster(2, 6));
    expect(clause('1.1')?.smallestFix).toMatchObject({ cost: 1, steps: [{ zh: '有关执法人员的“从事执法活动”改为否。' }] });
    expect(clause('2.4')?.smallestFix?.steps).toMatchObject([{}, { zh: '补上执法人员。' }]);
  });

  test('the office itself reads how many, and who', async () => {
    const { reason, clause } = await judged(roster(2, 6), 'internal');
    expect(reason('1.1')).toBe('8名执法人员中2名如此：隐者0、隐者1。');
    expect(clause('1.1')?.smallestFix?.cost).toBe(2);
  });

  test('working papers name records by their place, and nobody', async () => {
    const { reason } = await judged(roster(2, 6), 'working');
    expect(reason('1.1')).toBe('8名执法人员中2名如此：第1行、第2行。');
  });

  test('verdicts and points are the same for all', async () => {
    const [a, b, c] = await Promise.all((['public', 'working', 'internal'] as const).map((one) => judged(roster(1, 6), one)));
    for (const id of ['1.1', '1.2', '1.3', '2.1', '2.4']) {
      expect([b?.clause(id)?.verdict, c?.clause(id)?.verdict]).toEqual([a?.clause(id)?.verdict, a?.clause(id)?.verdict]);
      expect(c?.clause(id)?.points?.points).toEqual(a?.clause(id)?.points?.points);
    }
  });
});

const LAWS_RUNS = Number(process.env.LAWS_RUNS ?? 150);

/** Free words: they name nobody, or the head of the office, whom the sheet marks. */
const said = fc.constantFrom('某事', '隐者总', '与隐者总有关');
const source = fc.constantFrom(
  '',
  ', 依据: 凭据一',
  ', 依据: 凭据二, 核查: 核者到场, 核实人: 核者甲',
  ', 核查: 查阅资料, 核实日期: 2018-05-01',
);
const person = fc
  .record({
    name: fc.constantFrom('隐者甲', '隐者乙', '隐者丙丁', '不详'),
    status: fc.constantFrom('公务员', '临时工', '隐者戊', '不详'),
    active: fc.constantFrom('是', '否', '不详'),
    mark: fc.constantFrom('41', '88', '隐者己', '不详'),
    licensed: fc.constantFrom('2018-01-02', '没有', '2019-03', '1979-13-13', '2018-12'),
    given: fc.constantFrom('2018-01-01', '2018-03-09', '没有', '2019-02-02', '不详'),
    source,
  })
  .map(
    (p) =>
      `  - {姓名: ${p.name}, 身份: ${p.status}, 从事执法活动: ${p.active}, 成绩: ${p.mark}, 办证日期: ${p.licensed}, 领证日期: ${p.given}${p.source}}\n`,
  );
const event = fc.tuple(said, fc.constantFrom('是', '否', '不详')).map(([no, closed]) => `  - {案号: ${no}, 结案: ${closed}}\n`);
const decision = (line: string) => said.map((reason) => `${line}, 理由: ${reason}}\n`);
const sheet = fc
  .record({
    head: source.map((from) => `负责人: {值: 隐者总${from}}\n`),
    phone: fc.constantFrom('负责人手机: 13800138001\n', '负责人手机: 隐者\n', ''),
    born: fc.constantFrom('负责人出生日期: 1979-03-07\n', '负责人出生日期: 1979-03\n', ''),
    about: fc.tuple(said, source).map(([value, from]) => `概况: {值: ${value}${from}}\n`),
    casual: fc.constantFrom('临时工人数: 0\n', '临时工人数: 1\n', '临时工人数: 2\n', '临时工人数: 隐者\n', ''),
    posts: fc.constantFrom('编制人数: 1\n', '编制人数: 3\n', '编制人数: 20\n', ''),
    posted: fc.constantFrom('已公示: 是\n', '已公示: 否\n', '已公示: 隐者\n', ''),
    officers: fc.array(person, { maxLength: 5 }).map((all) => (all.length === 0 ? '' : `执法人员:\n${all.join('')}`)),
    cases: fc.array(event, { maxLength: 3 }).map((all) => (all.length === 0 ? '案件: 没有\n' : `案件:\n${all.join('')}`)),
    judged: fc.option(decision('评定:\n  - {条款: 1.4, 分: 2, 评定人: 核者评'), { nil: '' }),
    put: fc.option(decision('改判:\n  - {条款: 1.5, 分: 7, 改判人: 核者改'), { nil: '' }),
    chosen: fc.option(decision('推选意见:\n  - {推选: 先进单位, 入选: 是'), { nil: '' }),
    stray: fc.constantFrom('', '隐者子: 一\n', '负责入: 隐者丑\n'),
  })
  .map((parts) => `名称: 甲局\n${Object.values(parts).join('')}`);

test('whatever a sheet says, no public page names or counts a single person', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (text) => {
      const { pages, paths } = await judged(text);
      expect(`${pages}\n${paths}`.match(PERSONAL)?.[0]).toBeUndefined();
      // What the rules themselves ask for is no count of anybody.
      expect(pages.replaceAll('每有1名', '').match(/.{0,30}(?<![\d第])[12]名.{0,20}/)?.[0]).toBeUndefined();
      expect(pages).not.toMatch(/执法人员第\d+行/);
    }),
    { numRuns: LAWS_RUNS },
  );
});
