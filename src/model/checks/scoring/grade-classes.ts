import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Report } from '../../../syntax/tree.js';
import type { Grades } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { classOf, optionsOfClass } from './classes.js';

/** 等次 by class: every class has one block and only one (semantics.md §8.11). */
export const gradeClasses: Check = (draft, report) => {
  const { scoring } = draft;
  for (const grades of scoring === null ? [] : [scoring.grades, ...scoring.sheets.map((sheet) => sheet.grades)])
    if (grades.length > 1 || grades[0]?.condition != null) reportBlocks(grades, draft, report);
};

function reportBlocks(grades: readonly Grades[], draft: Draft, report: Report): void {
  const { vocabulary, tree } = draft;
  const blocks = grades.map((one) => ({ one, forClass: classOf(one.condition, vocabulary) }));
  const [first] = blocks;
  const head = (of: Grades) => {
    const written = [...tree.grades, ...tree.scoreSheets.flatMap((sheet) => sheet.grades)];
    const syntax = written.find(({ at }) => placeOf(at).file === of.at.file && placeOf(at).start.offset === of.at.start.offset);
    return syntax?.condition == null ? of.at : placeOf(syntax.condition.words);
  };
  const plain = blocks.find(({ one }) => one.condition === null);
  if (plain !== undefined) {
    report(F.uncoveredClass(head(plain.one), { what: PLAIN }));
    return;
  }
  const forClass = first?.forClass;
  // By what else blocks may be told apart nobody can say whether they leave something out.
  if (first === undefined || forClass == null || blocks.some((one) => one.forClass?.field !== forClass.field || !one.forClass.alone))
    return;
  for (const option of optionsOfClass(forClass, vocabulary)) {
    const mine = blocks.filter((one) => one.forClass?.options.includes(option) === true);
    const place = head(mine[1]?.one ?? first.one);
    if (mine.length !== 1) report(F.uncoveredClass(place, { what: said(mine.length, forClass.name, option) }));
  }
}

const PLAIN = {
  zh: '写了几段等次，每一段都要写明是哪一类的，这一段没有写',
  en: 'where there are several blocks of grades each says for which class it is, and this one does not',
};

function said(blocks: number, field: string, option: string): Bilingual {
  if (blocks === 0) return { zh: `${field}是${option}的没有等次`, en: `there are no grades where ${field} is ${option}` };
  return { zh: `${field}是${option}的有两段等次`, en: `there are two blocks of grades where ${field} is ${option}` };
}
