import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbookIn } from '../../src/edge/node/workbook/workbook-in.js';
import { writeTemplate } from '../../src/edge/node/workbook/write-template.js';
import type { Fact, Facts } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read-facts.js';
import type { Plan } from '../../src/facts/template/plan.js';
import { templatePlan } from '../../src/facts/template/template-plan.js';
import { folderWith } from '../edge/world.js';
import { bureau } from '../facts/bureau.js';
import { libreOffice } from './libre-office.js';

/** A template that a program has filled in, as other systems do. */
function filled({ sheets }: Plan): Plan {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows.map((row) => {
          const value = FORM[row.cells[0] ?? ''];
          return value === undefined || row.look !== 'entry' ? row : { ...row, cells: [row.cells[0] ?? '', value, ...row.cells.slice(2)] };
        }),
        ...(LISTS[sheet.name] ?? []).map((cells) => ({ look: 'entry' as const, cells, height: null })),
      ],
    })),
  };
}

const FORM: Readonly<Record<string, string>> = {
  部门名称: '云山县住建局',
  主体类型: '行政机关',
  权责清单已公开: '是',
  群众满意度: '92.5%',
  调查样本数: '120人',
  公开日期: '2017-03-01',
  备注: '=1+1',
};
const LISTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  执法人员: [
    ['某甲', '公务员', '是', '87.5', '41'],
    ['某乙', '临时工', '否', '没有', '36'],
  ],
  重大行政处罚: [['2017-05-02', '2017-05-10', '云住建罚〔2017〕1号']],
};

/** What the facts say, by the name of the field, without where it stands. */
function said(facts: Facts): Readonly<Record<string, unknown>> {
  const of = (fields: Facts['form']) => Object.entries(fields).map(([key, fact]) => [key, saidBy(fact)] as const);
  const records = Object.entries(facts.lists).flatMap(([list, { state, records: all }]) => [
    [list, state] as const,
    ...all.flatMap(({ place, fields }) => of(fields).map(([key, value]) => [`${list} ${place} ${key}`, value] as const)),
  ]);
  return Object.fromEntries([...of(facts.form), ...records]);
}

function saidBy(fact: Fact): unknown {
  return fact.state === 'known' ? fact.value : fact.state;
}

async function factsIn(path: string): Promise<Facts> {
  const read = await workbookIn(readFileSync(path), '某局.xlsx');
  if ('unread' in read) throw new Error(JSON.stringify(read.unread));
  const { value, diagnostics } = readFacts(bureau, read.workbook);
  // None of the kind that the template was made for other rules: the hidden sheet still says for which.
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('The facts could not be read.');
  return value;
}

/** The cell of a form's value: column B of the row that names it. */
async function cellOf(path: string, name: string): Promise<string> {
  const read = await workbookIn(readFileSync(path), '某局.xlsx');
  const [form] = 'workbook' in read ? read.workbook.grids : [];
  return `B${form?.rows.find(({ cells }) => cells[0]?.text === name)?.number}`;
}

describe('a template filled by a program, opened, edited and saved by LibreOffice', () => {
  const folder = folderWith();
  const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];

  beforeAll(async () => {
    writeFileSync(before, await writeTemplate(filled(templatePlan(bureau, 'zh'))));
    const [form = '', list = ''] = templatePlan(bureau, 'zh')
      .sheets.filter(({ hidden, name }) => !hidden && name !== '填表说明')
      .map(({ name }) => name);
    const roster = await workbookIn(readFileSync(before), 'before.xlsx');
    const rows = 'workbook' in roster ? roster.workbook.grids.find(({ name }) => name === list)?.rows : undefined;
    const last = rows?.at(-1)?.number;
    await libreOffice().edit(before, after, [
      [form, await cellOf(before, '群众满意度'), '95%'],
      [form, await cellOf(before, '公开日期'), '2017-08-03'],
      [list, `C${last}`, '是'],
      [list, `D${last}`, '60.25'],
    ]);
  }, 120_000);

  test('reads as before, but for what was edited', async () => {
    const officer = 'officers 2';
    expect(said(await factsIn(after))).toEqual({
      ...said(await factsIn(before)),
      satisfaction: { kind: 'number', exact: '0.95' },
      publishedOn: { kind: 'date', from: '2017-08-03', to: '2017-08-03' },
      [`${officer} certified`]: { kind: 'yesNo', yes: true },
      [`${officer} testScore`]: { kind: 'number', exact: '60.25' },
    });
  });

  test('keeps its lists to choose from, and the hidden sheet hidden', () => {
    const [old, saved] = [before, after].map((path) => new PizZip(readFileSync(path)));
    const listsIn = (zip: PizZip | undefined) =>
      Object.values(zip?.files ?? {})
        .filter(({ name }) => /^xl\/worksheets\/[^/]*\.xml$/.test(name))
        .flatMap((part) => part.asText().match(/<dataValidation [^>]*type="list"/g) ?? []).length;
    expect(listsIn(old)).toBeGreaterThan(0);
    expect(listsIn(saved)).toBe(listsIn(old));
    expect(saved?.file('xl/workbook.xml')?.asText()).toMatch(/<sheet name="zhunsheng"[^>]* state="(?:very)?[hH]idden"/);
  });
});
