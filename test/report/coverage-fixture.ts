import { check, coverageOf, type Language, parse, renderCoverage, type SourceText } from '../../src/index.js';

/** Two rule files in which every mark comes, a sentence over two lines, a definition of two clauses, and hostile names. */
export const SOURCES: readonly SourceText[] = [
  {
    file: '/home/somebody/rules/words.standards',
    text: `标准集 示例测试 <b>&amp;
  编号 coverage-page
  示例评估日 2017年8月20日
事实表 部门 (department)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  已公开 (published)：是否
  已建立 (established)：是否
  已存档 (filed)：是否
名单 人员 (staff) 每一名
  身份 (status)：选项 正式工 (regular)、临时工 (temporary)
  上岗 (onDuty)：是否
定义名单 在岗人员 是指 上岗的人员
`,
  },
  {
    file: '/home/somebody/rules/clauses.standards',
    text: [
      '标准一 测试',
      '条款 1.1 <script>alert(1)</script>',
      '  要求 已公开且已建立且已存档',
      '条款 1.2 没有临时工在岗',
      '  适用 有在岗人员',
      '  要求 没有在岗人员满足',
      '    身份是临时工   # 只看在岗的',
      '条款 1.3 都在岗',
      '  要求 有在岗人员',
      '示例 都有 "><img src=x onerror=alert(1)>',
      '  已知 已公开 是',
      '  已知 已建立 是',
      '  已知 已存档 是',
      '  应当 条款1.1符合',
      '示例 没有公开',
      '  已知 已公开 否',
      '  已知 已建立 是',
      '  已知 已存档 是',
      '  应当 条款1.1不符合',
      '示例 有临时工',
      '  已知 人员：（上岗 是；身份 临时工）、（上岗 否；身份 临时工）',
      '  应当 条款1.2不符合',
      '示例 没有填',
      '  应当 条款1.3材料不足',
      '',
    ].join('\r\n'),
  },
];

export function coverageHtml(language: Language = 'zh', sources: readonly SourceText[] = SOURCES): string {
  const tree = parse(sources);
  const { value: model, diagnostics } = check(tree.value, []);
  if (model === null) throw new Error([...tree.diagnostics, ...diagnostics].map((one) => one.zh).join('\n'));
  return renderCoverage({ model, coverage: coverageOf(model), sources, generatedOn: '2017-09-01', version: '9.9.9' }, { language });
}
