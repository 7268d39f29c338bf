import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../src/facts/attachments.js';
import { read } from './bureau.js';

const paths = (yaml: string) => {
  const { facts, found } = read(yaml);
  return { paths: attachmentsOf(facts).map(({ path }) => path), codes: found.map(({ code }) => code) };
};
const attached = (path: string) => paths(`权责清单已公开: {值: 是, 附件: ${JSON.stringify(path)}}`);

describe('附件', () => {
  test.each([
    ['扫描件/岗责体系.pdf', '扫描件/岗责体系.pdf'],
    ['扫描件\\岗责体系.pdf', '扫描件/岗责体系.pdf'],
    ['./a//b.pdf', 'a/b.pdf'],
    ['第1.2稿..终.pdf', '第1.2稿..终.pdf'],
    ['console.pdf', 'console.pdf'],
  ])('%s is taken', (written, path) => {
    expect(attached(written)).toEqual({ paths: [path], codes: [] });
  });

  test.each([
    '../a.pdf',
    'a/../../b.pdf',
    '..\\a.pdf',
    '.. /a.pdf',
    '.../a.pdf',
    '/etc/passwd',
    '\\\\server\\share\\a.pdf',
    '\\a.pdf',
    'C:\\a.pdf',
    'c:a.pdf',
    '~/a.pdf',
    'https://example.org/a.pdf',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'a.pdf:stream',
    'NUL',
    'scans/com1.pdf',
    'AUX.tar.gz',
    'a.pdf.',
    'a /b.pdf',
    'a\u0000b.pdf',
    'a\u202egpj.exe',
    '.',
    'a?.pdf',
    'x'.repeat(501),
  ])('%j is refused', (written) => {
    expect(attached(written)).toEqual({ paths: [], codes: ['unsafe-attachment'] });
  });

  test('of values, records and lists, several at once, each once', () => {
    const sheet = [
      '权责清单已公开: {值: 是, attachment: [a.pdf, b.pdf]}',
      '执法人员:',
      '  附件: c.pdf',
      '  记录:',
      '    - {附件: a.pdf, 持证: {值: 是, 附件: d.pdf}}',
    ].join('\n');
    expect(paths(sheet)).toEqual({ paths: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'], codes: [] });
  });

  test('a group is no path; the value stands', () => {
    const { facts, found } = read('权责清单已公开: {值: 是, 附件: [{a: b}]}');
    expect(found.map(({ code }) => code)).toEqual(['group-for-value']);
    expect(Object.values(facts.form).some(({ state }) => state === 'known')).toBe(true);
  });
});
