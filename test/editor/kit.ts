import { readFileSync } from 'node:fs';
import { openWorkspace, type Place, type SourceText, type TextEdit, type Workspace } from '../../src/index.js';

/** Rule text with a cursor in it, opened: `‸` marks the cursor and is taken out. */
export interface Opened {
  readonly workspace: Workspace;
  readonly file: string;
  readonly offset: number;
}

/** A small set for tests of the editor: what it declares, all tests may use. */
export const VOCABULARY = `标准集 示范点
  编号 points
  施行 2017年7月25日
  示例评估日 2017年8月20日
  核查方法 听取汇报、查阅资料、实地察看

事实表 部门 (department)

栏目 基本 (profile)
  所属地区 (region)：文字，分组
  主体类型 (bodyType)：选项 行政机关 (agency)、授权组织 (authorisedBody)、受委托组织
  清单已公开 (listPublished)：是否
  公开日期 (publishedOn)：日期，可以没有
  满意度 (satisfaction)：百分比
  样本数 (sampleSize)：整数，单位 人

名单 人员 (officers) 每一名
  姓名 (officerName)：文字，个人信息
  身份 (status)：选项 公务员 (civilServant)、临时工 (temporaryWorker)、合同工 (contractWorker)
  持证 (certified)：是否
  成绩 (score)：数，单位 分，0到100，可以没有

名单 处罚 (penalties) 每一件
  决定日期 (decidedOn)：日期，计时，既成事实
  备案日期 (filedOn)：日期，可以没有
  罚款 (fine)：数，单位 元，0以上

解释 “及时” 是指 15日
  理由 通知没有写。
解释 “近年” 是指 近三年
  理由 通知没有写。
解释 “满意” 是指 90%
  理由 通知没有写。
解释 “编外” 是指 临时工、合同工
  理由 通知没有写。
`;

/** Opens a file beside the vocabulary. In: its text with the mark `‸` once; further files of the set. */
export function opened(marked: string, others: readonly SourceText[] = [], texts: readonly SourceText[] = []): Opened {
  const offset = marked.indexOf('‸');
  const file = 'rules.standards';
  const rules = [{ file, text: marked.replace('‸', '') }, { file: 'vocabulary.standards', text: VOCABULARY }, ...others];
  return { workspace: openWorkspace(rules, texts), file, offset: Math.max(0, offset) };
}

/** The words at a place. */
export function wordsAt({ rules }: Workspace, place: Place): string {
  const text = rules.find(({ file }) => file === place.file)?.text ?? '';
  return text.slice(place.start.offset, place.end.offset);
}

/** The rule texts with edits made. */
export function made({ rules }: Workspace, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  return new Map(
    rules.map(({ file, text }) => {
      const own = edits.filter(({ place }) => place.file === file).sort((a, b) => b.place.start.offset - a.place.start.offset);
      return [file, own.reduce((now, { place, text: put }) => now.slice(0, place.start.offset) + put + now.slice(place.end.offset), text)];
    }),
  );
}

/** The rule files of a folder of this repository, and its texts. */
export function shipped(folder: string, files: readonly string[]): { readonly rules: SourceText[]; readonly texts: SourceText[] } {
  const read = files.map((file) => ({
    file: `${folder}/${file}`,
    text: readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'),
  }));
  return { rules: read.filter(({ file }) => file.endsWith('.standards')), texts: read.filter(({ file }) => file.endsWith('.txt')) };
}
