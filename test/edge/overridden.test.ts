import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from './export/csv-reader.js';
import { everyExport } from './export/kit.js';
import { RECORD, readKept, recorded } from './record-kit.js';
import { readSite, runOf } from './site-reader.js';
import { folderWith, NOT_MET, office, zhunsheng } from './world.js';

const HOSTILE = '<img src=x onerror=alert(1)>已经公开';
const DECIDED = `改判:
  - {条款: 1.1, 结论: 符合, 由: 县政府法制办, 改判人: 某甲乙, 日期: 2017-08-18, 理由: 当天已在大厅公示}
陈述申辩期限: {告知日期: 2017-08-11, 期限: 5个工作日}
陈述申辩:
  - {条款: 1.1, 日期: 2017-08-16, 内容: ${HOSTILE}, 附件: 来文.pdf, 可公开: 是, 答复: {内容: 属实。, 答复人: 某丙丁, 日期: 2017-08-18}}
  - {日期: 2017-08-21, 内容: 只写给办公室看的话, 附件: [没有这个文件.pdf]}
`;
const NAMES = ['某甲乙', '某丙丁'];
const files = { 'a.yaml': `${NOT_MET}${DECIDED}`, '来文.pdf': 'x' };

const pagesOf = (cwd: string) => {
  const run = runOf(join(cwd, 'out/site'));
  return ['departments', 'clauses'].flatMap((folder) =>
    readdirSync(join(run, folder)).map((file) => readFileSync(join(run, folder, file), 'utf8')),
  );
};

