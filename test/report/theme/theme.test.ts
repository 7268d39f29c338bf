import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { readTheme, renderReport, renderSingleFile, type Theme, themeFault, themeSources } from '../../../src/index.js';
import { RUN } from '../fixture.js';
import { scoredRun } from '../scored-fixture.js';
import { page, pages, site } from '../site.js';

const POLICY =
  /^<!DOCTYPE html>\n<html lang="(zh-CN|en)">\n<head>\n {2}<meta charset="utf-8">\n {2}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'">\n/;

/** In: files by path. Out: the theme and what was found, as `code line`. */
async function theme(files: Readonly<Record<string, string>>) {
  const { value, diagnostics } = await readTheme(Object.entries(files).map(([path, text]) => ({ path, file: `own/${path}`, text })));
  return { value, found: diagnostics.map(({ code, place }) => (place === null ? code : `${code} ${place.start.line}`)), diagnostics };
}

async function sound(files: Readonly<Record<string, string>>): Promise<Theme> {
  const { value, diagnostics } = await theme(files);
  if (value === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  return value;
}

const sources = await themeSources();
const source = (path: string) => sources[path] ?? '';

describe('what a theme changes', () => {
  it('is nothing where it is a copy of ours', async () => {
    const own = await sound(sources);
    for (const run of [RUN, await scoredRun()]) expect(renderReport(run, { language: 'zh', theme: own })).toEqual(site(run));
  });

  it('is the template of the same name, on every page that uses it', async () => {
    const own = await sound({
      'partials/layout.hbs': source('partials/layout.hbs').replace('<footer>', '<p class="office">某某办公室</p>\n  <footer>'),
    });
    const themed = renderReport(RUN, { language: 'zh', theme: own });
    expect(pages(themed).filter(([, html]) => html.includes('某某办公室'))).toHaveLength(pages(site()).length);
    expect([...themed.keys()]).toEqual([...site().keys()]);
  });

  it('is a style sheet of the same name, and theme.css behind all of them', async () => {
    const own = await sound({ 'assets/report.css': 'body { color: black }\n', 'assets/theme.css': 'h1 { color: navy }\n' });
    const themed = renderReport(RUN, { language: 'zh', theme: own });
    expect(themed.get('assets/report.css')).toBe('body { color: black }\n');
    expect(themed.get('assets/theme.css')).toBe('h1 { color: navy }\n');
    expect(page(themed, 'clauses/2.2.html')).toMatch(
      /assets\/report\.css[\s\S]*<link rel="stylesheet" href="\.\.\/assets\/theme\.css">\n {2}<script/,
    );
  });

  it('stands in the single file as well, where the policy names its style by digest', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
    const own = await sound({ 'assets/theme.css': 'h1 { color: navy }', 'partials/text.hbs': '<i lang="{{lang}}">{{text}}</i>\n' });
    const html = [...renderSingleFile(RUN, { language: 'zh', sha256, theme: own })].join('');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style.endsWith('h1 { color: navy }')).toBe(true);
    expect(html).toContain(`style-src 'sha256-${sha256(style)}'`);
    expect(html).toContain('<i lang="zh-CN">');
  });

  it('never is the policy at the head of a page, nor that what others wrote is escaped', async () => {
    const own = await sound({ ...sources, 'partials/text.hbs': '<b title="{{text}}">{{text}}</b>' });
    const [first, ...rest] = RUN.departments;
    if (first === undefined) throw new Error('the fixture has departments');
    const run = { ...RUN, departments: [{ ...first, name: '"><script>alert(1)</script>' }, ...rest] };
    for (const [, html] of pages(renderReport(run, { language: 'zh', theme: own }))) {
      expect(html).toMatch(POLICY);
      expect(html).not.toContain('<script>');
    }
  });
});

