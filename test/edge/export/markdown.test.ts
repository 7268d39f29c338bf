import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../src/edge/export/markdown-text.js';
import { MET, NOT_MET, office, RULES, UNDETERMINED } from '../world.js';
import { exported, exportedSamples, PAYLOADS } from './kit.js';

const MARKUP: readonly string[] = [
  '**粗**',
  '__粗__',
  '~~删~~',
  '`码`',
  '[点此](http://evil.example)',
  '![图](http://evil.example/x.png)',
  '<script>alert(1)</script>',
  '<b onclick=x>',
  '<!-- 藏',
  'a | b',
  '\\| b',
  '\\',
  '&lt;b&gt;',
  '# 标题',
  '- 项',
  '+ 项',
  '1. 项',
  '12) 项',
  '> 引',
  '===',
  '---',
  '```',
  '    码',
  '一\n\n# 二',
  '一\r\n| 二 | 三 |',
  'http://evil.example',
  'www.evil.example',
  'a@evil.example',
  '$x$',
  ': 释',
];

/** The text that Markdown shows for escaped words. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** The same without what is escaped: a mark stands in its place, and what is left may be taken for markup. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '·');

describe('words from outside', () => {
  test.each([...MARKUP, ...PAYLOADS].map((words) => [JSON.stringify(words), words]))('%s stays words', (_, words = '') => {
    const markdown = markdownText(words);
    expect(bare(markdown)).not.toMatch(/[*_`~<>[\]|&\\$@\n\r\t]|^\s|^[#+\-=:]|^\d+[.)]|https?:|www\./);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what becomes a mark.
    const expected = words.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
    expect(shown(markdown)).toBe(expected.replace(/\s+/gu, ' ').trim());
  });
});

test('the summary of a small office', async () => {
  const cwd = office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED });
  const { text } = await exported(cwd, ['rules', '.', '--by', '法制科']);
  const markdown = text('md').replace(/sha256:[\da-f]{64}/, 'sha256:…');
  expect(markdown).toBe(SMALL_OFFICE);
});

const SMALL_OFFICE = `# 公开结论

共评定3个部门：达标1个，未达标1个，尚不能定论1个。

评估日：2017年8月20日

## 各部门结论

| 地区 | 部门 | 结论 | 符合 | 不符合 | 材料不足 |
| --- | --- | --- | ---: | ---: | ---: |
| 云山市 | 云山县局 | 达标 | 1 | 0 | 0 |
| 未填写地区 | 平湖县局 | 未达标 | 0 | 1 | 0 |
| 未填写地区 | 石桥县局 | 尚不能定论 | 0 | 0 | 1 |

## 不符合、材料不足和出错的条款

### 平湖县局

- **不符合** 条款1.1 清单已公开：“已公开”为否。
  - 最小整改
    - “已公开”改为是。
  - 整改
    - 公开清单

### 石桥县局

- **材料不足** 条款1.1 清单已公开：“已公开”尚未报送。
  - 还需材料
    - 已公开

## 本办口径

本标准没有另作解释。

## 所用标准

- 名称：公开标准
- 编号：open-probe
- 版本：3
- 文本校验值：sha256:…

由准绳9.9.9于2017年9月1日编制
`;

test('says what could not be read, and that nothing is open where nothing is', async () => {
  const { text } = await exported(office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'a.yaml', 'b.yaml'], 'en');
  expect(text('md')).toContain('No department has a clause that is not met, undetermined or in error.');
  expect(text('md')).toMatch(/## Could not be read\n\n.*\n\n- b\.yaml: /);
});

test('every row of the table has its cells, whatever departments are called', async () => {
  const sheets = [...MARKUP, ...PAYLOADS].map((name, i) => [
    `facts/${i}.json`,
    JSON.stringify({ name: `${name}${i}`, region: name, published: false }),
  ]);
  const rules = RULES.replaceAll('清单已公开', '[点此](x) | <b> **清单**');
  const { text } = await exported(office(Object.fromEntries(sheets), rules), ['rules', 'facts', '--on', '2017-08-20']);
  const lines = bare(text('md')).split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(sheets.length + 2);
  for (const row of rows) expect(row.split('|')).toHaveLength(6);
  for (const line of lines) expect(line).toMatch(/^(?:$|#{1,3} |\| | *- |[^\s|<>#`])/);
  expect(bare(text('md'))).not.toMatch(/[<>[\]`&]/);
});

test.each(['zh', 'en'] as const)('the samples: every department once in the table, every reading of the office (%s)', async (lang) => {
  const { text } = await exportedSamples(lang);
  expect(
    text('md')
      .split('\n')
      .filter((line) => /^\| (?!---)/.test(line)),
  ).toHaveLength(11);
  expect(text('md')).toContain('近三年');
  expect(text('md')).toMatch(/sha256:[\da-f]{64}/);
});
