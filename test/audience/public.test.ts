import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Facts, readFacts } from '../../src/index.js';
import { everyExport } from '../edge/export/kit.js';
import { docxWith } from '../edge/forms/docx-kit.js';
import { folderWith, zhunsheng } from '../edge/world.js';
import { henan } from '../rules/henan.js';
import { everyFile, everyReading } from './every-byte.js';
import { PERSONAL, PROBE_RULES, PROBE_SHEETS } from './probe.js';

/** Everything one command writes for an audience: site, single file, every export, and what it prints as JSON. */
async function everythingFor(audience: 'public' | 'internal', cwd: string, what: readonly string[], lang = 'zh') {
  const asked = ['evaluate', ...what, '--lang', lang, '--audience', audience, '--by', '核者总'];
  const record = ['--record', 'kept.json'];
  const site = await zhunsheng(cwd, [...asked, '--out', 'written/site', ...record, '--json', ...everyExport('written/exports')]);
  const one = await zhunsheng(cwd, [...asked, '--out', 'written/one.html', '--single-file', '--previous', 'kept.json', ...record]);
  return { site, one, files: everyFile(join(cwd, 'written')) };
}

function saying(files: ReadonlyMap<string, string>, words: RegExp): readonly string[] {
  return [...files].flatMap(([file, text]) => (words.test(file) ? [file] : words.test(text) ? [`${file}: ${words.exec(text)?.[0]}`] : []));
}

const probe = () => folderWith({ 'rules/set.standards': PROBE_RULES, ...PROBE_SHEETS });

describe('of an office whose every personal value is known', () => {
  let shown: Awaited<ReturnType<typeof everythingFor>>;
  let internal: typeof shown;
  beforeAll(async () => {
    shown = await everythingFor('public', probe(), ['rules', 'facts']);
    internal = await everythingFor('internal', probe(), ['rules', 'facts']);
  });

  test('no public byte holds a personal value, a reviewer, or what stands in 依据, nor does a file name', () => {
    expect([...shown.files.keys()].filter((file) => file.endsWith('.html')).length).toBeGreaterThan(12);
    expect(shown.files.size).toBeGreaterThan(20);
    expect(saying(shown.files, PERSONAL)).toEqual([]);
    expect(shown.site.out).not.toMatch(PERSONAL);
    // Whoever ran the command is told their own name by the terminal.
    expect(shown.one.out.replace('核者总', '')).not.toMatch(PERSONAL);
  });

  test('nor in English', async () => {
    const { files, site } = await everythingFor('public', probe(), ['rules', 'facts'], 'en');
    expect(saying(files, PERSONAL)).toEqual([]);
    expect(site.out).not.toMatch(PERSONAL);
  });

  test('the public still learns why: that there are such persons, that there is evidence, and what was decided', () => {
    const page = [...shown.files].find(([file]) => file.endsWith('departments/云山县局.html'))?.[1] ?? '';
    expect(page).toContain('有执法人员如此：从事执法活动且身份是临时工');
    expect(page).toContain('有执法人员不合要求，人数少，不公开人数');
    expect(page).toContain('有依据，实地察看');
    expect(page).toContain('考核组改判为7分');
    expect(page).toContain('涉及个人信息，不公开');
    expect(page).not.toMatch(/执法人员第\d+行/);
    // Cases are no persons: they are told one by one, but for one whose number names somebody.
    expect(page).toContain('案一、第2行');
  });

  test('the office itself reads names, values, evidence and who decided', () => {
    const pages = [...internal.files].filter(([file]) => file.includes('departments/')).map(([, text]) => text);
    const all = [...internal.files.values()].join('\n');
    for (const words of ['隐者甲一', '13800138001', '1979年3月7日', '凭据11号', '核实人：核者11甲', '附件：凭据附件11.txt'])
      expect(pages.join('\n'), words).toContain(words);
    for (const words of ['考核人（核者评定）', '隐者甲一现场态度不好', '考核组（核者改判）', '隐者总管带头', '核者总'])
      expect(all, words).toContain(words);
  });

  test('and reads on every page, and in every export, that it is not for publication', () => {
    const pages = [...internal.files].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(12);
    for (const [file, text] of pages) expect(text, file).toMatch(/<p class="internal"><strong>内部资料，不得公开<\/strong><\/p>/);
    const exports = [...internal.files].filter(([file]) => file.startsWith('exports'));
    for (const [file, text] of exports) expect(text, file).toContain('内部资料，不得公开');
    const single = internal.files.get('one.html') ?? '';
    expect(single.match(/<p class="internal">/g)?.length).toBe(single.match(/<article class="page/g)?.length);
    expect(internal.site.out).toContain('"publication": "内部资料，不得公开 Internal, not for publication"');
  });

  test('a public page says nothing of the kind', () => {
    expect(saying(shown.files, /内部资料|class="internal"/)).toEqual([]);
    expect(shown.site.out).toContain('"audience": "public"');
  });
});

test('the public is who is written for where nothing is said', async () => {
  const cwd = probe();
  await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'written/site', '--record', 'kept.json', ...everyExport('written/exports')]);
  expect(saying(everyFile(join(cwd, 'written')), PERSONAL)).toEqual([]);
});

