import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { canonical } from '../../src/edge/record/canonical.js';
import { keyPair, RECORD, readKept, recorded } from './record-kit.js';
import { folderWith, MET, NOT_MET, office, RULES, UNDETERMINED, zhunsheng } from './world.js';

const SHEETS = { 'facts/a.yaml': MET, 'facts/b.yml': NOT_MET, 'facts/c.json': UNDETERMINED };

describe('evaluate keeps a record', () => {
  test('beside the site, never in it; says so, and that it is not for publication', async () => {
    const cwd = office(SHEETS);
    const { status, out } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'out/site']);
    expect(status).toBe(0);
    expect(out).toContain('评定记录已写成：out/site.record.json（含事实表全文，不得公开）');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['site', 'site.record.json']);
    expect(readdirSync(join(cwd, 'out/site'), { recursive: true }).filter((file) => String(file).includes('record'))).toEqual([]);
  });

  test('in the one text of RFC 8785, in the published form', async () => {
    const cwd = await recorded(SHEETS);
    const text = readFileSync(join(cwd, RECORD), 'utf8');
    expect(canonical(JSON.parse(text))).toBe(text);
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('record.schema.json') ?? ''));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('with all that the run was made of', async () => {
    const cwd = await recorded({ ...SHEETS, 'facts/d.yaml': Uint8Array.of(0, 1) }, '--on', '2017-08-25', '--by', '李主任');
    const record = readKept(join(cwd, RECORD));
    expect(record.run).toEqual({
      on: '2017-08-25',
      audience: 'public',
      evaluator: '李主任',
      generatedOn: '2017-09-01',
      tool: { version: '9.9.9' },
      calendar: { package: 'chinese-days', version: '1.5.7', from: '2004-01-01', to: '2026-12-31' },
    });
    expect(record.rules.layers).toEqual([{ id: 'open-probe', rules: [{ file: 'a.standards', text: RULES }], texts: [] }]);
    expect(record.facts.map(({ file, text }) => [file, text])).toEqual([
      ['a.yaml', MET],
      ['b.yml', NOT_MET],
      ['c.json', UNDETERMINED],
      ['d.yaml', null],
    ]);
    expect(record.facts[0]?.sha256).toBe(createHash('sha256').update(MET).digest('hex'));
    expect(record.facts[3]?.sha256).toBe(createHash('sha256').update(Uint8Array.of(0, 1)).digest('hex'));
    expect(record.unread).toMatchObject([{ file: 'd.yaml', name: null }]);
    expect(record.verdicts.map(({ name, evaluatedOnFrom }) => [name, evaluatedOnFrom])).toEqual([
      ['云山县局', 'command'],
      ['平湖县局', 'command'],
      ['石桥县局', 'command'],
    ]);
    expect(record.verdicts[1]?.clauses[0]).toMatchObject({
      id: '1.1',
      verdict: 'not-met',
      reason: { zh: expect.any(String), en: expect.any(String) },
    });
    expect(readFileSync(join(cwd, 'out/site/index.html'), 'utf8')).toContain(record.rules.digest);
  });

  test('the same whatever the folders are called and whatever language it is told in', async () => {
    const here = await recorded(SHEETS);
    const there = folderWith({
      'some/where/else/a.standards': RULES,
      'x/y/facts/a.yaml': MET,
      'x/y/facts/b.yml': NOT_MET,
      'x/y/facts/c.json': UNDETERMINED,
    });
    await zhunsheng(there, ['evaluate', 'some/where/else', join(there, 'x'), '--record', 'kept.json'], 'en-GB');
    expect(readFileSync(join(there, 'kept.json'), 'utf8')).toBe(readFileSync(join(here, RECORD), 'utf8'));
  });

  test('holds of a sheet in GB18030 the text, and the digest of its own bytes', async () => {
    const bytes = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xce, 0xc4, 0x0a]);
    const record = readKept(join(await recorded({ 'a.yaml': bytes }), RECORD));
    expect(record.facts).toEqual([{ file: 'a.yaml', text: '名称: 文\n', sha256: createHash('sha256').update(bytes).digest('hex') }]);
  });

  test('holds no half characters, which have no bytes', async () => {
    const cwd = await recorded({ 'a.json': '{"name": "云山\\ud800局"}' });
    expect(readKept(join(cwd, RECORD)).verdicts[0]?.name).toBe('云山\ufffd局');
    expect(await zhunsheng(cwd, ['replay', RECORD])).toMatchObject({ status: 0 });
  });

  test('where --record says, also without a site; with --json the document stays one', async () => {
    const cwd = office(SHEETS);
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--json', '--record', 'kept/2017.json']);
    expect(status).toBe(0);
    expect(JSON.parse(out).departments).toHaveLength(3);
    expect(err).toContain('kept/2017.json');
    expect(readKept(join(cwd, 'kept/2017.json')).verdicts).toHaveLength(3);
    const elsewhere = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site', '--record', 'kept/2018.json']);
    expect(elsewhere.out).toContain('kept/2018.json');
    expect(existsSync(join(cwd, 'site.record.json'))).toBe(false);
  });

  test('none without either, and none where nothing was found', async () => {
    const cwd = office({ ...SHEETS, 'empty/readme.txt': '' });
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts']);
    await zhunsheng(cwd, ['evaluate', 'rules', 'empty', '--out', 'site']);
    expect(readdirSync(cwd).sort()).toEqual(['empty', 'facts', 'rules']);
  });

  test('takes the place of an earlier record of the same site, and is no sheet when its folder is judged', async () => {
    const cwd = await recorded(SHEETS);
    const again = await zhunsheng(cwd, ['evaluate', 'rules', '.', '--out', 'out/site', '--on', '2017-08-30']);
    expect(again).toMatchObject({ status: 0 });
    expect(readKept(join(cwd, RECORD)).run.on).toBe('2017-08-30');
    expect(readKept(join(cwd, RECORD)).verdicts).toHaveLength(3);
    expect(await zhunsheng(cwd, ['evaluate', 'rules', '{facts/*,out/*.json}'])).toMatchObject({ status: 0 });
  });

  test.each([
    ['a sheet', 'facts/c.json', 'not-a-record-there'],
    ['the site', 'site/r.json', 'record-in-site'],
    ['a folder of the site', 'site/departments/r.json', 'record-in-site'],
    ['the site itself', 'site.json', 'record-in-site', 'site.json'],
    ['another site', 'old/deep/r.json', 'record-in-site'],
    ['a link into a site', 'link/r.json', 'record-in-site'],
  ])('never in the place of %s: then nothing is written at all', async (_, file, code, site = 'site') => {
    const cwd = office({ ...SHEETS, 'old/.zhunsheng-site': 'zhunsheng site 1\n' });
    mkdirSync(join(cwd, 'old/deep'));
    symlinkSync('old', join(cwd, 'link'));
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', site, '--record', file]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`[${code}]`);
    expect(readdirSync(cwd).sort()).toEqual(['facts', 'link', 'old', 'rules']);
    expect(readFileSync(join(cwd, 'facts/c.json'), 'utf8')).toBe(UNDETERMINED);
  });

  test('a folder is not taken for its name', async () => {
    const { status, err } = await zhunsheng(office(SHEETS), ['evaluate', '--record', 'rules', 'facts']);
    expect(status).toBe(2);
    expect(err).toContain('--record 的“rules”不对：这里写评定记录的文件名，以 .json 结尾');
  });

  test('where the site cannot be written the record of the one that stands is kept', async () => {
    const cwd = office({ ...SHEETS, 'site/mine.txt': '' });
    expect((await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site'])).status).toBe(2);
    expect(existsSync(join(cwd, 'site.record.json'))).toBe(false);
  });
});

