import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/verdict/sightings/coverage.js';
import { countMarks, worstOf } from '../../src/verdict/sightings/marks.js';
import { modelOf, seenIn } from './coverage.js';

const example = (name: string, given: string, expected: string) =>
  `示例 ${name}\n${given
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `  已知 ${line}\n`)
    .join('')}  应当 ${expected}\n`;

describe('which conditions the examples have seen deciding', () => {
  const both = '条款 1.1 测试\n  要求 已公开且已建立\n';

  test('且: true where all hold, false where the others hold', () => {
    const seen = seenIn(
      both +
        example('都有', '已公开 是\n已建立 是', '条款1.1符合') +
        example('没有公开', '已公开 否\n已建立 是', '条款1.1不符合') +
        example('都没有', '已公开 否\n已建立 否', '条款1.1不符合'),
    );
    expect(seen).toEqual([
      '1.1 已公开: true 都有, false 没有公开, open – (both)',
      // Where both fail neither decides: the other one alone would have made it 不符合.
      '1.1 已建立: true 都有, false –, open – (true)',
    ]);
  });

  test('undetermined counts where the verdict hangs on it; a verdict of 材料不足 may hang on what is true as well', () => {
    const seen = seenIn(both + example('没有填', '已公开 是', '条款1.1材料不足') + example('无妨', '已建立 否', '条款1.1不符合'));
    expect(seen).toEqual(['1.1 已公开: true 没有填, false –, open – (true)', '1.1 已建立: true –, false 无妨, open 没有填 (false)']);
  });

  test('the first example that shows a side is named', () => {
    const seen = seenIn(both + example('先', '已公开 是\n已建立 是', '条款1.1符合') + example('后', '已公开 是\n已建立 是', '条款1.1符合'));
    expect(seen[0]).toBe('1.1 已公开: true 先, false –, open – (true)');
  });

  test('适用 and 除外 decide as well', () => {
    const seen = seenIn(
      '条款 1.1 测试\n  适用 已公开\n  除外（过渡期） 满意度少于10%\n  要求 已建立\n' +
        example('适用', '已公开 是\n满意度 50%\n已建立 否', '条款1.1不符合') +
        example('不适用', '已公开 否\n满意度 50%\n已建立 否', '条款1.1不适用') +
        example('除外', '已公开 是\n满意度 5%\n已建立 否', '条款1.1不适用'),
    );
    expect(seen).toEqual([
      '1.1 已公开: true 适用, false 不适用, open – (both)',
      '1.1 满意度少于10%: true 除外, false 适用, open – (both)',
      '1.1 已建立: true –, false 适用, open – (false)',
    ]);
  });

  test('a quantifier as a whole, and the conditions inside by one record', () => {
    const seen = seenIn(
      '条款 1.1 测试\n  要求 没有人员满足上岗且身份是临时工\n' +
        example('违反', '人员：（上岗 是；身份 临时工）、（上岗 是；身份 正式工）', '条款1.1不符合') +
        example('只做后勤', '人员：（上岗 否；身份 临时工）', '条款1.1符合'),
    );
    expect(seen).toEqual([
      '1.1 没有人员满足上岗且身份是临时工: true 只做后勤, false 违反, open – (both)',
      '1.1 上岗: true 违反, false 只做后勤, open – (both)',
      '1.1 身份是临时工: true 违反, false –, open – (true)',
    ]);
  });

  test('with two offenders the answer about one of them alone decides nothing', () => {
    const seen = seenIn(
      `条款 1.1 测试\n  要求 没有人员满足身份是临时工\n${example('两名', '人员：（身份 临时工）、（身份 临时工）', '条款1.1不符合')}`,
    );
    expect(seen[1]).toBe('1.1 身份是临时工: true –, false –, open – (never)');
  });

  test('conditions inside a share, and the comparison with its bound', () => {
    const seen = seenIn(
      '条款 1.1 测试\n  要求 人员中持证的比例不少于50%，名单为空视为100%\n' +
        example('刚好', '人员：（持证 是）、（持证 否）', '条款1.1符合') +
        example('不到', '人员：（持证 否）、（持证 否）', '条款1.1不符合'),
    );
    expect(seen.map((line) => line.slice(line.lastIndexOf(':')))).toEqual([
      ': true 刚好, false 不到, open – (both)',
      ': true 刚好, false 不到, open – (both)',
    ]);
  });

  test('each period of 每年 is a place of its own', () => {
    const seen = seenIn(
      '条款 1.1 测试\n  要求 近两个年度每年至少一次培训\n' +
        example('两年都有', '培训：（培训日期 2015年5月1日）、（培训日期 2016年5月1日）', '条款1.1符合') +
        example('缺一年', '培训：（培训日期 2015年5月1日）', '条款1.1不符合'),
    );
    expect(seen).toHaveLength(2);
    for (const line of seen) expect(line).toContain('true 两年都有, false 缺一年');
  });
});

