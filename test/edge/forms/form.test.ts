import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOfPackage } from '../../../src/edge/forms/docx-package.js';
import { MET, NOT_MET, office, RULES, zhunsheng } from '../world.js';
import { docxWith, wordsOf } from './docx-kit.js';

const fill = async (paragraphs: readonly string[], sheet = NOT_MET, more: readonly string[] = []) => {
  const cwd = office({ 'a.yaml': sheet, 't.docx': docxWith(paragraphs) }, RULES);
  const result = await zhunsheng(cwd, ['form', 'rules', 'a.yaml', '--template', 't.docx', '--out', 'o.docx', ...more]);
  return { ...result, words: result.status === 0 ? wordsOf(readFileSync(join(cwd, 'o.docx'))) : '' };
};

describe('zhunsheng form', () => {
  test('placeholders in Chinese and English, also by the names of facts, in full width too', async () => {
    const { words } = await fill(['{部门}/{department}/{部门名称}/{ｎａｍｅ} {评估日} {结论} {条款统计} {已公开} {不符合数}']);
    expect(words).toBe('平湖县局/平湖县局/平湖县局/平湖县局 2017年8月20日 未达标 不符合1条 否 1\n');
  });

  test('loops over standards and clauses; the same name means the inner thing inside', async () => {
    const { words } = await fill([
      '{#标准}',
      '{编号} {名称} {结论}',
      '{#clauses}{number} {verdict} {remedy} {部门}{/clauses}',
      '{/标准}',
      '{#未决条款}[{编号}]{/}{^未决条款}都符合{/}',
    ]);
    expect(words).toBe('一 公开 不符合\n1.1 不符合 公开清单 平湖县局\n[1.1]\n');
    expect((await fill(['{^未决条款}都符合{/}'], MET)).words).toBe('都符合\n');
  });

  test('what was filled in is text, whatever it holds', async () => {
    const { words } = await fill(['{部门}'], MET.replace('云山县局', '"<w:p>{部门}&amp;"'));
    expect(words).toBe('<w:p>{部门}&amp;\n');
  });

  test('personal data stays out, and it is said', async () => {
    const { status, words, err } = await fill(['{部门}：{联系电话}'], `${MET}联系电话: 13900000000\n`);
    expect([status, words]).toEqual([0, '云山县局：\n']);
    expect(err).toContain('{联系电话} 是个人信息，没有填入');
  });

  test.each([
    [['{部們}'], '{部們}（相近的有：{部门}'],
    [['{理由}'], '{理由}（只能写在 {#条款} 和 {/条款} 之间）'],
    [['{constructor} {__proto__} {部门.length}'], '{constructor}、{__proto__}'],
    [['{#标准}{编号}'], '有占位符不完整：{标准}'],
    [['{部门'], '有占位符不完整：{部门}'],
    [['｛部门｝'], '没有占位符'],
  ])('%j is told, and nothing is written', async (paragraphs, said) => {
    const { status, err } = await fill(paragraphs);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test('without a template a neutral one, which says that its fields are ours', async () => {
    const cwd = office({ 'a.yaml': NOT_MET }, RULES);
    expect((await zhunsheng(cwd, ['form', 'rules', 'a.yaml', '--out', 'o.docx'])).status).toBe(0);
    const words = wordsOf(readFileSync(join(cwd, 'o.docx')));
    expect(words).toContain('本表的栏目由准绳拟定，不是通知附件2的原有栏目。');
    expect(words).toContain('平湖县局');
    expect(words).toContain('1.1\n清单已公开\n不符合\n');
    expect(words).toContain('□ 省级示范点　　□ 市级示范点');
    expect(words).not.toMatch(/[{}]/);
    const again = await zhunsheng(cwd, ['form', 'rules', 'a.yaml', '--out', 'o.docx']);
    expect(again.err).toContain('[file-exists]');
  });

  test('the target comes from the set’s own fact where it has one', async () => {
    const rules = RULES.replace('  已公开', '  创建目标 (target)：选项 省级 (provincial)、市级 (municipal)\n  已公开');
    const cwd = office({ 'a.yaml': `${MET}创建目标: 市级\n` }, rules);
    await zhunsheng(cwd, ['form', 'rules', 'a.yaml', '--out', 'o.docx']);
    expect(wordsOf(readFileSync(join(cwd, 'o.docx')))).toContain('推荐目标\n市级\n');
  });
});

describe('what is no template is refused before it is opened', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  test.each([
    ['a plain text', text('部门'), 'not-a-document'],
    ['an old or encrypted file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-format'],
    ['macros', docxWith(['{部门}'], { 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a macro type',
      docxWith(['a'], { '[Content_Types].xml': '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>' }),
      'macros',
    ],
    ['an entity', docxWith(['a'], { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'damaged'],
    ['a broken archive', text('PK\u0003\u0004 broken'), 'damaged'],
    ['a bomb', docxWith(['a'], { 'word/media/a.bin': new Uint8Array(70 * 1024 * 1024) }), 'too-large'],
    ['too many parts', docxWith(['a'], Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/x${i}.xml`, '']))), 'too-large'],
    ['a sound one', docxWith(['{部门}']), null],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOfPackage(bytes)).toBe(fault);
  });
});
