import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/edge/export/list.js';
import { MET, NOT_MET, office, UNDETERMINED, zhunsheng } from '../world.js';
import { everyExport } from './kit.js';

const evaluate = (cwd: string, ...words: readonly string[]) => zhunsheng(cwd, ['evaluate', 'rules', ...words]);
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('zhunsheng evaluate --export', () => {
  test('writes every format asked for, and says so beside the result', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { status, out, err } = await evaluate(cwd, 'a.yaml', ...everyExport('out'));
    expect(status).toBe(0);
    expect(out).toContain('云山县局');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'csv.csv',
      'json.json',
      'junit.xml',
      'md.md',
      'oscal.catalog.json',
      'oscal.json',
      'oscal.profile.json',
      'sarif.sarif',
      'xlsx.xlsx',
    ]);
    expect(err.trim().split('\n')).toEqual(
      [
        'json.json',
        'csv.csv',
        'xlsx.xlsx',
        'md.md',
        'sarif.sarif',
        'junit.xml',
        'oscal.catalog.json',
        'oscal.profile.json',
        'oscal.json',
      ].map((file) => `已写入：out/${file}`),
    );
  });

  test('goes with --json and --out: standard output stays one document', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { out } = await evaluate(cwd, 'a.yaml', '--json', '--out', 'site', '--export', 'csv=a.csv');
    expect(JSON.parse(out).departments).toHaveLength(1);
    expect(existsSync(join(cwd, 'site/index.html'))).toBe(true);
    expect(existsSync(join(cwd, 'a.csv'))).toBe(true);
  });

  test('an earlier result is replaced as a whole', async () => {
    const cwd = office({ 'a.yaml': MET, 'out/a.csv': 'x'.repeat(100_000) });
    expect((await evaluate(cwd, 'a.yaml', '--export', 'csv=out/a.csv')).status).toBe(0);
    expect(read(cwd, 'out/a.csv')).not.toContain('xxx');
  });

  test('the same input gives the same bytes', async () => {
    const cwd = office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED });
    await evaluate(cwd, 'a.yaml', 'b.yaml', 'c.json', ...everyExport('one'));
    await evaluate(cwd, 'c.json', 'b.yaml', 'a.yaml', ...everyExport('two'));
    for (const file of readdirSync(join(cwd, 'one'))) expect(read(cwd, `one/${file}`)).toBe(read(cwd, `two/${file}`));
  });

  test('one that cannot be written takes none of the others down', async () => {
    const cwd = office({ 'a.yaml': MET });
    mkdirSync(join(cwd, 'taken.md'));
    const words = ['--export', 'csv=a.yaml/a.csv', '--export', 'md=taken.md', '--export', 'sarif=a.sarif', '--export', 'junit=a.xml'];
    const { status, out, err } = await evaluate(cwd, 'a.yaml', ...words);
    expect(status).toBe(2);
    expect(out).toContain('云山县局');
    expect(err.match(/\[not-written\]/g)).toHaveLength(2);
    expect(existsSync(join(cwd, 'a.sarif')) && existsSync(join(cwd, 'a.xml'))).toBe(true);
    expect(read(cwd, 'a.yaml')).toBe(MET);
  });

  test.each(['c.json', './facts/../c.json', 'link.json'])('what was handed in is never written over: %s', async (file) => {
    const cwd = office({ 'c.json': UNDETERMINED, 'facts/a.yaml': MET });
    symlinkSync('c.json', join(cwd, 'link.json'));
    const { status, err } = await evaluate(cwd, 'c.json', '--export', `json=${file}`, '--export', 'csv=a.csv');
    expect(status).toBe(2);
    expect(err).toContain('[export-over-sheet]');
    expect(read(cwd, 'c.json')).toBe(UNDETERMINED);
    expect(existsSync(join(cwd, 'a.csv'))).toBe(true);
  });

  test.each([
    ['csv'],
    ['a.csv'],
    ['xlsx=a.xls'],
    ['pdf=a.pdf'],
    ['csv=a.json'],
    ['csv='],
    ['csv=a.yaml'],
    ['json=rules/a.standards'],
    ['=a.csv'],
    ['CSV=a.csv'],
    ['junit=a.html'],
  ])('%s is refused with what to write, and nothing is done', async (words) => {
    const cwd = office({ 'a.yaml': MET });
    const { status, out, err } = await evaluate(cwd, 'a.yaml', '--export', words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('写作 格式=文件名');
    for (const { format, endings } of exporters) expect(err).toContain(`${format}=…${endings[0]}`);
    expect(read(cwd, 'a.yaml')).toBe(MET);
  });

  test('two into one file are refused', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { status, err } = await evaluate(cwd, 'a.yaml', '--export', 'json=a.sarif.json', '--export', 'sarif=./a.sarif.json');
    expect(status).toBe(2);
    expect(err).toContain('另一个 --export 已经写入这个文件');
  });

  test('the ending is taken in any case, and a name may hold the sign =', async () => {
    const cwd = office({ 'a.yaml': MET });
    expect((await evaluate(cwd, 'a.yaml', '--export', 'csv=a=b.CSV')).status).toBe(0);
    expect(existsSync(join(cwd, 'a=b.CSV'))).toBe(true);
  });

  test('where no sheet is found nothing is written', async () => {
    const cwd = office({ 'empty/readme.txt': '' });
    writeFileSync(join(cwd, 'a.csv'), 'earlier');
    expect((await evaluate(cwd, 'empty', '--export', 'csv=a.csv')).status).toBe(2);
    expect(read(cwd, 'a.csv')).toBe('earlier');
  });

  test('ends as without it: 1 where --fail-on says so, 2 where a sheet could not be read', async () => {
    const cwd = office({ 'b.yaml': NOT_MET, 'bad.yaml': Uint8Array.of(0, 1) });
    expect((await evaluate(cwd, 'b.yaml', '--fail-on', 'not-met', '--export', 'csv=a.csv')).status).toBe(1);
    expect((await evaluate(cwd, 'b.yaml', 'bad.yaml', '--export', 'csv=a.csv')).status).toBe(2);
  });

  test('the help names every format, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const { out } = await zhunsheng('.', ['evaluate', '--help', '--lang', lang]);
      for (const { format } of exporters) expect(out.replace(/\s+/g, '')).toMatch(new RegExp(`--export.*${format}`));
    }
  });
});
