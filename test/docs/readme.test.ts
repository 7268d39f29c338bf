import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOf, LANGUAGES, MADE_FROM, PICTURES, withSite } from '../../scripts/docs-pictures/pictures.js';
import { brokenLinks, type Fence, fencesIn } from './markdown.js';
import { copyFor, notPrinted, spelledOut } from './readme.js';

/** What a reader goes through, page after page in one and the same copy. */
const READERS = [
  { language: 'English', files: ['README.md', 'docs/commands.md'], locale: 'en-GB' },
  { language: 'Chinese', files: ['README.zh-CN.md', 'docs/commands.zh-CN.md'], locale: 'zh-CN' },
] as const;

const read = (file: string) => fencesIn(readFileSync(file, 'utf8'));
const [english, chinese] = READERS.map(({ files }) => files.flatMap(read));

describe.each(READERS)('the way of a reader ($language)', ({ files, locale }) => {
  const copy = copyFor(locale);
  afterAll(copy.remove);
  let output = '';

  // In the order of the pages, as their reader goes through them.
  const steps = files.flatMap((file) => read(file).map((fence) => ({ file, fence })));
  test.each(steps.map(({ file, fence }) => [`${file} line ${fence.line}: ${fence.language} ${fence.info}`, fence] as const))(
    '%s',
    async (_, fence) => {
      if (fence.language === 'sh' && fence.info !== 'clone') output = (await runAll(fence)) || output;
      else if (fence.language === 'text') expect(notPrinted(fence.text, output), `not in:\n${output}`).toBeNull();
      else if (fence.language === 'diff') applyDiff(fence);
      else if (fence.language === 'yaml' || fence.language === 'csv') copy.write(fence.info, fence.text);
      else if (fence.language === 'standards') expect(readFileSync(fence.info, 'utf8')).toContain(fence.text);
    },
    60_000,
  );

  async function runAll(fence: Fence): Promise<string> {
    const expected = Number(/status=(\d)/.exec(fence.info)?.[1] ?? 0);
    let printed = '';
    for (const line of fence.text.trim().split('\n')) {
      const result = await copy.run(spelledOut(line));
      expect(result.status, `${line}\n${result.output}`).toBe(expected);
      printed += result.output;
    }
    return printed;
  }

  function applyDiff(fence: Fence): void {
    const [path = '', line = ''] = fence.info.split(':');
    const [before = '', after = ''] = fence.text.split('\n').map((one) => one.slice(1));
    expect(copy.replaceLine(path, Number(line), after)).toBe(before);
    expect(fence.text).toMatch(/^-.*\n\+.*\n$/);
  }

  test.each(files)('the links of %s lead somewhere', (file) => {
    expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('both languages go the same way', () => {
  const way = (fences: readonly Fence[] | undefined) =>
    fences?.map(({ language, info, text }) =>
      ['sh', 'diff', 'yaml', 'csv', 'standards'].includes(language) ? `${language} ${info} ${text}` : language,
    );
  const commands = (one: string) => one.replace(/<[^>]*>/g, '<address>');
  expect(way(chinese)?.map(commands)).toEqual(way(english)?.map(commands));
});

describe('what npm run docs:pictures makes', () => {
  test.each(LANGUAGES)('is as fresh as the site (%s)', async (language) => {
    const madeFrom = JSON.parse(readFileSync(MADE_FROM, 'utf8')) as Record<string, string>;
    await withSite(language, (folder) => {
      for (const picture of PICTURES.filter((one) => one.language === language)) {
        expect(existsSync(join('docs/pictures', picture.file)), picture.file).toBe(true);
        expect(madeFrom[picture.file], `${picture.file} is stale: run npm run docs:pictures`).toBe(digestOf(folder, picture));
      }
    });
  });
});
