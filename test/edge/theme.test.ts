import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MET, office, zhunsheng } from './world.js';

const shown = (cwd: string) => readFileSync(join(cwd, 'site/index.html'), 'utf8');

/** An office with a theme to begin with. */
async function begun(): Promise<string> {
  const cwd = office({ 'facts/a.yaml': MET });
  expect((await zhunsheng(cwd, ['theme', '--out', 'own'])).status).toBe(0);
  return cwd;
}

function changed(cwd: string, path: string, from: string | RegExp, to: string): void {
  const file = join(cwd, 'own', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const evaluated = (cwd: string, ...more: readonly string[]) =>
  zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--theme', 'own', '--out', 'site', ...more]);

describe('zhunsheng theme', () => {
  it('lists the files of a theme, and writes them where it is told', async () => {
    const cwd = await begun();
    const { out } = await zhunsheng(cwd, ['theme']);
    expect(out).toContain('partials/layout.hbs\n');
    for (const path of out.trim().split('\n')) expect(existsSync(join(cwd, 'own', path))).toBe(true);
  });

  it('writes over nothing, and then nothing at all', async () => {
    const cwd = await begun();
    changed(cwd, 'partials/text.hbs', 'span', 'b');
    rmSync(join(cwd, 'own/pages/clause.hbs'));
    const { status, err } = await zhunsheng(cwd, ['theme', '--out', 'own']);
    expect([status, err]).toEqual([2, expect.stringContaining('[file-exists]')]);
    expect(existsSync(join(cwd, 'own/pages/clause.hbs'))).toBe(false);
  });
});

describe('evaluate --theme', () => {
  it('makes the same pages with a theme that changes nothing, and others at another address with one that does', async () => {
    const cwd = await begun();
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site']);
    const plain = shown(cwd);
    expect((await evaluated(cwd)).status).toBe(0);
    expect(shown(cwd)).toBe(plain);
    changed(cwd, 'partials/layout.hbs', '<footer>', '<p>某某办公室</p><footer>');
    expect((await evaluated(cwd)).status).toBe(0);
    const run = (html: string) => /pages-[0-9a-f]+/.exec(html)?.[0];
    expect(shown(cwd)).toContain('某某办公室');
    expect(run(shown(cwd))).not.toBe(run(plain));
  });

  it.each([
    ['--out', 'site'],
    ['--single-file', '--out', 'all.html'],
  ])('refuses a part that is put into itself (%s)', async (...asked) => {
    const cwd = await begun();
    changed(cwd, 'partials/bar.hbs', /^/, '{{> bar this}}');
    const { status, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--theme', 'own', ...asked]);
    expect([status, err]).toEqual([2, expect.stringContaining('它把自己放进了自己里，没有尽头')]);
    expect(err).toContain('own/partials/bar.hbs:1:1');
    expect([existsSync(join(cwd, 'site/index.html')), existsSync(join(cwd, 'all.html'))]).toEqual([false, false]);
  });

  it('writes the single file with it', async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, 'own/assets/theme.css'), 'h1 { letter-spacing: 0.1em }\n');
    const { status } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--theme', 'own', '--single-file', '--out', 'all.html']);
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'all.html'), 'utf8')).toContain('letter-spacing: 0.1em');
  });

  it.each([
    ['what is seen at once', 'partials/text.hbs', '{{text}}', '{{{text}}}', 'raw-template-output', 'own/partials/text.hbs:1:'],
    [
      'what is seen only when a page is made',
      'pages/clause.hbs',
      '{{reason}}',
      '{{tally}}',
      'unknown-template-name',
      'own/pages/clause.hbs:',
    ],
  ])('writes nothing for a mistake: %s', async (_, path, from, to, code, where) => {
    const cwd = await begun();
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site']);
    const before = shown(cwd);
    changed(cwd, path, from, to);
    writeFileSync(join(cwd, 'facts/a.yaml'), MET.replace('云山县局', '另一个局'));
    for (const more of [[], ['--single-file', '--out', 'all.html']]) {
      const { status, err } = await evaluated(cwd, ...more);
      expect([status, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
      expect(err).toContain(where);
    }
    expect(shown(cwd)).toBe(before);
    expect(existsSync(join(cwd, 'all.html'))).toBe(false);
  });

  it('says what is wrong with the folder, and passes over what systems leave in one', async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, 'own/.DS_Store'), 'x');
    writeFileSync(join(cwd, 'own/assets/Thumbs.db'), 'x');
    expect((await evaluated(cwd)).status).toBe(0);
    writeFileSync(join(cwd, 'own/assets/logo.png'), Uint8Array.of(0x89, 0x50, 0, 1));
    const { status, err } = await evaluated(cwd);
    expect([status, err]).toEqual([2, expect.stringContaining('[stray-theme-file]')]);
  });
});
