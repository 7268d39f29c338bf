import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { uuidOf } from '../../../src/edge/export/oscal/uuid.js';
import { folderWith, MET, NOT_MET, office, RULES, UNDETERMINED, zhunsheng } from '../world.js';
import { PAYLOADS } from './kit.js';

/** Where the published schemas lie; .ci/run says so where it has them. What is skipped without them is said at the end of the run. */
const SCHEMAS = process.env.SCHEMAS ?? '';
const NOT_GIVEN = 'the published OSCAL schemas were not given: set SCHEMAS to the folder that holds oscal_assessment-results_schema.json';

const KINDS = ['assessment-results', 'catalog', 'profile'] as const;
type Kind = (typeof KINDS)[number];
/** A document of OSCAL; what is asked of it is asked by name. */
// biome-ignore lint/suspicious/noExplicitAny: it was read from JSON, and the schemas are others'.
type Read = any;

/** Judges in a folder and writes the three documents. Out: their texts, and what stands in them. */
async function oscal(cwd: string, words: readonly string[], lang: 'zh' | 'en' = 'zh') {
  const run = await zhunsheng(cwd, ['evaluate', ...words, '--lang', lang, '--export', 'oscal=o/v.json']);
  const texts = new Map(KINDS.map((kind) => [kind, readFileSync(join(cwd, 'o', fileOf(kind)), 'utf8')]));
  return { ...run, texts, read: (kind: Kind): Read => JSON.parse(texts.get(kind) ?? '')[kind] };
}

const fileOf = (kind: Kind) => (kind === 'assessment-results' ? 'v.json' : `v.${kind}.json`);
/** The samples, judged once a language. */
const judged = new Map<string, ReturnType<typeof oscal>>();
function samples(lang: 'zh' | 'en' = 'zh') {
  const ready = judged.get(lang) ?? oscal(folderWith(), [resolve('rules/henan-2017'), resolve('samples'), '--on', '2017-08-20'], lang);
  judged.set(lang, ready);
  return ready;
}
const propOf = ({ props = [] }: Read, name: string) => props.find((one: Read) => one.name === name)?.value;

