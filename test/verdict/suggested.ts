import type { Model } from '../../src/model/model.js';
import { parse } from '../../src/syntax/parse.js';
import type { SourceText } from '../../src/text/place.js';
import { check } from '../../src/verdict/check.js';
import { suggestExamples } from '../../src/verdict/suggest/suggest.js';
import type { ClauseSuggestions, Suggestion } from '../../src/verdict/suggest/suggestion.js';
import { writeSuggestion } from '../../src/verdict/suggest/write.js';

/** One vocabulary for the tests of suggested cases: every type, a list with dates, one without. */
export const VOCABULARY = `标准集 示例测试
  编号 suggest-test
  示例评估日 2017年8月20日
事实表 部门 (department)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  已公开 (published)：是否
  已建立 (established)：是否
  部门类型 (kind)：选项 机关 (organ)、授权组织 (authorised)
  满意度 (satisfaction)：百分比
  样本数 (samples)：整数，单位 人
  公开日期 (publishedOn)：日期，可以没有
  到期日 (endsOn)：日期，可在将来
名单 人员 (staff) 每一名
  姓名 (personName)：文字，个人信息
  身份 (status)：选项 正式工 (regular)、临时工 (temporary)
  持证 (certified)：是否
  成绩 (score)：数，单位 分，0到100，可以没有
名单 处罚 (penalties) 每一件
  文号 (number)：文字，标识
  决定日期 (decidedOn)：日期，计时，既成事实
  备案日期 (filedOn)：日期，可以没有，既成事实
  金额 (fine)：数，单位 元，0以上
名单 培训 (trainings) 每一次
  类别 (subject)：选项 通用 (general)、专门 (special)，既成事实
  培训日期 (heldOn)：日期，计时，既成事实
标准一 测试
`;

/** The model of rule files; a text with errors fails the test. */
export function modelOf(rules: readonly SourceText[], texts: readonly SourceText[] = []): Model {
  const tree = parse(rules);
  const { value, diagnostics } = check(tree.value, texts);
  const errors = [...tree.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (value === null || errors.length > 0) throw new Error(errors.map(({ zh }) => zh).join('\n'));
  return value;
}

/** The rule text of one clause, given its body (要求 … and what else it has) and its 示例. */
export function rulesOf(body: string, examples = ''): string {
  const lines = body.split('\n').map((line) => `  ${line.trim()}`);
  return `${VOCABULARY}条款 1.1 测试\n${lines.join('\n')}\n${examples}`;
}

export async function suggestionsFor(text: string): Promise<{ readonly model: Model; readonly found: readonly ClauseSuggestions[] }> {
  const model = modelOf([{ file: 'set.standards', text }]);
  return { model, found: await suggestExamples(model, { clause: null, today: '2017-09-01' }) };
}

/** What is suggested for a clause, a line each: the verdict, what the case shows and its 已知. */
export async function suggested(body: string, examples = ''): Promise<readonly string[]> {
  const { model, found } = await suggestionsFor(rulesOf(body, examples));
  return found.flatMap(({ suggestions }) => suggestions.map((one) => lineOf(one, model)));
}

const VERDICTS: Readonly<Record<string, string>> = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '材料不足',
  'not-applicable': '不适用',
};

function lineOf(suggestion: Suggestion, model: Model): string {
  const given = [...writeSuggestion(suggestion, model, 'zh').matchAll(/^ {2}已知 (.*)$/gm)].map((match) => match[1]);
  return `${VERDICTS[suggestion.verdict] ?? suggestion.verdict} ${suggestion.name.zh.replace('条款1.1 ', '')} | ${given.join(' | ')}`;
}
