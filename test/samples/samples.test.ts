import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, type DepartmentVerdicts, evaluate, readFacts, type VerdictName } from '../../src/index.js';
import { henan } from '../rules/henan.js';

/** What stands out in each sample; every other clause is 符合 or 不适用 (samples/README.md). */
interface Story {
  readonly conclusion: VerdictName;
  readonly region: string | null;
  readonly notMet?: readonly string[];
  readonly undetermined?: readonly string[] | 'all';
  readonly notApplicable: readonly string[];
}

const NO_ACTS = ['5.2', '5.3', '5.4'];
const ORGAN = ['1.2', '1.3'];
const NO_REFORM = ['2.5'];

const STORIES: Readonly<Record<string, Story>> = {
  'zixu-market.yaml': { conclusion: 'met', region: '子虚市', notApplicable: ORGAN },
  'zixu-urban-management.yaml': {
    conclusion: 'not-met',
    region: '子虚市',
    notMet: ['3.3'],
    notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS],
  },
  'zixu-water.yaml': { conclusion: 'not-met', region: '子虚市', notMet: ['6.1'], notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS] },
  'wuyou-transport.yaml': { conclusion: 'not-met', region: '乌有县', notMet: ['4.9'], notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS] },
  'wuyou-land.yaml': { conclusion: 'met', region: '乌有县', notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS] },
  'wuyou-animal-health.json': { conclusion: 'met', region: '乌有县', notApplicable: [...NO_REFORM, ...NO_ACTS] },
  'nanke-environment.yaml': {
    conclusion: 'not-met',
    region: '南柯县',
    notMet: ['4.1'],
    notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS],
  },
  'nanke-forestry.yaml': {
    conclusion: 'undetermined',
    region: '南柯县',
    undetermined: ['3.1', '3.2', '3.3', '4.1', '4.5', '4.6', '4.8', '6.1', '6.2', '6.4'],
    notApplicable: [...ORGAN, ...NO_REFORM, ...NO_ACTS],
  },
  'nanke-farm-machinery.yaml': { conclusion: 'not-met', region: '南柯县', notMet: ['1.2'], notApplicable: [...NO_REFORM, ...NO_ACTS] },
  'nanke-grain.yaml': { conclusion: 'undetermined', region: '南柯县', undetermined: 'all', notApplicable: [] },
};

const FOLDER = fileURLToPath(new URL('../../samples/', import.meta.url));
const { model } = henan();
const rules = compile(model);

describe('samples', () => {
  it('are all told here', () => {
    expect(
      readdirSync(FOLDER)
        .filter((file) => file !== 'README.md')
        .sort(),
    ).toEqual(Object.keys(STORIES).sort());
  });

  it('are all told in samples/README.md', () => {
    const readme = readFileSync(`${FOLDER}README.md`, 'utf8');
    for (const file of Object.keys(STORIES)) expect(readme).toContain(`(${file})`);
  });

  it('come from at least eight departments in three regions', () => {
    expect(Object.keys(STORIES).length).toBeGreaterThanOrEqual(8);
    expect(new Set(Object.values(STORIES).flatMap((s) => s.region ?? [])).size).toBe(3);
  });
});

describe.each(Object.entries(STORIES))('%s', (file, story) => {
  it('reads without a finding and states its evaluation date', () => {
    const { value, diagnostics } = read(file);
    expect(diagnostics).toEqual([]);
    expect(value?.evaluatedOn).toBe('2017-08-20');
    expect(value?.region).toBe(story.region);
  });

  it('gives the verdicts of its story, and no other stands out', async () => {
    const verdicts = await verdictsOf(file);
    const ids = model.clauses.map((clause) => clause.id);
    const undetermined = story.undetermined ?? [];
    const told = (id: string): VerdictName =>
      story.notMet?.includes(id)
        ? 'not-met'
        : undetermined === 'all' || undetermined.includes(id)
          ? 'undetermined'
          : story.notApplicable.includes(id)
            ? 'not-applicable'
            : 'met';
    expect(Object.fromEntries(verdicts.clauses.map((c) => [c.id, c.verdict]))).toEqual(Object.fromEntries(ids.map((id) => [id, told(id)])));
    expect(verdicts.conclusion).toBe(story.conclusion);
  });
});

describe('the stories turn where they say', () => {
  it.each([
    ['wuyou-land.yaml', '2017-08-19', 'not-met'],
    ['wuyou-land.yaml', '2017-08-20', 'met'],
    ['wuyou-transport.yaml', '2017-09-20', 'not-met'],
    ['wuyou-transport.yaml', '2017-09-21', 'met'],
  ])('%s on %s: 4.9 %s', async (file, on, verdict) => {
    expect(verdictOf(await verdictsOf(file, on), '4.9')).toBe(verdict);
  });

  it('3.3 is met once the temporary workers of rows 4 and 9 no longer enforce', async () => {
    const mended = text('zixu-urban-management.yaml').replace(/(身份: 临时工, 从事执法活动: )是/g, '$1否');
    const sheet = readFacts(model, { file: 'mended.yaml', text: mended }).value;
    const { value } = await evaluate(rules, sheet === null ? [] : [sheet], { on: null, today: '2026-01-01' });
    expect(value.map((v) => [v.conclusion, verdictOf(v, '3.3')])).toEqual([['met', 'met']]);
  });
});

function verdictOf(verdicts: DepartmentVerdicts, id: string): VerdictName | undefined {
  return verdicts.clauses.find((c) => c.id === id)?.verdict;
}

function read(file: string) {
  return readFacts(model, { file: `samples/${file}`, text: text(file) });
}

function text(file: string): string {
  return readFileSync(`${FOLDER}${file}`, 'utf8');
}

async function verdictsOf(file: string, on: string | null = null): Promise<DepartmentVerdicts> {
  const sheet = read(file).value;
  if (sheet === null) throw new Error(`${file} cannot be read`);
  const { value } = await evaluate(rules, [sheet], { on, today: '2026-01-01' });
  const [verdicts] = value;
  if (verdicts === undefined) throw new Error(`${file} has no verdicts`);
  return verdicts;
}