describe('a verdict overridden and a department heard', () => {
  test('stand beside the verdict on every page, and the verdict stands', async () => {
    const cwd = office(files);
    const { err } = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/site', '--lang', 'zh']);
    expect(err.match(/attachment-not-read/g)).toHaveLength(1);
    const overview = readSite(join(cwd, 'out/site'), 'index.html');
    const [department = '', clause = ''] = pagesOf(cwd);
    expect(overview).toMatch(/<span>不符合<\/span>.*<span class="override-mark">改判1条<\/span>/);
    expect(overview).toContain('按改判：达标');
    expect(overview).toContain('1个部门的1条结论经人工改判');
    expect(department).toContain('未达标：1条中不符合1条。');
    expect(department).toContain('按改判，结论为“达标”');
    for (const page of [department, clause]) {
      expect(page).toContain('改判为“符合”');
      expect(page).toContain('2017年8月18日由县政府法制办改判为“符合”');
      expect(page).toContain('改判理由：当天已在大厅公示');
      expect(page).toContain('2017年8月16日提出，在期限以内');
    }
    expect(department).toContain('其中尚未答复1件，超过期限1件');
    expect(department).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;已经公开');
  });

  test('nobody is named, and no word is published that was not to be', async () => {
    const cwd = office(files);
    const run = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/site', '--lang', 'zh', ...everyExport('out')]);
    const exports = readdirSync(join(cwd, 'out')).filter((file) => file !== 'site' && !file.endsWith('record.json'));
    const texts = exports.map((file) => readFileSync(join(cwd, 'out', file), 'utf8'));
    for (const text of [run.out, run.err, readSite(join(cwd, 'out/site'), 'index.html'), ...pagesOf(cwd), ...texts]) {
      for (const hidden of [...NAMES, '只写给办公室看的话', '来文.pdf']) expect(text).not.toContain(hidden);
    }
    for (const page of pagesOf(cwd)) expect(page).not.toContain('<img');
    const internal = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--json', '--audience', 'internal']);
    for (const shown of [...NAMES, '只写给办公室看的话', '来文.pdf']) expect(internal.out).toContain(shown);
  });

  test('a long statement unfolds', async () => {
    const long = `陈述申辩: [{日期: 2017-08-16, 可公开: 是, 内容: ${'我局已经公开。'.repeat(60)}}]\n`;
    const cwd = office({ 'a.yaml': `${NOT_MET}${long}` });
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/site', '--lang', 'zh']);
    expect(pagesOf(cwd)[0]).toMatch(/<details class="said"><summary>(?:我局已经公开。)+我局已经……<\/summary>/);
  });

  test('are told in the terminal, where the office and the department read', async () => {
    const cwd = office(files);
    const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml']);
    expect(out).toMatch(/✗ 不符合\*.*未达标\*/);
    expect(out).toContain('平湖县局：条款1.1由“不符合”改判为“符合”；按改判：达标');
    const explained = await zhunsheng(cwd, ['explain', 'rules', 'a.yaml', '1.1']);
    expect(explained.out).toMatch(/✗ 不符合\n[\s\S]*由县政府法制办改判为“符合”。\n改判理由：当天已在大厅公示\n陈述申辩：2017年8月16日提出/);
    expect(explained.out).toContain(`  ${HOSTILE}\n2017年8月18日答复\n  属实。`);
  });

  test('stand in every export beside the verdict', async () => {
    const cwd = office(files);
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--lang', 'zh', ...everyExport('out')]);
    const written = (ending: string) =>
      readFileSync(join(cwd, 'out', readdirSync(join(cwd, 'out')).find((file) => file === ending) ?? ''), 'utf8');
    const [heads = [], ...rows] = readCsv(written('csv.csv').slice(1));
    expect(heads.slice(-2)).toEqual(['改判', '陈述申辩']);
    expect(rows.map((row) => [row[6], row.at(-2)?.includes('改判为“符合”'), row.at(-1)?.slice(0, 10)])).toEqual([
      ['陈述申辩', false, '2017年8月21日'],
      ['不符合', true, '2017年8月16日'],
    ]);
    expect(written('md.md')).toMatch(/## 改判\n[\s\S]*按改判：达标\n[\s\S]*## 陈述申辩/);
    expect(written('sarif.sarif')).toContain('"overriddenTo": "met"');
    expect(written('junit.xml')).toMatch(/<failure[\s\S]*改判为“符合”/);
    expect(written('oscal.json')).toMatch(/"name": "overridden-to",[\s\S]*"value": "met"/);
  });

  test('a verdict that asks nothing is told of where it is overridden', async () => {
    const met = NOT_MET.replace('published: no', 'published: yes');
    const cwd = office({ 'a.yaml': `${met}${DECIDED.replace('结论: 符合', '结论: 不符合')}`, '来文.pdf': 'x' });
    await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--lang', 'zh', ...everyExport('out')]);
    expect(readFileSync(join(cwd, 'out/sarif.sarif'), 'utf8')).toContain('"overriddenTo": "not-met"');
    expect(readFileSync(join(cwd, 'out/junit.xml'), 'utf8')).toMatch(/<system-out>[\s\S]*改判为“不符合”/);
  });
});

describe('the record', () => {
  test('keeps what was decided and said among the verdicts, and replays byte for byte', async () => {
    const cwd = await recorded({ 'a.yaml': `${NOT_MET}${DECIDED}` });
    const { verdicts } = readKept(join(cwd, RECORD));
    expect(verdicts[0]).toMatchObject({
      conclusion: 'not-met',
      clauses: [{ verdict: 'not-met', override: { verdict: 'met', role: '县政府法制办', on: '2017-08-18' } }],
      withOverrides: { clauses: 1, conclusion: 'met' },
      statements: { until: '2017-08-18', entries: [{ clause: '1.1', inTime: true, answeredOn: '2017-08-18' }, { inTime: false }] },
    });
    expect(JSON.stringify(verdicts)).not.toMatch(/某甲乙|某丙丁/);
    const alone = folderWith({ 'r.json': readFileSync(join(cwd, RECORD)) });
    expect(await zhunsheng(alone, ['replay', 'r.json'])).toMatchObject({ status: 0, err: '' });
  });

  test('tells the next run which override is new, and which is gone', async () => {
    const cwd = await recorded({ 'a.yaml': NOT_MET });
    const next = async (sheet: string) => {
      writeFileSync(join(cwd, 'a.yaml'), sheet);
      await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/site', '--lang', 'zh', '--previous', RECORD]);
      return readSite(join(cwd, 'out/site'), 'index.html');
    };
    const added = await next(`${NOT_MET}${DECIDED}`);
    expect(added).toContain('各条结论没有变化');
    expect(added).toContain('条款1.1新改判为“符合”');
    expect(await next(NOT_MET)).toContain('条款1.1改判为“符合”的决定不再有');
  });
});
