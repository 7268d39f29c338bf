import { type CompiledRules, compile } from '../../../src/engine/compile.js';
import { contextFor } from '../../../src/engine/context-for.js';
import type { Facts } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';
import type { Span } from '../../../src/score/span.js';
import type { Day } from '../../../src/text/place.js';
import { type JudgedSheet, judgeSheet } from '../../../src/verdict/judge-sheet.js';
import type { Sum } from '../../reference/score/container.js';
import type { ReferenceScores } from '../../reference/score/index.js';

/** The only file of the laws of scores that knows the product's verbs, and how both say what they found. */

export const scoredByProduct = (model: Model, facts: Facts, on: Day, rules: CompiledRules = compile(model)): Promise<JudgedSheet> =>
  judgeSheet(rules, contextFor(model, facts, on));

export const acceptedByProduct = (model: Model, facts: Facts, on: Day): Promise<JudgedSheet> =>
  judgeSheet(compile(model), contextFor(model, facts, on, undefined, { stage: 'acceptance' }));

/** By a name for each, what was found: a figure, or words. What is 不适用 says so instead of a figure. */
export type Found = Readonly<Record<string, string>>;

const figure = ({ n, d }: { readonly n: bigint; readonly d: bigint }) => (d === 1n ? `${n}` : `${n}/${d}`);
const NOT_APPLICABLE = '不适用';

export function foundByReference({ clauses, standards, sheets, total, verdicts, conclusion }: ReferenceScores): Found {
  const found: Record<string, string> = {};
  const sum = (name: string, { points, marks, others }: Sum) => {
    found[name] = marks.n === 0n && others.n > 0n ? NOT_APPLICABLE : `${figure(points)} of ${figure(marks)}`;
  };
  for (const [id, { marks, notApplicable, points, bonus, malus }] of clauses) {
    found[id] = notApplicable ? NOT_APPLICABLE : `${marks === null ? '' : figure(points)} +${figure(bonus)} -${figure(malus)}`;
  }
  for (const [id, verdict] of verdicts) found[`verdict ${id}`] = verdict;
  for (const { id, sum: one } of standards) sum(`standard ${id}`, one);
  for (const { sheet, records, own } of sheets) {
    sum(sheet.name, own);
    for (const { record, score } of records) {
      const points = score.points === null ? NOT_APPLICABLE : figure(score.points);
      found[`${sheet.name} ${record.place}`] = `${points} ${score.grade ?? ''} ${score.zeroed ? '被否决' : ''}`;
    }
  }
  found.total = total.points === null ? NOT_APPLICABLE : `${figure(total.points)} of ${figure(total.marks)}`;
  found.grade = total.grade ?? '';
  found.conclusion = conclusion ?? '';
  return found;
}

const ends = ({ low, high }: Span) =>
  low !== null && high !== null && low.equals(high) ? low.toFraction() : `[${low?.toFraction()}, ${high?.toFraction()}]`;

export function foundByProduct({ clauses: judged, scores, conclusion }: JudgedSheet): Found {
  const found: Record<string, string> = {};
  if (scores === null) return found;
  const sum = (name: string, one: { readonly points: Span; readonly marks: Span; readonly notApplicable: 'no' | 'maybe' | 'yes' }) => {
    found[name] = one.notApplicable === 'yes' ? NOT_APPLICABLE : `${ends(one.points)} of ${ends(one.marks)}`;
  };
  for (const [id, { marks, notApplicable, points, bonus, malus }] of scores.clauses) {
    found[id] = notApplicable === 'yes' ? NOT_APPLICABLE : `${marks === null ? '' : ends(points)} +${ends(bonus)} -${ends(malus)}`;
  }
  for (const { clause, verdict } of judged) found[`verdict ${clause.id}`] = verdict;
  for (const standard of scores.standards) sum(`standard ${standard.of.name}`, standard);
  for (const { sheet, records, container } of scores.sheets) {
    sum(sheet.name, container);
    for (const { record, score, membership } of records) {
      if (membership === 'false') continue;
      const points = score.notApplicable === 'yes' ? NOT_APPLICABLE : ends(score.points);
      found[`${sheet.name} ${record.place}`] =
        `${points} ${score.grade?.possible.join('|') ?? ''} ${score.zeroed === 'true' ? '被否决' : score.zeroed === 'false' ? '' : score.zeroed}`;
    }
  }
  sum('total', scores.total);
  found.grade = scores.total.grade?.possible.join('|') ?? '';
  found.conclusion = conclusion?.possible.join('|') ?? '';
  return found;
}
