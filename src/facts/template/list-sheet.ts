import type { Model } from '../../model/model.js';
import type { List } from '../../model/vocabulary.js';
import { fieldWords, type Language, listWords } from '../blank-words.js';
import { sheetName } from '../table/sheet-name.js';
import { factKey, type Uses } from '../uses.js';
import { checksOf, dayChecks, methodChecks, takesOf } from './checks.js';
import { clausesOfList, methodsAsked } from './methods.js';
import { nameIn, reservedName, SOURCE_WIDTHS, sourceNames, sourceNamesOfList } from './names.js';
import type { Check, PlanSheet } from './plan.js';

/**
 * A list: a record a row, a field a column, and the record's source beside them. Above the headings stands what is said of the list as a whole: whether it is
 * 未报全, and who has verified that it is complete, without which no list is complete at the acceptance stage (semantics.md §1.10).
 */
export function listSheet(model: Model, list: List, uses: Uses, language: Language): PlanSheet {
  const names = list.fields.map((field) => nameIn(field, language));
  const help = list.fields.map((field) => fieldWords(field, uses.get(factKey(list.key, field.key)) ?? [], language));
  const whole = [`${reservedName('incomplete', language)}${INCOMPLETE[language]}`, ...sourceNamesOfList(language)];
  return {
    name: sheetName(nameIn(list, language)),
    hidden: false,
    columns: columnsOf(list, language),
    rows: [
      {
        look: 'title',
        cells: [listWords(list, model.vocabulary, uses.get(factKey(list.key, null)) ?? [], language).replace(/^── | ──$/g, '')],
        height: 30,
      },
      { look: 'section', cells: whole, height: 30 },
      { look: 'entry', cells: whole.map(() => ''), takes: whole.map((_, i) => (i === 4 ? 'day' : 'any')), height: 22 },
      { look: 'help', cells: [...help, SOURCE[language]], height: 64 },
      { look: 'headings', cells: [...names, ...sourceNames(language)], height: 24 },
    ],
    frozen: FIRST - 1,
    checks: checksOfSheet(model, list, uses, language),
  };
}

/** Wide enough for the sources of the list as well, which stand over the first columns. */
function columnsOf({ fields }: List, language: Language): PlanSheet['columns'] {
  return [
    ...fields.map((field) => ({ width: Math.max(16, Math.min(28, wide(nameIn(field, language)) + 4)), takes: takesOf(field) })),
    ...SOURCE_WIDTHS.map((width, i) => ({ width, takes: i === 3 ? ('day' as const) : ('any' as const) })),
  ];
}

function checksOfSheet(model: Model, list: List, uses: Uses, language: Language): readonly Check[] {
  const cell = (left: number) => ({ top: WHOLE, left, bottom: WHOLE, right: left });
  const column = (left: number) => ({ top: FIRST, left, bottom: LAST, right: left });
  const after = list.fields.length + 1;
  const methods = methodsAsked(model, clausesOfList(list, uses));
  return [
    { area: cell(1), rule: { kind: 'oneOf', values: language === 'zh' ? ['是', '否'] : ['yes', 'no'] }, hint: NONE[language] },
    ...methodChecks(methods, cell(3), language),
    ...dayChecks(cell(5), language),
    ...list.fields.flatMap((field, i) => checksOf(field, column(i + 1), language)),
    ...methodChecks(methods, column(after + 1), language),
    ...dayChecks(column(after + 3), language),
  ];
}

/** The row that takes what is said of the list as a whole. */
const WHOLE = 3;
const FIRST = 6;
/** As far down as cells are checked; rows below are read like any other. */
const LAST = 5_000;
const INCOMPLETE = { zh: '（没有报全的，下面写 是）', en: ' (yes below where more records exist)' };
const SOURCE = { zh: '这一条的来源，可以不填', en: 'where this record comes from, may be left out' };
const NONE = {
  zh: '一条也没有的，不填这里，在标题下面第一格写 没有',
  en: 'where there are none, leave this empty and write none into the first cell below the headings',
};

/** Chinese characters are two columns wide. */
function wide(words: string): number {
  return [...words].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}
