import { describe, expect, it } from 'vitest';
import { chooseSet, timelineFindings } from '../../src/index.js';
import { type Folder, knownIn, lines } from './kit.js';

/** A set of which only the head matters. */
function head(id: string, said = ''): Folder {
  return { 'set.standards': `标准集 ${id}\n  编号 ${id}\n${said === '' ? '' : `  ${said.split('；').join('\n  ')}\n`}` };
}

const CHAIN = {
  first: head('first', '施行 2017年1月1日'),
  second: head('second', '替代 first；施行 2019年1月1日'),
  third: head('third', '替代 second；施行 2021年1月1日'),
};

function chosen(folders: Readonly<Record<string, Folder>>, set: string | null, on: string | null = null): string {
  const { value, diagnostics } = chooseSet(knownIn(folders), { set, on });
  return [value?.head.id ?? '-', ...diagnostics.map(({ code }) => code)].join(' ');
}

describe('which set is meant', () => {
  it.each([
    [null, null, '- several-sets'],
    [null, '2018-12-31', 'first'],
    [null, '2019-01-01', 'second version-in-force'],
    [null, '2030-01-01', 'third version-in-force'],
    // Before the first is in force it is still the one: each verdict then says 未评 and why.
    [null, '2016-01-01', 'first'],
    ['first', null, 'first'],
    ['first', '2018-12-31', 'first'],
    ['first', '2020-06-01', 'second version-in-force'],
    // An id further on in the chain names just that set.
    ['second', '2030-01-01', 'second'],
    ['third', '2018-01-01', 'third'],
    ['fourth', null, '- set-not-found'],
  ])('--set %s --on %s: %s', (set, on, expected) => {
    expect(chosen(CHAIN, set, on)).toBe(expected);
  });

  it('of sets that have nothing to do with one another none is taken', () => {
    const { diagnostics } = chooseSet(knownIn({ a: head('a', '施行 2017年1月1日'), b: head('b') }), { set: null, on: '2018-01-01' });
    expect(diagnostics[0]?.zh).toBe(
      '这里有几个标准集。请写明其中一个的文件夹，或者用 --set 写明编号（连续替代的几版，可以写第一版的编号再加 --on 日期）：\n  a　a，2017年1月1日施行\n  b　b',
    );
  });

  it('the only one is taken', () => {
    expect(chosen({ a: head('a') }, null)).toBe('a');
  });

  it('one id of two folders names neither', () => {
    expect(chosen({ a: head('same'), b: head('same') }, 'same')).toBe('- repeated-set');
  });

  it.each([
    ['one that says no day', { b: head('b', '替代 a') }, 'replacement-without-date'],
    ['one whose day cannot be read', { b: head('b', '替代 a；施行 2018年13月1日') }, 'replacement-without-date'],
    ['two', { b: head('b', '替代 a；施行 2018年1月1日'), c: head('c', '替代 a；施行 2019年1月1日') }, 'second-replacement'],
    ['two of one id', { b: head('b', '替代 a；施行 2018年1月1日'), c: head('b', '替代 a；施行 2018年1月1日') }, 'repeated-set'],
  ])('where it is not known from when another set holds, the old one is not taken: replaced by %s', (_, others, expected) => {
    const folders = { a: head('a', '施行 2017年1月1日'), ...others };
    expect(chosen(folders, 'a', '2020-01-01')).toBe(`- ${expected}`);
    expect(chosen(folders, 'a')).toBe('a');
  });

  it('sets that replace one another in a circle end nowhere', () => {
    const circle = { a: head('a', '替代 b；施行 2018年1月1日'), b: head('b', '替代 a；施行 2019年1月1日') };
    expect(chosen(circle, null, '2020-01-01')).toBe('- several-sets');
    expect(chosen(circle, 'a', '2020-01-01')).toBe('a');
  });
});

it('a head is found however wide its letters are, and with what a word processor leaves between them', () => {
  for (const keyword of ['标准集', '标\u200b准集', 'ｒｕｌｅ　ｓｅｔ'])
    expect(knownIn({ a: { 'set.standards': `${keyword} 甲\n  编号 a\n  参照 b\n` } })[0]?.head.tailors?.id).toBe('b');
});

describe('what is wrong in time', () => {
  const found = (folders: Readonly<Record<string, Folder>>) => lines(timelineFindings(knownIn(folders)));

  it('a chain whose sets follow one another is sound, also where each ends on the day the next begins', () => {
    expect(found(CHAIN)).toEqual([]);
    const ended = { a: head('a', '施行 2017年1月1日；废止 2019年1月1日'), b: head('b', '替代 a；施行 2019年1月1日') };
    expect(found(ended)).toEqual([]);
  });

  it.each([
    ['a gap', '施行 2017年1月1日；废止 2018年12月31日', '替代 a；施行 2019年1月1日', 'gap-in-time b/set.standards:3'],
    ['an overlap', '施行 2017年1月1日；废止 2019年1月2日', '替代 a；施行 2019年1月1日', 'overlap-in-time b/set.standards:3'],
    ['no day', '施行 2017年1月1日', '替代 a', 'replacement-without-date b/set.standards:3'],
    ['the same day', '施行 2017年1月1日', '替代 a；施行 2017年1月1日', 'replacement-not-later b/set.standards:3'],
    ['nothing to replace', '施行 2017年1月1日', '替代 aa；施行 2018年1月1日', 'replaced-not-found b/set.standards:3'],
  ])('%s', (_, first, second, expected) => {
    expect(found({ a: head('a', first), b: head('b', second) })).toEqual([expected]);
  });

  it('two that replace one set', () => {
    const folders = { a: head('a'), b: head('b', '替代 a；施行 2018年1月1日'), c: head('c', '替代 a；施行 2019年1月1日') };
    expect(found(folders)).toEqual(['second-replacement c/set.standards:3']);
  });

  it('a circle is told of each set in it', () => {
    const folders = { a: head('a', '替代 b；施行 2018年1月1日'), b: head('b', '替代 a；施行 2019年1月1日') };
    expect(found(folders)).toEqual(['circular-replacement a/set.standards:3', 'circular-replacement b/set.standards:3']);
  });

  it('one id of two folders, told once', () => {
    expect(found({ a: head('same'), b: head('same') })).toEqual(['repeated-set a/set.standards:1']);
  });
});
