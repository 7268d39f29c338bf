import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { fixRules } from '../../src/edge/cli/fix-rules.js';
import { check, type Layers, parse, type SourceText } from '../../src/index.js';
import { sampleOf } from '../diagnostics/sample.js';
import { folderWith, office, RULES, zhunsheng } from './world.js';

/** A set whose requirement is the one given; lines of it count from 1. */
const rulesRequiring = (requirement: string) =>
  RULES.replace(
    '标准一 公开',
    '名单 人员 (staff) 每一名\n  持证 (certified)：是否\n  身份 (status)：选项 公务员、临时工\n\n标准一 公开',
  ).replace('要求 已公开', `要求 ${requirement}`);

const textOf = (cwd: string, file = 'rules/a.standards') => readFileSync(join(cwd, file), 'utf8');
const requirementIn = (text: string) => /要求 (.*)/.exec(text)?.[1];

describe('check --fix', () => {
  it.each([
    ['每件人员满足持证', '每名人员满足持证'],
    ['不少于3名人员满足持证', '至少3名人员满足持证'],
    ['每名人员持证', '每名人员满足持证'],
    ['没有身份是临时工人员', '没有身份是临时工的人员'],
    ['没有人员满足身份属于公务员和临时工', '没有人员满足身份属于公务员、临时工'],
    ['没有人员满足身份属于公务员、临时工、公务员', '没有人员满足身份属于公务员、临时工'],
    ['已公开且已公开', '已公开'],
    // A sentence tells one error at a time, and the next is of the same kind.
    [
      '人员中持证的比例不低于90%以上，名单为空视为0%，且人员中持证的比例不高于95%以下，名单为空视为0%',
      '人员中持证的比例不低于90%，名单为空视为0%，且人员中持证的比例不高于95%，名单为空视为0%',
    ],
    // One round uncovers the next: only once the sentence can be read is its measure word seen.
    ['每件人员持证', '每名人员满足持证'],
  ])('%s → %s', async (before, after) => {
    const cwd = office({}, rulesRequiring(before));
    const { err } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(requirementIn(textOf(cwd))).toBe(after);
    expect(err).toMatch(/rules\/a\.standards:\d+ {2}已改/);
  });

  it.each([
    ['two readings', '已公开且持证或者已公开'],
    ['a name nearly right', '已公幵'],
    ['more than 90% or at least 90%', '人员中持证的比例超过90%以上，名单为空视为0%'],
    ['nothing wrong', '已公开'],
  ])('leaves alone what only a person can decide: %s', async (_, requirement) => {
    const rules = rulesRequiring(requirement);
    const cwd = office({}, rules);
    const { err } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(textOf(cwd)).toBe(rules);
    expect(err).toBe('没有可以自动改正的地方。\n\n');
  });

  test('tells what it changed and where, then what is left; ends as check does', async () => {
    const cwd = office({}, rulesRequiring('每件人员满足持证且已公布'));
    const { status, out, err } = await zhunsheng(cwd, ['check', 'rules', '--fix'], 'en');
    expect(status).toBe(1);
    expect(err).toBe('Nothing could be mended unasked.\n\n');
    expect(out).toContain('[unknown-name]');
    writeFileSync(join(cwd, 'rules/a.standards'), rulesRequiring('每件人员满足持证'));
    const again = await zhunsheng(cwd, ['check', 'rules', '--fix'], 'en');
    expect(again.status).toBe(0);
    expect(again.err).toBe(
      'rules/a.standards:22  mended  write “名”. It was: The measure word of “人员” is “名”, not “件”.\nMended 1 place.\n\n',
    );
    expect(again.out).toContain('hint');
  });

  test('with --json the document on the standard output is all there is', async () => {
    const cwd = office({}, rulesRequiring('每件人员满足持证'));
    const { out } = await zhunsheng(cwd, ['check', 'rules', '--fix', '--json']);
    expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).not.toContain('wrong-measure');
  });

  test('an edit that only brings another error is not made, and does not keep others from being made', () => {
    const other = '标准二 另一\n\n条款 2.1 另一\n  要求 每件人员满足持证\n';
    const files = [
      { file: 'a.standards', text: rulesRequiring('每名人员身份') },
      { file: 'b.standards', text: other },
    ];
    const { rules, mended } = fixRules(alone(files));
    expect(mended.map(({ diagnostic }) => diagnostic.code)).toEqual(['wrong-measure']);
    expect(rules.map(({ text }) => text)).toEqual([rulesRequiring('每名人员身份'), other.replace('每件', '每名')]);
  });

  test('of two in one file the one that does not stand is left out', () => {
    const text = `${rulesRequiring('每名人员身份')}\n标准二 另一\n\n条款 2.1 另一\n  要求 每件人员满足持证\n`;
    const { rules } = fixRules(alone([{ file: 'a.standards', text }]));
    expect(rules[0]?.text).toBe(text.replace('每件', '每名'));
  });

  test('keeps line ends and comments, and touches no other file', async () => {
    const text = rulesRequiring('每件人员满足持证 # 说明').replaceAll('\n', '\r\n');
    const cwd = office({ 'rules/notes.txt': 'x', 'rules/sub/b.standards': '每个' }, text);
    await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(textOf(cwd)).toBe(text.replace('每件人员', '每名人员'));
    expect(textOf(cwd, 'rules/notes.txt')).toBe('x');
    expect(readdirSync(join(cwd, 'rules')).sort()).toEqual(['a.standards', 'notes.txt', 'sub']);
  });

  test('keeps the byte order mark of a file', async () => {
    const text = `\ufeff${rulesRequiring('每件人员满足持证')}`;
    const cwd = office({}, text);
    await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(textOf(cwd)).toBe(text.replace('每件人员', '每名人员'));
  });

  test('a link out of the folder is not followed', async () => {
    const cwd = folderWith({ 'elsewhere/a.standards': rulesRequiring('每件人员满足持证') });
    mkdirSync(join(cwd, 'rules'));
    symlinkSync('../elsewhere/a.standards', join(cwd, 'rules/a.standards'));
    const { err } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(err).toContain('“rules/a.standards”实际存放在规则文件夹之外，没有改动。');
    expect(textOf(cwd, 'elsewhere/a.standards')).toBe(rulesRequiring('每件人员满足持证'));
  });

  test('a file that may not be written is said, and nothing is half written', async () => {
    const cwd = office({}, rulesRequiring('每件人员满足持证'));
    chmodSync(join(cwd, 'rules/a.standards'), 0o444);
    const { status, err } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(status).toBe(2);
    expect(err).toContain('[not-written]');
    expect(textOf(cwd)).toBe(rulesRequiring('每件人员满足持证'));
  });

  test('a folder with a file that cannot be read is left alone', async () => {
    const cwd = office({ 'rules/b.standards': Uint8Array.of(0x50, 0, 1) }, rulesRequiring('每件人员满足持证'));
    const { status } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
    expect(status).toBe(2);
    expect(textOf(cwd)).toBe(rulesRequiring('每件人员满足持证'));
  });
});

