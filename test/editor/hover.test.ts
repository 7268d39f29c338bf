import { describe, expect, it } from 'vitest';
import { BLOCK_WORDS, SENTENCE_WORDS } from '../../grammar/spellings.js';
import { blockWordHelp } from '../../src/editor/words/block-words.js';
import { sentenceWordHelp } from '../../src/editor/words/sentence-words.js';
import { hoverAt } from '../../src/index.js';
import { opened, wordsAt } from './kit.js';

const RULES = `标准一 甲

条款 1.1 乙
  要求 每名人员满足成绩不少于60且身份属于“编外”

条款 1.2 丙
  适用 清单已公开
  要求 近三年没有处罚 # 备注
`;

function hovered(words: string, text = RULES) {
  const offset = text.indexOf(words);
  const at = opened(`${text.slice(0, offset)}‸${text.slice(offset)}`);
  const hover = hoverAt(at.workspace, at.file, at.offset);
  return hover === null ? null : { words: wordsAt(at.workspace, hover.place), zh: hover.zh, en: hover.en };
}

describe('what a name means', () => {
  it('a fact: type, unit, range, properties, list, clauses', () => {
    expect(hovered('成绩')).toEqual({
      words: '成绩',
      zh: '**成绩** (score)\n\n数（分），在0分到100分之间，可以没有。\n\n名单“人员”的项目。\n\n用于 1 条条款：\n\n- 条款1.1 乙',
      en: '**score** (成绩)\n\nnumber (分), between 0分 and 100分, may be none.\n\nA fact of the list “officers”.\n\nUsed by 1 clause:\n\n- clause 1.1 乙',
    });
  });

  it('an option fact: its options with their aliases', () => {
    expect(hovered('身份')?.zh).toContain('选项：公务员 (civilServant)、临时工 (temporaryWorker)、合同工 (contractWorker)');
    expect(hovered('身份')?.en).toContain('Options: 公务员 (civilServant), 临时工 (temporaryWorker), 合同工 (contractWorker)');
  });

  it('a list: its measure word, date and facts', () => {
    expect(hovered('处罚')?.zh).toBe(
      '**处罚** (penalties)\n\n名单，每一件一条记录。\n\n计时：决定日期。\n\n项目：决定日期、备案日期、罚款\n\n用于 1 条条款：\n\n- 条款1.2 丙',
    );
    expect(hovered('人员')?.en).toContain('It has no date by which a window');
  });

  it('an interpretation: value, reason, users', () => {
    expect(hovered('编外')).toEqual({
      words: '编外',
      zh: '**“编外”**\n\n是指 临时工、合同工\n\n理由：通知没有写。\n\n用于 1 条条款：\n\n- 条款1.1 乙',
      en: '**“编外”**\n\nmeans 临时工、合同工\n\nReason: 通知没有写。\n\nUsed by 1 clause:\n\n- clause 1.1 乙',
    });
  });

  it('a clause number: title, standard, requirement', () => {
    expect(hovered('1.2')?.zh).toBe('**条款1.2 丙**\n\n标准一 甲\n\n要求 近三年没有处罚');
  });

  it('a definition, and what nobody uses', () => {
    const text = `定义 及格 (passing) 是指 人员中成绩不少于60的比例，名单为空视为0%\n`;
    expect(hovered('及格', text)?.zh).toBe('**及格** (passing)\n\n是指 人员中成绩不少于60的比例，名单为空视为0%\n\n没有条款用到。');
    expect(hovered('成绩', text)?.zh).toContain('用于定义 及格。');
  });

  it('no text of a rule becomes Markdown or HTML', () => {
    const text = RULES.replace('条款 1.1 乙', '条款 1.1 <b>*乙*</b> [x](y)');
    expect(hovered('成绩', text)?.zh).toContain('\\<b\\>\\*乙\\*\\</b\\> \\[x\\](y)');
  });
});

describe('what a word of the language does', () => {
  it.each([
    ['每名', '每', '**每**：名单的每条记录都要满足。\n\n```standards\n每名人员满足持证\n```'],
    ['不少于', '不少于', '**不少于**：大于或者等于（≥）。\n\n```standards\n群众满意度不少于90%\n```'],
    ['适用', '适用', '**适用**：什么情形下适用本条。\n\n```standards\n适用 有重大行政执法决定\n```'],
  ])('%s', (words, word, zh) => {
    expect(hovered(words)?.words).toBe(word);
    expect(hovered(words)?.zh.replace('执法人员', '人员')).toBe(zh);
  });

  it.each(['备注', '乙\n', '60且'])('nothing at %s', (words) => {
    expect(hovered(words)).toBeNull();
  });

  it('every word has its help, in both languages, with an example that holds it', () => {
    const rows = [
      ...(Object.keys(SENTENCE_WORDS) as (keyof typeof SENTENCE_WORDS)[]).map((key) => ({
        key,
        spelling: SENTENCE_WORDS[key],
        help: sentenceWordHelp(key),
      })),
      ...(Object.keys(BLOCK_WORDS) as (keyof typeof BLOCK_WORDS)[]).map((key) => ({
        key,
        spelling: BLOCK_WORDS[key],
        help: blockWordHelp(key),
      })),
    ];
    for (const { key, spelling, help } of rows) {
      expect([key, /\p{Script=Han}/u.test(help.short.zh), /^[\x20-\x7e’–≥≤≠]+$/.test(help.short.en)]).toEqual([key, true, true]);
      for (const language of ['zh', 'en'] as const) {
        const words: readonly string[] = spelling[language];
        const shown = words.length === 0 || words.some((word) => help.example[language].includes(word));
        expect([key, language, shown || key === 'In']).toEqual([key, language, true]);
      }
    }
  });
});
