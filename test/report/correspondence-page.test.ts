import { describe, expect, test } from 'vitest';
import { correspondencePage } from '../../src/report/correspondence/correspondence-page.js';
import { correspondenceWords } from '../../src/report/words/correspondence.js';
import { standsAlone } from './alone.js';
import { correspondenceHtml, fixtureCorrespondence } from './correspondence-fixture.js';
import { seen } from './site.js';

const text = seen(correspondenceHtml().replace(/<style>[\s\S]*?<\/style>/, ''));

describe.each(['zh', 'en'] as const)('the page in %s', (language) => {
  standsAlone(() => correspondenceHtml(language), { links: 10 });

  test('words from outside stay words', () => {
    expect(seen(correspondenceHtml(language))).toContain('img src=x onerror=alert(1)>');
  });
});

test('the count comes first, then what is to be mended, each with its place', () => {
  expect(text).toContain('通知10句：已引用0，只引用一部分1，未引1，没有引用6，标题、序号2。引文6段，3段与原文不符。');
  expect(text).toContain('对照的是notice.txt里“二、验收标准”至“三、验收方式”之间的部分（须覆盖）。');
  expect(text).toContain('第4句还有一部分没有引用，也没有列为未引：“的情形”。 第4句 notice.txt第3行');
  expect(text).toContain(
    '条款1.1的引文“行政执法主体具有法定资格”在原文里找不到：最相近的是第2句的“行政执法主体应当具有法定资格”，原文多出“应当”。 条款1.1 a.standards第9行',
  );
  expect(text).toContain('条款2.1的引文“权责清单已经公开”在原文里排在前一段引文的前面。 条款2.1 a.standards第13行');
  expect(text).toContain('未引的“早已删去”在对照的原文里找不到。 a.standards第6行');
});

test('each sentence with its clauses and reasons, each clause with its sentences', () => {
  const page = correspondencePage({ correspondence: fixtureCorrespondence(), generatedOn: '2017-09-01', version: '9.9.9' }, 'zh');
  const [, , , fourth] = page.sentences;
  expect(fourth?.pieces).toEqual([
    { text: '权责清单已经公开', marks: ['says-quoted'] },
    { text: '的情形', marks: ['says-left'] },
    { text: '，', marks: [] },
    { text: '应当及时更新', marks: ['says-quoted'] },
    { text: '；', marks: [] },
  ]);
  expect(fourth?.clauses).toEqual([
    { text: '条款2.1', address: '#clause-2' },
    { text: '条款2.2', address: '#clause-3' },
  ]);
  expect(page.sentences.at(-1)?.remarks[0]?.text).toBe('未引“附则不作要求”，理由：<i>附则</i>没有要求。');
  const [, , second, silent] = page.standards.flatMap(({ clauses }) => clauses);
  expect(
    second?.quotations.map(({ told, sentences, remarks }) => [told.map(({ word }) => word), sentences.map((s) => s.address), remarks]),
  ).toEqual([
    [[], ['#sentence-4'], []],
    [['在对照范围以外'], [], []],
    [['原文里没有了'], [], ['原文里没有相近的说法。']],
  ]);
  expect(silent?.silent).toEqual(['没有引用原文。']);
});

test('the words of every sentence are all there', () => {
  const { sentences, notice } = fixtureCorrespondence();
  const page = correspondencePage({ correspondence: fixtureCorrespondence(), generatedOn: '2017-09-01', version: '9.9.9' }, 'zh');
  const shown = page.sentences.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  expect(shown).toEqual(sentences.map(({ start, end }) => notice.text.slice(start, end).replace(/\r\n/g, '')));
});

test('no Chinese in the English labels, and no two states with one word', () => {
  const [zh, en] = [correspondenceWords('zh'), correspondenceWords('en')];
  for (const group of ['labels', 'states', 'standings'] as const) {
    for (const word of Object.values(en[group])) expect(word).toMatch(/^[^\p{Script=Han}]+$/u);
  }
  for (const group of [zh.states, en.states, zh.standings, en.standings]) {
    expect(new Set(Object.values(group)).size).toBe(Object.values(group).length);
  }
});
