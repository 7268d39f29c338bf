import { createHash, createPrivateKey } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRecord } from '../../src/edge/record/read-record.js';
import { isSignedBy, signer } from '../../src/edge/record/signature.js';
import { changesIn } from '../../src/edge/record/wholeness.js';
import { keyPair, RECORD, readKept, recorded, rewritten, sealed } from './record-kit.js';
import { folderWith, MET, NOT_MET, zhunsheng } from './world.js';

const SHEETS = { 'a.yaml': MET, 'b.yaml': NOT_MET };
const ours = keyPair();
const theirs = keyPair();
const KEYS = { 'key.pem': ours.key, 'public.pem': ours.publicKey, 'theirs.pem': theirs.publicKey };

/** What a part is called where more is said of it. */
const EXPLAINED: Readonly<Record<string, string>> = { '空格、换行或者次序': '空格、换行或者次序（内容没有变）' };

describe('zhunsheng verify: a record without a signature', () => {
  test('is whole; what a missing signature means is said', async () => {
    const cwd = await recorded(SHEETS, '--by', '李主任');
    expect(await zhunsheng(cwd, ['verify', RECORD])).toEqual({
      status: 0,
      err: '',
      out: '记录完整：写成以后没有改动。\n由准绳 9.9.9 于 2017-09-01 写成。\n评定人：李主任\n没有签名：看得出无意的改动，看不出有意的改动。\n',
    });
    const { out } = await zhunsheng(cwd, ['verify', RECORD], 'en-GB');
    expect(out).toContain('The record is whole: nothing was changed since it was written.');
  });

  test.each([
    ['规则', '要求 已公开', '要求 已公布'],
    ['事实表', '部门名称: 云山县局', '部门名称: 东山县局'],
    ['结论', '"verdict":"not-met"', '"verdict":"met"'],
    ['评定的日期、阶段、评定人、附件或者版本', '9.9.9', '9.9.8'],
    ['未能读取的材料', '"unread":[]', '"unread":[{"file":"x","name":null,"reason":{"en":"","zh":""}}]'],
    ['校验值', /"digest":"sha256:.{64}/, `"digest":"sha256:${'0'.repeat(64)}`],
    ['空格、换行或者次序', /^\{/, '{ '],
    ['空格、换行或者次序', /$/, '\n'],
  ])('changed: %s', async (part, from, to) => {
    const cwd = await recorded(SHEETS);
    rewritten(cwd, (text) => text.replace(from, to));
    const { status, out } = await zhunsheng(cwd, ['verify', RECORD]);
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toBe(`记录写成以后被改动过，或者已经损坏：${EXPLAINED[part] ?? part}。`);
  });

  test('with --key: it is not by that key', async () => {
    const cwd = await recorded({ ...SHEETS, ...KEYS });
    const { status, out } = await zhunsheng(cwd, ['verify', RECORD, '--key', 'public.pem']);
    expect(status).toBe(1);
    expect(out).toContain('没有签名，所以也不是用您给出的公钥对应的私钥签的。');
  });
});

describe('zhunsheng verify: a signed record', () => {
  const signed = () => recorded({ ...SHEETS, ...KEYS }, '--sign', 'key.pem');

  test('says by which key, and whose it is only where that key is given', async () => {
    const cwd = await signed();
    const der = Buffer.from(ours.publicKey.split('\n')[1] ?? '', 'base64');
    const fingerprint = createHash('sha256').update(der).digest('hex');
    const unknown = await zhunsheng(cwd, ['verify', RECORD]);
    expect(unknown.status).toBe(0);
    expect(unknown.out).toContain(`由指纹为 ${fingerprint} 的密钥签名，但没有给出这把公钥`);
    const given = await zhunsheng(cwd, ['verify', RECORD, '--key', 'public.pem']);
    expect(given.status).toBe(0);
    expect(given.out).toContain(`由您给出的公钥对应的私钥签名（指纹 ${fingerprint}）`);
    const other = await zhunsheng(cwd, ['verify', RECORD, '--key', 'theirs.pem']);
    expect(other.status).toBe(1);
    expect(other.out).toContain(`另一把密钥（指纹 ${fingerprint}）`);
  });

  test('changed and sealed anew, its signature no longer matches', async () => {
    const cwd = await signed();
    const { signature, run, ...rest } = readKept(join(cwd, RECORD));
    const anew = sealed({ ...rest, run: { ...run, evaluator: '别人' } });
    writeFileSync(join(cwd, RECORD), anew.replace('"signature":null', `"signature":${JSON.stringify(signature)}`));
    const { status, out } = await zhunsheng(cwd, ['verify', RECORD, '--key', 'public.pem']);
    expect(status).toBe(1);
    expect(out).toContain('签名与内容不符');
  });

  test('signed by another hand with that hand’s key, only --key can tell', async () => {
    const cwd = await signed();
    const record = readKept(join(cwd, RECORD));
    const signature = signer(createPrivateKey(theirs.key))(record.digest);
    rewritten(cwd, (text) => text.replace(/"signature":\{.*?\}/, `"signature":${JSON.stringify(signature)}`));
    expect((await zhunsheng(cwd, ['verify', RECORD])).status).toBe(0);
    expect((await zhunsheng(cwd, ['verify', RECORD, '--key', 'public.pem'])).status).toBe(1);
  });

  test.each([
    ['key.pem', '这是私钥，核验只用公钥'],
    ['a.yaml', '里面没有 PEM 格式的密钥'],
    ['none.pem', '[file-not-readable]'],
  ])('--key %s: a sentence that helps', async (key, sentence) => {
    const { status, out, err } = await zhunsheng(await signed(), ['verify', RECORD, '--key', key]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

const RUNS = Number(process.env.LAWS_RUNS ?? 1000);

describe('any change of a byte is found', () => {
  let bytes = Buffer.alloc(0);
  beforeAll(async () => {
    const cwd = await recorded({ ...SHEETS, ...KEYS }, '--sign', 'key.pem');
    bytes = readFileSync(join(cwd, RECORD));
  });

  /** As verify sees it: not read, changed, or with a signature that does not match. */
  function isFound(changed: Uint8Array): boolean {
    const read = readRecord(changed);
    if (read.kind !== 'record') return true;
    const { record, text } = read;
    const { changes, digest } = changesIn(record, text);
    return changes.length > 0 || record.signature === null || !isSignedBy(record.signature, digest);
  }

  test('unchanged it is whole', () => expect(isFound(bytes)).toBe(false));

  test('another byte in any place', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        return isFound(changed);
      }),
      { numRuns: RUNS },
    );
  });

  test('another character, one less, one more', () => {
    const text = bytes.toString('utf8');
    const character = fc.constantFrom(...'0123456789abcdefxyz"{}[]:,\\ \n是否县', '\u0000', '\ufeff');
    fc.assert(
      fc.property(fc.nat(text.length - 1), character, fc.constantFrom(0, 1), (at, put, taken) => {
        const changed = text.slice(0, at) + put + text.slice(at + taken);
        return changed === text || isFound(Buffer.from(changed));
      }),
      { numRuns: RUNS },
    );
  });

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (at) => isFound(bytes.subarray(0, at))),
      { numRuns: RUNS },
    );
  });
});

describe('a record from outside', () => {
  const nested = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
  test.each([
    ['text', '不是 JSON', '它不是完整的 JSON'],
    ['nothing', '', '它不是完整的 JSON'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), '它不是 UTF-8 文本'],
    ['another JSON', '{"a":1}', '它没有 "format"'],
    ['null', 'null', '它没有 "format"'],
    ['a list', '[]', '它没有 "format"'],
    ['deep lists', nested(300_000), '它嵌套得太深'],
    ['deep objects', '{"a":'.repeat(300_000), '它嵌套得太深'],
    ['wrong types', sealed().replace('"facts":[]', '"facts":7'), '“facts”处'],
    ['something unknown', sealed().replace('"facts":[]', '"facts":[],"more":1'), '不该有的内容'],
    ['something missing', sealed().replace('"facts":[],', ''), '“facts”处'],
    ['a format that is no number', sealed().replace('"formatVersion":1', '"formatVersion":"1"'), '“formatVersion”处'],
    ['a file name that is none', sealed().replace('"a.standards"', '{"toString":1}'), '处'],
  ])('%s: one sentence, 2, by verify and by replay', async (_, content, sentence) => {
    const cwd = folderWith({ 'r.json': content });
    for (const command of ['verify', 'replay']) {
      const { status, out, err } = await zhunsheng(cwd, [command, 'r.json']);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(sentence);
      expect(err).toContain('[not-a-record]');
    }
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s is not let in', async (key) => {
    const cwd = folderWith({ 'r.json': sealed().replace('"facts":[]', `"facts":[],"${key}":{"polluted":true}`) });
    for (const command of ['verify', 'replay']) {
      expect((await zhunsheng(cwd, [command, 'r.json'])).status).toBeGreaterThan(0);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('one too large is not even read', async () => {
    const cwd = folderWith({ 'r.json': '' });
    truncateSync(join(cwd, 'r.json'), 200 * 1024 * 1024);
    const { status, err } = await zhunsheng(cwd, ['verify', 'r.json']);
    expect(status).toBe(2);
    expect(err).toContain('“r.json”有 200 MB，超过 128 MB 的上限');
  });

  test('a missing one, a folder, and none at all', async () => {
    const cwd = folderWith({ 'folder/x': '' });
    for (const file of ['none.json', 'folder']) expect((await zhunsheng(cwd, ['verify', file])).err).toContain('[file-not-readable]');
    expect((await zhunsheng(cwd, ['replay'])).err).toContain('还缺少“评定记录”。');
  });
});
