import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { foldedOf, type Phrase } from '../../../syntax/phrase.js';
import type { Place } from '../../../text/place.js';
import { clauseCanBeNotApplicable } from '../../scoring/can-be-not-applicable.js';
import type { Grades } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { classOf } from './classes.js';
import { lineInTotal } from './insert.js';
import { membersOf } from './members.js';
import { type Scored, scoredClauses } from './scored.js';
import { situationsOf, sumOf } from './sums.js';

/** Asks what becomes of the points of what is 不适用, as soon as something can be (semantics.md §8.7). Once for a set. */
export const notApplicable: Check = (draft, report) => {
  const { scoring, tree } = draft;
  if (scoring === null || scoring.total.notApplicable !== null) return;
  const [first] = [...openClauses(draft), ...openSheets(draft)];
  if (first === undefined) return;
  const rules = ['剔除', '按满分', '按比例折算', '计0分'];
  const edits = rules.flatMap((rule): readonly Edit[] => {
    const edit = lineInTotal(tree, `不适用 ${rule}`);
    return edit === null || (rule === '剔除' && gradesInPoints(scoring.grades) && scoring.total.countsAs === null) ? [] : [edit];
  });
  report(F.unsaidNotApplicable(first.at, { what: first.what }, { edits }));
};

interface Open {
  readonly at: Place;
  readonly what: Bilingual;
}

/** Clauses with points that can be 不适用 and stand in nothing that says what then. */
function openClauses(draft: Draft): readonly Open[] {
  const split = isSplitByClass(draft);
  return scoredClauses(draft)
    .filter(({ scoring, clause }) => {
      if (scoring.points === null) return false;
      const part = clause.sheet === null ? draft.scoring?.standards : draft.scoring?.sheets;
      const parts = (part ?? []).flatMap((one) => one.parts).filter((one) => one.clauses.includes(clause.id));
      const around = [
        ...parts,
        ...(draft.scoring?.standards ?? []).filter((one) => clause.sheet === null && one.standard === clause.standard),
        ...(draft.scoring?.sheets ?? []).filter((one) => one.name === clause.sheet),
      ];
      return around.every((one) => one.notApplicable === null);
    })
    .filter((one) => clauseCanBe(one, split, draft))
    .map(({ clause }) => ({ at: clause.at, what: { zh: `条款${clause.id}`, en: `Clause ${clause.id}` } }));
}

function openSheets({ scoring }: Draft): readonly Open[] {
  const sheets = (scoring?.sheets ?? []).filter(({ sumUp, standard }) => {
    const around = scoring?.standards.find((one) => one.standard === standard);
    return sumUp.whenEmpty === 'notApplicable' && sumUp.rule.kind !== 'none' && around?.notApplicable == null;
  });
  return sheets.map(({ at, name }) => ({ at, what: { zh: `评分表“${name}”`, en: `The score sheet “${name}”` } }));
}

function clauseCanBe({ clause }: Scored, split: boolean, { vocabulary }: Draft): boolean {
  const byClass = split && clause.sheet === null && classOf(clause.applicability, vocabulary)?.alone === true;
  return clauseCanBeNotApplicable(clause, byClass);
}

/** Where every class has its own clauses of the same sum, a clause of another class leaves nothing open. */
function isSplitByClass(draft: Draft): boolean {
  const total = membersOf(draft)?.total;
  if (total === undefined) return false;
  const sums = situationsOf(total, draft.vocabulary).map((one) => sumOf(total, one)?.toFraction() ?? '');
  return new Set(sums).size === 1;
}

/** 剔除 changes the denominator, so a grade from 60分 on would mean something else for each unit (semantics.md §8.7, §8.11). */
export const leftOutPoints: Check = ({ tree, scoring }, report) => {
  if (scoring === null) return;
  const { total, grades, sheets } = scoring;
  const [written] = tree.scoring;
  if (written !== undefined && total.notApplicable === 'leaveOut' && gradesInPoints(grades) && total.countsAs === null)
    reportLeftOut(written.at);
  for (const sheet of sheets) {
    const at = tree.scoreSheets.find(({ name }) => foldedOf(name) === sheet.name)?.at;
    if (at !== undefined && sheet.notApplicable === 'leaveOut' && gradesInPoints(sheet.grades)) reportLeftOut(at);
  }
  function reportLeftOut(head: Phrase): void {
    const { source } = head;
    const line = /不适用\s*:?\s*(剔除)|not applicable\s*:?\s*(leave out)/.exec(source.folded.slice(head.end));
    const rule = line?.[1] ?? line?.[2];
    if (line === null || rule === undefined) return;
    const start = head.end + line.index + line[0].length - rule.length;
    const place = source.place(start, start + rule.length);
    const instead = rule === '剔除' ? '按比例折算' : 'rescale';
    const edit = { zh: `改为“${instead}”`, en: `write “${instead}”`, replacements: [{ place, text: instead }] };
    report(F.leftOutWithPoints(place, {}, { edits: [edit] }));
  }
};

function gradesInPoints(grades: readonly Grades[]): boolean {
  return grades.some(({ bands }) => bands.some((band) => !band.percentage && (band.from ?? band.to) !== null));
}
