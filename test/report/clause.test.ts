import { expect, test } from 'vitest';
import { ruleLines } from '../../src/report/view/text.js';
import { page, seen, site } from './site.js';

const found = site();

test('a clause page shows the clause, the notice around it, and every department', () => {
  const text = seen(page(found, 'clauses/2.1.html'));
  expect(text).toContain('2.1 杜绝工勤人员、劳动合同工、临时工从事执法活动');
  expect(text).toContain('核查 以下方式任用其一：查阅资料（花名册、劳动合同）、实地察看');
  expect(text).toContain('云山县市场监督管理局 ✗ 不符合 12名执法人员中，2名临时工从事执法活动。');
});

test('the items of a list stand below each other, however the file broke its lines', () => {
  const lines = ruleLines('以下各项都满足（1）甲 (2) 乙，以下至少一项满足①丙②丁').map((line) => line.text);
  expect(lines).toEqual(['以下各项都满足', '（1）甲', '(2) 乙，以下至少一项满足', '①丙', '②丁']);
});

test('the quoted words are marked where they stand in the notice', () => {
  expect(page(found, 'clauses/2.1.html')).toContain(
    '（二）执法规范。<mark>杜绝工勤人员、劳动合同工、临时工从事执法活动</mark>；及时报送</p>',
  );
});

test('a quotation that runs over a line break is marked on both lines; one that is not in the notice on none', () => {
  const html = page(found, 'clauses/2.2.html');
  expect(html).toContain('；<mark>及时报送</mark></p>');
  expect(html).toContain('<p><mark>备案</mark>本部门作出的');
  expect(seen(html)).toContain('“及时报送备案……没有出现在通知里”');
});

test('exceptions and interpretations are named', () => {
  expect(seen(page(found, 'clauses/1.2.html'))).toContain('除外（机构改革过渡期） 处于机构改革过渡期');
  expect(page(found, 'clauses/2.2.html')).toContain('<a href="../index.html#interpretation-1" lang="zh-CN">“及时报送备案”是指15日</a>');
});
