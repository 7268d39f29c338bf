import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { check } from '../../src/model/check.js';
import { parse } from '../../src/syntax/parse.js';
import { evaluate } from '../../src/verdict/evaluate.js';

interface CoreCase {
  readonly name: string;
  readonly on: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(new URL(`./core/${file}`, import.meta.url), 'utf8');
const CASES = JSON.parse(read('cases.json')) as readonly CoreCase[];

function compiled() {
  const tree = parse([{ file: 'set.standards', text: read('rules/set.standards') }]);
  const { value: model, diagnostics } = check(tree.value, []);
  const errors = [...tree.diagnostics, ...diagnostics].filter((each) => each.severity === 'error');
  if (model === null) throw new Error(errors.map((each) => `${each.place?.start.line}: ${each.zh}`).join('\n'));
  return compile(model);
}

describe('the cases that fix the meaning of the language', () => {
  const rules = compiled();
  it.each(CASES)('$name', async ({ name, on, facts, expect: expected }) => {
    const text = JSON.stringify({ name, region: '云山', ...facts });
    const { value: sheet, diagnostics } = readFacts(rules.model, { file: 'case.json', text });
    expect(diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
    if (sheet === null) throw new Error('unread');
    const { value } = await evaluate(rules, [sheet], { on, today: on });
    const given = Object.fromEntries((value[0]?.clauses ?? []).map((each) => [each.id, each.verdict]));
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, given[id]]))).toEqual(expected);
  });
});
