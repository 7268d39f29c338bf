import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check, parse } from '../../src/index.js';
import { correspondenceOf, corresponds } from '../../src/model/correspondence/correspond.js';
import { cutSentences } from '../../src/model/correspondence/sentences.js';

const NOTICE = `某法〔2017〕1号
二、验收标准
（一）主体合法。行政执法主体具有法定资格。
（二）公开透明。权责清单已经公开的情形，应当及时更新；清单有专人管理：每月核对。
三、验收方式
查阅资料。
`;

const HEAD = '标准集 甲\n  编号 a\n  原文文件 notice.txt\n  须覆盖 “二、验收标准” 至 “三、验收方式”\n  未引 “的情形” 理由 连接语。\n';
const BODY = `
事实表 部门 (d)

栏目 乙 (b)
  已公开 (p)：是否

标准一 主体合法

条款 1.1 法定资格
  原文 “行政执法主体具有法定资格”
  要求 已公开

标准二 公开透明

条款 2.1 更新
  原文 “权责清单已经公开” “应当及时更新”
  要求 已公开
`;

function compared(notice = NOTICE, { head = HEAD, body = BODY } = {}) {
  const rules = [{ file: 'a.standards', text: head + body }];
  const texts = [{ file: 'notice.txt', text: notice }];
  const { value, diagnostics } = correspondenceOf(parse(rules).value, texts);
  return { value, diagnostics, found: check(parse(rules).value, texts).diagnostics };
}

function correspondence(...given: Parameters<typeof compared>) {
  const { value } = compared(...given);
  if (value === null) throw new Error('there is nothing to compare');
  return value;
}

const cut = (text: string) => cutSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each([
    ['ends at 。；：！？', '甲。乙；丙：丁！戊？己', ['甲。', '乙；', '丙：', '丁！', '戊？', '己']],
    ['takes the marks that close with it', '“甲。”（乙。）丙', ['“甲。”', '（乙。）', '丙']],
    ['keeps its item number', '（一）甲。\n1. 乙。①丙。三、丁', ['（一）甲。\n', '1. 乙。', '①丙。', '三、丁']],
    ['keeps an item number on a line of its own', '一、\n甲。\n二、\n乙', ['一、\n甲。\n', '二、\n乙']],
    ['ends with its line, whatever ends the line', '甲\r\n乙\r丙\n\n丁', ['甲\r\n', '乙\r', '丙\n\n', '丁']],
    ['goes on over a line that stops at a comma', '甲，\n乙、\r\n丙', ['甲，\n乙、\r\n丙']],
    ['is not cut in a time of day', '上午9:30 到', ['上午9:30 到']],
    ['takes rows of marks along', '……\n甲。。。\n——\n', ['……\n甲。。。\n——\n']],
    ['is written in half width too', '甲;乙:丙', ['甲;', '乙:', '丙']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('of nothing there is none, of blanks there is one', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n ')).toEqual([' \n ']);
  });

  test('every character of a part belongs to exactly one sentence', () => {
    const text = fc
      .array(fc.constantFrom(...'甲乙丙。；：，、（）一二1.9:“”①\r\n \u3000\u{20000}<'), { maxLength: 60 })
      .map((c) => c.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (words, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => Math.min(n, words.length)).sort((x, y) => x - y);
        let at = start;
        for (const sentence of cutSentences(words, { start, end })) {
          expect(sentence.start).toBe(at);
          expect(sentence.end).toBeGreaterThan(at);
          at = sentence.end;
        }
        expect(at).toBe(end);
      }),
    );
  });
});

