import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, compareVersions, type Model, parse, type SourceText } from '../../src/index.js';
import { applied, inOrder } from './apply.js';

const FOLDER = 'rules/henan-2017/';
const inFolder = (ending: string): readonly SourceText[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(`${FOLDER}${file}`, 'utf8') }));
const RULES = inFolder('.standards');
const TEXTS = inFolder('.txt');

/** What a clerk does to a set, each by itself harmless; what becomes of a set by any of them together may be refused. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace('“群众满意度高” 是指 90%', '“群众满意度高” 是指 92%'),
  (text) => text.replace('“及时报送备案” 是指 15日', '“及时报送备案” 是指 10个工作日'),
  (text) => text.replace('“近三年来” 是指 近三年', '“近三年来” 是指 近五年'),
  (text) => text.replace('版本 1', '版本 2').replace('施行 2017年7月25日', '施行 2018年1月1日'),
  (text) => text.replace('版本 1', '版本 1\n  期限末日 不顺延'),
  (text) => text.replace('属于工勤人员、劳动合同工、临时工', '属于工勤人员、临时工'),
  (text) => text.replace('条款 3.3 杜绝工勤人员', '条款 3.31 杜绝工勤人员').replaceAll('条款3.3', '条款3.31'),
  (text) => text.replace('整改 立即停止上述人员从事执法活动', '整改 三日内停止上述人员从事执法活动，收回证件'),
  (text) => text.replace(/^条款 7\.1 /m, '条款 7.9 有执法人员\n  要求 有执法人员\n\n条款 7.1 '),
  (text) => text.replace(/^条款 (6\.\d) (.*)$/gm, '条款 $1 $2（改）'),
  (text) => text.replaceAll('在岗执法人员', '在岗人员'),
  (text) => text.replace('：日期，可以没有', '：日期，可以没有，可在将来'),
  (text) => text.replace(/^(栏目 .*)$/m, '$1\n  备查编号 (fileNumber)：文字，可以没有'),
  (text) => text.replace(/^标准六 .*$/m, '标准六 培训'),
  (text) => text.replace(/^示例 [\s\S]*$/m, ''),
  (text) => text.replace(/ 要求 没有/, ' 要求 并非有'),
];

/** The set after some edits; null where it is refused. */
function edited(chosen: readonly number[]): Model | null {
  const rules = RULES.map(({ file, text }) => ({ file, text: chosen.reduce((now, i) => EDITS[i]?.(now) ?? now, text) }));
  const tree = parse(rules);
  return tree.diagnostics.some(({ severity }) => severity === 'error') ? null : check(tree.value, TEXTS).value;
}

it('every edit leaves a set that can be compared, and changes something but for the tests', () => {
  const before = edited([]) as Model;
  const changes = EDITS.map((_, i) => {
    const after = edited([i]);
    return after === null ? null : compareVersions(before, after).length;
  });
  expect(changes).not.toContain(null);
  expect(changes.filter((n) => n === 0).length).toBe(1);
});

it('whoever puts the listed changes into the old set has the new one', () => {
  const some = fc.uniqueArray(fc.nat({ max: EDITS.length - 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [before, after] = [edited(a), edited(b)];
      fc.pre(before !== null && after !== null);
      if (before === null || after === null) return;
      const changes = compareVersions(before, after);
      expect(inOrder(applied(before, changes))).toEqual(inOrder(after));
      if (changes.length === 0) expect(inOrder(before)).toEqual(inOrder(after));
    }),
    { numRuns: 40 },
  );
});
