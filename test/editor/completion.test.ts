import { describe, expect, it } from 'vitest';
import { type Completion, completionsAt } from '../../src/index.js';
import { type Opened, opened, wordsAt } from './kit.js';

/** What is offered at the mark, as one line. */
function offered({ workspace, file, offset }: Opened): string {
  return completionsAt(workspace, file, offset)
    .map(({ label }) => label)
    .join(' ');
}

const clause = (sentence: string) => `标准一 甲\n\n条款 1.1 乙\n  要求 ${sentence}`;
const clauseInEnglish = (sentence: string) => `standard 1 A\n\nclause 1.1 B\n  require ${sentence}`;
const example = (line: string) => `标准一 甲\n\n条款 1.1 乙\n  要求 清单已公开\n\n示例 丙\n  ${line}`;

const QUANTIFIERS = '每 没有 有 至少 至多 恰好';
const FORM = '所属地区 主体类型 清单已公开 公开日期 满意度 样本数';
const TOPS = '栏目 名单 定义 定义名单 勾稽 解释';
const SCORES = '计分 部分 评分表 等次 结论 推选';
const LINES = '分值 扣分 得分 加分 减分 不扣分 一票否决';

describe('at the start of a line: the keywords that may stand there, and no others', () => {
  it.each([
    ['an empty file of a set that has its head and its vocabulary', '‸', `${TOPS} 标准 条款 示例 计分 评分表 等次 结论 推选`],
    ['a keyword that is begun', '条‸', '条款'],
    ['under a standard', '标准一 甲\n‸', `条款 分值 满分 封顶 折合 不适用 取整 一票否决 ${TOPS} 标准 示例 ${SCORES}`],
    [
      'in a clause',
      '标准一 甲\n条款 1.1 乙\n  ‸',
      `原文 适用 要求 除外 核查 整改 说明 施行 废止 ${LINES} 条款 示例 标准 ${TOPS} ${SCORES}`,
    ],
    [
      'once-only parts only once',
      '标准一 甲\n条款 1.1 乙\n  要求 清单已公开\n  整改 补做\n  ‸',
      `说明 施行 废止 ${LINES} 原文 适用 除外 核查 条款 示例 标准 ${TOPS} ${SCORES}`,
    ],
    [
      'before parts that stand below',
      '标准一 甲\n条款 1.1 乙\n  ‸\n  要求 清单已公开\n',
      `原文 适用 除外 核查 整改 说明 施行 废止 ${LINES} 条款 示例 标准 ${TOPS} ${SCORES}`,
    ],
    [
      'behind a whole sentence',
      clause('清单已公开\n  ‸'),
      `除外 核查 整改 说明 施行 废止 ${LINES} 原文 适用 条款 示例 标准 ${TOPS} ${SCORES} 且 或者 已填报 ， ； 。`,
    ],
    ['in an item list the next item first', clause('以下各项都满足\n    （1）清单已公开\n  （‸'), '（2）'],
    [
      'in an interpretation',
      '解释 “新” 是指 15日\n  ‸',
      `依据 理由 解释 标准 条款 ${TOPS.replace(' 解释', '')} 示例 计分 评分表 等次 结论 推选`,
    ],
    ['in a score sheet its 汇总', '评分表 甲 (a) 对每名人员\n部分 乙\n汇‸', '汇总'],
    ['计分 and its lines once', '计分\n  加分 合计至多5分\n  加‸', ''],
    ['in English', 'standard 1 A\nclause 1.1 B\n  re‸', 'require remedy repealed'],
    ['an English keyword of several words', 'rule set A\n  in f‸', 'in force from'],
    ['found by the other spelling', '标准一 甲\n条款 1.1 乙\n  req‸', '要求'],
  ])('%s', (_, marked, expected) => {
    expect(offered(opened(marked))).toBe(expected);
  });

  it('offers no word of a later version, and no head or vocabulary twice', () => {
    const labels = offered(opened('标准一 甲\n条款 1.1 乙\n  ‸')).split(' ');
    for (const word of ['限额', '汇总', '标准集', '事实表']) expect(labels).not.toContain(word);
  });
});

