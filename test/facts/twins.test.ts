import { describe, expect, it } from 'vitest';
import { check, compile, evaluate, parse, readFacts } from '../../src/index.js';

/** Two records of one 标识 that own others (semantics.md §1.6). */
const RULES = {
  file: 'rules.standards',
  text: `标准集 样例
  编号 sample
  施行 2017年7月25日
事实表 部门 (unit)
栏目 基本
  名称 (unitName)：文字，名称
名单 案卷 (files) 每一卷
  编号 (fileNo)：文字，标识
名单 问题 (flaws) 每一处，属于 案卷
  编号 (fileNo)：文字
标准一 案卷
  条款 1.1 没有问题
    要求 每卷案卷满足没有问题
`,
};
const MODEL = check(parse([RULES]).value, [RULES]).value;

async function judged(text: string) {
  if (MODEL === null) throw new Error('not a set');
  const { value, diagnostics } = readFacts(MODEL, { file: 'a.yaml', text: `名称: 甲局\n${text}` });
  if (value === null) throw new Error('no sheet');
  const { value: all } = await evaluate(compile(MODEL), [value], { on: '2017-08-20', today: '2017-08-20' });
  return { found: diagnostics.map(({ code, place, zh }) => [code, place?.start.line, zh]), verdict: all[0]?.clauses[0]?.verdict };
}

const lists = (files: readonly string[], flaws: readonly string[]) =>
  `案卷: [${files.map((no) => `{编号: ${no}}`).join(', ')}]\n问题: [${flaws.map((no) => `{编号: ${no}}`).join(', ')}]\n`;

describe('two records of one 标识', () => {
  it('to which another belongs: one finding, and nobody knows to which', async () => {
    const { found, verdict } = await judged(lists(['甲1', '甲2', '甲1', '甲 １'], ['甲1', '甲1']));
    expect(found).toEqual([
      [
        'twin-records',
        2,
        '名单“案卷”第1、3、4行写的都是“甲1”，分不清“问题”里的2条属于哪一行，按不详处理。请改正写错的编号；重复报了的，删去一行。',
      ],
    ]);
    expect(verdict).toBe('undetermined');
  });

  it('to which nothing belongs do no harm', async () => {
    expect(await judged(lists(['甲1', '甲2', '甲1'], []))).toEqual({ found: [], verdict: 'met' });
    expect(await judged(lists(['甲1', '甲2', '甲1'], ['甲2']))).toEqual({ found: [], verdict: 'not-met' });
  });

  it('what belongs to others stays with them', async () => {
    const { found, verdict } = await judged(lists(['甲1', '甲2', '甲1'], ['甲1', '甲2']));
    expect(found.map(([code]) => code)).toEqual(['twin-records']);
    expect(verdict).toBe('not-met');
  });
});
