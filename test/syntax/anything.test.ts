import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeParser } from '../../grammar/parser.js';
import { BLOCK_WORDS, LATER_WORDS, SENTENCE_WORDS, STRAY_WORDS } from '../../grammar/spellings.js';
import { check, parse } from '../../src/index.js';

/** Whatever is written, reading it gives a tree, findings at real places, and never an exception. */
function read(text: string) {
  const file = { file: 'x.standards', text };
  const { value, diagnostics } = parse([file]);
  const checked = check(value, []);
  for (const d of [...diagnostics, ...checked.diagnostics]) {
    if (d.place === null) continue;
    expect(d.place.start.offset).toBeGreaterThanOrEqual(0);
    expect(d.place.end.offset).toBeLessThanOrEqual(text.length);
    expect(d.place.end.offset).toBeGreaterThanOrEqual(d.place.start.offset);
  }
  if (diagnostics.some((d) => d.severity === 'error')) expect(checked.value).toBeNull();
  return { diagnostics: [...diagnostics, ...checked.diagnostics], model: checked.value };
}

const HEAD = `标准集 试
  编号 t
事实表 部门
栏目 基本情况
  已公开 (published)：是否
  满意度 (satisfaction)：百分比
  公开日期 (publishedOn)：日期，可以没有
名单 人员 (staff) 每一名
  身份 (status)：选项 正式工、临时工
  持证 (certified)：是否
  到岗日期 (startedOn)：日期，计时
解释 “按期” 是指 15日
标准一 试
条款 1.1 试
  要求 `;

const words = [
  ...Object.values(SENTENCE_WORDS).flatMap((s) => [...s.zh, ...s.en]),
  ...Object.keys(STRAY_WORDS),
  ...[
    '已公开',
    '满意度',
    '公开日期',
    '人员',
    '身份',
    '持证',
    '到岗日期',
    '正式工',
    '临时工',
    '“按期”',
    '15',
    '90%',
    '三',
    '2017年8月20日',
    '名',
  ],
  ...['（', '）', '，', '、', '；', '：', '。', '+', '×', '÷', '（1）', '①', '\n', ' ', '甲', '“', '「', '#', '＼'],
];

describe('whatever is written', () => {
  it('any row of words of the language is read or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (row) => {
        const { model, diagnostics } = read(HEAD + row.join(''));
        if (model === null) expect(diagnostics.some((d) => d.severity === 'error')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('any row of lines of the language is read or refused with a sentence', () => {
    const blocks = [...Object.values(BLOCK_WORDS), ...LATER_WORDS].flatMap((s) => [...s.zh, ...s.en]);
    const line = fc.tuple(
      fc.constantFrom('', '  '),
      fc.constantFrom(...blocks),
      fc.constantFrom('', ' ', '：', '三 ', ' 1.1 ', ' “'),
      fc.constantFrom(...words),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { model } = read(lines.map((parts) => parts.join('')).join('\n'));
        expect(model).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(read(text).model).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['parentheses', `${'（'.repeat(20_000)}已公开${'）'.repeat(20_000)}`, 'sentence-too-long'],
    ['deep parentheses', `${'（'.repeat(200)}已公开${'）'.repeat(200)}`, 'nested-too-deep'],
    ['nested quantifiers', `${'有人员满足'.repeat(300)}持证`, 'nested-too-deep'],
    ['a long sum', `满意度≥${'1%＋'.repeat(50_000)}1%`, 'sentence-too-long'],
  ])('%s too deep to read are refused quickly', (_, sentence, code) => {
    const before = performance.now();
    const { diagnostics } = read(HEAD + sentence);
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('definitions built on each other without end are refused', () => {
    const definitions = Array.from({ length: 3000 }, (_, i) => `定义 甲${i}号 是指 甲${i + 1}号`).join('\n');
    expect(read(`${HEAD}已公开\n${definitions}\n定义 甲3000号 是指 已公开`).diagnostics.map((d) => d.code)).toContain('nested-too-deep');
  });
});

describe('the grammar', () => {
  it('has no ambiguity that two tokens of lookahead leave', () => {
    expect(() => makeParser(true)).not.toThrow();
  });
});
