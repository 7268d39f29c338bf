import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Model, runExamples } from '../../src/index.js';
import { sameMeaning } from '../../src/model/meaning/same-meaning.js';
import { rulesOf } from '../diagnostics/found.js';

/**
 * test/ok/<idea>.<way>.standards: valid rules, and every way of writing one idea means the same: Chinese (zh), English
 * (en), other widths, numerals, a clerk's own words. What a file leaves out comes from test/diagnostics/base.
 */
const OK = fileURLToPath(new URL('../ok/', import.meta.url));
const files = readdirSync(OK).sort();
const ideas = [...new Set(files.map((file) => file.split('.')[0] ?? ''))];

function modelOf(file: string): Model {
  const { model, diagnostics } = rulesOf([{ file, text: readFileSync(OK + file, 'utf8') }]);
  const found = diagnostics
    .filter(({ severity }) => severity !== 'hint')
    .map(({ place, zh }) => `${place?.start.line}:${place?.start.column} ${zh}`);
  expect(found).toEqual([]);
  if (model === null) throw new Error(`${file} has no model`);
  return model;
}

/** What a model means, titles and the words as written aside. */
function meaningOf(model: Model) {
  return {
    ruleSet: { ...model.ruleSet, title: '', basis: null },
    vocabulary: model.vocabulary,
    interpretations: model.interpretations.map(({ valueText: _, ...interpretation }) => interpretation),
    definitions: model.definitions,
    crossChecks: model.crossChecks,
    clauses: model.clauses.map(({ title: _, standard: __, ...clause }) => clause),
    scores: [model.scoring, model.conclusion, model.selections],
    expected: model.examples.map(({ on, expected, given }) => ({ on, expected, keys: given.map(({ key }) => key) })),
  };
}

it('covers at least 25 ideas, each written in two ways or more', () => {
  expect(files.length).toBeGreaterThanOrEqual(50);
  for (const idea of ideas) expect([idea, files.filter((file) => file.startsWith(`${idea}.`)).length >= 2]).toEqual([idea, true]);
});

describe.each(ideas)('%s', (idea) => {
  const [first = '', ...others] = files.filter((file) => file.startsWith(`${idea}.`));

  it.each(others)(`means the same in %s as in ${first}`, (other) => {
    const [a, b] = [meaningOf(modelOf(first)), meaningOf(modelOf(other))];
    for (const part of Object.keys(a) as (keyof typeof a)[]) {
      if (!sameMeaning(a[part], b[part])) expect(b[part]).toEqual(a[part]);
    }
  });

  it('its examples pass', async () => {
    for (const file of [first, ...others]) {
      for (const { results } of await runExamples(modelOf(file))) {
        for (const { actual, expected } of results) expect(actual).toBe(expected);
      }
    }
  });
});
