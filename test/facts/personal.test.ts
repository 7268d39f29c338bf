import { expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { bureau, read } from './bureau.js';

/** Every message about a text that holds 某甲乙, all in one string, and whether each is marked as personal. */
function told(text: string, file = 'a.yaml'): { words: string; personal: readonly boolean[] } {
  const { diagnostics } = readFacts(bureau, { file, text });
  expect(diagnostics.length).toBeGreaterThan(0);
  const words = diagnostics.map((one) => one.zh + one.en + JSON.stringify(one.edits)).join('\n');
  return { words, personal: diagnostics.map((one) => one.personal) };
}

it.each([
  ['a bad value', '执法人员:\n  - 年龄: 某甲乙'],
  ['a value out of range', '执法人员:\n  - 年龄: 1771231'],
  ['a list', '联系人: [某甲乙, 1771231]'],
  ['none', '联系人: 没有'],
  ['twice', '联系人: 某甲乙\ncontact: 1771231'],
  ['a misspelt name', '执法人员:\n  - 姓铭: 某甲乙'],
  ['a misspelt name of the form', '联系入: 某甲乙'],
  ['a record that is none', '执法人员:\n  - 某甲乙'],
  ['a list that is none', '执法人员: 某甲乙'],
  ['a neighbour on the same line', '执法人员:\n  - {姓名: 某甲乙, 持证: 也许}'],
  ['a key inside the value', '联系人: {值: 某甲乙, 电话: 1771231}'],
  ['a key that is a value', '联系人: {值: 甲, 某甲乙}'],
  ['a day of verification that is none', '联系人: {值: 甲, 核实日期: 某甲乙}'],
  ['a method that is none', '联系人: {值: 甲, 核查: 某甲乙}'],
  ['a syntax error', '执法人员:\n  - 姓名: 某甲乙: 1771231'],
  ['who verified', '权责清单已公开: {值: 也许, 核实人: 某甲乙}'],
  ['who verified, in a broken file', '权责清单已公开: {值: 是, 核实人: "某甲乙}'],
])('%s shows the place and no words', (_, text) => {
  const { words, personal } = told(text);
  expect(words).not.toMatch(/某甲乙|1771231/);
  expect(personal).not.toContain(false);
});

it('other lines keep their code frame', () => {
  const { found } = read('执法人员:\n  - 姓名: 某甲乙\n    持证: 也许');
  expect(found.map((one) => one.personal)).toEqual([false]);
  expect(readFacts(bureau, { file: 'a.yaml', text: '部门名称: @甲' }).diagnostics[0]?.personal).toBe(false);
});
