import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { MET, NOT_MET, office, RULES, UNDETERMINED } from '../world.js';
import { exported, exportedSamples, PAYLOADS } from './kit.js';

/** Where the published schemas lie; .ci/run says so where it has them. What is skipped without them is said at the end of the run. */
const SCHEMAS = process.env.SCHEMAS ?? '';
const NOT_GIVEN = 'the published SARIF schema was not given: set SCHEMAS to the folder that holds sarif-schema-2.1.0.json';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn?: number; readonly endLine?: number; readonly endColumn?: number };
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly properties: { readonly department: string; readonly verdict: string };
}

const runOf = (sarif: string) => {
  const document = JSON.parse(sarif);
  expect(document.version).toBe('2.1.0');
  expect(document.runs).toHaveLength(1);
  return document.runs[0];
};
const resultsOf = (sarif: string): readonly Result[] => runOf(sarif).results;
const fileOf = ({ physicalLocation: { artifactLocation } }: Location) => decodeURIComponent(artifactLocation.uri);
const lineAt = (folder: string, location: Location) =>
  readFileSync(join(folder, fileOf(location)), 'utf8').split('\n')[location.physicalLocation.region.startLine - 1] ?? '';

describe('against the published schema', () => {
  const validate = (sarif: string) => {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, 'sarif-schema-2.1.0.json'), 'utf8'));
    // One of the schema's patterns is none by the strict rules.
    const options = { strict: false, allErrors: true, unicodeRegExp: false };
    const formats = { uri: /^[a-z][a-z\d+.-]*:\S*$/i, 'uri-reference': /^[!-~]*$/, 'date-time': true } as const;
    const fits = new Ajv({ ...options, formats }).compile(schema);
    expect(fits(JSON.parse(sarif)), JSON.stringify(fits.errors)).toBe(true);
  };

  test.for(['zh', 'en'] as const)('the samples fit (%s)', async (lang, { skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    validate((await exportedSamples(lang)).text('sarif'));
  });

  test('so does what an office hands in that is half broken', async ({ skip }) => {
    if (SCHEMAS === '') skip(NOT_GIVEN);
    const bad = Object.fromEntries(
      PAYLOADS.map((name, i) => [`facts/${i}.json`, JSON.stringify({ name: `${name}${i}`, published: false })]),
    );
    const cwd = office({ ...bad, 'facts/#?% 事实.yaml': NOT_MET, 'facts/b.yaml': Uint8Array.of(0, 1), 'facts/c.json': UNDETERMINED });
    validate((await exported(cwd, ['rules', 'facts'])).text('sarif'));
  });
});

test('a result for each clause that is not met, undetermined or in error, with its level', async () => {
  const cwd = office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED });
  const results = resultsOf((await exported(cwd, ['rules', '.'])).text('sarif'));
  expect(results.map(({ properties, level }) => [properties.department, level])).toEqual([
    ['平湖县局', 'error'],
    ['石桥县局', 'warning'],
  ]);
  expect(results[0]?.message.text).toBe(
    '平湖县局（评估日2017-08-20）不符合：“已公开”为否。\n最小整改\n  “已公开”改为是。\n整改\n  公开清单',
  );
  expect(results[0]?.locations.map((one) => [fileOf(one), lineAt(cwd, one)])).toEqual([['b.yaml', 'published: no']]);
  expect(results[0]?.relatedLocations.map((one) => [fileOf(one), lineAt(cwd, one)])).toEqual([
    ['rules/a.standards', '条款 1.1 清单已公开'],
  ]);
});

test('what cannot be computed is an error, and leads to the figures; so in the other formats', async () => {
  const rules = RULES.replace('联系电话 (phone)', '编制人数 (posts)：整数\n  联系电话 (phone)').replace(
    '  要求 已公开',
    '  要求 1÷编制人数不超过20%',
  );
  const unconfirmed = rules.slice(0, rules.indexOf('示例'));
  const cwd = office({ 'a.yaml': 'name: 云山县局\nevaluatedOn: 2017-08-20\nposts: 0\n' }, unconfirmed);
  const { text } = await exported(cwd, ['rules', 'a.yaml']);
  const [result] = resultsOf(text('sarif'));
  expect(result).toMatchObject({ level: 'error', properties: { verdict: 'error' } });
  expect(result?.locations.map((one) => lineAt(cwd, one))).toEqual(['posts: 0']);
  expect(text('junit')).toMatch(/<error message="本条无法算出：[^"]*" type="error">/);
  expect(text('md')).toContain('- **出错** 条款1.1 清单已公开：本条无法算出');
  expect(text('csv')).toContain('"出错","本条无法算出');
});

