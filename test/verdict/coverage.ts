import { check, parse } from '../../src/index.js';
import type { Model } from '../../src/model/model.js';
import { type AtomCoverage, coverageOf } from '../../src/verdict/sightings/coverage.js';
import { markOf } from '../../src/verdict/sightings/marks.js';

const HEAD = `标准集 示例测试
  编号 coverage-test
  示例评估日 2017年8月20日
事实表 部门 (department)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  已公开 (published)：是否
  已建立 (established)：是否
  满意度 (satisfaction)：百分比
  比率 (ratio)：数，0到100
名单 人员 (staff) 每一名
  身份 (status)：选项 正式工 (regular)、临时工 (temporary)
  上岗 (onDuty)：是否
  持证 (certified)：是否
名单 培训 (trainings) 每一次
  培训日期 (heldOn)：日期，计时
标准一 测试
`;

/** A checked model of the clauses, definitions and examples given. */
export function modelOf(body: string): Model {
  const tree = parse([{ file: 'set.standards', text: HEAD + body }]);
  const { value, diagnostics } = check(tree.value, []);
  const errors = [...tree.diagnostics, ...diagnostics].filter((one) => one.severity === 'error');
  if (value === null || errors.length > 0) throw new Error(errors.map((one) => one.zh).join('\n'));
  return value;
}

/** What has been seen, a line a condition: `3.3 持证: true 甲, false –, open –`. */
export function seenIn(body: string): readonly string[] {
  return coverageOf(modelOf(body)).flatMap(({ clause, atoms }) => atoms.map((atom) => `${clause} ${told(atom)}`));
}

function told(atom: AtomCoverage): string {
  const [holds, fails, open] = [atom.seenTrue, atom.seenFalse, atom.seenOpen].map((sighting) => sighting?.example ?? '–');
  return `${atom.text}: true ${holds}, false ${fails}, open ${open} (${markOf(atom)})`;
}
