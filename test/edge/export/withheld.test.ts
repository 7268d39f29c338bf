import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Facts, readFacts } from '../../../src/index.js';
import { henan } from '../../rules/henan.js';
import { NOT_MET, office, RULES, zhunsheng } from '../world.js';
import { everyExport, exported, exportedSamples } from './kit.js';

const { model } = henan();

/** Everything a file says, also where letters are written as addresses or escapes of JSON and XML have them. */
function everyReading(text: string): string {
  const addresses = text.replace(/(?:%[\dA-F]{2})+/gi, (run) => decodeURIComponent(run));
  const escapes = text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const entities = text.replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return [text, addresses, escapes, entities].join('\n');
}

/** What the samples say under 个人信息 fields, and who verified their facts. */
function personalValues(): ReadonlySet<string> {
  const sheets = readdirSync('samples')
    .filter((file) => /\.(yaml|json)$/.test(file))
    .flatMap((file) => readFacts(model, { file, text: readFileSync(join('samples', file), 'utf8') }).value ?? []);
  const decided = sheets.flatMap(({ decisions, statements }) => [
    ...decisions.verdicts,
    ...(statements?.entries ?? []).flatMap(({ reply }) => reply ?? []),
  ]);
  return new Set([...sheets.flatMap(personalIn), ...decided.map(({ by }) => by)]);
}

function personalIn({ form, lists }: Facts): readonly string[] {
  const { vocabulary } = model;
  const rows = [
    { fields: form, source: null, declared: vocabulary.form },
    ...vocabulary.lists.flatMap((list) => [
      { fields: {}, source: lists[list.key]?.source ?? null, declared: [] },
      ...(lists[list.key]?.records ?? []).map(({ fields, source }) => ({ fields, source, declared: list.fields })),
    ]),
  ];
  return rows.flatMap(({ fields, source, declared }) => [
    ...[source, ...Object.values(fields).map((fact) => fact.source)].flatMap((one) => one?.verifiedBy ?? []),
    ...declared
      .filter(({ personal }) => personal)
      .flatMap(({ key }) => {
        const fact = fields[key];
        return fact?.state === 'known' && fact.value.kind === 'text' ? [fact.value.text] : [];
      }),
  ]);
}

describe('nothing personal leaves', () => {
  test('the samples hold names to look for', () => {
    expect(personalValues().size).toBeGreaterThan(10);
    expect(personalValues()).toContain('戌某');
  });

  test.each(['zh', 'en'] as const)('no export of the samples holds a personal value or who verified (%s)', async (lang) => {
    const { texts } = await exportedSamples(lang);
    for (const [format, text] of texts) {
      expect(text.length, format).toBeGreaterThan(1000);
      const said = everyReading(text);
      expect(
        [...personalValues()].filter((value) => said.includes(value)),
        format,
      ).toEqual([]);
    }
  });

  test('nor where a rule looks at a personal value, or where one is faulty', async () => {
    const rules = RULES.replace('示例 公开了', '条款 1.2 有电话\n  要求 联系电话不少于99999999\n\n示例 公开了');
    const sheets = {
      'a.yaml': 'name: 云山县局\npublished: {值: 否, 依据: canary-web, 核实人: canary-one}\nphone: 13800999\n',
      'b.yaml': 'name: 平湖县局\npublished: no\nphone: canary-two\n',
    };
    const { texts, text } = await exported(office(sheets, rules), ['rules', '.', '--on', '2017-08-20']);
    expect(text('json')).toMatch(/"evidence": null,\s*"method": null,\s*"verifiedOn": null,\s*"withheld": true/);
    for (const [format, one] of texts) expect(everyReading(one), format).not.toMatch(/canary|13800999|13,800,999/);
  });
});

describe('no folder of the machine is named', () => {
  // From which folder of the office the command is given, and how rules and sheets are named from there.
  test.each([
    ['rules and sheets', 'elsewhere', '../rules', '../facts', 'zh'],
    ['rules and sheets', 'elsewhere', '../rules', '../facts', 'en'],
    ['only sheets', 'rules', '.', '../facts', 'zh'],
    ['only rules', 'facts', '../rules', '.', 'zh'],
  ] as const)('where %s lie outside the working folder (%s, %s, %s, %s)', async (_, from, rules, facts, lang) => {
    const bad = { 'facts/c.yaml': Uint8Array.of(0, 1), 'facts/d.yaml': 'name: [' };
    const machine = office({ 'elsewhere/empty.txt': '', 'facts/b.yaml': NOT_MET, ...bad });
    const { texts, text } = await exported(join(machine, from), [rules, facts], lang);
    for (const [format, one] of texts) expect(everyReading(one), format).not.toContain(machine);
    expect(text('sarif')).toContain('"uri": "b.yaml"');
    expect(text('sarif')).toMatch(/"uri": "(?:rules\/)?a\.standards"/);
    expect(JSON.parse(text('json')).unread[0].file).toBe('c.yaml');
  });

  test('nor in any export of the samples', async () => {
    const { texts } = await exportedSamples();
    for (const [format, text] of texts) expect(everyReading(text), format).not.toContain(resolve('.'));
  });
});

test('json is the document of --json', async () => {
  const cwd = office({ 'b.yaml': NOT_MET });
  const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'b.yaml', '--json', ...everyExport('exported')]);
  expect(readFileSync(join(cwd, 'exported/json.json'), 'utf8')).toBe(out);
});
