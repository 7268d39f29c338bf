import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import { describe, expect, test, vi } from 'vitest';
import { PAYLOADS } from '../export/kit.js';
import { MET, NOT_MET, office, RULES, UNDETERMINED, zhunsheng } from '../world.js';
import { wordsOf } from './docx-kit.js';

const HENAN = resolve('rules/henan-2017');
const SHEETS = { 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED };
const THREE = ['a.yaml', 'b.yaml', 'c.json'];
const evaluate = (cwd: string, ...words: readonly string[]) => zhunsheng(cwd, ['evaluate', 'rules', ...words]);
const bytesOf = (cwd: string, file: string) => readFileSync(join(cwd, file));

/** The document itself; throws where any part of the file is no sound XML. */
function documentIn(bytes: Uint8Array): string {
  const zip = new PizZip(bytes);
  for (const [name, part] of Object.entries(zip.files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (fault) => {
      throw new Error(`${name}: ${fault.message}`);
    });
    parser.write(part.asText()).close();
  }
  return zip.file('word/document.xml')?.asText() ?? '';
}

describe('a finding as a Word document', () => {
  test('says under which notice, by which standards and as of which day, then the conclusion, what is missing and how to mend it', async () => {
    const cwd = office({});
    const { status, err } = await zhunsheng(cwd, [
      ...['evaluate', HENAN, resolve('samples/nanke-forestry.yaml'), resolve('samples/zixu-urban-management.yaml')],
      ...['--on', '2017-08-20', '--finding', '结论', '--issuer', '虚省法制办', '--number', '虚法办[2017]{12}号'],
    ]);
    expect(status).toBe(0);
    expect(err).toContain('结论（Word）已写入：结论，共2个文件');
    const words = wordsOf(bytesOf(cwd, '结论/南柯县林业局.docx'));
    expect(words).toMatch(/^虚省法制办\n虚法办〔2017〕12号\n行政执法责任制示范点验收结论\n南柯县林业局\n依据《/);
    expect(words).toContain(
      '（豫法政办〔2017〕13号），按照行政执法责任制示范点验收标准（henan-2017，版本1），以2017年8月20日为评估日，对南柯县林业局进行了评定。\n',
    );
    expect(words).toContain('\n尚不能定论：38条中符合22条，材料不足10条，不适用6条。\n');
    expect(words).toContain('还需材料\n1. “执法人员”名单【责任科室：人事科】（条款3.1、条款3.2、条款3.3、条款4.8、条款6.4）');
    expect(words).toContain('推荐对象（南柯县）：待定');
    expect(words).toContain('4.1 落实重大行政处罚备案审查制度，及时报送备案\n? 材料不足\n没有材料：重大行政处罚名单。');
    expect(words).toMatch(/拟办意见\n签名.*\n审核意见\n签名.*\n审批意见\n签名.*\n虚省法制办\n＿+年＿+月＿+日\n（盖章）/);
    const other = wordsOf(bytesOf(cwd, '结论/子虚市城市管理局.docx'));
    expect(other).toContain('虚法办〔2017〕13号');
    expect(other).toMatch(/要先做的事\n.*\n1\. .*（条款3\.3）/);
  });

  test('is laid out as an official document: A4 with its margins, heads of tables on every page, no row torn, page x of y', async () => {
    const cwd = office(SHEETS);
    await evaluate(cwd, 'a.yaml', '--finding', 'one.docx');
    const bytes = bytesOf(cwd, 'one.docx');
    const xml = documentIn(bytes);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length);
    const zip = new PizZip(bytes);
    const foot = Object.keys(zip.files).find((name) => /^word\/footer\d\.xml$/.test(name)) ?? '';
    expect(zip.file(foot)?.asText()).toMatch(/— 第.*PAGE.*页，共.*SECTIONPAGES.*页 —/);
    expect(zip.file('word/fontTable.xml')?.asText()).toContain('w:name="仿宋"><w:altName');
    expect(wordsOf(bytes)).toMatch(/^＿+\n＿+〔＿+〕＿+号\n/);
  });

  test('all in one document: each from a new page with its own count, in the order of the overview', async () => {
    const cwd = office(SHEETS);
    const { err } = await evaluate(cwd, ...THREE, '--finding', 'all.docx', '--number', '第{3}号', '--lang', 'en');
    expect(err).toContain('Findings (Word) written: all.docx\n');
    const xml = documentIn(bytesOf(cwd, 'all.docx'));
    expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
    expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(3);
    const words = wordsOf(bytesOf(cwd, 'all.docx'));
    expect([...words.matchAll(/第\d号/g)].map(([number]) => number)).toEqual(['第3号', '第4号', '第5号']);
    expect(words.indexOf('云山县局')).toBeLessThan(words.indexOf('平湖县局'));
    expect(words).toContain('was judged as of 20 August 2017 by 公开标准 (open-probe, version 3).');
  });

  test('tells contradictions and points where there are any', async () => {
    const cwd = office({});
    const words = async (...what: readonly string[]) => {
      await zhunsheng(cwd, ['evaluate', ...what, '--finding', 'one.docx']);
      return wordsOf(bytesOf(cwd, 'one.docx'));
    };
    const scored = await words(resolve('rules/examples/zixu-annual-score'), resolve('rules/examples/zixu-annual-score/sheets'));
    expect(scored).toMatch(/得分\n1\. [\d.]+.*分/);
  });
});

