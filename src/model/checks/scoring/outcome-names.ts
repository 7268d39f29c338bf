import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { rewrite } from '../../../diagnostics/rewrite.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { GradesSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import { didYouMean, nearest } from '../../../text/nearest.js';
import { fieldNamed } from '../../meaning/scope.js';
import type { Check } from '../draft.js';
import { vetoesIn } from './veto-places.js';

/** Grades and outcomes that are named must be among those there are: 等次为X, 不得高于X, 取等次在X以上的比例 (semantics.md §8.8, §8.11, §8.13). */
export const outcomeNames: Check = (draft, report) => {
  const { tree, vocabulary } = draft;
  const ofSheet = new Map(tree.scoreSheets.map(({ name, grades }) => [foldedOf(name), gradesIn(grades)] as const));
  const ofSet = gradesIn(tree.grades);
  for (const { veto, sheet } of vetoesIn(tree))
    for (const effect of veto.effects)
      if (effect.kind === 'grade') reportGrade(effect.name, sheet === null ? ofSet : (ofSheet.get(sheet) ?? []), report);
  for (const { limits, bands } of [...tree.grades, ...tree.scoreSheets.flatMap(({ grades }) => grades)])
    for (const { ceiling } of limits)
      if (fieldNamed(vocabulary.form, foldedOf(ceiling)) === undefined)
        reportGrade(
          ceiling,
          bands.map(({ name }) => foldedOf(name)),
          report,
        );
  for (const { sumUp, name } of tree.scoreSheets)
    if (sumUp?.rule.kind === 'share') reportGrade(sumUp.rule.grade, ofSheet.get(foldedOf(name)) ?? [], report);
  reportOutcomes(draft, report);
};

function gradesIn(grades: readonly GradesSyntax[]): readonly string[] {
  return [...new Set(grades.flatMap(({ bands }) => bands.map(({ name }) => foldedOf(name))))];
}

function reportGrade(name: Phrase, grades: readonly string[], report: Report): void {
  const word = foldedOf(name);
  if (grades.includes(word)) return;
  const near = nearest(word, grades);
  const all = grades.length === 0 ? NONE : { zh: grades.join('、'), en: grades.join(', ') };
  const edits = near.map((one) => rewrite(placeOf(name), one));
  report(F.unknownGrade(placeOf(name), { name: wordsOf(name), hint: didYouMean(near), grades: all }, { edits }));
}

const NONE = { zh: '没有', en: 'none' };

/** A veto may bring an outcome of its own; one that is nearly one of the others is most likely that one. */
function reportOutcomes({ tree }: Parameters<Check>[0], report: Report): void {
  const outcomes = tree.conclusions.flatMap((one) => [
    ...one.outcomes.map(({ name }) => name),
    ...(one.otherwise === null ? [] : [one.otherwise]),
  ]);
  const names = outcomes.map(foldedOf);
  for (const { veto } of vetoesIn(tree))
    for (const effect of veto.effects) {
      if (effect.kind !== 'conclusion' || names.includes(foldedOf(effect.name))) continue;
      const near = nearest(foldedOf(effect.name), names).filter((one) => !isContrary(one, foldedOf(effect.name)));
      if (near.length === 0) continue;
      const edits = near.map((one) => rewrite(placeOf(effect.name), one));
      report(F.unknownOutcome(placeOf(effect.name), { name: wordsOf(effect.name), hint: didYouMean(near) }, { edits }));
    }
}

/** 不合格 is not 合格. */
function isContrary(a: string, b: string): boolean {
  const negated = (word: string) => /[不未非无]/.test(word);
  return negated(a) !== negated(b);
}
