import {
  compareExpected,
  compile,
  type Earlier,
  evaluate,
  type Facts,
  type Model,
  type Run,
  readFacts,
  sortDiagnostics,
} from '../../../src/index.js';
import { setIn } from '../../sets/kit.js';
import { type Marks, newMarks } from './marks.js';

/** A run in which a mark stands in every field that somebody outside can fill, and the run before it. */
export interface MarkedOffice {
  readonly run: Run;
  readonly earlier: Earlier;
  readonly marks: Marks;
}

/**
 * Made by the road of any run: rules of two sets are read, sheets are read against them and judged. Only then are the marks turned
 * into payloads, so that no reader softens one before it comes to the pages.
 */
export async function markedOffice(): Promise<MarkedOffice> {
  const marks = newMarks();
  const model = modelOf(marks);
  const read = sheets(marks).map(([file, sheet]) => readFacts(model, { file, text: JSON.stringify(sheet) }));
  const facts = read.flatMap(({ value }) => value ?? []);
  const judged = await evaluate(compile(model), facts, { on: '2018-12-31', today: '2018-12-31', audience: 'internal' });
  const found = sortDiagnostics([...read.flatMap(({ diagnostics }) => diagnostics), ...judged.diagnostics]);
  const expected = [{ name: marks.of('name of a body that did not report'), region: marks.of('region of a body that did not report') }];
  const run: Run = {
    model,
    digestOfRules: null,
    // What the office reads for itself withholds least, so more of what others wrote stands on its pages.
    audience: 'internal',
    departments: judged.value,
    unread: [
      {
        file: `${marks.of('file name of an unreadable sheet')}.yaml`,
        name: marks.of('name in an unreadable sheet'),
        reason: words(marks, 'reason why unread'),
      },
    ],
    notReported: compareExpected(
      expected,
      facts.map(({ name }) => name),
    ).absent,
    problems: found.map((diagnostic) => ({ department: departmentOf(facts, diagnostic.place?.file), diagnostic })),
    evaluator: marks.of('who answers for the run'),
    generatedOn: '2018-12-31',
    version: '9.9.9',
  };
  return { run, earlier: earlierOf(run, marks), marks };
}

function words(marks: Marks, field: string) {
  const mark = marks.of(field);
  return { zh: mark, en: mark };
}

function departmentOf(facts: readonly Facts[], file: string | undefined): string | null {
  return facts.find((one) => one.file === file)?.name ?? null;
}

/** The same departments with another conclusion, and one that is gone. */
function earlierOf({ departments }: Run, marks: Marks): Earlier {
  const before = departments.map(({ name, clauses }) => ({
    name,
    conclusionText: words(marks, 'conclusion in the previous record'),
    clauses: clauses.map(({ id, verdict }) => ({ id, verdict: verdict === 'met' ? ('not-met' as const) : ('met' as const) })),
  }));
  const gone = {
    name: marks.of('name of a department in the previous record'),
    conclusionText: words(marks, 'conclusion in the previous record'),
    clauses: [],
  };
  return { generatedOn: '2018-06-30', digestOfRules: null, departments: [...before, gone] };
}

function modelOf(marks: Marks): Model {
  const { model, diagnostics } = setIn({ base: base(marks), city: city(marks) }, 'city');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (model === null || errors.length > 0) throw new Error(errors.map(({ code, zh }) => `${code} ${zh}`).join('\n'));
  return model;
}

