import type { Model } from '../../model/model.js';
import type { List } from '../../model/vocabulary.js';
import { fieldWords, type Language, listWords } from '../blank-words.js';
import { sheetName } from '../table/sheet-name.js';
import { factKey, type Uses } from '../uses.js';
import { checksOf, dayChecks, methodChecks, takesOf } from './checks.js';
import { nameIn, reservedName, sourceNames } from './names.js';
import type { PlanSheet } from './plan.js';

/** A list: a record a row, a field a column, and the record's source beside them. */
export function listSheet(model: Model, list: List, uses: Uses, language: Language): PlanSheet {
  const names = list.fields.map((field) => nameIn(field, language));
  const help = list.fields.map((field) => fieldWords(field, uses.get(factKey(list.key, field.key)) ?? [], language));
  const sources = sourceNames(language);
  const column = (left: number, top = FIRST) => ({ top, left, bottom: top === FIRST ? LAST : top, right: left });
  const after = list.fields.length + 1;
  return {
    name: sheetName(nameIn(list, language)),
    hidden: false,
    columns: [
      ...list.fields.map((field) => ({ width: Math.max(14, Math.min(28, wide(nameIn(field, language)) + 4)), takes: takesOf(field) })),
      ...[26, 14, 12, 14].map((width, i) => ({ width, takes: i === 3 ? ('day' as const) : ('any' as const) })),
    ],
    rows: [
      {
        look: 'title',
        cells: [listWords(list, model.vocabulary, uses.get(factKey(list.key, null)) ?? [], language).replace(/^── | ──$/g, '')],
        height: 30,
      },
      { look: 'section', cells: [`${reservedName('incomplete', language)}${INCOMPLETE[language]}`], height: 22 },
      { look: 'help', cells: [...help, SOURCE[language]], height: 64 },
      { look: 'headings', cells: [...names, ...sources], height: 24 },
    ],
    frozen: FIRST - 1,
    checks: [
      { area: column(2, 2), rule: { kind: 'oneOf', values: language === 'zh' ? ['是', '否'] : ['yes', 'no'] }, hint: NONE[language] },
      ...list.fields.flatMap((field, i) => checksOf(field, column(i + 1), language)),
      ...methodChecks(model, column(after + 1), language),
      ...dayChecks(column(after + 3), language),
    ],
  };
}

const FIRST = 5;
/** As far down as cells are checked; rows below are read like any other. */
const LAST = 5_000;
const INCOMPLETE = { zh: '（没有报全的，右边一格写 是）', en: ' (write yes to the right where more records exist)' };
const SOURCE = { zh: '这一条的来源，可以不填', en: 'where this record comes from, may be left out' };
const NONE = {
  zh: '一条也没有的，不填这里，在标题下面第一格写 没有',
  en: 'where there are none, leave this empty and write none into the first cell below the headings',
};

/** Chinese characters are two columns wide. */
function wide(words: string): number {
  return [...words].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}