test('what is missing stands nowhere, so the sheet itself is named', async () => {
  const [result] = resultsOf((await exported(office({ 'c.json': UNDETERMINED }), ['rules', 'c.json'])).text('sarif'));
  expect(result?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'c.json' }, region: { startLine: 1 } } }]);
});

test('addresses are relative, and letters that no address has are written as it has them', async () => {
  const cwd = office({ '事实 表/#1?.yaml': NOT_MET });
  const [result] = resultsOf((await exported(cwd, ['rules', '事实 表'])).text('sarif'));
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('%E4%BA%8B%E5%AE%9E%20%E8%A1%A8/%231%3F.yaml');
});

test('a sheet that could not be read is told as a failure of the run', async () => {
  const { text } = await exported(office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'a.yaml', 'b.yaml']);
  const [invocation] = runOf(text('sarif')).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications).toHaveLength(1);
  expect(invocation.toolExecutionNotifications[0]).toMatchObject({
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'b.yaml' } } }],
  });
});

test('a run in which all is met is still a run, with its rules', async () => {
  const run = runOf((await exported(office({ 'a.yaml': MET }), ['rules', 'a.yaml'])).text('sarif'));
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules).toHaveLength(1);
  expect(run.properties.ruleSet).toMatchObject({ id: 'open-probe', digest: expect.stringMatching(/^sha256:[\da-f]{64}$/) });
});

test('words from outside make no link and no placeholder', async () => {
  const rules = RULES.replaceAll('清单已公开', '[点此](http://evil.example) {0} <b>');
  const { text } = await exported(office({ 'b.yaml': NOT_MET.replace('平湖县局', '"[甲](1){0}"') }, rules), ['rules', 'b.yaml']);
  const run = runOf(text('sarif'));
  expect(run.results[0].message.text).toContain('\\[甲\\](1){{0}}');
  expect(run.tool.driver.rules[0].shortDescription.text).toContain('\\[点此\\](http://evil.example) {{0}}');
});

test('fits whatever departments are called', async () => {
  const sheets = PAYLOADS.map((name, i) => [`facts/${i}.json`, JSON.stringify({ name: `${name}${i}`, published: false })]);
  const { text } = await exported(office(Object.fromEntries(sheets)), ['rules', 'facts', '--on', '2017-08-20']);
  expect(resultsOf(text('sarif'))).toHaveLength(PAYLOADS.length);
});

describe.each(['zh', 'en'] as const)('the samples (%s)', (lang) => {
  test('every result has its rule, and leads to lines that are there', async () => {
    const run = runOf((await exportedSamples(lang)).text('sarif'));
    const results = run.results as readonly Result[];
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(5);
    expect(results.filter(({ level }) => level === 'warning')).toHaveLength(48);
    for (const { ruleId, ruleIndex, locations, relatedLocations } of results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(locations.length).toBeGreaterThan(0);
      for (const one of locations) expect(lineAt('samples', one)).not.toBe('');
      expect(lineAt('rules', relatedLocations[0] as Location)).toContain(`条款 ${ruleId} `);
    }
  });

  test('of a record that decides, the values that do are shown', async () => {
    const results = resultsOf((await exportedSamples(lang, 'internal')).text('sarif'));
    const result = results.find(({ ruleId, level, properties }) => ruleId === '3.3' && level === 'error' && properties.department);
    const lines = (result?.locations ?? []).map((one) => lineAt('samples', one));
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toMatch(/劳动合同工|临时工|工勤人员|从事执法活动/);
  });

  test('the help of a rule is all the clause says', async () => {
    const rules = runOf((await exportedSamples(lang)).text('sarif')).tool.driver.rules as readonly {
      readonly id: string;
      readonly help: { readonly text: string; readonly markdown: string };
    }[];
    expect(rules).toHaveLength(38);
    const help = rules.find(({ id }) => id === '3.3')?.help;
    for (const words of [help?.text, help?.markdown]) {
      expect(words).toContain('没有执法人员满足从事执法活动且身份属于工勤人员、劳动合同工、临时工');
      expect(words).toContain('立即停止上述人员从事执法活动');
    }
  });
});
