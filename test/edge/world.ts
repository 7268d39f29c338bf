import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/edge/cli/run.js';

/** A folder of its own with the files given (path → text or bytes). Out: its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhunsheng-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a command in a folder, as on a Chinese system unless told otherwise. */
export async function zhunsheng(cwd: string, words: readonly string[], locale = 'zh-CN', columns: number | null = null) {
  let out = '';
  let err = '';
  const world = {
    cwd,
    today: '2017-09-01',
    version: '9.9.9',
    columns,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const status = await run(words, world, { environment: {}, intl: locale });
  return { status, out, err };
}

export const RULES = `标准集 公开标准
  编号 open-probe
  版本 3
  施行 2010年1月1日
  核查方法 查阅资料

事实表 测试部门 (dept)

栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  所属地区 (region)：文字，分组
  已公开 (published)：是否
  联系电话 (phone)：整数，个人信息

标准一 公开

条款 1.1 清单已公开
  要求 已公开
  核查 查阅资料：网站
  整改 公开清单

示例 公开了
  评估日 2017年8月20日
  已知 已公开 是
  应当 条款1.1符合

示例 没有公开
  评估日 2017年8月20日
  已知 已公开 否
  应当 条款1.1不符合
`;

export const MET = '部门名称: 云山县局\n所属地区: 云山市\n评估日: 2017-08-20\n已公开: 是\n';
export const NOT_MET = 'name: 平湖县局\nevaluatedOn: 2017-08-20\npublished: no\n';
export const UNDETERMINED = '{"name": "石桥县局", "evaluatedOn": "2017-08-20"}\n';

/** A folder with the rules and the sheets given. */
export function office(sheets: Readonly<Record<string, string | Uint8Array>>, rules: string = RULES): string {
  return folderWith({ 'rules/a.standards': rules, ...sheets });
}