describe('in a sentence: what the grammar allows and what has a meaning there', () => {
  it.each([
    ['‸', `${QUANTIFIERS} 以下 “近年” 近 本年度 ${FORM} 人员 处罚 并非 （ “满意” 评估日 已填报 到`],
    ['以下‸', '各项 至少 至多 恰好'],
    ['以下各项都满足‸', '（1） ① ：'],
    ['清单‸', '清单已公开'],
    ['清单已公开‸', '且 或者 已填报 ， ； 。'],
    ['清单已公开且‸', `${QUANTIFIERS} “近年” 近 本年度 ${FORM} 人员 处罚 并非 （ “满意” 评估日 已填报 到`],
    ['清单已公开且满意度不少于90%‸', '且 ＋ － × ÷ ， ； 。'],
    ['清单已公开或者满意度不少于90%‸', '或者 ＋ － × ÷ ， ； 。'],
    ['清单已公开且（满意度不少于90%或者清单已公开）‸', '且 ， ； 。'],
    ['并非清单已公开‸', '已填报 ， ； 。'],
    ['并非（清单已公开）‸', '且 或者 ， ； 。'],
    ['满意度‸', '不少于 不超过 多于 少于 等于 不等于 至少 至多 是 不是 在 已填报 ＋ － × ÷'],
    ['满意度不少于‸', '“满意” 人员 处罚 近 本年度 “近年” （ 满意度'],
    ['样本数不少于30‸', '人 且 或者 名 ＋ － × ÷ ， ； 。'],
    ['公开日期‸', '不晚于 不早于 早于 晚于 在 未在 之后 之前 等于 不等于 是 不是 已填报'],
    ['公开日期不晚于‸', '评估日 人员 处罚 近 本年度 “近年” （ 公开日期'],
    ['主体类型‸', '是 属于 不是 不属于 已填报'],
    ['主体类型是‸', '行政机关 授权组织 受委托组织'],
    ['主体类型属于行政机关、‸', '授权组织 受委托组织'],
    ['主体类型属于授‸', '授权组织'],
    ['所属地区‸', '是 不是 等于 不等于 已填报'],
    ['每名‸', `人员 姓名 身份 持证 成绩 ${FORM} 没有 有 并非 （`],
    ['每件‸', `处罚 决定日期 备案日期 罚款 ${FORM} 没有 有 并非 （`],
    ['每名人员‸', '满足'],
    ['每名人员满足‸', `姓名 身份 持证 成绩 ${FORM} ${QUANTIFIERS} 以下 “近年” 近 本年度 人员 处罚 并非 （ “满意” 评估日 已填报 到`],
    ['每名人员满足身份属于‸', '公务员 临时工 合同工 “编外”'],
    ['每名人员满足身份属于临时工、‸', '公务员 合同工'],
    ['每名人员满足持证‸', '且 或者 已填报 ， ； 。'],
    ['没有身份是临时工‸', '的 且 或者 、 ，'],
    ['没有身份是临时工的‸', '人员'],
    ['没有处‸', '处罚'],
    ['每件处罚满足备案日期在‸', '评估日 决定日期 公开日期 人员 处罚 近 本年度 “近年” （ 备案日期'],
    ['每件处罚满足备案日期在决定日期‸', '以前 之后 之前'],
    ['每件处罚满足备案日期在决定日期之后‸', '“及时” 且 或者 ， ； 。'],
    ['每件处罚满足备案日期在决定日期之后15‸', '日 个工作日 个月 年'],
    ['每件处罚满足备案日期在决定日期之后15日‸', '内 以前 之后 之前'],
    ['近三‸', '年 个月 日 个年度 个季度 个自然月'],
    ['近三个年度每‸', `件 处罚 决定日期 备案日期 罚款 ${FORM} 没有 有 并非 （ 每年 每季度 每月`],
    ['人员‸', '的 中 已填报'],
    ['人员的‸', '成绩 数量'],
    ['人员的成绩‸', '合计 平均 最大 最小'],
    ['处罚的决定日期‸', '最早 最晚'],
    ['人员中持证的‸', '成绩 数量 比例'],
    ['人员中持证的比例‸', '不少于 不超过 多于 少于 等于 不等于 名单为空视为 ， 至少 名单为空时不适用 至多 是 不是 在 ＋ － × ÷ （'],
    ['人员的成绩平均‸', '不少于 不超过 多于 少于 等于 不等于 ， 至少 名单为空时不适用 至多 是 不是 在 ＋ － × ÷ （'],
    ['人员的数量÷样本数‸', '不少于 不超过 多于 少于 等于 不等于 除数为0时不适用 除数为0时视为 ， 至少 至多 是 不是 在 ＋ － × ÷ （'],
    ['样本数÷人员的数量不少于2，‸', '且 或者 除数为0时不适用 除数为0时视为'],
    ['到‸', '评估日 公开日期 人员 处罚 近 本年度 “近年” （'],
    ['到公开日期‸', '仍没有 之后 之前'],
    ['每件处罚满足到决定日期仍没有‸', '公开日期 备案日期'],
    ['每件处罚满足备案日期未在‸', '评估日 决定日期 公开日期 人员 处罚 近 本年度 “近年” （ 备案日期'],
    ['（清单已公开‸', '且 或者 ） 已填报 ，'],
    ['清单已公开 # 不提示‸', ''],
  ])('要求 %s', (sentence, expected) => {
    expect(offered(opened(clause(sentence)))).toBe(expected);
  });

  it.each([
    ['every ‸', 'officers penalties'],
    ['no ‸', 'officers penalties publishedOn'],
    [
      'in the last 3 years ‸',
      'every no some at least at most exactly sum of mean of largest of smallest of earliest of latest of count of share of ( ,',
    ],
    ['at least 2 ‸', 'officers penalties of'],
    ['no officers ‸', 'and satisfy or where , ; .'],
    ['share of officers ‸', 'satisfying'],
    ['sampleSize at least ‸', 'count of share of sum of mean of largest of smallest of in the last in this year “近年” ( sampleSize'],
    ['every officers ‸', 'satisfies where'],
    [
      'every officers satisfies status is ‸',
      'civilServant temporaryWorker contractWorker “编外” is one of is not is not one of is supplied',
    ],
    ['every officers satisfies status is one ‸', 'is one of'],
    [
      'satisfaction ‸',
      'at least at most not less than not more than more than less than equals does not equal is is not is supplied + - × ÷',
    ],
    ['publishedOn within 15 ‸', 'days working days months years'],
    ['listPublished ‸', 'and or is supplied , ; .'],
    ['持‸', ''],
    ['清单‸', 'listPublished'],
  ])('require %s', (sentence, expected) => {
    expect(offered(opened(clauseInEnglish(sentence)))).toBe(expected);
  });

  it('a window is followed by dated lists only, and leaves no other dated list without one', () => {
    const others = [{ file: 'more.standards', text: '名单 检查 每一次\n  检查日期：日期，计时\n' }];
    const lists = (sentence: string) =>
      offered(opened(clause(sentence), others))
        .split(' ')
        .filter((word) => ['人员', '处罚', '检查'].includes(word));
    expect(lists('近三年没有‸')).toEqual(['检查', '处罚']);
    expect(lists('近三年没有处罚且没有‸')).toEqual(['人员']);
    expect(lists('近三年没有处罚且近三年没有‸')).toEqual(['检查', '处罚']);
    expect(lists('没有处罚且没有‸')).toEqual(['检查', '人员', '处罚']);
  });

  it('a name that would melt with the word before it is put in with a space', () => {
    const others = [{ file: 'more.standards', text: '栏目 时限\n  没有超期：是否\n  超期：日期，可以没有\n' }];
    const { workspace, file, offset } = opened(clause('没有‸'), others);
    const inserts = completionsAt(workspace, file, offset).map(({ insert }) => insert);
    expect(inserts).toContain(' 超期');
    expect(inserts).not.toContain('超期');
  });

  it('a name found on two levels is not offered', () => {
    const others = [{ file: 'more.standards', text: '栏目 又\n  成绩：数\n' }];
    expect(offered(opened(clause('每名人员满足‸'), others)).split(' ')).not.toContain('成绩');
  });
});