describe('evaluate --sign', () => {
  test('signs, and writes neither the key nor its path into anything', async () => {
    const { key } = keyPair();
    const cwd = await recorded({ ...SHEETS, 'canary-key.pem': key }, '--sign', 'canary-key.pem');
    expect(readKept(join(cwd, RECORD)).signature).toMatchObject({ algorithm: 'Ed25519' });
    const written = readdirSync(join(cwd, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    expect(written).not.toContain('canary-key');
    for (const secret of key.split('\n').filter((line) => line !== '' && !line.startsWith('-'))) expect(written).not.toContain(secret);
    expect(written).not.toContain(
      Buffer.from(key.split('\n')[1] ?? '', 'base64')
        .subarray(16)
        .toString('hex'),
    );
  });

  test.each([
    ['a missing file', 'no.pem', '[file-not-readable]'],
    ['no key', 'facts/a.yaml', '里面没有 PEM 格式的密钥'],
    ['an encrypted key', 'locked.pem', '设了口令'],
    ['a public key', 'public.pem', '这是公钥，签名要用私钥'],
    ['another kind of key', 'other.pem', '这是 x25519 密钥，要用 Ed25519 密钥'],
    ['a damaged key', 'damaged.pem', '里面没有 PEM 格式的密钥'],
  ])('%s: a sentence that helps, before anything is judged', async (_, file, sentence) => {
    const { key, publicKey } = keyPair();
    const cwd = office({
      ...SHEETS,
      'public.pem': publicKey,
      'locked.pem': keyPair('ed25519', 'canary').key,
      'other.pem': keyPair('x25519').key,
      'damaged.pem': key.replace(/\n(....)/, '\n!!!!'),
    });
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site', '--sign', file]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    if (!err.includes('file-not-readable')) expect(err).toContain('openssl genpkey -algorithm ed25519');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});
