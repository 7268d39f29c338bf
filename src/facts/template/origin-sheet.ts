import type { Model } from '../../model/model.js';
import type { Language } from '../blank-words.js';
import { ORIGIN_KEYS, ORIGIN_SHEET } from '../table/own-sheets.js';
import { sheetName } from '../table/sheet-name.js';
import { vocabularyDigest } from '../table/vocabulary-digest.js';
import { nameIn } from './names.js';
import type { PlanSheet } from './plan.js';

/** The hidden sheet: for which rules the workbook was made, and what its sheets and headings are called in the rules. */
export function originSheet({ ruleSet, vocabulary }: Model, language: Language): PlanSheet {
  const keys = [
    ...vocabulary.form.map((field) => [`form/${field.key}`, nameIn(field, language)]),
    ...vocabulary.lists.flatMap((list) => [
      [list.key, sheetName(nameIn(list, language))],
      ...list.fields.map((field) => [`${list.key}/${field.key}`, nameIn(field, language)]),
    ]),
  ];
  const rows = [
    [ORIGIN_KEYS.set, ruleSet.id],
    [ORIGIN_KEYS.version, ruleSet.version ?? ''],
    [ORIGIN_KEYS.digest, vocabularyDigest(vocabulary)],
    ...keys,
  ];
  return {
    name: ORIGIN_SHEET,
    hidden: true,
    columns: [40, 40].map((width) => ({ width, takes: 'text' })),
    rows: rows.map((cells) => ({ look: 'entry', cells, height: null })),
    frozen: 0,
    checks: [],
  };
}
