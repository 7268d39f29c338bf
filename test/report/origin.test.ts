import { expect, test } from 'vitest';
import { page, seen } from './site.js';
import { HOSTILE, tailoredSite } from './tailored-fixture.js';

const [city, bureau, province] = await Promise.all([tailoredSite('city'), tailoredSite('bureau'), tailoredSite('province')]);

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
  expect(seen(page(city, 'clauses/2.1.html'))).toContain('要求：文字未改，所用的“满意度高”变了，意思随之改变 “满意度高”由90%改为92%');
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

test('the overview begins with what each set of the chain does to the one below it', () => {
  const text = seen(page(bureau, 'index.html'));
  expect(text).toContain('局标准（bureau）沿用市标准<script>alert(1)</script>（city），1条有改动。');
  expect(text).toContain('市标准<script>alert(1)</script>（city）沿用省标准（province），增加1条，2条有改动，改了1个解释，不采用1条。');
});

test('nothing of it stands in the site of a set that stands alone', () => {
  for (const [path, text] of province) if (path.endsWith('.html')) expect(seen(text)).not.toMatch(/来历|见于|没有采用的条款|参照|沿用/);
});

test('no text of a rule is markup', () => {
  for (const [path, text] of city) if (path.endsWith('.html')) expect(text).not.toContain(HOSTILE);
});
