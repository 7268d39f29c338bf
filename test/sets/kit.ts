import { type Diagnostic, type KnownSet, type Layers, type Memory, readSet, type SetTexts, setHeadOf, setsBelow } from '../../src/index.js';

/** The folder of a set: its rule files and texts by name. */
export type Folder = Readonly<Record<string, string>>;

/** In: a folder's name and files. Out: its texts, as the edge reads them. */
export function textsOf(folder: string, files: Folder): SetTexts {
  const all = Object.entries(files).map(([name, text]) => ({ file: `${folder}/${name}`, text }));
  return { rules: all.filter(({ file }) => file.endsWith('.standards')), texts: all.filter(({ file }) => file.endsWith('.txt')) };
}

/** The layers of one of several folders, as the edge finds them. */
export function layersIn(folders: Readonly<Record<string, Folder>>, wanted: string): Layers {
  const own = textsOf(wanted, folders[wanted] ?? {});
  const known = knownIn(folders);
  const set = known.find(({ folder }) => folder === wanted);
  const below = set === undefined ? { value: [], diagnostics: [] } : setsBelow(set, known);
  return { ...own, below: below.value.map(({ folder }) => textsOf(folder, folders[folder] ?? {})), missing: below.diagnostics };
}

export function knownIn(folders: Readonly<Record<string, Folder>>): readonly KnownSet[] {
  return Object.entries(folders).flatMap(([folder, files]) => {
    const head = setHeadOf(textsOf(folder, files).rules);
    return head === null ? [] : [{ folder, head }];
  });
}

/** With a memory the parser is made once for many sets. */
export function setIn(folders: Readonly<Record<string, Folder>>, wanted: string, memory?: Memory) {
  return readSet(layersIn(folders, wanted), memory);
}

/** A finding as one line: its code and place. */
export function lines(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ code, place }) => `${code} ${place === null ? '' : `${place.file}:${place.start.line}`}`.trim());
}

/** A province's set that others are laid over: two standards, three clauses, two interpretations, a notice. */
export const PROVINCE: Folder = {
  'notice.txt': '一、主体合法。各部门应当公开权责清单，及时备案。二、群众满意度高，工勤人员不得执法。',
  'set.standards': `标准集 省标准
  编号 province
  原文文件 notice.txt
  施行 2017年7月25日
  核查方法 查阅资料
  示例评估日 2017年8月20日

事实表 部门 (department)

栏目 基本 (profile)
  部门名称 (name)：文字，名称
  清单已公开 (published)：是否
  满意度 (satisfaction)：百分比

名单 人员 (officers) 每一名
  身份 (status)：选项 公务员 (civilServant)、工勤人员 (logistics)
  从事执法 (enforcing)：是否

名单 处罚 (penalties) 每一件
  决定日期 (decidedOn)：日期，计时，既成事实
  备案日期 (filedOn)：日期，可以没有

解释 “及时备案” 是指 15日
  理由 通知没有写。
解释 “满意度高” 是指 90%
  理由 通知没有写。

标准一 公开

条款 1.1 公开清单
  原文 “公开权责清单”
  要求 清单已公开
  核查 查阅资料：清单

条款 1.2 及时备案
  原文 “及时备案”
  要求 每件处罚满足备案日期在决定日期之后“及时备案”内
  核查 查阅资料：台账

标准二 执法

条款 2.1 满意
  原文 “群众满意度高”
  要求 满意度不低于“满意度高”
  核查 查阅资料：问卷

条款 2.2 工勤人员
  原文 “工勤人员不得执法”
  要求 没有从事执法的人员满足身份是工勤人员
  核查 查阅资料：花名册

示例 公开了
  已知 清单已公开 是
  应当 条款1.1符合

示例 满意
  已知 满意度 90%
  应当 条款2.1符合

示例 太迟
  已知 处罚：（决定日期 2017年8月1日；备案日期 2017年8月17日）
  应当 条款1.2不符合

示例 没有工勤人员
  已知 人员：没有
  应当 条款2.2符合
`,
};
