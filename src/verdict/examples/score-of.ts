import { ELIGIBLE } from '../../model/examples/outcome-names.js';
import type { Graded, Scored } from '../../model/model.js';
import type { Applies, ContainerScore, Marked, Scores } from '../../score/score.js';
import type { Span } from '../../score/span.js';
import { aggregate, conclusionText } from '../aggregate.js';
import type { JudgedSheet } from '../judge-sheet.js';
import { candidacyNamed } from '../selection/candidacies.js';

/** The points of something as they came out. */
export interface ScoreOf {
  readonly points: Span;
  readonly notApplicable: Applies;
}

/** In: a sheet judged, and what is asked for. Out: its points; null where it has none: not in force, or not in its 评分表. */
export function scoreOf(of: Scored, { scores }: JudgedSheet): ScoreOf | null {
  if (scores === null) return null;
  switch (of.kind) {
    case 'clause':
      return scores.clauses.get(of.clause) ?? null;
    case 'total':
      return scores.total;
    case 'container':
      return containerNamed(of.title, scores);
    case 'record':
      return recordScore(of, scores);
  }
}

/** The names still possible, best first where there is an order. */
export function namesLeft(of: Graded, judged: JudgedSheet): readonly string[] {
  const { scores, conclusion, clauses } = judged;
  if (of.kind === 'candidacy') {
    const eligible = candidacyNamed(of.selection, judged.open)?.eligible;
    return [...(eligible === 'false' ? [] : [ELIGIBLE.true.zh]), ...(eligible === 'true' ? [] : [ELIGIBLE.false.zh])];
  }
  if (of.kind === 'record') return (scores === null ? null : recordScore(of, scores))?.grade?.possible ?? [];
  if (of.kind === 'grade') return scores?.total.grade?.possible ?? [];
  return conclusion?.possible ?? [conclusionText(aggregate(clauses.map(({ verdict }) => verdict))).zh];
}

/** A record in its 评分表; null where it is none of those that the sheet goes through. */
export function recordScore({ sheet, place }: Extract<Scored, { kind: 'record' }>, { sheets }: Scores): Marked | null {
  const records = sheets.find((one) => one.sheet.name === sheet)?.records ?? [];
  return records.find((one) => one.record.place === place && one.membership !== 'false')?.score ?? null;
}

function containerNamed(title: string, { standards, sheets }: Scores): ContainerScore | null {
  const all = [...standards.flatMap((one) => [one, ...one.parts]), ...sheets.map(({ container }) => container)];
  return all.find((one) => one.title === title) ?? null;
}
