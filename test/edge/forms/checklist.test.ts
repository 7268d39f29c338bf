import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { office, zhunsheng } from '../world.js';
import { wordsOf } from './docx-kit.js';

const HENAN = join(process.cwd(), 'rules/henan-2017');

test('the page has every clause with its words, a box for each result, a place to sign; nothing is fetched', async () => {
  const { status, out } = await zhunsheng(office({}), ['checklist', HENAN]);
  expect(status).toBe(0);
  expect(out.match(/<b>\d\.\d+<\/b>/g)).toHaveLength(38);
  expect(out.match(/□ 符合/g)).toHaveLength(38);
  expect(out).toContain('<span class="part">原文</span> 严格实行行政执法人员持证上岗');
  expect(out).toContain('查阅资料（执法人员花名册、行政执法证件）');
  expect(out).toContain('部门负责人');
  expect(out).not.toMatch(/<script|https?:\/\//);
});

test('the document: a table a standard whose head repeats, A4 across, page x of y', async () => {
  const cwd = office({});
  expect((await zhunsheng(cwd, ['checklist', HENAN, '--to', 'docx', '--out', 'c.docx'])).status).toBe(0);
  const bytes = readFileSync(join(cwd, 'c.docx'));
  const zip = new PizZip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(7);
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  const foot = Object.keys(zip.files).find((name) => /^word\/footer\d\.xml$/.test(name)) ?? '';
  expect(zip.file(foot)?.asText()).toMatch(/第.*PAGE.*页，共.*NUMPAGES.*页/);
  const words = wordsOf(bytes);
  expect(words).toContain('原文：严格实行行政执法人员持证上岗');
  expect(words.match(/□ 不适用/g)).toHaveLength(38);
});

test('in English the interface is English, the words of the rules stay', async () => {
  const { out } = await zhunsheng(office({}), ['checklist', 'rules', '--lang', 'en']);
  expect(out).toContain('□ not applicable');
  expect(out).toContain('清单已公开');
});
