import { expect, it } from 'vitest';
import { factsFromGiven } from '../../src/facts/given.js';
import { findSameNames } from '../../src/facts/same-names.js';
import type { Given } from '../../src/model/model.js';
import { brief, bureau, nowhere, read } from './bureau.js';

const field = (key: string, words: string): Given => ({ kind: 'field', key, words, at: nowhere });

it('reads 已知 as a sheet is read', () => {
  const { value, diagnostics } = factsFromGiven(
    bureau,
    [
      field('published', '是'),
      field('satisfaction', '95%'),
      field('publishedOn', '没有'),
      field('bodyType', '行政机关'),
      field('foundedOn', '2017年8月3日'),
      field('name', '「甲局」'),
      field('remark', '「null」'),
      field('penalties', '没有'),
      { kind: 'list', key: 'officers', incomplete: true, at: nowhere, records: [[{ key: 'status', words: '临时工', at: nowhere }], []] },
    ],
    '2017-08-20',
  );
  expect(diagnostics).toEqual([]);
  expect(
    ['published', 'satisfaction', 'publishedOn', 'bodyType', 'foundedOn', 'name', 'remark', 'score'].map((key) => brief(value.form[key])),
  ).toEqual([true, '0.95', 'none', '行政机关', '2017-08-03', '甲局', 'null', 'unknown missing']);
  expect(value.lists.penalties).toMatchObject({ state: 'known', records: [] });
  expect(value.lists.officers).toMatchObject({ state: 'incomplete', records: [{ place: 1 }, { place: 2 }] });
  expect([value.evaluatedOn, value.name]).toEqual(['2017-08-20', '甲局']);
});

it('reports words that do not fit at their place in the rule', () => {
  const { value, diagnostics } = factsFromGiven(bureau, [field('satisfaction', '95'), field('bodyType', '机关')], '2017-08-20');
  expect(diagnostics.map((one) => [one.code, one.place?.file])).toEqual([
    ['undeclared-option', 'test.standards'],
    ['bare-percentage-fact', 'test.standards'],
  ]);
  expect(brief(value.form.satisfaction)).toBe('unknown refused');
});

it('nothing known is everything unknown', () => {
  expect(factsFromGiven(bureau, [], '2017-08-20').value.lists.officers?.why).toBe('missing');
});

it('two sheets with one name are both found', () => {
  const sheets = [
    read('部门名称: Ａ局', 'a.yaml'),
    read('name: 乙局', 'b.yaml'),
    read('name: A 局', 'c.json.yaml'),
    read('{}', 'x/A局.yaml'),
  ].map((one) => one.facts);
  const { value, diagnostics } = findSameNames(sheets);
  expect(value.map((one) => one.file)).toEqual(['a.yaml', 'c.json.yaml', 'x/A局.yaml']);
  expect(diagnostics.map((one) => `${one.code} ${one.place?.file}:${one.place?.start.line}:${one.place?.start.column}`)).toEqual([
    'same-name a.yaml:1:7',
    'same-name c.json.yaml:1:7',
    'same-name x/A局.yaml:1:1',
  ]);
  expect(diagnostics[0]?.zh).toContain('a.yaml、c.json.yaml、x/A局.yaml');
  expect(findSameNames(sheets.slice(0, 2)).diagnostics).toEqual([]);
});