test('an unknown audience is refused in the words of a clerk', async () => {
  const { status, err } = await zhunsheng(probe(), ['evaluate', 'rules', 'facts', '--audience', 'all']);
  expect(status).toBe(2);
  expect(err).toContain('--audience 的“all”不对：写作 public（公开）或 internal（内部）。');
});

describe('of the samples', () => {
  test('no public byte holds what they say of persons, or in 依据', async () => {
    const { files, site } = await everythingFor('public', folderWith(), [
      resolve('rules/henan-2017'),
      resolve('samples'),
      '--on',
      '2017-08-20',
    ]);
    const { names, evidence } = ofSamples();
    expect(names.length).toBeGreaterThan(10);
    expect(evidence.length).toBeGreaterThan(10);
    const everything = [...files.values(), site.out].join('\n');
    expect(names.filter((name) => everything.includes(name))).toEqual([]);
    expect(evidence.filter((words) => everything.includes(words) && !RULES_OF_SAMPLES.includes(words))).toEqual([]);
    expect([...files.keys()].filter((file) => names.some((name) => file.includes(name)))).toEqual([]);
  });
});

/** What the rules themselves say is nobody's secret. */
const RULES_OF_SAMPLES = readdirSync('rules/henan-2017')
  .map((file) => readFileSync(join('rules/henan-2017', file), 'utf8'))
  .join('\n');

function ofSamples() {
  const { model } = henan();
  const sheets = readdirSync('samples')
    .filter((file) => /\.(yaml|json)$/.test(file))
    .flatMap((file) => readFacts(model, { file, text: readFileSync(join('samples', file), 'utf8') }).value ?? []);
  const declared = [model.vocabulary.form, ...model.vocabulary.lists.map(({ fields }) => fields)].flat();
  const personal = new Set(declared.filter((field) => field.personal).map(({ key }) => key));
  const records = (sheet: Facts) => Object.values(sheet.lists).flatMap((list) => [{ fields: {}, source: list.source }, ...list.records]);
  const rows = sheets.flatMap((sheet) => [{ fields: sheet.form, source: null }, ...records(sheet)]);
  const facts = rows.flatMap(({ fields }) => Object.entries(fields));
  const sources = [...rows.map(({ source }) => source), ...facts.map(([, fact]) => fact.source)].flatMap((one) => one ?? []);
  const said = facts.flatMap(([key, fact]) =>
    personal.has(key) && fact.state === 'known' && fact.value.kind === 'text' ? [fact.value.text] : [],
  );
  return {
    names: [...new Set([...said, ...sources.flatMap(({ verifiedBy }) => verifiedBy ?? [])])],
    evidence: [...new Set(sources.flatMap((one) => one.evidence ?? []))],
  };
}

test('the search itself finds what is packed or escaped', () => {
  for (const hidden of ['隐者', '\\u9690\\u8005', '&#38544;&#32773;', '&#x9690;&#x8005;', encodeURIComponent('隐者')])
    expect(everyReading(Buffer.from(hidden))).toContain('隐者');
  expect(everyReading(Buffer.from(docxWith(['某局', '隐者']))).match(PERSONAL)?.[0]).toBe('隐者');
});
