import { beforeAll, describe, expect, test } from 'vitest';
import type { DepartmentVerdicts } from '../../../src/index.js';
import { scoredRun } from '../../report/scored-fixture.js';
import { SCORED_RULES } from '../../report/scored-rules.js';

let open: DepartmentVerdicts;
let settled: DepartmentVerdicts;
let vetoed: DepartmentVerdicts;
beforeAll(async () => {
  const { departments } = await scoredRun();
  settled = departments[0] as DepartmentVerdicts;
  open = departments[1] as DepartmentVerdicts;
  vetoed = departments[2] as DepartmentVerdicts;
});

const pointsOf = ({ clauses }: DepartmentVerdicts, id: string) => clauses.find((clause) => clause.id === id)?.points;

describe('what keeps a score open', () => {
  test('is told with what would settle it, and nothing where all is decided', () => {
    expect(open.score?.stillOpen.map(({ of, record, stillNeeded }) => [of, record?.zh ?? null, stillNeeded?.words.zh])).toEqual([
      ['1.5', null, '以下各项都需要'],
      ['1.6', null, '等待考核人评定分数'],
      ['有合法性问题的，本卷计0分', '罚4号', '抽查案卷第2行（罚4号）的“有合法性问题”'],
    ]);
    expect(settled.score?.stillOpen).toEqual([]);
    expect(vetoed.score?.stillOpen).toEqual([]);
  });

  test('a limit and a 不扣分 that are open are among it', async () => {
    const rules = SCORED_RULES.replace('    不扣分 上级另有规定', '    不扣分 有没收物品').replace(
      '不得高于合格',
      '不得高于合格\n  限制 没收物品已处理的，不得高于良好',
    );
    const [, one] = (await scoredRun(rules)).departments;
    expect(one?.clauses.find(({ id }) => id === '1.3')?.points?.points).toEqual({ low: '14', high: '20' });
    expect(one?.score?.stillOpen.find(({ of }) => of === '1.3')?.stillNeeded?.words.zh).toBe('有没收物品');
    expect(one?.score?.stillOpen.find(({ kind }) => kind === 'limit')?.stillNeeded?.words.zh).toBe('没收物品已处理');
  });
});

test('how 不适用 was treated: by the nearest container that says a rule', async () => {
  expect(settled.score?.notApplicable).toEqual([{ rule: 'rescale', of: null, certain: ['1.5'], maybe: [] }]);
  expect(open.score?.notApplicable).toEqual([{ rule: 'rescale', of: null, certain: [], maybe: ['1.5'] }]);
  const part = SCORED_RULES.replace('  部分 其他\n', '  部分 其他\n    不适用 计0分\n');
  const [first] = (await scoredRun(part)).departments;
  expect(first?.score?.notApplicable).toEqual([{ rule: 'zero', of: '其他', certain: ['1.5'], maybe: [] }]);
});

describe('a record', () => {
  test('that is waived says by what, and is counted nowhere else', () => {
    const [line] = pointsOf(settled, '1.3')?.lines ?? [];
    expect(line?.records.map(({ waived, countedIn, points }) => [waived, countedIn, points.high])).toEqual([
      ['false', '1.4', '0'],
      ['true', null, '0'],
    ]);
    expect(line?.records[1]?.waivedBy.map(({ zh }) => zh)).toEqual(['投诉第2行（信访二号）的“上级另有规定”为是']);
    expect(line?.records[1]?.unreduced).toEqual({ low: '2', high: '2' });
  });
});

test('a limit that was reached shows in the points before it', () => {
  const lines = pointsOf(open, '1.1')?.lines ?? [];
  expect(lines.map(({ points, uncapped }) => [points.high, uncapped.high])).toEqual([
    ['6', '6'],
    ['2', '3'],
  ]);
});

test('what a part hands up leaves out what does not apply', () => {
  const part = settled.score?.standards[0]?.parts.find(({ title }) => title === '其他');
  expect(part?.handed).toEqual({ points: { low: '10', high: '10' }, marks: { low: '10', high: '10' } });
});

test('a veto is published with what it does', () => {
  expect(vetoed.score?.vetoes[0]).toMatchObject({
    truth: 'true',
    effects: [
      { kind: 'zero', scope: 'total' },
      { kind: 'conclusion', name: '不合格' },
    ],
    stillNeeded: null,
  });
});
