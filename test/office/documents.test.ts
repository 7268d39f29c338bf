import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, zhunsheng } from '../edge/world.js';
import { libreOffice } from './libre-office.js';

/** Every file that a command makes for an office program. One more is a line: its name, and the words that make it (`evaluate` names it among them). */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'template.xlsx': ['template', 'RULES', '--to', 'xlsx'],
  'gaps.xlsx': ['gaps', 'RULES', 'SAMPLES', '--to', 'xlsx', '--until', '2017-09-30'],
  'checklist.docx': ['checklist', 'RULES', '--to', 'docx'],
  'verdicts.xlsx': ['evaluate', 'RULES', 'SAMPLES', '--export', 'xlsx=verdicts.xlsx'],
  'findings.docx': ['evaluate', 'RULES', 'SAMPLES', '--finding', 'findings.docx'],
};
const FOLDERS: Readonly<Record<string, string>> = { RULES: resolve('rules/henan-2017'), SAMPLES: resolve('samples') };

describe('LibreOffice opens and prints', () => {
  const folder = folderWith();
  const printed = join(folder, 'printed');

  beforeAll(async () => {
    mkdirSync(printed);
    for (const [file, words] of Object.entries(DOCUMENTS)) {
      const out = words[0] === 'evaluate' ? [] : ['--out', file];
      const { err } = await zhunsheng(folder, [...words.map((word) => FOLDERS[word] ?? word), ...out]);
      expect(err).not.toMatch(/错误/);
    }
    await libreOffice().convert(
      'pdf',
      printed,
      Object.keys(DOCUMENTS).map((file) => join(folder, file)),
    );
  }, 120_000);

  test.each(Object.keys(DOCUMENTS))('%s', (file) => {
    const bytes = readFileSync(join(printed, file.replace(/\.\w+$/, '.pdf')));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    // Something stands on its pages: a blank one takes a tenth of it.
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