describe('notice and rules, both ways', () => {
  test('each sentence of the part with its state, its clauses, what is left of it', () => {
    const { sentences, clauses, scope, notice } = correspondence();
    const shown = sentences.map(({ words, state, quotedBy, left }) => [
      words,
      state,
      quotedBy.map(({ clause }) => clauses[clause]?.id),
      left.map(({ start, end }) => notice.text.slice(start, end)),
    ]);
    expect(scope).toEqual({ kind: 'between', from: '二、验收标准', to: '三、验收方式' });
    expect(shown).toEqual([
      ['（一）主体合法。', 'heading', [], []],
      ['行政执法主体具有法定资格。', 'quoted', ['1.1'], []],
      ['（二）公开透明。', 'heading', [], []],
      ['权责清单已经公开的情形，应当及时更新；', 'quoted', ['2.1', '2.1'], []],
      ['清单有专人管理：', 'uncovered', [], ['清单有专人管理：']],
      ['每月核对。', 'uncovered', [], ['每月核对']],
    ]);
  });

  test('each clause with its sentences', () => {
    expect(correspondence().clauses.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['1.1', [1]],
      ['2.1', [3]],
    ]);
  });

  test('a sentence quoted in part, and one that is 未引 with its reason', () => {
    const head = HEAD.replace('的情形” 理由 连接语。', '清单有专人管理” 理由 内部事务。');
    const { sentences } = correspondence(NOTICE, { head });
    expect(sentences[3]).toMatchObject({ state: 'partly', left: [{}] });
    expect(sentences[4]).toMatchObject({ state: 'uncited', uncited: [{ reason: '内部事务。' }] });
  });

  test('a quotation outside the part stands, on no sentence of it', () => {
    const { clauses } = correspondence(NOTICE, { body: BODY.replace('“行政执法主体具有法定资格”', '“查阅资料”') });
    expect(clauses[0]?.quotations[0]?.standing).toMatchObject({ kind: 'stands', sentences: [] });
  });

  test('without 须覆盖 it is the whole notice', () => {
    const { scope, sentences, part } = correspondence(NOTICE, { head: HEAD.replace(/ {2}须覆盖.*\n/, '') });
    expect(scope).toEqual({ kind: 'whole' });
    expect(part).toEqual({ start: 0, end: NOTICE.trimEnd().length });
    expect(sentences.map(({ words }) => words)).toContain('某法〔2017〕1号');
  });

  test.each([
    [
      'whose words the notice no longer has',
      '“二、评定标准” 至 “三、验收方式”',
      { kind: 'lost', markers: [{ words: '二、评定标准', nearest: '二、验收标准' }] },
    ],
    ['that cannot be understood', '全部', { kind: 'unread' }],
  ])('so it is with one %s, which is told', (_, cover, scope) => {
    const found = correspondence(NOTICE, { head: HEAD.replace('“二、验收标准” 至 “三、验收方式”', cover) });
    expect(found.scope).toEqual(scope);
    expect(found.sentences.map(({ words }) => words)).toContain('查阅资料。');
    expect(corresponds(found)).toBe(false);
  });

  test('clauses come by number, though their files do not', () => {
    const body =
      BODY.replace(/标准二[\s\S]*$/, '') +
      BODY.replace(/^[\s\S]*标准二/, '标准二')
        .replace('2.1', '2.10')
        .concat('条款 2.9 再\n  要求 已公开\n');
    expect(correspondence(NOTICE, { body }).clauses.map(({ id }) => id)).toEqual(['1.1', '2.9', '2.10']);
  });
});

describe('a notice issued anew', () => {
  const CHANGED = NOTICE.replace('具有法定资格', '应当具有法定资格').replace('应当及时更新', '应当在十日内公布并说明理由');

  test('the quotations that drifted, with the nearest new wording, what differs, and where it stands', () => {
    const { clauses } = correspondence(CHANGED);
    expect(clauses[0]?.quotations[0]?.standing).toEqual({
      kind: 'gone',
      searched: true,
      nearest: { words: '行政执法主体应当具有法定资格', quoted: '', noticed: '应当', sentences: [1] },
    });
    expect(clauses[1]?.quotations[1]?.standing).toEqual({ kind: 'gone', searched: true, nearest: null });
  });

  test.each([
    ['in its middle', '应当在十日内公布并及时更新', '应当及时更新'],
    ['at its beginning', '清单应当及时更新', '清单及时更新'],
    ['near its end', '清单及时更新并向社会公布', '清单及时更新并公布'],
    ['by another word', '权力清单已经公布的情形', '权责清单已经公开的情形'],
  ])('a quotation that changed %s is offered whole', (_, now, quoted) => {
    const body = BODY.replace('“权责清单已经公开” “应当及时更新”', `“${quoted}”`);
    const { clauses } = correspondence(`二、验收标准\n主体合法。${now}，另有规定的除外。\n三、验收方式\n`, { body });
    const standing = clauses[1]?.quotations[0]?.standing;
    expect(standing?.kind === 'gone' ? standing.nearest?.words : null).toBe(now);
  });

  test('pieces that changed their order', () => {
    const { clauses } = correspondence(NOTICE.replace('权责清单已经公开的情形，应当及时更新', '应当及时更新，权责清单已经公开的情形'));
    expect(clauses[1]?.quotations[1]?.standing).toEqual({ kind: 'out-of-order', sentences: [3] });
  });

  test('words listed as 未引 that are gone', () => {
    expect(correspondence(NOTICE.replace('的情形', '')).unusedUncited).toMatchObject([
      { text: '的情形', reason: '连接语。', at: { start: { line: 5 } } },
    ]);
  });

  test('where the whole notice was exchanged, not everything is searched for', () => {
    const clauses = Array.from(
      { length: 60 },
      (_, i) => `条款 1.${i + 2} 样例\n  原文 “建立、公布行政执法权责清单第${i}号”\n  要求 已公开\n`,
    );
    const body = BODY.replace('标准二', `${clauses.join('\n')}\n标准二`);
    const { clauses: found } = correspondence('查阅资料。'.repeat(13_000), { head: HEAD.replace(/ {2}须覆盖.*\n/, ''), body });
    const searched = found.flatMap(({ quotations }) => quotations.map(({ standing }) => standing.kind === 'gone' && standing.searched));
    expect(searched).toContain(true);
    expect(searched.at(-1)).toBe(false);
  });
});