describe('what has seen nothing', () => {
  const clause = '条款 1.1 测试\n  要求 已公开\n';
  const nothing = ['1.1 已公开: true –, false –, open – (never)'];

  test('an example that is to be confirmed', () => {
    expect(seenIn(`${clause}示例 草稿\n  待确认 请核对\n  已知 已公开 是\n  应当 条款1.1符合\n`)).toEqual(nothing);
  });

  test('an example whose verdict is another one', () => {
    expect(seenIn(clause + example('写错', '已公开 是', '条款1.1不符合'))).toEqual(nothing);
    expect(coverageOf(modelOf(clause + example('写错', '已公开 是', '条款1.1不符合')))[0]?.examples).toBe(0);
  });

  test('an example of another clause', () => {
    const other = '条款 1.2 测试\n  要求 已公开或者已建立\n';
    expect(seenIn(clause + other + example('别条', '已公开 是', '条款1.2符合')).slice(0, 1)).toEqual(nothing);
  });

  test('a day before the set is in force', () => {
    const before = `示例 施行以前\n  评估日 2000年1月1日\n  已知 已公开 是\n  应当 条款1.1未评\n`;
    const model = modelOf(clause + before);
    const dated = { ...model, ruleSet: { ...model.ruleSet, inForceFrom: '2010-01-01' } };
    expect(coverageOf(dated)[0]).toMatchObject({ examples: 0, atoms: [{ seenTrue: null }] });
  });
});

describe('definitions', () => {
  const body =
    '定义 到位 是指 已公开且已建立\n定义名单 在岗人员 是指 上岗的人员\n' +
    '条款 1.1 测试\n  适用 到位\n  要求 到位或者满意度多于90%\n' +
    '条款 1.2 测试\n  适用 有在岗人员\n  要求 每名在岗人员满足持证\n' +
    example('缺公开', '已公开 否\n已建立 是\n满意度 50%', '条款1.1不适用') +
    example('无证', '人员：（上岗 是；持证 否）', '条款1.2不符合');
  const coverage = coverageOf(modelOf(body));

  test('their conditions belong to the clause, and to the place of the definition', () => {
    const [first] = coverage;
    expect(first?.atoms.map(({ text, definition }) => [text, definition])).toEqual([
      ['已公开', '到位'],
      ['已建立', '到位'],
      ['满意度多于90%', null],
    ]);
    expect(first?.atoms[0]?.at.start.line).toBe(18);
    // Turned round it makes the clause apply and be met at once: one answer, wherever the clause asks for it.
    expect(first?.atoms[0]?.seenFalse?.example).toBe('缺公开');
  });

  test('the filter of a derived list is one condition of the clause', () => {
    expect(coverage[1]?.atoms.map(({ text, part, definition }) => [text, part, definition])).toEqual([
      ['有在岗人员', 'applicability', null],
      ['上岗', 'applicability', '在岗人员'],
      ['每名在岗人员满足持证', 'requirement', null],
      ['持证', 'requirement', null],
    ]);
  });
});

test('marks are counted, and the worst of several is told', () => {
  const atoms = coverageOf(
    modelOf(`条款 1.1 测试\n  要求 已公开且已建立\n${example('都有', '已公开 是\n已建立 是', '条款1.1符合')}`),
  ).flatMap((one) => one.atoms);
  expect(countMarks(atoms)).toEqual({ all: 2, both: 0, true: 2, false: 0, never: 0, open: 0 });
  expect([worstOf([]), worstOf(['both', 'true']), worstOf(['false', 'true']), worstOf(['never', 'both'])]).toEqual([
    'both',
    'true',
    'false',
    'never',
  ]);
});
