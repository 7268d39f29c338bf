import { correspondenceOf, type Language, parse, renderCorrespondence, type SourceText } from '../../src/index.js';

const HOSTILE = '<script>alert(1)</script>';

/** A notice issued anew, in which every state comes: quoted, in part, 未引, not at all, a heading; with hostile words. */
export const NOTICE: SourceText = {
  file: '/home/somebody/rules/notice.txt',
  text: [
    '二、验收标准',
    '（一）主体合法。行政执法主体应当具有法定资格。',
    '（二）公开透明。权责清单已经公开的情形，应当及时更新；清单有专人管理：每月核对。',
    `${HOSTILE}；"><img src=x onerror=alert(1)> │ 竖线｜不动。`,
    `${'很长的一行没有标点'.repeat(60)}。`,
    '附则不作要求。',
    '三、验收方式',
    '查阅资料。',
  ].join('\r\n'),
};

export const RULES: SourceText = {
  file: '/home/somebody/rules/a.standards',
  text: [
    '标准集 对照测试 <b>&amp;',
    '  编号 side-by-side',
    '  原文文件 notice.txt',
    '  须覆盖 “二、验收标准” 至 “三、验收方式”',
    '  未引 “附则不作要求” 理由 <i>附则</i>没有要求。',
    '  未引 “早已删去” 理由 连接语。',
    '标准一 主体合法',
    `条款 1.1 ${HOSTILE}`,
    '  原文 “行政执法主体具有法定资格”',
    '  要求 无此名',
    '标准二 公开透明',
    '条款 2.1 更新',
    '  原文 “应当及时更新” “权责清单已经公开”',
    '  要求 无此名',
    '条款 2.2 再更新',
    '  原文 “权责清单已经公开” “查阅资料” “通知从来没有说过这样一句话”',
    '  要求 无此名',
    '条款 2.3 没有引用',
    '  要求 无此名',
    '',
  ].join('\n'),
};

export function fixtureCorrespondence() {
  const { value } = correspondenceOf(parse([RULES]).value, [NOTICE]);
  if (value === null) throw new Error('the fixture has nothing to compare');
  return value;
}

export function correspondenceHtml(language: Language = 'zh'): string {
  return renderCorrespondence({ correspondence: fixtureCorrespondence(), generatedOn: '2017-09-01', version: '9.9.9' }, { language });
}
