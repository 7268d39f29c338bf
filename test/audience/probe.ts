/**
 * A set that looks at everything a person may be found in, and an office whose every personal value is unique. All is invented. Names of
 * persons begin with 隐者, who verified or decided with 核者, what stands in 依据 with 凭据; personal figures are 1380013… and the year 1979.
 */
export const PROBE_RULES = `标准集 公开试验标准
  编号 audience-probe
  依据 《公开试验办法》
  施行 2018年1月1日
  核查方法 查阅资料、实地察看

事实表 部门 (department)

栏目 基本 (profile)
  名称 (name)：文字，名称
  所属地区 (region)：文字，分组
  负责人 (head)：文字，个人信息
  负责人手机 (phone)：整数，个人信息
  负责人出生日期 (born)：日期，个人信息
  概况 (about)：文字
  临时工人数 (casual)：整数，单位 名
  编制人数 (posts)：整数，单位 名
  已公示 (posted)：是否
  申请日期 (appliedOn)：日期，可以没有

名单 执法人员 (officers) 每一名
  姓名 (officer)：文字，标识，个人信息
  身份 (status)：选项 公务员、临时工
  从事执法活动 (active)：是否
  成绩 (mark)：数，单位 分
  办证日期 (licensedOn)：日期，可以没有
  领证日期 (givenOn)：日期，可以没有

名单 案件 (cases) 每一件
  案号 (caseNo)：文字，标识
  结案 (closed)：是否

勾稽（编制与名册）编制人数不少于执法人员中从事执法活动的数量
勾稽（负责人）没有执法人员满足领证日期早于办证日期

计分
  满分 100分
  扣完为止
  改判 由考核组决定

标准一 队伍
  条款 1.1 没有临时工执法
    分值 30分
    要求 没有执法人员满足从事执法活动且身份是临时工
    扣分 每有1名执法人员满足从事执法活动且身份是临时工的，扣5分
    整改 停止其执法活动
  条款 1.2 成绩
    分值 10分
    要求 每名执法人员满足成绩不少于60分
    扣分 每有1名执法人员满足成绩少于60分的，扣1分
  条款 1.3 占比
    分值 10分
    要求 执法人员中身份是公务员的比例不少于95%
    扣分 临时工人数多于0名的，扣1分
  条款 1.4 现场
    分值 10分
    扣分 临时工人数多于0名的，扣0分到4分，由考核人评定
  条款 1.5 改判的
    分值 10分
    扣分 并非已公示的，扣2分
  条款 1.6 办证
    分值 10分
    要求 每名执法人员满足领证日期在办证日期之后30日内
    扣分 临时工人数多于0名的，扣1分

标准二 情况
  条款 2.1 负责人
    分值 10分
    要求 负责人手机不少于99999999999且负责人出生日期晚于1990年1月1日且负责人不是「无」
    扣分 并非已公示的，扣1分
  条款 2.2 概况
    分值 5分
    要求 概况是「清」
    扣分 并非已公示的，扣1分
  条款 2.3 案件
    分值 5分
    要求 每件案件满足结案
    扣分 每有1件案件满足并非结案的，扣1分
  条款 2.4 最好成绩
    要求 执法人员的成绩最大不少于99分且执法人员的数量不少于9名

推选 先进单位 (advanced)
  范围 全部参评单位
  名额 1个
  条件 已公示
  截止 申请日期不晚于2018年6月30日
  排序 执法人员的数量从多到少；负责人手机从小到大
  并列 由办公室决定
`;

const source = (n: number) =>
  `依据: 凭据${n}号, 核查: 实地察看, 核实人: 核者${n}甲, 核实日期: 2018-05-0${(n % 9) + 1}, 附件: 凭据附件${n}.txt`;

function officer(n: number, name: string, more: string): string {
  return `  - {姓名: ${name}, ${more}, ${source(n)}}`;
}

const OPEN = '身份: 公务员, 从事执法活动: 是, 成绩: 88, 办证日期: 2018-01-02, 领证日期: 2018-01-12';

/** An office in which one of seven is a casual worker. */
const PROBE_SHEET = `名称: 云山县局
所属地区: 云山县
评估日: 2018-12-31
负责人: {值: 隐者总管, ${source(1)}}
负责人手机: 13800138001
负责人出生日期: 1979-03-07
概况: {值: 隐者总管主持全面工作, ${source(2)}}
临时工人数: 1
编制人数: 3
已公示: {值: 是, 依据: 凭据三号由隐者戊六提供, 核查: 核者丙到现场, 核实人: 核者三甲、核者三乙}
申请日期: {值: 2018-06-01, ${source(4)}}
执法人员:
${officer(11, '隐者甲一', '身份: 临时工, 从事执法活动: 是, 成绩: 41.25, 办证日期: 2018-01-02, 领证日期: 2018-01-01')}
${officer(12, '隐者乙二', OPEN)}
${officer(13, '隐者丙三', OPEN)}
${officer(14, '隐者丁四', OPEN)}
${officer(15, '隐者戊五', OPEN)}
${officer(16, '隐者己六', '身份: 隐者己六的身份, 从事执法活动: 是, 成绩: 隐者己六的成绩, 办证日期: 1979-13-45')}
${officer(17, '隐者庚七', `${OPEN}, 姓明: 隐者庚七误`)}
案件:
  - {案号: 案一, 结案: 否, ${source(21)}}
  - {案号: 隐者乙二举报案, 结案: 否, ${source(22)}}
评定:
  - {条款: 1.4, 分: 2, 评定人: 核者评定, 日期: 2018-12-20, 理由: 隐者甲一现场态度不好}
改判:
  - {条款: 1.5, 分: 7, 改判人: 核者改判, 日期: 2018-12-21, 理由: 核者改判到场看过}
推选意见:
  - {推选: 先进单位, 入选: 是, 日期: 2018-12-28, 理由: 隐者总管带头}
隐者辛八: 某事
`;

/** A second file of the same department, which says something else. */
const PROBE_CONFLICT = `概况: 隐者壬九主持
负责人: 隐者癸十
已公示: {值: 否, 依据: 凭据九号, 核实人: 核者九}
`;

/** One officer, of whom nearly everything is open, and a score that a person has yet to judge. */
const PROBE_ALONE = `名称: 平湖县局
所属地区: 云山县
评估日: 2018-12-31
负责人: 隐者子
负责人手机: 13800138002
负责人出生日期: 1979-04-08
临时工人数: 2
编制人数: 9
已公示: 是
申请日期: 2018-06-02
执法人员:
  - {姓名: 隐者丑, 身份: 公务员, 从事执法活动: 是}
案件: 没有
`;

/** Not a sheet at all, and it names somebody. */
const PROBE_BROKEN = `名称: 坏县局\n负责人: "隐者寅\n`;

/** The sheets by their files; one department has two that contradict each other. */
export const PROBE_SHEETS: Readonly<Record<string, string>> = {
  'facts/云山县局.yaml': PROBE_SHEET,
  'facts/平湖县局.yaml': PROBE_ALONE,
  'facts/石桥县局/form.yaml': PROBE_SHEET.replace('名称: 云山县局', '名称: 石桥县局'),
  'facts/石桥县局/更正.yaml': PROBE_CONFLICT,
  'facts/坏.yaml': PROBE_BROKEN,
};

/** What no public byte may hold, in any spelling. */
export const PERSONAL = /隐者|核者|凭据|1380013800|13,800,138,00|1979/;
