import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { writeTemplate } from '../../../src/edge/node/workbook/write-template.js';
import { type Model, templatePlan } from '../../../src/index.js';
import { gb18030 } from '../gb18030.js';
import { archiveOf, type Part } from '../workbook/made-xlsx.js';

/** A file as departments send it in. */
export interface RealFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of a workbook the files inside it: a mutation of one is packed again, so that it reaches who reads it. */
  readonly parts: readonly Part[];
}

/** One department: its files, or what should be who reports. */
export interface RealDepartment {
  readonly kind: 'department' | 'expected';
  readonly files: readonly RealFile[];
}

export async function realDepartments(model: Model): Promise<readonly RealDepartment[]> {
  const workbook = bytesFile('人员.xlsx', await filledTemplate(model));
  const form = textFile('form.yaml', '部门名称: 某局\n所属地区: 某县\n评估日: 2017-10-31\n权责清单发布日期: 2017-03-01\n');
  return [
    ...['zixu-market.yaml', 'nanke-forestry.yaml', 'wuyou-animal-health.json'].map((name) =>
      department(bytesFile(name, readFileSync(`samples/${name}`))),
    ),
    department(workbook),
    department(form, textFile('执法人员.csv', ROSTER)),
    department(form, bytesFile('执法人员.csv', gb18030(ROSTER))),
    department(workbook, form, bytesFile('重大行政处罚.csv', gb18030('处罚文号,处罚决定日期,备案日期\n某罚1号,2017-03-01,2017-03-10\n'))),
    { kind: 'expected', files: [textFile('应报名单.csv', '单位名称,所属地区\n某局,某县\n某委,某县\n')] },
    { kind: 'expected', files: [textFile('应报名单.yaml', '某县:\n  - 某局\n  - {名称: 某委}\n')] },
    { kind: 'expected', files: [workbook] },
  ];
}

const ROSTER =
  '工号,姓名,身份,从事执法活动,持有执法证件,证件有效期至,资格审查日期,依法履职,能够依法规范执法\n' +
  Array.from({ length: 8 }, (_, i) => `G${i},某${i},公务员,是,是,2020-05-01,2017-03-02,是,是\n`).join('');

async function filledTemplate(model: Model): Promise<Uint8Array> {
  const { sheets } = templatePlan(model, 'zh');
  const roster = ROSTER.trim().split('\n').slice(1);
  return writeTemplate({
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows,
        ...(sheet.name === '执法人员' ? roster : []).map((one) => ({ look: 'entry' as const, cells: one.split(','), height: null })),
      ],
    })),
  });
}

function department(...files: readonly RealFile[]): RealDepartment {
  return { kind: 'department', files };
}

function textFile(file: string, text: string): RealFile {
  return { file, bytes: Buffer.from(text), parts: [] };
}

function bytesFile(file: string, bytes: Uint8Array): RealFile {
  const parts = file.endsWith('.xlsx') ? Object.values(new PizZip(bytes).files) : [];
  return { file, bytes, parts: parts.map((part) => ({ name: part.name, text: part.asUint8Array() })) };
}

/** The same workbook with another text in one of its files. */
export function packedWith(parts: readonly Part[], index: number, text: Uint8Array): Uint8Array {
  return archiveOf(parts.map((part, i) => (i === index ? { ...part, text } : part)));
}
