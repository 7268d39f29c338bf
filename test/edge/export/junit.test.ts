import { expect, test } from 'vitest';
import { MET, NOT_MET, office, RULES, UNDETERMINED } from '../world.js';
import { type Element, readXml } from '../xml.js';
import { exported, exportedSamples, PAYLOADS } from './kit.js';

const CLOSED = RULES.replace('示例 公开了', '条款 1.2 已公开的须登记\n  适用 已公开\n  要求 已公开\n\n示例 公开了');

const outcome = ({ children }: Element) => children.map(({ name, attributes }) => `${name} ${attributes.type ?? ''}`.trim());

test('a suite a department, a case a clause: not met fails, undetermined is an error, not applicable is skipped', async () => {
  const cwd = office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED }, CLOSED);
  const { text } = await exported(cwd, ['rules', '.']);
  const root = readXml(text('junit'));
  expect(root.attributes).toMatchObject({ tests: '6', failures: '1', errors: '2', skipped: '1' });
  expect(root.children.map(({ attributes }) => attributes.name)).toEqual(['云山县局', '平湖县局', '石桥县局']);
  expect(root.children.map(({ children }) => children.map(outcome))).toEqual([
    [[], []],
    [['failure not-met'], ['skipped', 'system-out']],
    [['error undetermined'], ['error undetermined']],
  ]);
  const [failed] = root.children[1]?.children ?? [];
  expect(failed?.attributes).toEqual({ name: '1.1 清单已公开', classname: '平湖县局', file: 'b.yaml' });
  expect(failed?.children[0]?.attributes.message).toBe('“已公开”为否。');
  expect(failed?.children[0]?.text).toContain('最小整改\n  “已公开”改为是。\n整改\n  公开清单');
  expect(root.children[2]?.children[0]?.children[0]?.text).toContain('还需材料\n  已公开');
});

test('a sheet that could not be read is an error in a suite of its own', async () => {
  const { text } = await exported(office({ 'a.yaml': MET, 'b.yaml': Uint8Array.of(0, 1) }), ['rules', 'a.yaml', 'b.yaml']);
  const [, unread] = readXml(text('junit')).children;
  expect(unread?.attributes).toMatchObject({ name: 'b.yaml', errors: '1' });
  expect(unread?.children.flatMap(outcome)).toEqual(['error unread']);
});

test('is well formed whatever departments are called', async () => {
  const names = [...PAYLOADS, ']]>', '<b>&amp;</b>', ']]>]]>', '\ud800'];
  const sheets = names.map((name, i) => [`facts/${i}.json`, JSON.stringify({ name: `${name}${i}`, published: false })]);
  const { text } = await exported(office(Object.fromEntries(sheets)), ['rules', 'facts', '--on', '2017-08-20']);
  expect(readXml(text('junit')).children).toHaveLength(names.length);
});

test.each(['zh', 'en'] as const)('the samples, counted as the table counts them (%s)', async (lang) => {
  const { text, texts } = await exportedSamples(lang);
  const root = readXml(text('junit'));
  expect(root.attributes).toMatchObject({ tests: '380', failures: '5', errors: '48', skipped: '46' });
  expect([...texts.keys()]).toEqual(expect.arrayContaining(['json', 'csv', 'md', 'sarif', 'junit', 'oscal']));
});
