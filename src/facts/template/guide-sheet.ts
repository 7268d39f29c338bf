import { keeperOf } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';
import type { Field } from '../../model/vocabulary.js';
import type { Language } from '../blank-words.js';
import { GUIDE_SHEET } from '../table/own-sheets.js';
import { factKey, type Uses } from '../uses.js';
import { nameIn } from './names.js';
import type { PlanRow, PlanSheet } from './plan.js';

/** How to fill the workbook in, and which clause needs which fact. */
export function guideSheet(model: Model, uses: Uses, language: Language): PlanSheet {
  const { ruleSet, clauses } = model;
  const titles = new Map(clauses.map((clause) => [clause.id, clause.title]));
  const version = ruleSet.version === null ? '' : VERSION[language](ruleSet.version);
  const line = (...cells: readonly string[]): PlanRow => ({ look: 'entry', cells, height: null });
  return {
    name: GUIDE_SHEET[language],
    hidden: false,
    columns: [34, 24, 14, 80].map((width) => ({ width, takes: 'any' })),
    rows: [
      { look: 'title', cells: [`${ruleSet.title}（${ruleSet.id}${version}）`], height: 30 },
      ...STEPS[language].map((words): PlanRow => ({ look: 'help', cells: [words], height: 20 })),
      { look: 'headings', cells: HEADINGS[language], height: 22 },
      ...needs(model, uses, language).map(([fact, sheet, keeper, ids]) =>
        line(fact, sheet, keeper, ids.map((id) => `${id} ${titles.get(id) ?? ''}`.trim()).join('；')),
      ),
    ],
    frozen: 0,
    checks: [],
  };
}

const VERSION = { zh: (version: string) => `，版本 ${version}`, en: (version: string) => `, version ${version}` };
const HEADINGS = { zh: ['事实', '填在哪张表', '责任科室', '用于条款'], en: ['Fact', 'On which sheet', 'Kept by', 'Needed by clause'] };
const STEPS = {
  zh: [
    '一、表单一行填一项，名单一行填一条记录。标题行和隐藏的工作表不要改动；列的顺序可以调整，可以加自己用的列。',
    '二、不知道的留空，或者写 不详。没有这一项的写 没有。名单一条也没有的，在标题下面第一格写 没有；只有标题，等于没有填报。',
    '三、百分比写 95%。日期写 2017-08-30、2017.8.30 或 2017年8月30日；只知道月份的写 2015年3月。',
    '四、每项材料来源填 依据（材料名称、页码）、核查（怎样核实的）、核实人、核实日期、附件（扫描件等，从本表所在的文件夹写起；几份的，各占一行或者用分号隔开）。',
    '五、验收时，核实过的才算。名单是不是报全，也要核实：填在标题上面的“名单的核查”等格。',
    '六、各科室分头填的，各填各的一份，放进以部门命名的同一个文件夹。',
    '七、不要合并单元格；隐藏、筛选掉的行同样读取。填好后直接保存为 .xlsx，不要设密码。',
  ],
  en: [
    '1. The form takes one fact a row, a list one record a row. Leave the headings and the hidden sheet alone; columns may be moved, and columns of your own added.',
    '2. Leave empty what nobody knows, or write unknown. Write none where there is none; for a list without records into the first cell below its headings. Headings alone say nothing.',
    '3. A percentage is 95%. A date is 2017-08-30; 2015-03 where only the month is known.',
    '4. Say where each came from: evidence (document, page), method, verifiedBy, verifiedOn, attachment (a scan and the like, its path from the folder of this file; several on a line each, or with semicolons).',
    '5. At the acceptance stage only what was verified counts. That a list is complete is verified too: in the cells above its headings.',
    '6. Where sections fill in a part each, put the parts into one folder with the name of the department.',
    '7. Merge no cells; hidden and filtered rows are read like any other. Save as .xlsx without a password.',
  ],
};

/** A fact, the sheet that holds it, who keeps it, and the clauses that need it. */
type Need = readonly [string, string, string, readonly string[]];

function needs({ vocabulary }: Model, uses: Uses, language: Language): readonly Need[] {
  const need = (list: string | null, sheet: string) => (field: Field) =>
    [nameIn(field, language), sheet, keeperOf(vocabulary, field) ?? '', uses.get(factKey(list, field.key)) ?? []] as const;
  return [
    ...vocabulary.form.map(need(null, nameIn(vocabulary, language))),
    ...vocabulary.lists.flatMap((list) => list.fields.map(need(list.key, nameIn(list, language)))),
  ];
}