describe('against the published schemas', () => {
  const compiled = new Map<Kind, ValidateFunction>();
  const fits = (kind: Kind) => {
    const ready = compiled.get(kind);
    if (ready !== undefined) return ready;
    const schema = JSON.parse(readFileSync(join(SCHEMAS, `oscal_${kind}_schema.json`), 'utf8'));
    const formats = { uri: /^[a-z][a-z\d+.-]*:\S*$/i, 'uri-reference': /^[!-~]*$/, 'date-time': true, email: true } as const;
    const made = new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
    compiled.set(kind, made);
    return made;
  };
  const validate = (texts: ReadonlyMap<Kind, string>) => {
    for (const [kind, text] of texts) {
      const check = fits(kind);
      expect(check(JSON.parse(text)), `${kind} ${JSON.stringify(check.errors?.slice(0, 5))}`).toBe(true);
    }
  };

  test.for(['zh', 'en'] as const)('the samples fit (%s)', async (lang, { skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    validate((await samples(lang)).texts);
  });

  test('so do sets with points and vetoes', async ({ skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    const sheets = resolve('rules/examples/zixu-annual-score/sheets');
    const { texts, read } = await oscal(folderWith(), [resolve('rules/examples/zixu-annual-score'), sheets]);
    validate(texts);
    const props = read('assessment-results').results.flatMap((one: Read) => one.props.map(({ name }: Read) => name));
    expect(props).toContain('total');
    expect(props).toContain('veto');
  });

  test('so does a set laid over another, and its clauses say where they come from', async ({ skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    const { texts } = await oscal(folderWith({ 'a.yaml': 'name: 甲局\n' }), [
      resolve('rules/luoyang-health-2017'),
      'a.yaml',
      '--on',
      '2017-08-20',
    ]);
    validate(texts);
    expect(texts.get('catalog') ?? '').toContain('"name": "origin"');
  });

  test('so does a set that changes clauses of the one below it', async ({ skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    const words = [resolve('rules/henan-2019-draft'), 'a.yaml', '--on', '2020-02-01'];
    const { texts } = await oscal(folderWith({ 'a.yaml': 'name: 甲局\n' }), words);
    validate(texts);
    const catalog = texts.get('catalog') ?? '';
    expect(['"name": "origin"', '"name": "changed-by"'].filter((one) => !catalog.includes(one))).toEqual([]);
  });

  test('so does what an office hands in that is half broken', async ({ skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    const bad = Object.fromEntries(
      PAYLOADS.map((name, i) => [`facts/${i}.json`, JSON.stringify({ name, region: name, published: false })]),
    );
    const cwd = office({ ...bad, 'facts/#?% 事实.yaml': NOT_MET, 'facts/b.yaml': Uint8Array.of(0, 1), 'facts/c.json': UNDETERMINED });
    validate((await oscal(cwd, ['rules', 'facts'])).texts);
    validate((await oscal(office({ 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'b.yaml'])).texts);
  });
});

describe('every verdict, and what the two states of OSCAL do not say of it', () => {
  const rules = RULES.replace(
    '示例 公开了',
    `条款 1.2 只管派出机构
  适用 编制人数不少于9
  要求 已公开

条款 1.3 以后施行
  施行 2030年1月1日
  要求 已公开

条款 1.4 算不出
  要求 1÷编制人数不超过20%

示例 公开了`,
  )
    .replace('  联系电话 (phone)', '  编制人数 (posts)：整数\n  联系电话 (phone)')
    .replace(/示例 [\s\S]*/, '');
  const sheet = 'name: 甲局\nevaluatedOn: 2017-08-20\nposts: 0\n';

  test('材料不足, 不适用, 未评 and 出错', async () => {
    const { read, err } = await oscal(office({ 'a.yaml': sheet }, rules), ['rules', 'a.yaml']);
    expect(err).not.toContain('[');
    const [result] = read('assessment-results').results;
    const told = result.findings.map(({ target, ...one }: Read) => [
      target['target-id'],
      propOf(one, 'verdict'),
      target.status.state,
      target.status.reason,
      target['implementation-status']?.state,
      target.status.remarks !== undefined,
    ]);
    expect(told).toEqual([
      ['clause-1.1_smt', 'undetermined', 'not-satisfied', 'other', undefined, true],
      ['clause-1.2_smt', 'not-applicable', 'satisfied', 'other', 'not-applicable', true],
      ['clause-1.4_smt', 'error', 'not-satisfied', 'other', undefined, true],
    ]);
    const [selection] = result['reviewed-controls']['control-selections'];
    expect(selection['exclude-controls']).toEqual([{ 'control-id': 'clause-1.3' }]);
    expect(result.observations.map((one: Read) => propOf(one, 'verdict'))).toContain('not-assessed');
  });

  test('符合 and 不符合', async () => {
    const { read } = await oscal(office({ 'a.yaml': MET, 'b.yaml': NOT_MET }), ['rules', '.']);
    const targets = read('assessment-results').results.flatMap(({ findings }: Read) => findings.map(({ target }: Read) => target.status));
    expect(targets).toEqual([
      { state: 'satisfied', reason: 'pass' },
      { state: 'not-satisfied', reason: 'fail' },
    ]);
  });
});

describe.each(['zh', 'en'] as const)('the samples (%s)', (lang) => {
  test('every finding leads to a statement of the catalog, to its observation and to its department', async () => {
    const { read } = await samples(lang);
    const controls = read('catalog').groups.flatMap((group: Read) => group.controls);
    const statements = new Set(controls.flatMap(({ parts }: Read) => parts.map(({ id }: Read) => id)));
    expect(controls).toHaveLength(38);
    const { results, metadata } = read('assessment-results');
    const parties = new Set(metadata.parties.map(({ uuid }: Read) => uuid));
    for (const { findings, observations } of results) {
      const seen = new Set(observations.map(({ uuid }: Read) => uuid));
      expect(findings.length).toBeGreaterThan(30);
      for (const { target, 'related-observations': related } of findings) {
        expect(statements).toContain(target['target-id']);
        expect(seen).toContain(related[0]['observation-uuid']);
      }
      for (const { subjects } of observations) expect(parties).toContain(subjects[0]['subject-uuid']);
    }
  });

  test('no identifier is given twice, and each is of version 5', async () => {
    const { texts } = await samples(lang);
    const given = [...(texts.get('assessment-results') ?? '').matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid ?? '');
    expect(new Set(given).size).toBe(given.length);
    for (const uuid of given) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

test('the words of the notice are the statement, the rule its items, 核查 and 整改 the guidance', async () => {
  const { read } = await samples();
  const control = read('catalog')
    .groups.flatMap((group: Read) => group.controls)
    .find(({ id }: Read) => id === 'clause-3.3');
  const [statement, guidance] = control.parts;
  expect(statement.prose).toContain('杜绝工勤人员、劳动合同工、临时工从事执法活动');
  expect(statement.parts.map((one: Read) => [one.class, one.prose])).toContainEqual([
    'requirement',
    '没有执法人员满足从事执法活动且身份属于工勤人员、劳动合同工、临时工',
  ]);
  expect(guidance.prose).toContain('立即停止上述人员从事执法活动');
  expect(read('catalog').params.length).toBeGreaterThan(3);
});

test('each document names the one below it with its digest', async () => {
  const { texts, read } = await oscal(office({ 'a.yaml': MET }), ['rules', 'a.yaml']);
  const digest = (kind: Kind) =>
    createHash('sha256')
      .update(texts.get(kind) ?? '')
      .digest('hex');
  const links = (kind: Kind) => read(kind)['back-matter'].resources.flatMap(({ rlinks }: Read) => rlinks);
  expect(links('profile')).toMatchObject([{ href: 'v.catalog.json', hashes: [{ value: digest('catalog') }] }]);
  for (const link of links('assessment-results'))
    expect(link).toMatchObject({ href: 'v.profile.json', hashes: [{ value: digest('profile') }] });
  const resources = read('profile')['back-matter'].resources.map(({ uuid }: Read) => `#${uuid}`);
  expect(resources).toContain(read('profile').imports[0].href);
});

test('a sheet that could not be read is a result without findings', async () => {
  const { read, status } = await oscal(office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'a.yaml', 'b.yaml']);
  expect(status).toBe(2);
  const [, unread] = read('assessment-results').results;
  expect([unread.title, propOf(unread, 'unread'), unread.findings]).toEqual(['b.yaml的评定', 'yes', undefined]);
});

describe('three files for one export', () => {
  const evaluate = (cwd: string, ...words: readonly string[]) => zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', ...words]);

  test('what lies beside it is written and told, and no other export may go there', async () => {
    const cwd = office({ 'a.yaml': MET });
    const { err } = await evaluate(cwd, '--export', 'oscal=o/v.JSON');
    expect(readdirSync(join(cwd, 'o')).sort()).toEqual(['v.JSON', 'v.catalog.json', 'v.profile.json']);
    expect(err.match(/已写入/g)).toHaveLength(3);
    expect((await evaluate(cwd, '--export', 'oscal=o/v.json', '--export', 'json=o/v.catalog.json')).err).toContain('另一个 --export');
  });

  test('a sheet that lies where one of them would is never written over', async () => {
    const cwd = office({ 'a.yaml': MET, 'v.catalog.json': UNDETERMINED });
    const { status, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', 'v.catalog.json', '--export', 'oscal=v.json']);
    expect(status).toBe(2);
    expect(err).toContain('[export-over-sheet]');
    expect(readFileSync(join(cwd, 'v.catalog.json'), 'utf8')).toBe(UNDETERMINED);
    expect(existsSync(join(cwd, 'v.json'))).toBe(false);
  });

  test('where one cannot be written, the results that would refer to it are not', async () => {
    const cwd = office({ 'a.yaml': MET });
    mkdirSync(join(cwd, 'v.profile.json'));
    expect((await evaluate(cwd, '--export', 'oscal=v.json')).status).toBe(2);
    expect(existsSync(join(cwd, 'v.json'))).toBe(false);
  });
});

test('an identifier depends on every word, and on their order', () => {
  const made = [uuidOf('a', 'b'), uuidOf('b', 'a'), uuidOf('ab'), uuidOf('a', null, 'b'), uuidOf('a", "b')];
  expect(new Set(made).size).toBe(made.length);
});
