import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MET, NOT_MET, office, UNDETERMINED, zhunsheng } from './world.js';

const evaluate = (cwd: string, ...words: readonly string[]) => zhunsheng(cwd, ['evaluate', 'rules', ...words]);

describe('zhunsheng evaluate', () => {
  test('shows departments × standards with sign and word, then the counts', async () => {
    const cwd = office({ 'facts/a.yaml': MET, 'facts/b.yml': NOT_MET, 'facts/c.json': UNDETERMINED });
    const { status, out, err } = await evaluate(cwd, 'facts', '--by', '李主任');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('评定人：李主任');
    expect(out).toMatch(/云山县局 *│ ✓ 符合 *│ 达标/);
    expect(out).toMatch(/平湖县局 *│ ✗ 不符合 *│ 未达标/);
    expect(out).toMatch(/石桥县局 *│ \? 材料不足 *│ 尚不能定论/);
    expect(out).toContain('条款结论：符合 1，不符合 1，材料不足 1。');
  });

  test('shows signs with a legend where the terminal is narrow', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml'], 'zh-CN', 27);
    expect(out).toMatch(/云山县局 *│ ✓ *│ 达标/);
    expect(out).toContain('说明：✓ 符合');
  });

  test('--on wins over the date of the sheets, in either spelling', async () => {
    const cwd = office({ 'a.yaml': MET });
    for (const day of ['2017-08-25', '2017年8月25日', '２０１７年８月２５日']) {
      const { out } = await evaluate(cwd, 'a.yaml', '--on', day, '--json');
      expect(JSON.parse(out).departments[0]).toMatchObject({ evaluatedOn: '2017-08-25', evaluatedOnFrom: 'command' });
    }
  });

  test('takes today where nobody names a day, and says so', async () => {
    const cwd = office({ 'a.yaml': 'name: 云山县局\n' });
    expect((await evaluate(cwd, 'a.yaml')).out).toContain('按今天评定的：云山县局');
  });

  test.each([
    ['not-met', NOT_MET, 1],
    ['not-met', UNDETERMINED, 0],
    ['not-met', MET, 0],
    ['undetermined', UNDETERMINED, 1],
    ['undetermined', NOT_MET, 1],
    ['undetermined', MET, 0],
  ])('--fail-on %s on %j ends with %i', async (failOn, sheet, expected) => {
    const cwd = office({ 'a.yaml': sheet });
    expect((await evaluate(cwd, 'a.yaml', '--fail-on', failOn)).status).toBe(expected);
  });

  test('one unreadable file takes no other down: its row stands, the rest is written, 2 wins over 1', async () => {
    const cwd = office({ 'facts/a.yaml': NOT_MET, 'facts/b.yaml': Uint8Array.of(0, 1, 2), 'facts/c.yaml': '' });
    const { status, out, err } = await evaluate(cwd, 'facts', '--fail-on', 'not-met', '--out', 'out/site');
    expect(status).toBe(2);
    expect(out).toContain('平湖县局');
    expect(out).toContain('未能读取 2 份：');
    expect(out).toContain('facts/b.yaml：“facts/b.yaml”不是文本文件');
    expect(err).toContain('[file-binary]');
    expect(readFileSync(join(cwd, 'out/site/index.html'), 'utf8')).toContain('平湖县局');
    expect(out).toContain('请打开：out/site/index.html');
  });

  test('a bad value is told with its place, its department is judged, and the run ends with 2', async () => {
    const cwd = office({ 'a.yaml': 'name: 云山县局\npublished: 大概\n' });
    const { status, out, err } = await evaluate(cwd, 'a.yaml');
    expect(status).toBe(2);
    expect(err).toMatch(/^a\.yaml:2:12 {2}错误/);
    expect(err).toContain('2 │ published: 大概');
    expect(out).toMatch(/云山县局 *│ \? 材料不足/);
  });

  test('of a bad personal value only the place is shown, on the screen and on the pages', async () => {
    const cwd = office({ 'a.yaml': 'name: 云山县局\nphone: 十三八零零canary\n' });
    const { out, err } = await evaluate(cwd, 'a.yaml', '--out', 'site');
    expect(err).toContain('a.yaml:2:');
    expect(out + err).not.toContain('canary');
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).not.toContain('canary');
  });

  test('two sheets with one name: neither is judged, both keep a row', async () => {
    const cwd = office({ 'a.yaml': MET, 'b.yaml': MET, 'c.yaml': NOT_MET });
    const { status, out } = await evaluate(cwd, '*.yaml', '--json');
    const document = JSON.parse(out);
    expect(status).toBe(2);
    expect(document.departments.map((one: { name: string }) => one.name)).toEqual(['平湖县局']);
    expect(document.unread.map((row: { file: string }) => row.file)).toEqual(['a.yaml', 'b.yaml']);
  });

  test('what was named but not found is said; what was found is judged', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { status, out, err } = await evaluate(cwd, 'a.yaml', 'missing', 'no/*.yaml');
    expect(status).toBe(2);
    expect(err).toContain('“missing”下没有找到事实表');
    expect(err).toContain('“no/*.yaml”下没有找到事实表');
    expect(out).toContain('云山县局');
  });

  test('with nothing found no site is written, so that none is replaced by an empty one', async () => {
    const cwd = office({ 'empty/readme.txt': '' });
    const { status } = await evaluate(cwd, 'empty', '--out', 'site');
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  test('rules with errors are never evaluated', async () => {
    const cwd = office({ 'a.yaml': MET }, RULES_WITH_ERROR);
    const { status, out, err } = await evaluate(cwd, 'a.yaml', '--out', 'site');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('rules/a.standards:');
    expect(err).toContain('规则有错误');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  test('a name from outside steers neither the terminal nor the document', async () => {
    const cwd = office({ 'a.json': '{"name": "\\u001b[31m红\\u202e局\\u0085"}' });
    const shown = await evaluate(cwd, 'a.json');
    expect(shown.out).not.toMatch(STEERING);
    const { out } = await evaluate(cwd, 'a.json', '--json');
    expect(out).not.toMatch(STEERING);
    expect(JSON.parse(out).departments[0].name).toBe('\u001b[31m红\u202e局\u0085');
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
const STEERING = /[\u001b\u202e\u0085]/;

const RULES_WITH_ERROR = '标准集 坏标准\n  编号 bad\n\n标准一 公开\n\n条款 1.1 公开\n  要求 无此名\n';
