import { expect, it } from 'vitest';
import { factsFindings } from '../../src/diagnostics/catalogue/facts.js';

const definitions = Object.values(factsFindings).map((one) => one.definition);
const slots = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

it('both languages name the same slots', () => {
  for (const one of definitions) expect([one.code, ...slots(one.en)]).toEqual([one.code, ...slots(one.zh)]);
});

it('codes are kebab-case and, like the sentences, said once', () => {
  for (const one of definitions) expect(one.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const part of ['code', 'zh', 'en'] as const) expect(new Set(definitions.map((one) => one[part])).size).toBe(definitions.length);
});