describe('what a theme cannot have', () => {
  const layout = source('partials/layout.hbs');

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['raw output, three braces', { 'partials/text.hbs': '<p>\n{{{text}}}</p>' }, ['raw-template-output 2']],
    ['raw output, by a sign', { 'partials/text.hbs': '{{&text}}' }, ['raw-template-output 1']],
    [
      'raw output among other pieces',
      { 'partials/text.hbs': '{{#if text}}{{#each text}}{{{this}}}{{/each}}{{/if}}' },
      ['raw-template-output 1'],
    ],
    ['a helper', { 'partials/text.hbs': '{{upper text}}' }, ['unknown-template-word 1']],
    ['a block helper', { 'partials/text.hbs': '{{#upper}}{{text}}{{/upper}}' }, ['unknown-template-word 1']],
    ['a helper that writes into the log', { 'partials/text.hbs': '{{log text}}' }, ['unknown-template-word 1']],
    ['a name worked out', { 'partials/text.hbs': '{{lookup this text}}' }, ['unknown-template-word 1']],
    ['a part worked out', { 'partials/text.hbs': '{{> (lookup this text)}}' }, ['unknown-template-word 1', 'unknown-template-word 1']],
    ['a decorator', { 'partials/text.hbs': '{{#*inline "bar"}}x{{/inline}}' }, ['unknown-template-word 1']],
    ['names of a block', { 'partials/text.hbs': '{{#each text as |one|}}x{{/each}}' }, ['unknown-template-word 1']],
    ['a part that is not there', { 'partials/text.hbs': '{{> baar}}' }, ['unknown-template-part 1']],
    ['a name that no view has', { 'partials/text.hbs': '\n{{txet}}' }, ['unknown-template-name 2']],
    ['a word of the interface that is not there', { 'partials/text.hbs': '{{@root.labels.skipp}}' }, ['unknown-template-name 1']],
    ['a value of the engine', { 'partials/text.hbs': '{{@root.constructor}}' }, ['unknown-template-name 1']],
    ['a block that is not ended', { 'partials/text.hbs': '{{#if text}}\n{{text}}\n' }, ['broken-template 2']],
    ['a block ended as another', { 'partials/text.hbs': '{{#if text}}\n  {{/each}}\n' }, ['broken-template 1']],
    ['braces that do not close', { 'partials/text.hbs': '{{text}\n' }, ['broken-template 1']],
    ['a page without frame', { 'pages/notice.hbs': '<p>{{about}}</p>' }, ['missing-template-line 1']],
    ['something before the frame', { 'pages/notice.hbs': `<p>x</p>${source('pages/notice.hbs')}` }, ['missing-template-line 1']],
    [
      'a page that gives the frame another page',
      { 'pages/notice.hbs': '{{#> layout heading kind="x"}}{{/layout}}' },
      ['missing-template-line 1'],
    ],
    ['a frame without policy', { 'partials/layout.hbs': layout.replace(/.*Content-Security-Policy.*\n/, '') }, ['missing-template-line 1']],
    [
      'a frame with a weaker policy',
      { 'partials/layout.hbs': layout.replace("script-src 'self'", "script-src 'unsafe-inline'") },
      ['missing-template-line 1', 'forbidden-in-theme 5'],
    ],
    [
      'a policy in a comment',
      { 'partials/layout.hbs': layout.replace(/( *<meta http-equiv.*)/, '<!-- $1 -->') },
      ['missing-template-line 1'],
    ],
    [
      'a policy that comes and goes',
      { 'partials/layout.hbs': layout.replace(/( *<meta http-equiv.*)/, '{{#if title}}\n$1\n{{/if}}') },
      ['missing-template-line 1'],
    ],
    [
      'a policy behind something',
      { 'partials/layout.hbs': layout.replace('<head>', '<head><title>x</title>') },
      ['missing-template-line 1'],
    ],
    ['a frame in a comment', { 'partials/layout.hbs': `{{!--\n${layout}--}}` }, ['missing-template-line 1']],
    [
      'a frame without content',
      { 'partials/layout.hbs': layout.replace('{{> @partial-block this}}', '{{!-- {{> @partial-block this}} --}}') },
      ['missing-template-line 1'],
    ],
    [
      'a frame that does not say what is for the office alone',
      { 'partials/layout.hbs': layout.replace(/.*class="internal".*\n/, '') },
      ['missing-template-line 1'],
    ],
    ['a frame without style sheets', { 'partials/layout.hbs': layout.replace(/.*<link.*\n/, '') }, ['missing-template-line 1']],
    ['a script', { 'partials/text.hbs': '<script>x()</script>' }, ['forbidden-in-theme 1']],
    [
      'a script from elsewhere in the frame',
      { 'partials/layout.hbs': layout.replace('</head>', '<script src="//x.invalid/x.js"></script>\n</head>') },
      ['forbidden-in-theme 16'],
    ],
    [
      'a second script as ours',
      { 'partials/layout.hbs': layout.replace('</footer>', '</footer>\n<script src="{{@root.root}}assets/{{this}}" defer></script>') },
      ['missing-template-line 1', 'forbidden-in-theme 32'],
    ],
    ['a script in an attribute', { 'partials/text.hbs': '<b onclick="x()">{{text}}</b>' }, ['forbidden-in-theme 1']],
    ['a script in an address', { 'partials/text.hbs': '<a href="javascript:x()">{{text}}</a>' }, ['forbidden-in-theme 1']],
    ['words from outside as an address', { 'partials/text.hbs': '<a href="{{text}}">{{text}}</a>' }, ['forbidden-in-theme 1']],
    ['an attribute without quotation marks', { 'partials/text.hbs': '<a title={{text}}>{{text}}</a>' }, ['forbidden-in-theme 1']],
    ['a style in an attribute', { 'partials/text.hbs': '<b style="color:red">{{text}}</b>' }, ['forbidden-in-theme 1']],
    ['a style sheet in the page', { 'partials/text.hbs': '<style>b{color:red}</style>' }, ['forbidden-in-theme 1']],
    ['a picture', { 'partials/text.hbs': '<img alt="" src="logo.png">' }, ['forbidden-in-theme 1']],
    ['a frame in the page', { 'partials/text.hbs': '<iframe src="x.html"></iframe>' }, ['forbidden-in-theme 1']],
    [
      'a style sheet that fetches',
      { 'assets/theme.css': '\n@import "x.css";\nb { background: url(x.png) }' },
      ['forbidden-in-theme 2', 'forbidden-in-theme 3'],
    ],
    ['a file that ours does not have', { 'assets/logo.png': 'x' }, ['stray-theme-file']],
    ['a script of the site', { 'assets/report.js': 'x()' }, ['stray-theme-file']],
    ['a name of a prototype', { 'partials/__proto__.hbs': 'x' }, ['stray-theme-file']],
  ])('%s', async (_, files, expected) => {
    const { value, found } = await theme(files);
    expect(found).toEqual(expected);
    expect(value).toBeNull();
  });

  it('tells of every file at once', async () => {
    const { found } = await theme({ 'partials/text.hbs': '{{{text}}}', 'partials/bar.hbs': '{{nothingSo}}', 'logo.png': 'x' });
    expect(found).toEqual(['raw-template-output 1', 'unknown-template-name 1', 'stray-theme-file']);
  });

  it('says which file is meant, and what to write', async () => {
    const { diagnostics } = await theme({ 'layout.hbs': 'x', 'partials/text.hbs': '{{{text}}} {{> laout}} {{@root.labels.dpartment}}' });
    expect(diagnostics.map(({ zh }) => zh).join('\n')).toMatch(
      /partials\/layout\.hbs[\s\S]*请写“\{\{text\}\}”[\s\S]*是不是“layout”[\s\S]*是不是“department”/,
    );
  });
});

