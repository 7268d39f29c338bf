/** One vocabulary for the small rubrics of these tests. */
export const VOCABULARY = `事实表 部门 (department)
栏目 基本 (profile)
  名称 (name)：文字，名称
  类别 (class)：选项 县局、乡所
  安全等级 (safety)：选项 优良、合格、不合格
  已制定计划 (planned)：是否，反面 未制定计划
  计划已备案 (filed)：是否，反面 计划未备案
  监督渠道已明确 (channel)：是否
  有不可抗力 (excused)：是否
  年报已备案 (reported)：是否
  年报已公开 (published)：是否
  有法制机构 (legalOffice)：是否
  有机构负责 (inCharge)：是否
  有没收物品 (seized)：是否
  结案率 (closingRate)：百分比
  学法次数 (studies)：整数，单位 次
  迟报次数 (late)：整数，单位 次
  漏报次数 (omitted)：整数，单位 次
  推广经验数 (spread)：整数，单位 项
  出庭数 (attended)：整数，单位 件
  应诉数 (sued)：整数，单位 件
  送达日 (servedOn)：日期，可以没有
  决定日 (decidedOn)：日期
名单 投诉 (complaints) 每一件
  事项 (matter)：文字
  办结迟 (slow)：是否
  态度恶劣 (rude)：是否
  已说明 (explained)：是否
  扣分档 (weight)：数，单位 分
名单 案卷 (files) 每一卷
  编号 (number)：文字，标识
  违法 (illegal)：是否
  涉听证 (hearing)：是否
  处数 (spots)：整数，单位 处
`;
