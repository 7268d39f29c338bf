import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../src/index.js';
import { type Memory, newMemory, noMemory } from '../../src/text/memory.js';
import type { SourceText } from '../../src/text/place.js';

/**
 * An editor reads a set again after every edit with what it remembers (src/text/memory.ts). However it was edited on the
 * way, it must see what a first reading sees: the same model and the same findings at the same places.
 */
const FOLDER = 'rules/henan-2017';
const filesEndingIn = (ending: string): readonly SourceText[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
const RULES = filesEndingIn('.standards');
const TEXTS = filesEndingIn('.txt');

const runs = { numRuns: Number(process.env.LAWS_RUNS ?? 25) };

describe('reading with a memory', { timeout: process.env.LAWS_RUNS === undefined ? 120_000 : 600_000 }, () => {
  it('gives what reading without one gives, after any edits', () => {
    const law = fc.property(fc.array(edits(), { minLength: 1, maxLength: 5 }), (changes) => {
      const memory = newMemory();
      let rules = RULES;
      seen(rules, memory);
      for (const change of changes) {
        rules = edited(rules, change);
        memory.sweep();
        expect(seen(rules, memory)).toEqual(seen(rules, noMemory));
      }
    });
    fc.assert(law, runs);
  });

  it('takes an edit back to where it was', () => {
    const law = fc.property(edits(), (change) => {
      const memory = newMemory();
      const before = seen(RULES, memory);
      memory.sweep();
      seen(edited(RULES, change), memory);
      memory.sweep();
      expect(seen(RULES, memory)).toEqual(before);
    });
    fc.assert(law, runs);
  });

  it('shows the same words at two places in two findings', () => {
    const memory = newMemory();
    const twice = (lines: string): readonly SourceText[] => [
      ...RULES,
      { file: 'z.standards', text: `标准九 试\n${lines}条款 9.1 甲\n  要求 没有这个名称\n条款 9.2 乙\n  要求 没有这个名称\n` },
    ];
    seen(twice(''), memory);
    memory.sweep();
    const places = parse(twice('# 一行\n'), memory).diagnostics.map((d) => d.place?.start.line);
    expect(places).toEqual(parse(twice('# 一行\n')).diagnostics.map((d) => d.place?.start.line));
    expect([...new Set(places)]).toEqual([4, 6]);
  });
});

function seen(rules: readonly SourceText[], memory: Memory): string {
  const tree = parse(rules, memory);
  const checked = check(tree.value, TEXTS, memory);
  return JSON.stringify([tree.diagnostics, checked.diagnostics, checked.value]);
}

type Change = { readonly file: number; readonly at: number } & (
  | { readonly kind: 'drop'; readonly length: number }
  | { readonly kind: 'insert'; readonly words: string }
  | { readonly kind: 'repeat'; readonly length: number }
);

function edits(): fc.Arbitrary<Change> {
  const where = { file: fc.nat(), at: fc.nat() };
  const words = fc.constantFrom(
    '\n',
    '# 一行\n',
    '且',
    ' ',
    '十五',
    '“',
    '（',
    '条款',
    '\n条款 9.9 新\n  要求 有执法人员\n',
    '临时工',
    '不',
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), ...where, length: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('insert' as const), ...where, words }),
    fc.record({ kind: fc.constant('repeat' as const), ...where, length: fc.integer({ min: 1, max: 300 }) }),
  );
}

function edited(rules: readonly SourceText[], change: Change): readonly SourceText[] {
  return rules.map((rule, i) => (i === change.file % rules.length ? { ...rule, text: textAfter(rule.text, change) } : rule));
}

function textAfter(text: string, change: Change): string {
  const at = change.at % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (change.kind === 'drop') return before + after.slice(change.length);
  if (change.kind === 'insert') return before + change.words + after;
  return before + after.slice(0, change.length) + after;
}
