import { expect, it } from 'vitest';
import { compareExpected } from '../../src/facts/expected/compare-expected.js';
import { readExpected } from '../../src/facts/expected/read-expected.js';
import { bureau } from './bureau.js';

const names = (text: string, file: string) =>
  readExpected(bureau.vocabulary, { file, text }).value?.map(({ name, region }) => (region === null ? name : `${name}/${region}`)) ?? null;

it.each([
  ['a name a line', '甲局\n乙局\n', 'a.txt'],
  ['a column', '名称\n甲局\n乙局\n', 'a.csv'],
  ['a title above', '应报单位一览\n\n序号,报送单位\n1,甲局\n2,乙局\n', 'a.csv'],
  ['numbers before', '1,甲局\n2,乙局\n', 'a.csv'],
  ['a list in YAML', '- 甲局\n- 乙局\n', 'a.yaml'],
  ['behind its name', '应报名单: [甲局, 乙局]', 'a.yaml'],
  ['JSON', '[{"部门名称": "甲局"}, {"name": "乙局"}]', 'a.json'],
  ['each once', '甲局\n甲 局\n乙局\n', 'a.tsv'],
])('reads %s', (_, text, file) => {
  expect(names(text, file)).toEqual(['甲局', '乙局']);
});

it.each([
  ['a column', '地区,单位\n东,甲局\n西,乙局\n', 'a.csv'],
  ['a column without headings', '甲局\t东\n乙局\t西\n', 'a.tsv'],
  ['lists by region', '东: [甲局]\n西: [乙局]\n', 'a.yaml'],
  ['entries', '- {名称: 甲局, 所属地区: 东}\n- {name: 乙局, region: 西}\n', 'a.yml'],
])('reads regions from %s', (_, text, file) => {
  expect(names(text, file)).toEqual(['甲局/东', '乙局/西']);
});

it('refuses what is no list', () => {
  expect(names('甲局', 'a.yaml')).toBeNull();
  expect(names('"', 'a.csv')).toBeNull();
  expect(names('[', 'a.json')).toBeNull();
  expect(names('{"__proto__": ["甲局"]}', 'a.json')).toBeNull();
});

it('compares names with width and space aside, and tells those one letter off', () => {
  const expected = ['甲Ａ局', '乙局', '某县农业局', '某县林业局'].map((name) => ({ name, region: null }));
  const { absent, unlisted } = compareExpected(expected, ['甲 A局', '某县农牧局', '丙厅']);
  expect(absent.map(({ name }) => name)).toEqual(['乙局', '某县农业局', '某县林业局']);
  expect(unlisted).toEqual([
    { name: '某县农牧局', near: ['某县农业局'] },
    { name: '丙厅', near: [] },
  ]);
});