describe('in scoring lines', () => {
  const line = (words: string) => `计分\n  满分 10分\n\n标准一 甲\n\n条款 1.1 乙\n  分值 10分\n  ${words}`;
  const first = (marked: string, n: number) => offered(opened(marked)).split(' ').slice(0, n).join(' ');

  it.each([
    ['a condition, and the forms of a line', '扣分 清单‸', '清单已公开'],
    ['the mark that closes a condition', '扣分 清单已公开‸', '的， 且 或者'],
    ['amounts behind it', '扣分 清单已公开的，‸', '扣1分 不得分 每低 每少 每高 每多 每晚 扣0分到1分，由考核人评定'],
    ['what may stand behind an amount', '扣分 每有1名人员满足持证的，扣1分，‸', '至多扣 不足'],
    ['what is counted', '扣分 每有1名‸', '人员'],
    ['what is counted further', '扣分 每有1名人员满足‸', '姓名 身份 持证 成绩'],
    ['a value', '得分 按样本‸', '样本数'],
    ['a condition of an item', '扣分 以下情形只扣最重的一项\n    （1）清单‸', '清单已公开'],
    ['an item of each record', '扣分 每名人员只扣最重的一项\n    （1）持‸', '持证'],
    ['what waives in a record', '扣分 每有1名人员的，扣1分\n  不扣分 持‸', '持证'],
    ['a veto', '一票否决 总‸', '总分'],
    ['what a veto does', '一票否决 清单已公开的，总‸', '总分计0分'],
  ])('%s', (_, words, expected) => {
    expect(first(line(words), expected.split(' ').length)).toBe(expected);
  });

  it('in English', () => {
    const text = (words: string) => `standard 1 A\n\nclause 1.1 B\n  points 10\n  ${words}`;
    expect(offered(opened(text('deduct 2 if list‸')))).toBe('listPublished');
    expect(first(text('deduct 2 for each 1 ‸'), 2)).toBe('officers penalties');
    expect(first(text('deduct 2 for each 1 of sample‸'), 1)).toBe('sampleSize');
    expect(first(text('award computed sample‸'), 1)).toBe('sampleSize');
  });

  it('inside a score sheet the record is at hand', () => {
    expect(offered(opened('标准一 甲\n评分表 评 (sheet) 对每名人员\n条款 1.1 乙\n  要求 持‸\n\n汇总 取平均\n'))).toBe('持证');
  });
});

