import Fraction from 'fraction.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { foldedOf } from '../../../syntax/phrase.js';
import type { GradesSyntax, RoundingSyntax } from '../../../syntax/scoring-tree.js';
import { ZERO } from '../../reasoning/range.js';
import type { Grades, Rounding } from '../../scoring.js';
import type { Draft } from '../draft.js';
import type { Cut } from './grade-cuts.js';
import { lineIn, lineInTotal } from './insert.js';

/** Grades with all the scores that they must tell apart. */
export interface Graded {
  readonly grades: Grades;
  readonly syntax: GradesSyntax;
  /** In points; null: no such end. */
  readonly lowest: Cut | null;
  readonly highest: Cut | null;
  /** Scores are rounded to so many decimals before they are graded; null: they are not. */
  readonly decimals: number | null;
  /** 取整 到整数，先取整后定等次; null where 取整 is said already. */
  readonly round: Edit | null;
}

/** The scores of a rate: from 0 on. */
export const SHARE: Pick<Graded, 'lowest' | 'highest' | 'decimals'> = {
  lowest: { value: ZERO, after: false },
  highest: { value: new Fraction(1), after: true },
  decimals: null,
};

/** The 等次 of the total and of each 评分表. In: a draft. What could not be read is left out. */
export function gradedIn({ scoring, tree }: Draft): readonly Graded[] {
  if (scoring === null) return [];
  const { total } = scoring;
  const [written] = tree.scoring;
  const cap = total.cap ?? total.countsAs ?? total.points;
  const ofSet = paired(scoring.grades, tree.grades).map(
    (one): Graded => ({
      ...one,
      ...scale(total.floorAtZero, cap, total.rounding),
      round: roundingEdit(written?.rounding, () => lineInTotal(tree, '取整 四舍五入到整数，先取整后定等次')),
    }),
  );
  const ofSheets = scoring.sheets.flatMap((sheet) => {
    const syntax = tree.scoreSheets.find(({ name }) => foldedOf(name) === sheet.name);
    if (syntax === undefined) return [];
    const own = scale(sheet.floorAtZero ?? total.floorAtZero, sheet.cap ?? sheet.points, sheet.rounding);
    const round = roundingEdit(syntax.rounding, () => lineIn(syntax.at, '取整 四舍五入到整数，先取整后汇总'));
    return paired(sheet.grades, syntax.grades).map((one): Graded => ({ ...one, ...own, round }));
  });
  return [...ofSet, ...ofSheets];
}

function paired(grades: readonly Grades[], written: readonly GradesSyntax[]): readonly Pick<Graded, 'grades' | 'syntax'>[] {
  return grades.flatMap((one) => {
    const syntax = written.find(
      ({ at }) => at.source.place(at.start, at.end).start.offset === one.at.start.offset && at.source.file === one.at.file,
    );
    return syntax === undefined || syntax.bands.length !== one.bands.length ? [] : [{ grades: one, syntax }];
  });
}

/** From 0, or without an end where points may go below it, up to 封顶 or full marks. */
function scale(
  floorAtZero: boolean | null,
  highest: string | null,
  rounding: Rounding | null,
): Pick<Graded, 'lowest' | 'highest' | 'decimals'> {
  return {
    lowest: floorAtZero === false ? null : { value: ZERO, after: false },
    highest: highest === null ? null : { value: new Fraction(highest), after: true },
    decimals: rounding !== null && rounding.order !== 'after' ? rounding.decimals : null,
  };
}

function roundingEdit(said: RoundingSyntax | null | undefined, make: () => Edit | null): Edit | null {
  return said == null ? make() : null;
}