describe('every sample with a safe edit is mended by it', () => {
  const BAD = fileURLToPath(new URL('../bad/', import.meta.url));
  const base = (name: string) => readFileSync(new URL(`../diagnostics/base/${name}`, import.meta.url), 'utf8');
  const samples = readdirSync(BAD).map((code) => ({ code, files: filesOf(code) }));
  const safe = samples.filter(({ files }) => findings(files).some((d) => d.edits.length === 1 && d.edits[0]?.safe === true));

  function filesOf(code: string): readonly SourceText[] {
    // The sets below a sample are left alone by --fix.
    const own = sampleOf(code).files.filter(({ file }) => !file.includes('/'));
    const text = own.map((one) => one.text).join('\n');
    const set = /^(?:标准集|rule set)\s/m.test(text) ? [] : [{ file: 'set.standards', text: base('set.standards') }];
    return /^# 全文$/m.test(text) ? own : [...own, ...set, { file: 'vocabulary.standards', text: base('vocabulary.standards') }];
  }

  function parts(files: readonly SourceText[]) {
    const isRule = ({ file }: SourceText) => file.endsWith('.standards');
    return { rules: files.filter(isRule), texts: files.filter((one) => one.file.endsWith('.txt')) };
  }

  function findings(files: readonly SourceText[]) {
    const { rules, texts } = parts(files);
    const tree = parse(rules);
    return [...tree.diagnostics, ...check(tree.value, texts).diagnostics];
  }

  test('there are some', () => {
    expect(safe.map(({ code }) => code)).toEqual([
      'bare-percentage',
      'missing-space',
      'repeated-condition',
      'repeated-option',
      'wrong-measure',
    ]);
  });

  it.each(safe)('$code', ({ code, files }) => {
    const { rules, texts } = parts(files);
    const fixed = fixRules(alone(rules, texts));
    expect(fixed.mended.map(({ diagnostic }) => diagnostic.code)).toContain(code);
    const left = findings([...fixed.rules, ...texts]);
    expect(left.filter((one) => one.code === code)).toEqual([]);
    expect(fixRules(alone(fixed.rules, texts)).mended).toEqual([]);
  });
});

/** A set that 参照 none. */
function alone(rules: readonly SourceText[], texts: readonly SourceText[] = []): Layers {
  return { rules, texts, below: [], missing: [] };
}