describe('what is replaced', () => {
  const replaced = (marked: string, label: string): string | undefined => {
    const at = opened(marked);
    const one = completionsAt(at.workspace, at.file, at.offset).find((c) => c.label === label);
    return one === undefined ? undefined : wordsAt(at.workspace, one.replace);
  };

  it.each([
    [clause('清单‸'), '清单已公开', '清单'],
    [clause('清‸单已公开'), '清单已公开', '清单已公开'],
    [clause('每名人员满足身‸份是临时工'), '身份', '身份'],
    [clause('每名人员满足cert‸'), '持证', 'cert'],
    [clause('满意度不少于满‸'), '“满意”', '满'],
    [clause('满意度不少于“满‸'), '“满意”', '“满'],
    [clause('满意度不少于“‸”且清单已公开'), '“满意”', '“”'],
    [clauseInEnglish('every officers satisfies status is one ‸'), 'is one of', 'is one '],
    [clause('清单已公开‸'), '且', ''],
    [`\ufeff${clause('清\u200b单‸')}`, '清单已公开', '清\u200b单'],
    [clause('清单‸').replace(/\n/g, '\r\n'), '清单已公开', '清单'],
    [clause('样本数不少于３０且清单‸'), '清单已公开', '清单'],
  ])('%s: %s', (marked, label, expected) => {
    expect(replaced(marked, label)).toBe(expected);
  });

  it('a word that stands there whole already is not offered again', () => {
    expect(offered(opened(clause('清单已公开‸'))).split(' ')).not.toContain('清单已公开');
  });

  it('a keyword brings its space, but not a second one', () => {
    const insert = (marked: string) => {
      const { workspace, file, offset } = opened(marked);
      return completionsAt(workspace, file, offset).find(({ label }) => label === '整改')?.insert;
    };
    expect(insert('标准一 甲\n条款 1.1 乙\n  整‸')).toBe('整改 ');
    expect(insert('标准一 甲\n条款 1.1 乙\n  整‸ 补做')).toBe('整改');
  });
});

