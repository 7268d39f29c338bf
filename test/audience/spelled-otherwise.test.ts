import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyExport } from '../edge/export/kit.js';
import { folderWith, RULES, zhunsheng } from '../edge/world.js';
import { everyFile } from './every-byte.js';

/** A department that names an officer, and words that name him in other spellings than the roster's. */
const RULES_WITH_PERSONS = RULES.replace(
  '标准一 公开',
  '名单 执法人员 (officers) 每一名\n  姓名 (officerName)：文字，个人信息\n\n标准一 公开',
);

const sheet = (name: string, named: string) =>
  [
    'name: 云山县局',
    'published: 否',
    `执法人员:\n  - {姓名: "${name}"}`,
    `改判:\n  - {条款: 1.1, 结论: 符合, 由: "${named}办公室", 改判人: 某丁, 日期: 2017-08-19, 理由: "${named}已经调离"}`,
    '陈述申辩:',
    `  - {条款: "9.9${named}", 日期: 2017-08-12, 内容: 已经改正}`,
    `  - {条款: 1.1, 日期: 2017-08-12, 可公开: 是, 内容: "${named}已经改正", 答复: {内容: 收到, 由: "${named}法制科", 答复人: 某戊, 日期: 2017-08-13}}`,
  ].join('\n');

test.each([
  ['white space in the roster', '隐　者', '隐者'],
  ['white space elsewhere', '隐者', '隐　者'],
  ['a mark without width', '隐者', '隐\u200b者'],
  ['another width', 'ＡＢｃ', 'ABC'],
  ['as it stands', '隐者名', '隐者名'],
])('no public byte holds a name of the sheet: %s', async (_, name, named) => {
  const cwd = folderWith({ 'rules/set.standards': RULES_WITH_PERSONS, 'facts/a.yaml': sheet(name, named) });
  await zhunsheng(cwd, [
    'evaluate',
    'rules',
    'facts',
    '--on',
    '2017-08-20',
    '--out',
    'written/site',
    '--record',
    'kept.json',
    ...everyExport('written/exports'),
  ]);
  const files = everyFile(join(cwd, 'written'));
  // That something was decided and said is told; only who it is about is not.
  const page = [...files].find(([file]) => file.endsWith('departments/云山县局.html'))?.[1] ?? '';
  expect(page).toContain('改判为“符合”');
  expect(page).toContain('2017年8月12日提出');
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[\s\p{Cf}]/gu, '')
      .toLowerCase();
  expect([...files].filter(([, text]) => bare(text).includes(bare(name))).map(([file]) => file)).toEqual([]);
});
