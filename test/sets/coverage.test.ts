import { describe, expect, it } from 'vitest';
import { type Correspondence, correspondenceOf, corresponds, parseSet } from '../../src/index.js';
import { type Folder, layersIn, PROVINCE } from './kit.js';

/** The notice and the rules of one of several sets, side by side. */
function beside(folders: Readonly<Record<string, Folder>>, wanted: string): Correspondence {
  const layers = layersIn(folders, wanted);
  const { value } = correspondenceOf(
    parseSet(layers).value,
    layers.texts,
    layers.below.map(({ texts }) => texts),
  );
  if (value === null) throw new Error('nothing to compare');
  return value;
}

const standings = ({ clauses }: Correspondence) =>
  clauses.map(({ id, quotations }) => [
    id,
    ...quotations.map(({ standing }) => (standing.kind === 'below' ? standing.set : standing.kind)),
  ]);

const head = (id: string, base: string, more = '') => `标准集 ${id}\n  编号 ${id}\n  参照 ${base}\n${more}\n`;
const CITY: Folder = {
  'notice.txt': '市里要求：五日内公开权责清单。',
  'set.standards': `${head('city', 'province', '  原文文件 notice.txt\n')}修改条款 1.1 公开\n  原文 “五日内公开权责清单” “及时备案”\n  要求 清单已公开\n`,
};

describe('notice and rules of a set laid over another', () => {
  it('its own notice with its own clauses; words of a lower notice are said to stand there', () => {
    const found = beside({ province: PROVINCE, city: CITY }, 'city');
    expect(standings(found)).toEqual([['1.1', 'stands', 'province']]);
    expect(found.sentences.map(({ words, state }) => [words, state])).toEqual([
      ['市里要求：', 'uncovered'],
      ['五日内公开权责清单。', 'quoted'],
    ]);
  });

  it('without a notice of its own: the nearest one, with all clauses as they stand', () => {
    const bureau = { 'set.standards': `${head('bureau', 'city')}删去条款 2.2\n  理由 不评。\n` };
    const found = beside({ province: PROVINCE, city: CITY, bureau }, 'bureau');
    expect(found.notice.file).toBe('city/notice.txt');
    expect(standings(found)).toEqual([
      ['1.1', 'stands', 'province'],
      ['1.2', 'province'],
      ['2.1', 'province'],
    ]);
  });

  it('words of a lower clause that stand in the notice by chance quote nothing of it', () => {
    const notice = { 'notice.txt': '市里要求：及时备案。' };
    const over = { ...notice, 'set.standards': head('city', 'province', '  原文文件 notice.txt\n') };
    const found = beside({ province: PROVINCE, city: over, bureau: { 'set.standards': head('bureau', 'city') } }, 'bureau');
    expect(found.notice.file).toBe('city/notice.txt');
    expect(standings(found)[1]).toEqual(['1.2', 'province']);
    expect(found.sentences.map(({ state }) => state)).toEqual(['uncovered', 'uncovered']);
  });

  it('what a removal leaves without a clause is seen', () => {
    const without = { 'set.standards': `${head('city', 'province')}删去条款 2.2\n  理由 不评。\n` };
    const found = beside({ province: PROVINCE, city: without }, 'city');
    expect(found.uncovered.map(({ start, end }) => found.notice.text.slice(start, end)).join('')).toContain('工勤人员不得执法');
    expect(corresponds(found)).toBe(false);
  });
});
