import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { foldedOf, placeOf } from '../../../syntax/phrase.js';
import { GAINED } from '../../../syntax/scoring/score-names.js';
import type { Check } from '../draft.js';

/** 案卷评查得分 is what a record gains from a 评分表: no field of its list may bear that name, and no second 评分表 give it (semantics.md §8.13). */
export const gainedNames: Check = ({ tree, vocabulary, scoring }, report) => {
  const seen = new Set<string>();
  for (const sheet of tree.scoreSheets) {
    const name = foldedOf(sheet.name);
    if (seen.has(name)) report(F.gainedNameTaken(placeOf(sheet.name), { name, taken: SECOND }));
    seen.add(name);
    const key = scoring?.sheets.find((one) => one.name === name)?.records.list.list;
    const fields = vocabulary.lists.find((list) => list.key === key)?.fields ?? [];
    const gained = Object.values(GAINED).map((suffix) => `${name}${suffix}`);
    for (const field of fields.filter((one) => gained.includes(one.name)))
      report(
        F.gainedNameTaken(placeOf(sheet.name), {
          name,
          taken: { zh: `名单里已经有“${field.name}”`, en: `the list has a field “${field.name}” already` },
        }),
      );
  }
};

const SECOND = { zh: '已经有一个同名的评分表', en: 'another score sheet bears that name' };
