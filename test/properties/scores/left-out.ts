import type { RecordSheet, Scores } from '../../../src/score/score.js';
import type { Span } from '../../../src/score/span.js';
import type { JudgedSheet } from '../../../src/verdict/judge-sheet.js';
import type { Rational } from '../../reference/rational.js';
import { order, parseExact } from '../../reference/rational.js';
import { applies } from '../../reference/score/container.js';
import type { ReferenceScores } from '../../reference/score/index.js';
import { brokenByMoreKnowledge, type Stated } from '../laws-of-knowledge.js';

/** In what way a completion lies outside of what was found before: nothing where the law holds. */

type Applies = 'no' | 'maybe' | 'yes';

export function leftOut(judged: JudgedSheet, completed: ReferenceScores): readonly string[] {
  const { scores, conclusion } = judged;
  if (scores === null) return ['no scores'];
  return [
    ...clausesLeftOut(scores, completed),
    ...sumsLeftOut(scores, completed),
    ...totalLeftOut(scores, completed),
    ...(conclusion?.possible.includes(completed.conclusion ?? '') === false
      ? [`conclusion ${completed.conclusion} not in ${conclusion.possible}`]
      : []),
    ...brokenByMoreKnowledge(
      statedIn(judged),
      new Map([...completed.verdicts].map(([id, verdict]) => [id, { verdict, applicabilityOpen: false }])),
    ),
  ];
}

function statedIn({ clauses }: JudgedSheet): Map<string, Stated> {
  return new Map(
    clauses.map(({ clause, verdict, notes }) => [
      clause.id,
      { verdict, applicabilityOpen: notes.some(({ zh }) => zh.includes('是否适用尚未查明')) },
    ]),
  );
}

function clausesLeftOut(scores: Scores, completed: ReferenceScores): readonly string[] {
  return [...completed.clauses].flatMap(([id, one]) => {
    const found = scores.clauses.get(id);
    if (found === undefined) return [`${id} is missing`];
    return [
      ...figureLeftOut(id, found.points, found.notApplicable, one.notApplicable ? null : one.points),
      ...figureLeftOut(`bonus ${id}`, found.bonus, 'no', one.bonus),
      ...figureLeftOut(`malus ${id}`, found.malus, 'no', one.malus),
    ];
  });
}

function sumsLeftOut(scores: Scores, { standards, sheets }: ReferenceScores): readonly string[] {
  return [
    ...standards.flatMap(({ id, sum }) => {
      const found = scores.standards.find(({ of }) => of.name === id);
      if (found === undefined) return [`standard ${id} is missing`];
      if (sum.marks.n === 0n && sum.others.n === 0n) return [];
      const there = applies(sum);
      return [
        ...figureLeftOut(`standard ${id}`, found.points, found.notApplicable, there ? sum.points : null),
        ...(there ? figureLeftOut(`marks of ${id}`, found.marks, 'no', sum.marks) : []),
      ];
    }),
    ...sheets.flatMap(({ sheet, own, records }) => {
      const found = scores.sheets.find((one) => one.sheet.name === sheet.name);
      if (found === undefined) return [`${sheet.name} is missing`];
      const ofRecords = records.flatMap((one) => recordLeftOut(found.records, found.open, one));
      return [
        ...ofRecords,
        ...figureLeftOut(sheet.name, found.container.points, found.container.notApplicable, applies(own) ? own.points : null),
      ];
    }),
  ];
}

function recordLeftOut(
  found: readonly RecordSheet[],
  open: boolean,
  { record, score }: ReferenceScores['sheets'][number]['records'][number],
): readonly string[] {
  const name = `record ${record.place}`;
  const before = found.find((one) => one.record.place === record.place);
  if (before === undefined) return open ? [] : [`${name} is new`];
  const grades = before.score.grade?.possible ?? [];
  return [
    ...figureLeftOut(name, before.score.points, before.score.notApplicable, score.points),
    ...(score.grade === null || grades.includes(score.grade) ? [] : [`${name}: ${score.grade} not in ${grades}`]),
    ...(before.score.zeroed === (score.zeroed ? 'false' : 'true') && score.points !== null
      ? [`${name}: zeroed ${before.score.zeroed}`]
      : []),
  ];
}

function totalLeftOut({ total }: Scores, { total: completed }: ReferenceScores): readonly string[] {
  const grades = total.grade?.possible ?? [];
  return [
    ...figureLeftOut('total', total.points, total.notApplicable, completed.points),
    ...(completed.points === null ? [] : figureLeftOut('marks', total.marks, 'no', completed.marks)),
    ...(completed.grade === null || grades.includes(completed.grade) ? [] : [`grade ${completed.grade} not in ${grades}`]),
  ];
}

const figure = ({ n, d }: Rational) => (d === 1n ? `${n}` : `${n}/${d}`);

function figureLeftOut(name: string, { low, high }: Span, notApplicable: Applies, value: Rational | null): readonly string[] {
  if (value === null) return notApplicable === 'no' ? [`${name} is 不适用`] : [];
  if (notApplicable === 'yes') return [`${name} was 不适用`];
  const [l, h] = [low === null ? null : parseExact(low.toFraction()), high === null ? null : parseExact(high.toFraction())];
  const below = l !== null && order(value, l) < 0;
  const above = h !== null && order(value, h) > 0;
  return below || above ? [`${name} ${figure(value)} not in [${low?.toFraction()}, ${high?.toFraction()}]`] : [];
}
