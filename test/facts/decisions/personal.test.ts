import { expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { decided, office, withJudgements } from './office.js';

/** Each says 某甲乙 somewhere, and is wrong. */
const WRONG: readonly (readonly [string, string])[] = [
  ['points out of range', withJudgements('条款: 1.1, 分: 9, 评定人: 某甲乙, 理由: 好')],
  ['another role', withJudgements('条款: 1.1, 分: 1, 由: 某甲乙, 评定人: 某甲乙, 理由: 好')],
  ['a role by name, in a line of its own', '评定:\n  - 条款: 1.1\n    分: 1\n    由: 某甲乙\n    评定人: 一\n    理由: 好'],
  ['a misspelt key', withJudgements('条款: 1.1, 分: 1, 评定入: 某甲乙, 理由: 好')],
  ['two names', '评定:\n  - 条款: 1.1\n    分: 1\n    评定人: [某甲乙]\n    理由: 好'],
  ['twice', withJudgements('条款: 1.3, 分: 1, 评定人: 某甲乙, 理由: 好', '条款: 1.3, 分: 2, 评定人: 某甲乙, 理由: 好')],
  ['no shape', '评定: [某甲乙]'],
  ['no list', '评定: 某甲乙'],
  ['a record by the name in it', withJudgements('条款: 1.2, 记录: 某甲乙, 分: 1, 评定人: 一, 理由: 好')],
  ['one level too high', '评定人: 某甲乙'],
  ['an override without a reason', '改判: [{条款: 1.1, 分: 1, 改判人: 某甲乙}]'],
  ['an opinion by name', '推选意见: [{推选: 先进单位, 入选: 是, 由: 某甲乙, 理由: 好}]'],
];

it.each(WRONG)('%s: the name is in no message, and its line is not shown', (_, text) => {
  const { found } = decided(text);
  expect(found.length).toBeGreaterThan(0);
  expect(JSON.stringify(found.map(({ zh, en, edits }) => [zh, en, edits]))).not.toContain('某甲乙');
  const lines = text.split('\n');
  for (const { place, personal } of found) if (lines[(place?.start.line ?? 1) - 1]?.includes('某甲乙')) expect(personal).toBe(true);
});

it('a broken file that may name who decided shows no line', () => {
  for (const key of ['评定人', 'judgedBy', '改判人', 'decidedBy'])
    expect(readFacts(office, { file: 'a.yaml', text: `评定:\n  - ${key}: "某甲乙` }).diagnostics).toMatchObject([{ personal: true }]);
});
