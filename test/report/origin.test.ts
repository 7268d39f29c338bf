import { expect, test } from 'vitest';
import { compile, evaluate, type Facts, type Model, readFacts } from '../../src/index.js';
import { PROVINCE, setIn } from '../sets/kit.js';
import { page, type Site, seen, site } from './site.js';

const HOSTILE = '<script>alert(1)</script>';

const CITY = {
  'notice.txt': '市里要求：五日内公开权责清单。',
  'set.standards': `标准集 市标准${HOSTILE}
  编号 city
  参照 province
  施行 2017年8月7日
  废止 2020年1月1日
  原文文件 notice.txt

解释 “满意度高” 是指 92%
  理由 市里要求更高。

修改条款 1.1 五日内公开清单
  原文 “五日内公开权责清单” “及时备案”
  要求 清单已公开且有人员

删去条款 2.2
  理由 另有规定${HOSTILE}。

条款 2.3 另加
  要求 有处罚
`,
};

const BUREAU = { 'set.standards': '标准集 局标准\n  编号 bureau\n  参照 city\n\n修改条款 2.3 另加\n  要求 有人员\n' };

async function siteOf(wanted: string): Promise<Site> {
  const { model, diagnostics } = setIn({ province: PROVINCE, city: CITY, bureau: BUREAU }, wanted);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const { value: facts } = readFacts(model, { file: 'east.yaml', text: '部门名称: 东局\n清单已公开: 是\n' });
  const departments = (await evaluate(compile(model), [facts as Facts], { on: '2017-09-01', today: '2017-09-01' })).value;
  const run = { digestOfRules: null, unread: [], problems: [], evaluator: null, generatedOn: '2017-09-01', version: '9.9.9' };
  return site({ ...run, model: model as Model, departments });
}

const [city, bureau, province] = (await Promise.all(['city', 'bureau', 'province'].map(siteOf))) as [Site, Site, Site];

test('a clause page says which set wrote it, and what each set changed', () => {
  expect(seen(page(city, 'clauses/1.2.html'))).toContain('来历 出自省标准（province）');
  const changed = seen(page(city, 'clauses/1.1.html'));
  expect(changed).toContain('来历 出自省标准（province） 市标准<script>alert(1)</script>（city）作了以下修改：');
  expect(changed).toContain('标题：公开清单 → 五日内公开清单');
  expect(changed).toContain('要求：增加“有人员”');
  expect(seen(page(bureau, 'clauses/2.3.html'))).toContain(
    '来历 出自市标准<script>alert(1)</script>（city） 局标准（bureau）作了以下修改： 要求：由“有处罚”改为“有人员”',
  );
});

test('the same words that an interpretation made mean something else are said to do so', () => {
  expect(seen(page(city, 'clauses/2.1.html'))).toContain('要求：文字未改，所用的“满意度高”变了，意思随之改变');
});

test('words of the notice are shown in the notice of the set they stand in', () => {
  const html = page(city, 'clauses/1.1.html');
  expect(html).toContain('<mark>五日内公开权责清单</mark>');
  expect(html).toContain('<mark>及时备案</mark>');
  expect(seen(html)).toMatch(/见于市标准<script>alert\(1\)<\/script> .*见于省标准 /);
});

test('a rule file is named with the folder of its set', () => {
  expect(seen(page(city, 'clauses/1.2.html'))).toContain('province/set.standards第');
});

test('the page of a department says it of clauses that were changed or added, and of no other', () => {
  const text = seen(page(city, 'departments/东局.html'));
  expect(text.split('来历').length - 1).toBe(3);
});

test('the overview tells what interpretations were, which clauses were left out and why, and what the set is laid over', () => {
  const text = seen(page(city, 'index.html'));
  expect(text).toContain('作了修改，原为90%。');
  expect(text).toContain(
    '没有采用的条款 条款2.2 工勤人员 由市标准<script>alert(1)</script>（city）删去 理由 另有规定<script>alert(1)</script>。',
  );
  expect(text).toContain('参照 省标准（province）');
  expect(text).toContain('废止 2020年1月1日');
  expect(seen(page(bureau, 'index.html'))).toContain('参照 市标准<script>alert(1)</script>（city） ← 省标准（province）');
});

test('nothing of it stands in the site of a set that stands alone', () => {
  for (const [path, text] of province) if (path.endsWith('.html')) expect(seen(text)).not.toMatch(/来历|见于|没有采用的条款|参照/);
});

test('no text of a rule is markup', () => {
  for (const [path, text] of city) if (path.endsWith('.html')) expect(text).not.toContain(HOSTILE);
});
