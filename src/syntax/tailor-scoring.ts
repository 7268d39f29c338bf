import { readWhole } from '../text/numeral.js';
import { squeeze } from '../text/width.js';
import { foldedOf, type Phrase } from './phrase.js';
import type { ContainerSyntax, ScoreSheetSyntax, ScoringSyntax } from './scoring-tree.js';
import type { StandardSyntax, SyntaxTree } from './tree.js';

type ScoringBlocks = Pick<SyntaxTree, 'scoring' | 'scoreSheets' | 'grades' | 'conclusions' | 'selections'>;

/**
 * Lays what a set says of scores over what the set below says (semantics.md §12). 等次 and 结论 are written as a whole, a 推选 stands in for that
 * of its name. Of 计分 and of a 评分表 each line that is not said stays as it is below. In: the standards as they stand now.
 */
export function overlaidScoring(own: ScoringBlocks, below: ScoringBlocks, standards: readonly StandardSyntax[]): ScoringBlocks {
  const whole = <T>(mine: readonly T[], theirs: readonly T[]) => (mine.length > 0 ? mine : theirs);
  return {
    scoring: overlaidTotals(own.scoring, below.scoring),
    grades: whole(own.grades, below.grades),
    conclusions: whole(own.conclusions, below.conclusions),
    scoreSheets: byName(own.scoreSheets, below.scoreSheets, overlaidSheet).map((sheet) => ({
      ...sheet,
      standard: standIn(sheet, standards),
    })),
    selections: byName(own.selections, below.selections, (mine) => mine),
  };
}

/** The lines that a container says, and of the others those below. A 一票否决 below holds on, unless the same condition is said again. */
export function overlaidContainer(own: ContainerSyntax, below: ContainerSyntax): ContainerSyntax {
  return {
    points: own.points ?? below.points,
    cap: own.cap ?? below.cap,
    countsAs: own.countsAs ?? below.countsAs,
    notApplicable: own.notApplicable ?? below.notApplicable,
    rounding: own.rounding ?? below.rounding,
    floor: own.floor ?? below.floor,
    vetoes: joined(own.vetoes, below.vetoes, ({ conditions }) => conditions.map(({ words }) => wordsIn(words)).join('\n')),
  };
}

/** Several of one set are reported, so all of them are kept. */
function overlaidTotals(own: readonly ScoringSyntax[], below: readonly ScoringSyntax[]): readonly ScoringSyntax[] {
  const [theirs] = below;
  if (theirs === undefined || own.length === 0) return own.length === 0 ? below : own;
  return own.map((mine) => ({
    ...mine,
    ...overlaidContainer(mine, theirs),
    bonusAtMost: mine.bonusAtMost ?? theirs.bonusAtMost,
    malusAtMost: mine.malusAtMost ?? theirs.malusAtMost,
    noDouble: joined(mine.noDouble, theirs.noDouble, ({ counted }) => wordsIn(counted.words)),
    override: mine.override ?? theirs.override,
  }));
}

function overlaidSheet(mine: ScoreSheetSyntax, theirs: ScoreSheetSyntax): ScoreSheetSyntax {
  return {
    ...mine,
    ...overlaidContainer(mine, theirs),
    standard: mine.standard ?? theirs.standard,
    alias: mine.alias ?? theirs.alias,
    grades: mine.grades.length > 0 ? mine.grades : theirs.grades,
  };
}

/** Those below keep their place; of one name the upper one counts. */
function byName<T extends { readonly name: Phrase }>(
  own: readonly T[],
  below: readonly T[],
  over: (mine: T, theirs: T) => T,
): readonly T[] {
  const mine = own.map((one) => {
    const theirs = below.find((other) => wordsIn(other.name) === wordsIn(one.name));
    return theirs === undefined ? one : over(one, theirs);
  });
  const named = (one: T) => mine.find((other) => wordsIn(other.name) === wordsIn(one.name));
  const laidOver = below.map((one) => named(one) ?? one);
  return [...laidOver, ...mine.filter((one) => !laidOver.includes(one))];
}

/** The lines below that the upper set does not say again, then its own. */
function joined<T>(own: readonly T[], below: readonly T[], key: (one: T) => string): readonly T[] {
  const said = new Set(own.map(key));
  return [...below.filter((one) => !said.has(key(one))), ...own];
}

/** A 评分表 stays in its 标准, whatever title and figures that has here. */
function standIn({ standard }: ScoreSheetSyntax, standards: readonly StandardSyntax[]): StandardSyntax | null {
  return standard === null ? null : (standards.find((one) => rankOf(one) === rankOf(standard)) ?? standard);
}

/** 七 and 7 are one. */
export function rankOf({ id }: StandardSyntax): number {
  return readWhole(foldedOf(id), 0)?.n ?? Number.NaN;
}

function wordsIn(words: Phrase): string {
  return squeeze(foldedOf(words));
}
