import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookIn } from '../../../src/edge/node/workbook/workbook-in.js';
import { writeTemplate } from '../../../src/edge/node/workbook/write-template.js';
import type { Facts } from '../../../src/facts/facts.js';
import { readFacts } from '../../../src/facts/read-facts.js';
import type { Plan, PlanSheet } from '../../../src/facts/template/plan.js';
import { templatePlan } from '../../../src/facts/template/template-plan.js';
import type { Field } from '../../../src/model/vocabulary.js';
import { bureau } from '../../facts/bureau.js';

const { form, lists } = bureau.vocabulary;

/** What a clerk may write for a field. */
function written({ type, mayBeNone, name }: Field): fc.Arbitrary<string> {
  const more = [fc.constantFrom('', '不详'), ...(mayBeNone ? [fc.constant('没有')] : [])];
  switch (type.kind) {
    case 'text':
      return fc.oneof(fc.constantFrom('某局', '=1+1', '@甲', "'乙", '０１２３', '1e5', name, '甲,"乙"'), ...more);
    case 'yesNo':
      return fc.oneof(fc.constantFrom('是', '否'), ...more);
    case 'date':
      return fc.oneof(fc.constantFrom('2017-08-03', '2017.8.3', '2017年8月3日', '20170803', '2015年3月'), ...more);
    case 'option':
      return fc.oneof(fc.constantFrom(...type.options.map((one) => one.name)), ...more);
    case 'percentage':
      return fc.oneof(fc.constantFrom('95%', '百分之九十', '0.1%'), ...more);
    default:
      return fc.oneof(fc.constantFrom('30', `45${type.unit ?? ''}`, '６０'), ...more);
  }
}

const values = (fields: readonly Field[]) => fc.record(Object.fromEntries(fields.map((field) => [field.name, written(field)])));
/** A row that says only 没有 or 不详 speaks of the whole list, and one without anything is none: a record has more. */
const records = (fields: readonly Field[]) => fc.array(values(fields).filter(hasMore), { minLength: 1, maxLength: 3 });

function hasMore(record: Readonly<Record<string, string>>): boolean {
  return Object.values(record).filter((one) => one !== '').length > 1;
}

const filled = fc.record({
  form: values(form),
  lists: fc.tuple(...lists.map((list) => fc.oneof(fc.constantFrom(null, '没有'), records(list.fields)))),
});
type Filled = typeof filled extends fc.Arbitrary<infer T> ? T : never;

/** The template with the values written into its cells. */
function withValues({ sheets }: Plan, { form: facts, lists: own }: Filled): Plan {
  const [first, ...others] = sheets;
  const form1 = first as PlanSheet;
  return {
    sheets: [
      {
        ...form1,
        rows: form1.rows.map((row) => {
          const value = facts[row.cells[0] ?? ''];
          return value === undefined || row.look !== 'entry' ? row : { ...row, cells: [row.cells[0] ?? '', value, ...row.cells.slice(2)] };
        }),
      },
      ...others.map((sheet, i) => {
        const listed = own[i];
        if (listed === undefined || listed === null) return sheet;
        const rows = listed === '没有' ? [['没有']] : listed.map((record) => lists[i]?.fields.map(({ name }) => record[name] ?? '') ?? []);
        return { ...sheet, rows: [...sheet.rows, ...rows.map((cells) => ({ look: 'entry' as const, cells, height: null }))] };
      }),
    ],
  };
}

/** The same as JSON, where every value is a text. */
function asJson({ form: facts, lists: own }: Filled): string {
  const blank = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value.trim() === '' ? null : value]));
  const all = lists.map((list, i) => {
    const listed = own[i];
    return [list.name, typeof listed === 'object' && listed !== null ? listed.map(blank) : listed];
  });
  return JSON.stringify({ ...blank(facts), ...Object.fromEntries(all) });
}

/** What the facts say, without where it stands. */
function said(facts: Facts | null): unknown {
  const fact = ({ state, ...rest }: Facts['form'][string]) => [state, 'value' in rest ? rest.value : null];
  return facts === null
    ? null
    : {
        form: Object.entries(facts.form).map(([key, one]) => [key, ...fact(one)]),
        lists: Object.entries(facts.lists).map(([key, { state, records }]) => [
          key,
          state,
          records.map(({ fields }) => Object.entries(fields).map(([name, one]) => [name, ...fact(one)])),
        ]),
      };
}

describe('a template', () => {
  it('read as it is says nothing, and has no findings', async () => {
    for (const language of ['zh', 'en'] as const) {
      const out = await workbookIn(await writeTemplate(templatePlan(bureau, language)), 'blank.xlsx');
      if ('unread' in out) throw new Error(JSON.stringify(out.unread));
      const { value, diagnostics } = readFacts(bureau, out.workbook);
      expect(diagnostics).toEqual([]);
      expect(Object.values(value?.form ?? {}).every(({ state }) => state === 'unknown')).toBe(true);
      expect(Object.values(value?.lists ?? {}).every(({ state }) => state === 'unknown')).toBe(true);
    }
  });

  it('filled in says what the same sheet says in text', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (one) => {
        const out = await workbookIn(await writeTemplate(withValues(templatePlan(bureau, 'zh'), one)), '某局.xlsx');
        const read = 'workbook' in out ? readFacts(bureau, out.workbook) : null;
        const text = readFacts(bureau, { file: '某局.json', text: asJson(one) });
        expect(read?.diagnostics.map(({ code }) => code).sort()).toEqual(text.diagnostics.map(({ code }) => code).sort());
        expect(said(read?.value ?? null)).toEqual(said(text.value));
      }),
      { numRuns: Number(process.env.LAWS_RUNS ?? 40) },
    );
  });
});
