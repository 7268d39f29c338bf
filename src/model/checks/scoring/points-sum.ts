import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Report } from '../../../syntax/tree.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Check } from '../draft.js';
import { type ContainerMember, clausesIn, containersIn, membersOf } from './members.js';
import { isLeftOut, marksIn, type Situation, situationsOf, sumOf } from './sums.js';
import { figureWords, listed } from './words.js';

/**
 * Points that do not add up to 满分 or 分值 (semantics.md §8.1): on each day on which other clauses are in force, for each class of units that 适用
 * tells apart. Under a 封顶 they may come to more.
 */
export const pointsSum: Check = (draft, report) => {
  // Of a clause that has no meaning yet nobody knows for whom it is.
  if (draft.clauses.length < draft.tree.clauses.length) return;
  const found = membersOf(draft);
  if (found === null) return;
  const all = new Set([found.total, ...found.sheets].flatMap(containersIn));
  for (const container of all) reportSum(container, draft.vocabulary, report);
};

function reportSum(container: ContainerMember, vocabulary: Vocabulary, report: Report): void {
  const { written, keyword, lines } = container;
  if (written === null || clausesIn(container).length === 0) return;
  const points = new Fraction(written.exact);
  const capped = lines.cap !== null && keyword === '分值';
  for (const situation of situationsOf(container, vocabulary)) {
    const sum = sumOf(container, situation);
    if (sum === null || sum.equals(points) || (capped && sum.compare(points) >= 0)) continue;
    if (sum.compare(points) < 0 && situation.classes.size > 0 && isLeftOut(points.sub(sum), container, situation)) continue;
    const slots = {
      when: whenOf(situation, container, vocabulary),
      sum: figureWords(sum),
      points: figureWords(points),
      keyword,
      parts: partsOf(container, situation),
    };
    report(F.pointsNotAddingUp(placeOf(written.at), slots));
    return;
  }
}

/** 条款1.1 5分、条款1.2 10分. */
function partsOf({ members }: ContainerMember, situation: Situation): Bilingual {
  const [only, second] = members;
  // One part that says nothing of its own is looked into.
  if (second === undefined && only?.kind === 'container' && only.counts === null) return partsOf(only, situation);
  return listed(
    members.flatMap((member) => {
      const marks = marksIn(member, situation);
      if (marks === null) return [];
      return [{ zh: `${member.name.zh} ${figureWords(marks)}分`, en: `${member.name.en} ${figureWords(marks)}` }];
    }),
  );
}

/** On which day and of which class, where there are several. */
function whenOf({ day, classes }: Situation, container: ContainerMember, vocabulary: Vocabulary): Bilingual {
  const several = new Set(situationsOf(container, vocabulary).map((one) => one.day)).size > 1;
  const names = new Map(
    clausesIn(container).flatMap(({ forClass }) => (forClass === null ? [] : [[forClass.field, forClass.name] as const])),
  );
  const said = [...classes].map(([field, option]) => ({ field: names.get(field) ?? '', option }));
  const days = several ? { zh: [`${day}起`], en: [`from ${day} on`] } : { zh: [], en: [] };
  const zh = [...days.zh, ...said.map(({ field, option }) => `${field}是${option}`)].join('，');
  const en = [...days.en, ...said.map(({ field, option }) => `where ${field} is ${option}`)].join(', ');
  return zh === '' ? { zh: '', en: '' } : { zh: `（${zh}）`, en: ` (${en})` };
}
