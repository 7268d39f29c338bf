import { expect, test } from 'vitest';
import { RUN } from './fixture.js';
import { page, seen, site } from './site.js';

const html = page(site(), 'index.html');
const text = seen(html);

test('one plain sentence comes first', () => {
  expect(text).toContain('共评定3个部门：达标1个，未达标1个，尚不能定论1个；另有2份材料未能读取。');
});

test('the matrix groups departments by region, those without one last', () => {
  const table = text.slice(text.indexOf('各部门结论'));
  expect(table.indexOf('云山县 云山县')).toBeGreaterThan(0);
  expect(table.indexOf('云山县水务局')).toBeLessThan(table.indexOf('未填写地区'));
});

test('a cell has sign, word, link, tooltip and words for screen readers', () => {
  const details = '二　执法规范：不符合。不符合1条，材料不足1条，出错1条，未评1条。';
  expect(html).toContain(`#standard-2" title="${details}"`);
  expect(html).toContain(`<span class="hidden"> ${details}</span>`);
});

test('every interpretation stands with value, reason, basis and clauses', () => {
  expect(text).toMatch(/“及时报送备案” 15日 理由 通知未写明天数，取通行的期限。 依据 《重大行政处罚备案办法》第五条 用于 条款2\.2/);
});

test('rule set, version, digest, issuer and evaluator are named', () => {
  for (const word of ['demo-2017', '云州省法治建设办公室', RUN.digestOfRules ?? '', '验收组', '2017年8月21日'])
    expect(text).toContain(word);
});

test('what was not assessed and what could not be read is told', () => {
  expect(text).toContain('条款2.4：1个部门未评');
  expect(text).toContain('组织要求，没有可评定的内容。');
  expect(text).toContain('文件不是文本，未能读取。');
  expect(text).toContain('没有写评估日。');
});

test('different evaluation dates are pointed out', () => {
  const [first, ...rest] = RUN.departments;
  if (first === undefined) throw new Error('the fixture has departments');
  const mixed = { ...RUN, departments: [{ ...first, evaluatedOn: '2017-09-01' }, ...rest] };
  expect(seen(page(site(mixed), 'index.html'))).toContain('各部门的评估日不同');
  expect(text).not.toContain('各部门的评估日不同');
});

test('the order of the departments makes no difference', () => {
  const reversed = { ...RUN, departments: [...RUN.departments].reverse() };
  expect(page(site(reversed), 'index.html')).toBe(html);
});

test('a run without departments, readings or a notice still makes a page', () => {
  const empty = {
    ...RUN,
    departments: [],
    unread: [],
    notReported: [],
    problems: [],
    evaluator: null,
    digestOfRules: null,
    model: { ...RUN.model, interpretations: [], ruleSet: { ...RUN.model.ruleSet, notice: null, issuer: null, version: null, basis: null } },
  };
  const shown = seen(page(site(empty), 'index.html'));
  expect(shown).toContain('没有部门得到结论。');
  expect(shown).toContain('本标准没有另作解释。');
});