describe('where it goes', () => {
  test('`docx` alone: a folder beside the site', async () => {
    const cwd = office(SHEETS);
    expect((await evaluate(cwd, ...THREE, '--out', 'out/site/', '--finding', 'docx')).status).toBe(0);
    expect(readdirSync(join(cwd, 'out/site.findings')).sort()).toEqual(['云山县局.docx', '平湖县局.docx', '石桥县局.docx']);
  });

  test('what is there is never replaced: people have written into it', async () => {
    const cwd = office({ ...SHEETS, 'f/平湖县局.docx': '同意' });
    const { status, err } = await evaluate(cwd, ...THREE, '--finding', 'f');
    expect(status).toBe(2);
    expect(err).toContain('[file-exists]');
    expect(readdirSync(join(cwd, 'f'))).toEqual(['平湖县局.docx']);
    expect(bytesOf(cwd, 'f/平湖县局.docx').toString()).toBe('同意');
  });

  test.each(['a.doc', 'a.pdf', 'rules/a.standards', ' '])('%s is refused with what to write', async (where) => {
    const cwd = office(SHEETS);
    const { status, err } = await evaluate(cwd, 'a.yaml', '--finding', where);
    expect(status).toBe(2);
    expect(err).toContain('或者以 .docx 结尾的文件名');
  });

  test.each([
    ['--number', '某{n}号', '第一个号写在一对花括号里'],
    ['--issuer', ' ', '这里写发文机关的名称'],
  ])('%s %s is refused with what to write', async (option, words, told) => {
    const { status, err } = await evaluate(office(SHEETS), 'a.yaml', option, words);
    expect(status).toBe(2);
    expect(err).toContain(told);
  });

  test('where no sheet is found nothing is written', async () => {
    const cwd = office({ 'empty/readme.txt': '' });
    expect((await evaluate(cwd, 'empty', '--finding', 'f')).status).toBe(2);
    expect(existsSync(join(cwd, 'f'))).toBe(false);
  });
});

test('the same input gives the same bytes at any time, also of the self-check', async () => {
  const at = async (time: string, words: readonly string[]) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
    try {
      const cwd = office(SHEETS);
      await zhunsheng(cwd, [...words, 'one.docx']);
      return bytesOf(cwd, 'one.docx');
    } finally {
      vi.useRealTimers();
    }
  };
  for (const words of [
    ['evaluate', 'rules', ...THREE, '--finding'],
    ['checklist', 'rules', '--to', 'docx', '--out'],
  ]) {
    expect((await at('2019-03-04T05:06:07Z', words)).equals(await at('2026-11-28T23:59:58Z', words))).toBe(true);
  }
});

describe('words from outside', () => {
  const rules = RULES.replace('示例 公开了', '条款 1.2 有电话\n  要求 联系电话不少于99999999\n\n示例 公开了');
  const WORST = ['<w:p/>', ']]>', '&amp;&#60;', '\ud800', '{部门}', '\u0001\uffff', '../../x', '\u202e倒'];
  const sheets = (texts: readonly string[]) =>
    Object.fromEntries(
      texts.map((text, i) => [
        `facts/${i}.json`,
        JSON.stringify({ name: `${text}甲${i}`, region: text, published: { 值: '否', 依据: text, 核实人: 'canary-one' }, phone: 13800999 }),
      ]),
    );
  const harmless = (bytes: Buffer, findings: number) => {
    const xml = documentIn(bytes);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2 * findings);
    expect(xml).not.toMatch(/canary|13800999|13,800,999/);
  };

  test('stay words in one document', async () => {
    const texts = [...PAYLOADS, ...WORST];
    const cwd = office(sheets(texts), rules);
    await evaluate(cwd, 'facts', '--finding', 'all.docx', '--on', '2017-08-20');
    harmless(bytesOf(cwd, 'all.docx'), texts.length);
  });

  test('and in documents and file names of their own', async () => {
    const cwd = office(sheets(WORST), rules);
    await evaluate(cwd, 'facts', '--finding', 'f', '--on', '2017-08-20', '--issuer', '<w:b/>&', '--number', ']]>');
    const files = readdirSync(join(cwd, 'f'));
    expect(files).toHaveLength(WORST.length);
    for (const file of files) harmless(bytesOf(cwd, `f/${file}`), 1);
  });
});