describe('what may stand in a theme', () => {
  it.each([
    ['a comment that speaks of scripts', '{{!-- no <script> and no {{{raw}}} here --}}{{text}}'],
    ['a picture drawn in the page', '<svg width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="9"></circle></svg>{{text}}'],
    ['a link to a page of the site, and to one of the office', '{{text}}<a href="https://example.invalid/">…</a>'],
    ['conditions', '{{#if text}}{{text}}{{else}}—{{/if}}{{#unless text}}x{{/unless}}{{#with text}}{{this}}{{/with}}'],
  ])('%s', async (_, text) => {
    const own = await sound({ 'partials/text.hbs': text });
    expect(pages(renderReport(RUN, { language: 'en', theme: own })).length).toBeGreaterThan(1);
  });
});

test('a name that another place has is found when a page is made, with file and line', async () => {
  const own = await sound({ 'partials/verdict.hbs': '<b>\n{{kicker}}</b>' });
  try {
    renderReport(RUN, { language: 'zh', theme: own });
    expect.unreachable();
  } catch (error) {
    const found = themeFault(error);
    expect([found?.code, found?.place?.file, found?.place?.start.line, found?.place?.start.column]).toEqual([
      'unknown-template-name',
      'own/partials/verdict.hbs',
      2,
      3,
    ]);
  }
});

test('a part of ours that gets what it cannot read names the template that gave it', async () => {
  const own = await sound({ 'partials/counts.hbs': '{{> text this}}' });
  expect(() => renderReport(RUN, { language: 'zh', theme: own })).toThrowError(
    expect.objectContaining({ cause: expect.objectContaining({ code: 'unknown-template-name' }) }),
  );
});
