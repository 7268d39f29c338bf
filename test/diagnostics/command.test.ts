import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { commandFindings } from '../../src/diagnostics/catalogue/command.js';
import { docxWith } from '../edge/forms/docx-kit.js';
import { rulesOf, sealed } from '../edge/record-kit.js';
import { bomb, oleFile } from '../edge/workbook/made-xlsx.js';
import { MET, NOT_MET, office, RULES, UNDETERMINED, zhunsheng } from '../edge/world.js';

/** Each finding of the command, said by the command itself: the words typed in a small office. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'rule-folder-missing': ['check', 'rulez'],
  'rule-folder-not-a-folder': ['check', 'rules/a.standards'],
  'replaced-set': ['evaluate', 'versions', 'late.yaml', '--set', 'open-probe'],
  'clause-removed': ['explain', 'tailored', 'facts/east.yaml', '1.1', '--set', 'county'],
  'several-sets': ['evaluate', 'versions', 'facts'],
  'set-not-found': ['check', 'versions', '--set', 'open-prob'],
  'version-in-force': ['evaluate', 'versions', 'facts/east.yaml', '--set', 'open-probe', '--on', '2018-07-01'],
  'rule-files-missing': ['check', 'facts'],
  'attachment-not-read': ['evaluate', 'rules', 'attached.yaml'],
  'fact-sheets-missing': ['evaluate', 'rules', 'nowhere'],
  'empty-expected-list': ['evaluate', 'rules', 'facts', '--expected', 'mixed/notes.csv'],
  'unexpected-department': ['evaluate', 'rules', 'facts/east.yaml', '--expected', 'expected.txt'],
  'stray-table': ['evaluate', 'rules', 'mixed'],
  'file-not-readable': ['evaluate', 'rules', 'facts', 'loop.yaml'],
  'file-too-large': ['evaluate', 'rules', 'large.yaml'],
  'encrypted-workbook': ['evaluate', 'rules', 'encrypted.xlsx'],
  'other-workbook-format': ['evaluate', 'rules', 'old.xls'],
  'damaged-workbook': ['evaluate', 'rules', 'damaged.xlsx'],
  'oversized-workbook': ['evaluate', 'rules', 'bomb.xlsx'],
  'file-binary': ['evaluate', 'rules', 'binary.yaml'],
  'file-encoding-unknown': ['evaluate', 'rules', 'damaged.yaml'],
  'one-sheet-needed': ['explain', 'rules', 'facts', '1.1'],
  'clause-not-in-set': ['explain', 'rules', 'facts/east.yaml', '9.9'],
  'out-folder-foreign': ['evaluate', 'rules', 'facts', '--out', 'rules'],
  'out-folder-in-use': ['evaluate', 'rules', 'facts', '--out', '.'],
  'single-file-name': ['evaluate', 'rules', 'facts', '--out', 'out/site', '--single-file'],
  'theme-without-pages': ['evaluate', 'rules', 'facts', '--theme', 'rules'],
  'unfit-theme-folder': ['evaluate', 'rules', 'facts', '--theme', 'nowhere', '--out', 'out/site'],
  'out-needed': ['gaps', 'rules', 'facts', '--to', 'xlsx'],
  'unfit-ending': ['checklist', 'rules', '--to', 'docx', '--out', 'check.doc'],
  'form-not-named': ['sample', 'drawn', 'drawn.yaml', '--list', '案件', '--size', '1', '--seed', '甲', '--out', 'draw.xlsx'],
  'keeper-not-in-set': ['template', 'rules', '--for', '人事处'],
  'list-not-in-set': ['sample', 'drawn', 'drawn.yaml', '--list', '案', '--size', '1', '--seed', '甲'],
  'nothing-to-draw': ['sample', 'drawn', 'drawn.yaml', '--list', '案卷', '--size', '1', '--seed', '甲'],
  'no-such-stratum': ['sample', 'drawn', 'drawn.yaml', '--list', '案件', '--size', '1', '--seed', '甲', '--by', '承办人'],
  'review-list-unclear': ['sample', 'drawn', 'drawn.yaml', '--list', '案件', '--size', '1', '--seed', '甲'],
  'unfit-template': ['form', 'rules', 'facts/east.yaml', '--template', 'macros.docx', '--out', 'o.docx'],
  'broken-placeholder': ['form', 'rules', 'facts/east.yaml', '--template', 'broken.docx', '--out', 'o.docx'],
  'no-placeholder': ['form', 'rules', 'facts/east.yaml', '--template', 'plain.docx', '--out', 'o.docx'],
  'unknown-placeholder': ['form', 'rules', 'facts/east.yaml', '--template', 'misspelt.docx', '--out', 'o.docx'],
  'personal-placeholder': ['form', 'rules', 'facts/east.yaml', '--template', 'personal.docx', '--out', 'o.docx'],
  'not-written': ['compile', 'rules', '--out', 'facts/east.yaml/rules.json'],
  'file-exists': ['template', 'rules', '--out', 'facts/east.yaml'],
  'folder-needed': ['template', 'rules', '--to', 'csv'],
  'export-over-sheet': ['evaluate', 'rules', 'south.json', '--export', 'json=south.json'],
  'record-in-site': ['evaluate', 'rules', 'facts', '--out', 'site', '--record', 'site/record.json'],
  'not-a-record-there': ['evaluate', 'rules', 'facts', '--record', 'other.json'],
  'record-too-large': ['evaluate', 'rules', 'heavy', '--record', 'heavy.json'],
  'sign-without-record': ['evaluate', 'rules', 'facts', '--sign', 'key.pem'],
  'unfit-key': ['evaluate', 'rules', 'facts', '--out', 'site', '--sign', 'facts/east.yaml'],
  'not-a-record': ['verify', 'facts/east.yaml'],
  'record-of-other-format': ['replay', 'other.json'],
  'record-rules-unreadable': ['replay', 'broken.json'],
  'unfaithful-layout': ['format', 'dashes'],
};

const NEW_RULES = RULES.replace('open-probe', 'open-probe-2018\n  替代 open-probe').replace('2010年', '2018年');

const COUNTY = `标准集 县标准
  编号 county
  参照 open-probe

条款 1.2 网上公开
  要求 已公开

删去条款 1.1
  理由 由条款1.2代替。
`;

/** Two lists in which the results of a draw could be reported. */
const DRAWN = `标准集 抽查标准
  编号 drawn-probe
  施行 2010年1月1日
  核查方法 查阅资料
事实表 测试部门 (dept)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
名单 案件 (cases) 每一件
  文号 (caseNo)：文字，标识
  承办人 (handler)：文字，个人信息
名单 案卷 (files) 每一卷
  合格 (sound)：是否
名单 笔录 (minutes) 每一份
  完整 (complete)：是否
标准一 案卷
条款 1.1 案卷合格
  要求 以下各项都满足
    （1）每卷案卷满足合格
    （2）每份笔录满足完整
  核查 查阅资料：抽取的案卷
`;

