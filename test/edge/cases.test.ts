import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, zhunsheng } from './world.js';

interface Case {
  readonly name: string;
  readonly on: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, string>>;
}

const folder = 'test/cases/core';
const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
const rules = readFileSync(join(folder, 'rules/set.standards'), 'utf8');

test.each(cases)('through the command: $name', async ({ on, facts, expect: expected }) => {
  const cwd = folderWith({ 'rules/set.standards': rules, 'facts.json': JSON.stringify({ name: '甲县局', region: '甲县', ...facts }) });
  const { out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts.json', '--on', on, '--json']);
  expect(err).toBe('');
  const [department] = JSON.parse(out).departments;
  const clauses: readonly { id: string; verdict: string }[] = department.clauses;
  const verdicts = Object.fromEntries(clauses.map(({ id, verdict }) => [id, verdict]));
  expect(verdicts).toMatchObject(expected);
});