function base(marks: Marks) {
  const of = marks.of;
  const quoted = of('quotation');
  const materials = of('name of a 是否 field');
  return {
    'notice.txt': `一、${of('notice text')}。各部门应当${quoted}。\n二、${of('notice text')}。`,
    'set.standards': `标准集 上级标准${of('title of the set below')}
  编号 base
  版本 1
  原文文件 notice.txt
  施行 2018年1月1日
  核查方法 查阅资料、方法${of('verification method')}

事实表 部门 (department)

栏目 基本 (profile)
  名称 (name)：文字，名称
  所属地区 (region)：文字，分组
  已公开${materials} (published)：是否
  有重大责任事故 (accident)：是否
  迟报次数 (late)：整数，单位 次
  联系人 (contact)：文字
  总件数 (total)：整数，单位 件
  ${of('name of a text field')} (remark)：文字

名单 投诉${of('name of a list')} (complaints) 每一件
  事项 (matter)：文字，标识
  当事人 (person)：文字，个人信息
  类别 (sort)：选项 好${of('name of an option')} (good)、其他 (other)
  已办结 (closed)：是否

计分
  满分 50分
  扣完为止
  不适用 按比例折算
  改判 由${of('role that puts scores right')}决定
  一票否决 有重大责任事故的，总分计0分，结论为不合格

解释 “及时” 是指 15次
  依据 ${of('basis of an interpretation')}
  理由 ${of('reason of an interpretation')}

标准一 ${of('title of a standard')}

条款 1.1 ${of('title of a clause')}
  原文 “${quoted}”
  分值 10分
  适用 并非有重大责任事故
  要求 已公开${materials}
  除外（${of('name of an exception')}）迟报次数等于0次
  核查 方法${marks.again('verification method')}：${of('material to look at')}
  整改 ${of('remedy of a clause')}
  说明 ${of('note of a clause')}

条款 1.2 办结
  分值 10分
  扣分 每有1件投诉${marks.again('name of a list')}满足并非已办结的，扣2分
  整改 ${of('remedy of a clause')}

条款 1.3 次数
  分值 10分
  要求 迟报次数不多于“及时”

条款 1.4 印象
  分值 10分
  扣分 迟报次数多于1次的，扣0分到4分，由${of('role that judges')}评定

条款 1.5 种类
  要求 没有投诉${marks.again('name of a list')}满足类别属于好${marks.again('name of an option')}

条款 1.7 填报
  分值 10分
  要求 已填报联系人且迟报次数不多于“及时”

条款 1.6 要删去的
  要求 已公开${materials}

勾稽（${of('name of a cross-check')}）总件数不少于投诉${marks.again('name of a list')}的数量
  说明 ${of('note of a cross-check')}

等次
  ${of('name of a grade')} 30分以上
  不合格 不满30分

推选 ${of('name of a 推选')}
  范围 全部参评单位
  名额 1个
  条件 总分不低于0分
  排序 迟报次数从低到高
  并列 由办公室决定
`,
  };
}

function city(marks: Marks) {
  const of = marks.of;
  const uncited = of('sentence of the notice that no clause covers');
  return {
    'notice.txt': `一、${uncited}。二、${of('notice text')}。`,
    'set.standards': `标准集 ${of('title of the set')}
  编号 city
  参照 base
  版本 ${of('version of the set')}
  依据 ${of('basis of the set')}
  发布 ${of('issuer of the set')}
  原文文件 notice.txt
  未引 “${uncited}” 理由 ${of('reason why a sentence is not covered')}
  施行 2018年1月1日

修改条款 1.3 ${of('title of a changed clause')}
  分值 10分
  要求 迟报次数不多于5次
  理由 ${of('reason of a change')}

删去条款 1.6
  理由 ${of('reason of a removal')}
`,
  };
}

type Sheet = Readonly<Record<string, unknown>>;

/** Four departments: what is met, what is not, what is open, and one whose figures contradict each other. */
function sheets(marks: Marks): readonly (readonly [file: string, sheet: Sheet])[] {
  const of = marks.of;
  const told = (value: unknown) => ({
    值: value,
    依据: of('evidence of a value'),
    核查: '查阅资料',
    核实人: of('who verified a value'),
    附件: `${of('name of an attachment')}.pdf`,
  });
  const complaint = (more: Sheet) => ({
    事项: of('label of a record'),
    当事人: of('personal information in a record'),
    依据: of('evidence of a record'),
    ...more,
  });
  const sheet = (more: Sheet): Sheet => ({
    名称: of('name of a department'),
    所属地区: of('region of a department'),
    评估日: '2018-12-31',
    有重大责任事故: told('否'),
    迟报次数: told(3),
    联系人: told(of('text fact')),
    [marks.again('name of a text field')]: of('text fact'),
    [of('unknown key of a sheet')]: of('value of an unknown key'),
    ...more,
  });
  const list = `投诉${marks.again('name of a list')}`;
  const field = `已公开${marks.again('name of a 是否 field')}`;
  const option = `好${marks.again('name of an option')}`;
  return [
    ['met.json', sheet({ [field]: told('是'), 总件数: 5, [list]: [complaint({ 类别: '其他', 已办结: '是' })] })],
    [
      'not-met.json',
      sheet({
        [field]: told('否'),
        总件数: 2,
        [list]: [complaint({ 类别: option, 已办结: '否' }), complaint({ 类别: of('value that is no option'), 已办结: '否' })],
        评定: [{ 条款: '1.4', 分: 1, 评定人: of('who judged'), 理由: of('reason of a 评定') }],
        改判: [{ 条款: '1.2', 分: 3, 改判人: of('who put a score right'), 理由: of('reason of a 改判') }],
        推选意见: [{ 推选: marks.again('name of a 推选'), 入选: '是', 理由: of('reason of a 推选意见') }],
      }),
    ],
    ['open.json', sheet({ 迟报次数: of('value that is no figure'), 有重大责任事故: told('不详') })],
    [
      `${of('file name of a sheet')}.json`,
      sheet({
        [field]: told('否'),
        有重大责任事故: told('是'),
        总件数: 0,
        [list]: [complaint({ 已办结: '否' }), complaint({ 类别: option })],
      }),
    ],
  ];
}