/** Sheets whose every character takes six in JSON. */
const HEAVY = Object.fromEntries(['a', 'b', 'c'].map((name) => [`heavy/${name}.yaml`, `${'\u001b'.repeat(79)}\n`.repeat(100_000)]));

function smallOffice(words: readonly string[]): string {
  const cwd = office({
    'facts/east.yaml': MET,
    'facts/west.yaml': NOT_MET,
    'mixed/east.yaml': MET,
    'mixed/notes.csv': '名称,地区\n',
    'expected.txt': '南局\n北局\n',
    'south.json': UNDETERMINED,
    'versions/first/a.standards': RULES,
    'versions/second/a.standards': NEW_RULES,
    'late.yaml': MET.replace('2017-08-20', '2018-07-01'),
    'tailored/below/a.standards': RULES,
    'tailored/county/a.standards': COUNTY,
    'drawn/a.standards': DRAWN,
    'drawn.yaml': '部门名称: 云山县局\n案件: [{文号: 甲1, 承办人: 某人}]\n',
    'macros.docx': docxWith(['{部门}'], { 'word/vbaProject.bin': 'x' }),
    'broken.docx': docxWith(['{部门']),
    'plain.docx': docxWith(['部门']),
    'misspelt.docx': docxWith(['{部們}']),
    'personal.docx': docxWith(['{部门}{联系电话}']),
    'binary.yaml': Uint8Array.of(0x50, 0x4b, 0, 1),
    'damaged.yaml': Uint8Array.of(0x61, 0xff, 0xff, 0x62),
    'attached.yaml': '已公开: {值: 是, 附件: 没有.pdf}\n',
    'encrypted.xlsx': oleFile('EncryptedPackage'),
    'old.xls': oleFile('Workbook'),
    'damaged.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4),
    ...(words.includes('bomb.xlsx') ? { 'bomb.xlsx': bomb() } : {}),
    'large.yaml': '',
    'other.json': '{"format":"zhunsheng-record","formatVersion":99}',
    'broken.json': sealed({ rules: rulesOf('标准一 公开\n条款 1.1 公开\n  要求 无此名\n') }),
    ...(words.includes('heavy') ? HEAVY : {}),
    // The second row of dashes is a row only while the first is there.
    'dashes/a.standards': '标准一 甲\n示例 甲\n  表格 情形 ｜ 条款1.1\n  -- ｜ --\n  -- ｜ --\n',
  });
  truncateSync(join(cwd, 'large.yaml'), 600_000_000);
  symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
  return cwd;
}

const definitions = Object.values(commandFindings).map(({ definition }) => definition);

test('every finding of the command is said here', () => {
  expect(Object.keys(SAID).sort()).toEqual(definitions.map(({ code }) => code).sort());
});

it.each(Object.entries(SAID))('%s', async (code, words) => {
  const { status, out, err } = await zhunsheng(smallOffice(words), words);
  expect(`${out}${err}`).toContain(`[${code}]`);
  expect(status).toBe(definitions.find((one) => one.code === code)?.severity === 'error' ? 2 : 0);
});