describe('in the other parts of a file', () => {
  it.each([
    ['是指 behind an interpretation', '解释 “新” ‸', '是指'],
    ['what an interpretation may stand for', '解释 “新” 是指 ‸', '行政机关 授权组织 受委托组织 公务员 临时工 合同工 近 本年度'],
    ['options of the same field', '解释 “新” 是指 临时工、‸', '公务员 合同工'],
    ['用于 behind a reading in words', '解释 “新” 是指 「某」 ‸', '用于'],
    ['clauses behind 用于', `解释 “新” 是指 「某」 用于 ‸\n${clause('清单已公开')}`, '条款1.1'],
    ['是指 behind a defined name', '定义 丁 ‸', '是指'],
    [
      'the body of a list definition',
      '定义名单 丁 是指 ‸',
      `人员 处罚 近 本年度 “近年” 姓名 身份 持证 成绩 决定日期 备案日期 罚款 ${FORM} 没有 有 并非 （`,
    ],
    ['methods', '标准一 甲\n条款 1.1 乙\n  核查 ‸', '听取汇报 查阅资料 实地察看 全部'],
    ['methods that are not named yet', '标准一 甲\n条款 1.1 乙\n  核查 查阅资料：册；‸', '听取汇报 实地察看'],
    ['no material', '标准一 甲\n条款 1.1 乙\n  核查 查阅资料：‸', ''],
    ['no free text', '标准一 甲\n条款 1.1 乙\n  整改 ‸', ''],
    ['no quotation', '标准一 甲\n条款 1.1 乙\n  原文 “‸', ''],
    ['types', '栏目 丁\n  戊：‸', '是否 文字 整数 数 百分比 日期 选项'],
    ['attributes of a date in the form', '栏目 丁\n  戊：日期，‸', '可以没有 既成事实 可在将来 标识 个人信息 责任科室'],
    ['attributes of a date in a list', '名单 丁 每一次\n  戊：日期，可以没有，‸', '计时 既成事实 可在将来 标识 个人信息 责任科室'],
    ['units in use', '栏目 丁\n  戊：整数，‸', '单位 人 单位 分 单位 元 可以没有 既成事实 标识 个人信息 只取 由…认定 责任科室'],
    ['attributes of a yes or no', '栏目 丁\n  戊：是否，‸', '可以没有 既成事实 标识 个人信息 反面 由…认定 责任科室'],
    ['each attribute once', '栏目 丁\n  戊：是否，反面 未戊，由考核组认定，‸', '可以没有 既成事实 标识 个人信息 责任科室'],
    ['what follows a heading', '栏目 丁，‸', '未列的视为没有 须注明 责任科室'],
    ['the other half of it', '栏目 丁，未列的视为没有，‸', '须注明 责任科室'],
    ['a yes or no behind 须注明', '栏目 丁，未列的视为没有，须注明 ‸', '清单已公开'],
    ['a yes or no of the list itself first', '名单 人员 每一名，须注明 ‸', '持证 清单已公开'],
    ['what follows a list', '名单 丁 每一处，‸', '属于 未列的视为没有 须注明 责任科室'],
    ['lists behind 属于', '名单 丁 每一处，属于 ‸', '人员 处罚'],
    ['measure words', '名单 丁 ‸', '每一名 每一件 每一次 每一项 每一份'],
    ['an exception behind its name', '标准一 甲\n条款 1.1 乙\n  除外（过渡）清单‸', '清单已公开'],
  ])('%s', (_, marked, expected) => {
    expect(offered(opened(marked))).toBe(expected);
  });

  it.each([
    ['facts', '已知 ‸', `${FORM} 人员 处罚`],
    ['a fact that is begun', '已知 清单已公开 是；主‸', '主体类型'],
    ['the options of a fact', '已知 主体类型 ‸', '行政机关 授权组织 受委托组织 不详'],
    ['yes and no', '已知 清单已公开 ‸', '是 否 不详'],
    ['none where it may be', '已知 公开日期 ‸', '没有 不详'],
    ['what a list may be', '已知 人员：‸', '（ 没有 不详'],
    ['fields of a record', '已知 人员：（‸', '姓名 身份 持证 成绩'],
    ['fields that the record does not have yet', '已知 人员：（身份 公务员；‸', '姓名 持证 成绩'],
    ['values in a record', '已知 人员：（身份 ‸', '公务员 临时工 合同工 不详'],
    ['behind a record', '已知 人员：（身份 公务员）‸', '、（ ，未报全'],
    ['behind a comma after a record', '已知 人员：（身份 公务员），‸', '（ 未报全'],
    ['incomplete, begun', '已知 人员：（身份 公务员），未‸', '未报全'],
    ['fields of a record in a line of its own', '已知 人员：\n    （持证 是）、\n    （身份 公务员；‸', '姓名 持证 成绩'],
    [
      'what a list may be in a line of its own',
      '已知 人员：\n    ‸',
      `（ 没有 不详 应当 表格 待确认 评估日 已知 示例 条款 标准 ${TOPS} ${SCORES}`,
    ],
    ['a fact in a line of its own', '已知 清单已公开 是\n    主‸', '主体类型'],
    ['clauses', '应当 ‸', '条款1.1'],
    ['verdicts', '应当 条款1.1‸', '符合 不符合 材料不足 不适用 未评 出错'],
    ['a verdict that is begun', '应当 条款1.1不‸', '不符合 不适用'],
    ['why it is not met', '应当 条款1.1不符合，‸', '涉及'],
    ['what is still needed', '应当 条款1.1材料不足，还需‸', `${FORM} 人员 处罚 姓名 身份 持证 成绩 决定日期 备案日期 罚款`],
    ['what is still needed besides', '应当 条款1.1材料不足，还需身份、备‸', '备案日期'],
    ['what is still needed of a list', '应当 条款1.1材料不足，还需人员的持‸', '持证'],
    ['who breaks it', '应当 条款1.1不符合，涉及‸', '人员 处罚'],
    ['who breaks it besides', '应当 条款1.1不符合，涉及人员第1名、第3名和处‸', '处罚'],
    ['no verdict of a clause that is not there', '应当 条款1‸', '条款1.1'],
    ['columns', '表格 情形 ｜ 满意度 ｜ ‸', '评估日 所属地区 主体类型 清单已公开 公开日期 样本数 人员 处罚 条款1.1'],
    ['the cell of a fact', '表格 情形 ｜ 主体类型 ｜ 条款1.1\n    某 ｜ ‸', '行政机关 授权组织 受委托组织 不详'],
    ['the cell of a list', '表格 情形 ｜ 人员 ｜ 条款1.1\n    某 ｜ ‸', '（ 没有 不详'],
    ['a record in a cell', '表格 情形 ｜ 人员 ｜ 条款1.1\n    某 ｜ （身份 公务员；‸', '姓名 持证 成绩'],
    ['behind a record in a cell', '表格 情形 ｜ 人员 ｜ 条款1.1\n    某 ｜ （身份 公务员）‸', '、（ ，未报全'],
    ['the cell of a clause', '表格 情形 ｜ 主体类型 ｜ 条款1.1\n    某 ｜ 行政机关 ｜ ‸', '符合 不符合 材料不足 不适用 未评 出错'],
  ])('%s', (_, line, expected) => {
    expect(offered(opened(example(line)))).toBe(expected);
  });

  it('a fact whose name begins the name of another is offered beside it', () => {
    const others = [{ file: 'more.standards', text: '名单 检查 每一次\n  处理：是否\n  处理日期：日期\n' }];
    expect(offered(opened(example('已知 检查：（处理日期 2017年1月1日；‸'), others))).toBe('处理');
  });

  it('a fact of several lists that is still needed is named with its list', () => {
    const others = [{ file: 'more.standards', text: '名单 检查 每一次\n  备案日期：日期\n' }];
    expect(offered(opened(example('应当 条款1.1材料不足，还需备‸'), others))).toBe('检查的备案日期 处罚的备案日期');
  });

  it('offers the texts of the folder as 原文文件', () => {
    const { workspace, file, offset } = opened('标准集 丁\n  原文文件 ‸', [], [{ file: 'rules/notice.txt', text: '' }]);
    expect(completionsAt(workspace, file, offset).map(({ label }) => label)).toEqual(['notice.txt']);
  });
});

describe('what is said of a completion', () => {
  const detail = (marked: string, label: string): Completion['detail'] | undefined => {
    const { workspace, file, offset } = opened(marked);
    return completionsAt(workspace, file, offset).find((c) => c.label === label)?.detail;
  };

  it.each([
    [clause('每名人员满足‸'), '成绩', '数（分） · 人员', 'number (分) · officers'],
    [clause('满意度不少于‸'), '“满意”', '解释：90%', 'interpretation: 90%'],
    [clause('主体类型是‸'), '行政机关', '“主体类型”的选项', 'option of “bodyType”'],
    [clause('‸'), '每', '名单的每条记录都要满足', 'every record of the list must satisfy it'],
    [example('应当 ‸'), '条款1.1', '乙', '乙'],
  ])('%s: %s', (marked, label, zh, en) => {
    expect(detail(marked, label)).toEqual({ zh, en });
  });
});
