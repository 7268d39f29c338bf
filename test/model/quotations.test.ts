import { describe, expect, it, test } from 'vitest';
import { check, parse } from '../../src/index.js';

const NOTICE = `二、验收标准
（二）权责明晰。建立、公开行政执法权责清单、岗责体系及行政执法流程图，并根据法律、法规、规章的立改废情况，
及时对现有行政执法权责进行梳理、调整。
（三）执法规范。杜绝工勤人员、劳动合同工、临时工从事执法活动。严格持证上岗。
`;

/** What is said of one quotation, and the quotation with each edit made. */
function drift(quoted: string, notice = NOTICE) {
  const text = `标准集 甲\n  编号 a\n  原文文件 notice.txt\n\n栏目 乙 (b)\n  已公开 (p)：是否\n\n标准一 样例\n\n条款 1.1 样例\n  原文 ${quoted}\n  要求 已公开\n`;
  const { diagnostics } = check(parse([{ file: 'a.standards', text }]).value, [{ file: 'notice.txt', text: notice }]);
  return diagnostics
    .filter(({ code }) => code === 'quotation-not-found')
    .map(({ zh, en, edits }) => ({
      zh,
      en,
      safe: edits[0]?.safe === true,
      mended: edits.map(({ replacements: [one] }) =>
        one === undefined ? '' : (text.slice(0, one.place.start.offset) + one.text + text.slice(one.place.end.offset)).split('\n')[10],
      ),
    }));
}

describe('a quotation that the notice nearly has', () => {
  it.each([
    ['a word changed', '“建立、公布行政执法权责清单”', '“建立、公开行政执法权责清单”', '“布”应为“开”'],
    ['a word left out', '“杜绝工勤人员、劳动合同工从事执法活动”', '“杜绝工勤人员、劳动合同工、临时工从事执法活动”', '少了“、临时工”'],
    ['a word too much', '“严格实行持证上岗”', '“严格持证上岗”', '多了“实行”'],
    [
      'over a line break of the notice',
      '“立改废的情况，及时对现有行政执法权责进行梳理”',
      '“立改废情况，及时对现有行政执法权责进行梳理”',
      '多了“的”',
    ],
  ])('%s', (_, quoted, mended, said) => {
    const [found, ...others] = drift(quoted);
    expect(others).toEqual([]);
    expect(found?.mended).toEqual([`  原文 ${mended}`]);
    expect(found?.zh).toContain(said);
    expect(found?.safe).toBe(false);
  });

  test('a stretch that stands there twice is one wording', () => {
    expect(drift('“严格持证上岗”', '严格持证上班。又，严格持证上班。')[0]?.mended).toEqual(['  原文 “严格持证上班”']);
  });

  test('another comma may be put right unasked', () => {
    const [found] = drift('“建立、公开行政执法权责清单，岗责体系及行政执法流程图”');
    expect(found).toMatchObject({ safe: true, mended: ['  原文 “建立、公开行政执法权责清单、岗责体系及行政执法流程图”'] });
  });

  test('tells marks as they are written, in full width', () => {
    const [found] = drift('“建立、公开行政执法权责清单，岗责体系及行政执法流程图”');
    expect(found?.zh).toContain('“，”应为“、”');
    expect(drift('“严格实行‘持证’上岗”', '严格实行“持证”上岗。')[0]?.zh).toContain('“‘持证’”应为““持证””');
  });

  test.each([
    ['two characters that stand elsewhere', '“台账清晰”', '查阅台账、制度。'],
    ['a beginning that stands there twice', '“行政执法人员依法履职”', '行政执法人员名册。行政执法人员考试。'],
  ])('names no other sentence for %s', (_, quoted, notice) => {
    expect(drift(quoted, notice)[0]?.zh).toMatch(/在notice\.txt里找不到。$/);
  });

  test('says where a longer quotation and the notice part', () => {
    const notice = '杜绝工勤人员、劳动合同工、公益岗位人员、劳务派遣人员从事执法活动。';
    expect(drift('“杜绝工勤人员、劳动合同工从事执法活动”', notice)[0]?.zh).toContain(
      '原文从“杜绝工勤人员、劳动合同工”之后写的是“、公益岗位人员',
    );
  });

  test('says it in both languages', () => {
    const [found] = drift('“建立、公布行政执法权责清单”');
    expect(found?.zh).toBe('原文“建立、公布行政执法权责清单”在notice.txt里找不到：最相近的是“建立、公开行政执法权责清单”，“布”应为“开”。');
    expect(found?.en).toBe(
      'The quotation “建立、公布行政执法权责清单” is not in notice.txt: nearest is “建立、公开行政执法权责清单”; “布” should read “开”.',
    );
  });

  it.each([
    ['words from elsewhere', '“依法及时处理投诉举报并答复投诉人”', NOTICE],
    ['too little to tell', '“公布”', NOTICE],
    ['two stretches equally near', '“严格持证上岗”', '严格持证上班。严格持证上学。'],
    ['quotation marks that would not close', '“称为执法公示的制度”', '称为“执法公示”的制度'.replace('”', '')],
  ])('no wording is offered for %s', (_, quoted, notice) => {
    expect(drift(quoted, notice).flatMap(({ mended }) => mended)).toEqual([]);
    expect(drift(quoted, notice)).toHaveLength(1);
  });

  test('a notice exchanged for another costs little', () => {
    const clauses = Array.from(
      { length: 300 },
      (_, i) => `条款 1.${i + 1} 样例\n  原文 “建立、公布行政执法权责清单第${i}号”\n  要求 已公开\n`,
    );
    const text = `标准集 甲\n  编号 a\n  原文文件 notice.txt\n\n栏目 乙 (b)\n  已公开 (p)：是否\n\n标准一 样例\n\n${clauses.join('\n')}`;
    const { diagnostics } = check(parse([{ file: 'a.standards', text }]).value, [{ file: 'notice.txt', text: NOTICE.repeat(40) }]);
    const found = diagnostics.filter(({ code }) => code === 'quotation-not-found');
    expect(found).toHaveLength(300);
    expect(found.filter(({ edits }) => edits.length > 0).length).toBeLessThanOrEqual(20);
  });
});
