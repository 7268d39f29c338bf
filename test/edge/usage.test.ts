import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/edge/cli/day.js';
import { chooseLanguage } from '../../src/edge/cli/language.js';
import { folderWith, zhunsheng } from './world.js';

describe('wrong usage is said in the reader’s language and ends with 2', () => {
  test.each([
    [['evalute', 'rules'], '没有“evalute”这个命令。是不是“evaluate”？', 'There is no command `evalute`. Did you mean `evaluate`?'],
    [['check', 'rules', '--jsn'], '没有“--jsn”这个选项。是不是“--json”？', 'There is no option `--jsn`. Did you mean `--json`?'],
    [['evaluate', 'rules'], '还缺少“事实表”。', '`facts` is missing.'],
    [['check', 'a', 'b'], '写了多余的内容。', 'There are more words than this command takes.'],
    [['evaluate', 'r', 'f', '--on'], '选项“--on <DATE>”后面还缺少内容。', 'The option `--on <DATE>` needs a value after it.'],
    [['evaluate', 'r', 'f', '--on', '2017-02-30'], '--on 的“2017-02-30”不对：日期', '`2017-02-30` does not suit --on: write a day'],
    [['evaluate', 'r', 'f', '--on', '2017年8月'], '--on 的“2017年8月”不对', 'does not suit --on'],
    [['evaluate', 'r', 'f', '--fail-on', 'x'], '--fail-on 的“x”不对', 'does not suit --fail-on'],
    [['check', 'r', '--lang', 'fr'], '--lang 的“fr”不对：语言写作 zh 或 en', '`fr` does not suit --lang: write zh or en'],
  ])('%j', async (words, zh, en) => {
    const cwd = folderWith();
    const chinese = await zhunsheng(cwd, words, 'zh-CN');
    const english = await zhunsheng(cwd, words, 'en-GB');
    expect(chinese).toMatchObject({ status: 2, out: '' });
    expect(chinese.err).toContain(zh);
    expect(english).toMatchObject({ status: 2, out: '' });
    expect(english.err).toContain(en);
  });

  test('without a command the help is shown beside, with 2; asked for, it is the result, with 0', async () => {
    expect(await zhunsheng(folderWith(), [])).toMatchObject({ status: 2, out: '' });
    const { status, out } = await zhunsheng(folderWith(), ['--help']);
    expect(status).toBe(0);
    expect(out).toContain('用法：');
    expect(out).toContain('依规则评定事实表');
    expect((await zhunsheng(folderWith(), ['help', 'evaluate', '--lang', 'en'])).out).toContain('who answers for this run');
    expect(await zhunsheng(folderWith(), ['--version'])).toEqual({ status: 0, out: '9.9.9\n', err: '' });
  });

  test('the help is in one language only', async () => {
    const { out } = await zhunsheng(folderWith(), ['evaluate', '--help', '--lang', 'en']);
    expect(out).not.toMatch(/\p{Script=Han}/u);
    const chinese = await zhunsheng(folderWith(), ['evaluate', '--help', '--lang=zh'], 'en-US');
    expect(chinese.out).not.toMatch(/Options:|Usage:|display|Arguments:/);
  });
});

describe('the language of messages', () => {
  test.each([
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [['check', '--lang=zh'], {}, 'en-US', 'zh'],
    [['check', '--', '--lang', 'en'], {}, 'zh-CN', 'zh'],
    [[], {}, 'zh-CN', 'zh'],
    [[], {}, 'zh-Hans-CN', 'zh'],
    [[], {}, 'de-DE', 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN', 'zh'],
    [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'en-US', 'zh'],
    [[], { LANG: 'zha_CN' }, 'en-US', 'en'],
  ] as const)('%j %j %s → %s', (words, environment, intl, expected) => {
    expect(chooseLanguage(words, environment, intl)).toBe(expected);
  });
});

test.each([
  ['2017-08-20', '2017-08-20'],
  ['2017年8月20日', '2017-08-20'],
  [' ２０１７年８月２０日 ', '2017-08-20'],
  ['2016-02-29', '2016-02-29'],
  ['2017-02-29', null],
  ['2017年8月', null],
  ['2017-08-20T00:00', null],
  ['today', null],
  ['', null],
])('the date %j is %s', (words, day) => {
  expect(readDay(words)).toBe(day);
});
