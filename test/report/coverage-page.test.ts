import { describe, expect, test } from 'vitest';
import { check, coverageOf, parse } from '../../src/index.js';
import { markedLines } from '../../src/report/sightings/marked-lines.js';
import { seenConditions } from '../../src/report/sightings/seen-conditions.js';
import { coverageWords } from '../../src/report/words/coverage.js';
import { standsAlone } from './alone.js';
import { coverageHtml, SOURCES } from './coverage-fixture.js';
import { seen } from './site.js';

const html = coverageHtml();
const text = seen(html.replace(/<style>[\s\S]*?<\/style>/, ''));

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  standsAlone(() => coverageHtml(language), { links: 20 });

  test('names from outside stay words', () => {
    expect(seen(coverageHtml(language))).toContain('"><img src=x onerror=alert(1)>');
  });
});

test('the count comes first, then each clause', () => {
  expect(text).toContain('共9个条件，两面都见过1个（11%）。');
  expect(text).toContain('条款1.1 <script>alert(1)</script> 3 1 2 0 0');
  expect(text).toContain('合计 9 1 6 2 1');
});

test('which example showed it, and what none has shown', () => {
  expect(text).toContain(
    '◐ 只见过成立 已建立 要求，clauses.standards第3行 成立：示例“都有 "><img src=x onerror=alert(1)>” 不成立：没有示例',
  );
  expect(text).toContain('材料不足：示例“没有填”');
});

describe('the lines of the rule files', () => {
  const tree = parse(SOURCES);
  const model = check(tree.value, []).value;
  if (model === null) throw new Error('the fixture has errors');
  const conditions = seenConditions(coverageOf(model));
  const lines = (file: number) => markedLines(SOURCES[file] ?? { file: '', text: '' }, conditions);
  const pieces = (file: number, line: number) =>
    lines(file)[line - 1]?.pieces.map((piece) => (piece.mark === null ? piece.text : `[${piece.mark} ${piece.text}]`));

  test('are all there, word for word', () => {
    SOURCES.forEach((source, i) => {
      const shown = lines(i).map((line) => line.pieces.map((piece) => piece.text).join(''));
      expect(shown).toEqual(source.text.split(/\r?\n/));
    });
  });

  test('a line has the worst mark of its conditions, its words each their own', () => {
    expect(lines(1)[2]?.mark).toBe('true');
    expect(pieces(1, 3)).toEqual(['  要求 ', '[both 已公开]', '且', '[true 已建立]', '且', '[true 已存档]']);
  });

  test('a sentence over two lines is marked on both, without the blanks around it; inside, the inner condition counts', () => {
    expect(pieces(1, 6)).toEqual(['  要求 ', '[false 没有在岗人员满足]']);
    expect(pieces(1, 7)?.slice(0, 2)).toEqual(['    ', '[true 身份是临时工]']);
  });

  test('the words of a definition tell of each clause that uses them', () => {
    const line = lines(0).at(-2);
    expect(line?.conditions.map(({ clause }) => clause)).toEqual(['1.2', '1.3']);
    expect(line?.mark).toBe('never');
  });

  test('lines without conditions have no mark', () => expect(lines(1)[0]?.mark).toBeNull());
});

test('both languages have the same words, and no Chinese in the English ones', () => {
  const [zh, en] = [coverageWords('zh'), coverageWords('en')];
  for (const group of ['labels', 'marks', 'short', 'parts', 'sides'] as const) {
    expect(Object.keys(en[group])).toEqual(Object.keys(zh[group]));
    for (const word of Object.values(en[group])) expect(word).toMatch(/^[^\p{Script=Han}]+$/u);
    // Two things with one word could not be told apart.
    expect(new Set(Object.values(zh[group])).size).toBe(Object.values(zh[group]).length);
  }
});
