import type { GradeScore, Unit } from '../../../src/score/score.js';
import type { Span } from '../../../src/score/span.js';
import type { JudgedSheet } from '../../../src/verdict/judge-sheet.js';

/** Where what is found with more knowledge is not inside what was found before: nothing where the law holds. */
export function notNarrowed(before: JudgedSheet, after: JudgedSheet): readonly string[] {
  if (before.scores === null || after.scores === null) return [];
  const [was, is] = [before.scores, after.scores];
  const records = is.sheets.flatMap(({ sheet, records: some }) => {
    const earlier = was.sheets.find((one) => one.sheet.name === sheet.name)?.records ?? [];
    return some.flatMap(({ record, score }) => {
      const old = earlier.find((one) => one.record.place === record.place)?.score;
      return old === undefined
        ? []
        : [...unitLeft(`record ${record.place}`, old, score), ...gradesLeft(`record ${record.place}`, old.grade, score.grade)];
    });
  });
  return [
    ...[...is.clauses].flatMap(([id, one]) => {
      const old = was.clauses.get(id);
      return old === undefined ? [`${id} is new`] : spanLeft(id, one.notApplicable === 'yes' ? null : old.points, one.points);
    }),
    ...is.standards.flatMap((one, i) => (was.standards[i] === undefined ? [] : unitLeft(`standard ${one.of.name}`, was.standards[i], one))),
    ...records,
    ...is.sheets.flatMap(({ sheet, container }, i) =>
      was.sheets[i] === undefined ? [] : unitLeft(sheet.name, was.sheets[i].container, container),
    ),
    ...unitLeft('total', was.total, is.total),
    ...gradesLeft('total', was.total.grade, is.total.grade),
    ...(after.conclusion?.possible ?? []).flatMap((name) =>
      before.conclusion?.possible.includes(name) === false ? [`conclusion ${name}`] : [],
    ),
  ];
}

function unitLeft(
  name: string,
  was: Pick<Unit, 'points' | 'marks' | 'notApplicable'>,
  is: Pick<Unit, 'points' | 'marks' | 'notApplicable'>,
): readonly string[] {
  if (was.notApplicable === 'yes') return is.notApplicable === 'yes' ? [] : [`${name} applies again`];
  if (is.notApplicable !== 'no' && was.notApplicable === 'no') return [`${name} may be 不适用`];
  if (is.notApplicable === 'yes') return [];
  return [...spanLeft(name, was.points, is.points), ...spanLeft(`marks of ${name}`, was.marks, is.marks)];
}

function spanLeft(name: string, was: Span | null, is: Span): readonly string[] {
  if (was === null) return [];
  const below = was.low !== null && (is.low === null || is.low.compare(was.low) < 0);
  const above = was.high !== null && (is.high === null || is.high.compare(was.high) > 0);
  const ends = ({ low, high }: Span) => `[${low?.toFraction()}, ${high?.toFraction()}]`;
  return below || above ? [`${name} ${ends(is)} not in ${ends(was)}`] : [];
}

function gradesLeft(name: string, was: GradeScore | null, is: GradeScore | null): readonly string[] {
  const further = (is?.possible ?? []).filter((grade) => was?.possible.includes(grade) !== true);
  return further.map((grade) => `${name}: ${grade} was not possible`);
}