describe('it agrees with the check', () => {
  const covers = (notice: string, body = BODY) => {
    const { value, found } = compared(notice, { body });
    const places = found.filter(({ code }) => code === 'uncovered-notice').map(({ place }) => [place?.start.offset, place?.end.offset]);
    expect(value?.uncovered.map(({ start, end }) => [start, end])).toEqual(places);
    const missing = found.filter(({ code }) => code === 'quotation-not-found').map(({ place }) => place?.start.offset);
    const gone = value?.clauses.flatMap(({ quotations }) =>
      quotations.filter((q) => q.standing.kind !== 'stands').map((q) => q.at.start.offset),
    );
    expect(gone).toEqual(missing);
    return value;
  };

  test('on uncovered stretches and on lost quotations', () => {
    expect(covers(NOTICE)?.uncovered).toHaveLength(1);
    covers(NOTICE.replace('具有法定资格', '有法定资格'));
  });

  test('whatever the notice: what sentences leave over is what the check finds', () => {
    const piece = fc.constantFrom(
      '甲',
      '行政执法主体具有法定资格',
      '权责清单已经公开',
      '应当及时更新',
      '的情形',
      '主体合法',
      '。',
      '；',
      '：',
      '，',
      '（一）',
      '\n',
      '\r\n',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const value = covers(`二、验收标准\n${pieces.join('')}\n三、验收方式\n`);
        const text = value?.notice.text ?? '';
        const words = (all: readonly { start: number; end: number }[]) =>
          all
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/[\p{P}\p{S}\s]/gu, '');
        expect(words(value?.sentences.flatMap(({ left }) => left) ?? [])).toBe(words(value?.uncovered ?? []));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a set with other errors is shown all the same', () => {
  test.each([
    ['a requirement that means nothing', BODY.replace('要求 已公开\n\n标准二', '要求 无此名\n\n标准二')],
    ['a requirement that breaks the grammar', BODY.replace('要求 已公开\n\n标准二', '要求 且且\n\n标准二')],
    ['no vocabulary', BODY.replace(/事实表[\s\S]*是否\n/, '')],
  ])('%s', (_, body) => {
    expect(correspondence(NOTICE, { body })).toEqual({ ...correspondence(), clauses: expect.any(Array) });
    expect(correspondence(NOTICE, { body }).clauses.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['1.1', [1]],
      ['2.1', [3]],
    ]);
  });
});

describe('nothing to compare', () => {
  test.each([
    ['no 原文文件', HEAD.replace(/ {2}原文文件.*\n/, ''), 'no-notice'],
    ['a file that is not there', HEAD.replace('notice.txt', 'other.txt'), 'missing-notice-file'],
    ['no 标准集', '', 'missing-rule-set'],
  ])('%s', (_, head, code) => {
    const { value, diagnostics } = compared(NOTICE, { head });
    expect(value).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
  });

  test('an empty notice has no sentence, and every quotation is gone', () => {
    const found = correspondence('', { head: HEAD.replace(/ {2}须覆盖.*\n/, '') });
    expect(found.sentences).toEqual([]);
    expect(corresponds(found)).toBe(false);
  });
});

test('a notice of 200 kB takes less than a second', () => {
  const long = `二、验收标准\n${'（一）主体合法。行政执法主体具有法定资格，应当及时更新的情形；'.repeat(2200)}\n三、验收方式\n`;
  expect(new TextEncoder().encode(long).length).toBeGreaterThan(200_000);
  const started = performance.now();
  expect(correspondence(long).sentences.length).toBeGreaterThan(2000);
  expect(performance.now() - started).toBeLessThan(1000);
});
