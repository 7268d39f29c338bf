import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grammarProductions } from '../../grammar/parser.js';
import { BLOCK_WORDS, SENTENCE_WORDS } from '../../grammar/spellings.js';
import { generatedFiles, REFERENCES } from '../../scripts/docs-grammar/generated.js';
import { LANGUAGES } from '../../scripts/docs-grammar/language.js';
import { RULE_NAMES } from '../../scripts/docs-grammar/rule-names.js';
import { type CalendarWindow, daysOf } from '../../src/calendar/window.js';
import { CATALOGUES } from '../../src/diagnostics/catalogue/index.js';
import { runExamples } from '../../src/index.js';
import { examplesIn, readReference, sense, tryOut } from './reference.js';

const WINDOWS: readonly (readonly [string, CalendarWindow])[] = [
  ['近三年', { kind: 'last', n: 3, unit: 'year' }],
  ['近六个月', { kind: 'last', n: 6, unit: 'month' }],
  ['近九十日', { kind: 'last', n: 90, unit: 'day' }],
  ['近三个年度', { kind: 'lastPeriods', n: 3, unit: 'year' }],
  ['近四个季度', { kind: 'lastPeriods', n: 4, unit: 'quarter' }],
  ['近六个自然月', { kind: 'lastPeriods', n: 6, unit: 'month' }],
  ['本年度', { kind: 'thisYear' }],
];

const references = { zh: readReference(REFERENCES.zh), en: readReference(REFERENCES.en) };

describe.each(LANGUAGES)('the language reference (%s)', (language) => {
  const reference = references[language];
  const cases = reference.blocks.map(
    (block) =>
      [
        `line ${block.line}: ${block.text
          .trim()
          .split('\n')
          .find((one) => !one.startsWith('#'))}`,
        block,
      ] as const,
  );

  test.each(cases)('%s', async (_, block) => {
    const meanings: string[] = [];
    for (const example of block.kind === 'base' ? [{ kind: 'parts', text: '' } as const] : examplesIn(block)) {
      const { model, findings } = tryOut(reference, example);
      const told = findings.map((d) => `${d.code}: ${d.zh}`).join('\n');
      const codes = [...new Set(findings.map((d) => d.code))];
      expect(codes, `${example.text}\n${told}`).toEqual(block.kind === 'refused' || block.kind === 'warned' ? [block.code] : []);
      expect(model === null, example.text).toBe(block.kind === 'refused');
      if (model === null) continue;
      for (const { example: run, results } of await runExamples(model))
        for (const result of results) expect(result.passes, `${run.name}: ${result.reason.zh}`).toBe(true);
      meanings.push(sense([model.scoring, model.clauses.map(({ requirement, scoring }) => [requirement, scoring])]));
    }
    if (block.kind === 'same') expect(new Set(meanings).size, block.text).toBe(1);
    if (block.kind === 'same') expect(meanings.length).toBeGreaterThan(1);
  });

  test('readers see which examples are refused or warned of, and with which code', () => {
    const marks = { zh: { refused: '# 退回：', warned: '# 提醒：' }, en: { refused: '# refused: ', warned: '# warned of: ' } }[language];
    for (const block of reference.blocks) {
      const first = block.text.split('\n')[0] ?? '';
      if (block.kind === 'refused' || block.kind === 'warned') expect(first).toBe(`${marks[block.kind]}${block.code}`);
      else
        expect(
          Object.values(marks).some((mark) => first.startsWith(mark.trim())),
          first,
        ).toBe(false);
    }
  });

  test('its headings are those of the other language, in the same order', () => {
    const headings = (markdown: string) => [...markdown.matchAll(/^#+ (\d+(?:\.\d+)?)/gm)].map((m) => m[1]);
    expect(headings(reference.markdown)).toEqual(headings(references.zh.markdown));
    expect(headings(reference.markdown).length).toBeGreaterThan(20);
  });

  test('every word of the language, in each of its spellings, stands in an example', () => {
    const examples = reference.blocks.filter((b) => b.kind !== 'refused').map((b) => b.text);
    const words = [...Object.values(SENTENCE_WORDS), ...Object.values(BLOCK_WORDS)].flatMap((spelling) => [...spelling[language]]);
    expect(words.filter((word) => !examples.some((text) => text.includes(word)))).toEqual([]);
  });
});

describe.each([...Object.values(REFERENCES), 'docs/semantics.md'])('the links of %s', (file) => {
  const markdown = readFileSync(file, 'utf8');
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '');

  test('lead to files that are there, or to the page of a code of the catalogue', () => {
    const codes = new Set(CATALOGUES.flatMap((catalogue) => catalogue.definitions.map((d) => d.code)));
    for (const link of links.filter((one) => !one.startsWith('#'))) {
      const code = /^diagnostics\/([a-z-]+)\.md$/.exec(link)?.[1];
      if (code !== undefined) expect(codes, link).toContain(code);
      else expect(existsSync(join('docs', link.replace(/#.*/, ''))), link).toBe(true);
    }
  });

  test('lead to headings that are there', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-');
    const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map((m) => `#${slug(m[1] ?? '')}`);
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((link) => !headings.includes(link))).toEqual([]);
  });
});

describe('the tables of windows say what the calendar says', () => {
  const texts = [references.zh.markdown, references.en.markdown, readFileSync('docs/semantics.md', 'utf8')];
  test.each(WINDOWS)('%s', (words, window) => {
    const { from, to } = daysOf(window, '2017-08-20');
    for (const text of texts) {
      const days = new RegExp(`^\\| (?:[^|]*, )?${words} \\| ([^|]+) \\|$`, 'm').exec(text)?.[1] ?? '';
      const read = [...days.matchAll(/(\d{4})[-年](\d{1,2})[-月](\d{1,2})/g)].map(([, y, m, d]) =>
        [y, m?.padStart(2, '0'), d?.padStart(2, '0')].join('-'),
      );
      expect(read).toEqual([from, to]);
    }
  });
});

describe('what npm run docs:grammar makes', () => {
  const made = generatedFiles({ zh: references.zh.markdown, en: references.en.markdown });

  test('is as fresh as the grammar', () => {
    for (const [file, text] of made)
      expect(existsSync(file) && readFileSync(file, 'utf8') === text, `${file} is stale: run npm run docs:grammar`).toBe(true);
  });

  test('holds no picture of a rule that is gone', () => {
    const kept = LANGUAGES.flatMap((language) =>
      readdirSync(join('docs/grammar', language)).map((file) => `docs/grammar/${language}/${file}`),
    );
    expect(kept.sort()).toEqual([...made.keys()].filter((file) => file.endsWith('.svg')).sort());
  });

  test('shows every rule of the grammar in one language at least, under a name of its own', () => {
    const rules = (grammarProductions() as { name?: string }[]).map((rule) => rule.name ?? '');
    expect(Object.keys(RULE_NAMES).sort()).toEqual([...rules].sort());
    for (const language of LANGUAGES) {
      const names = Object.values(RULE_NAMES).map((words) => words[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const rule of rules)
      expect(
        LANGUAGES.some((language) => made.has(`docs/grammar/${language}/${rule}.svg`)),
        rule,
      ).toBe(true);
  });
});
