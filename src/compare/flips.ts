import { compile } from '../engine/compile.js';
import type { Facts } from '../facts/facts.js';
import type { Clause, Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import { evaluate, type When } from '../verdict/evaluate.js';
import type { SummedPoints } from '../verdict/score/points.js';
import type { DepartmentVerdicts, VerdictName, Words } from '../verdict/verdicts.js';
import type { ClausePartName } from './change.js';
import { matchClauses } from './match-clauses.js';
import { sameMeaning } from './same.js';

/** One department's sheet, as it reads against the vocabulary of either set. */
export interface SheetPair {
  readonly before: Facts;
  readonly after: Facts;
}

/** What a change does to one department. */
export interface DepartmentFlips {
  readonly name: string;
  readonly file: string;
  readonly evaluatedOn: Day;
  /** In the words of either set. */
  readonly conclusion: { readonly before: Words; readonly after: Words };
  /** Null where the set has no points. */
  readonly score: { readonly before: SummedPoints | null; readonly after: SummedPoints | null };
  readonly flips: readonly Flip[];
}

/** A clause on which the department's verdict is another now; null where the clause is not in that set. */
export interface Flip {
  readonly before: { readonly clause: Clause; readonly verdict: VerdictName } | null;
  readonly after: { readonly clause: Clause; readonly verdict: VerdictName } | null;
  readonly cause: Cause;
}

/**
 * Why it is another. `parts`: each of these changes alone turns it; `together`: only all of them do; `head`: when the set
 * is in force, or how its deadlines move; `facts`: what the vocabulary now makes of the sheet; `clause`: it came or went.
 */
export type Cause =
  | { readonly kind: 'parts' | 'together'; readonly parts: readonly ClausePartName[] }
  | { readonly kind: 'head' | 'facts' | 'clause' };

/**
 * Judges every sheet by both sets. In: the models, the sheets as read against each, the date of all or null for each sheet's
 * own. Out: one entry a sheet, in their order. A clause that was moved is compared with itself.
 */
export async function flipsBetween(
  before: Model,
  after: Model,
  sheets: readonly SheetPair[],
  when: When,
): Promise<readonly DepartmentFlips[]> {
  const [was, is] = [compile(before), compile(after)];
  const pairs = matchClauses(before, after);
  const judged = async (rules: typeof was, facts: readonly Facts[]) => (await evaluate(rules, facts, when)).value;
  const earlier = await judged(
    was,
    sheets.map((sheet) => sheet.before),
  );
  const later = await judged(
    is,
    sheets.map((sheet) => sheet.after),
  );
  const causes = causesOf(before, after, when);
  const found: DepartmentFlips[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const [a, b] = [earlier[i], later[i]];
    if (a === undefined || b === undefined) continue;
    const flips: Flip[] = [];
    for (const { before: old, after: now } of pairs) {
      const one = { before: verdictOn(a, old), after: verdictOn(b, now) };
      if (one.before?.verdict === one.after?.verdict) continue;
      flips.push({ ...one, cause: await causes(one, sheet) });
    }
    found.push({
      name: b.name,
      file: sheet.after.file,
      evaluatedOn: b.evaluatedOn,
      conclusion: { before: a.conclusionText, after: b.conclusionText },
      score: { before: a.score?.total ?? null, after: b.score?.total ?? null },
      flips,
    });
  }
  return found;
}

function verdictOn({ clauses }: DepartmentVerdicts, clause: Clause | null): Flip['before'] {
  const found = clause === null ? undefined : clauses.find(({ id }) => id === clause.id);
  return clause === null || found === undefined ? null : { clause, verdict: found.verdict };
}

/** Parts of a clause on which its verdict hangs. */
const DECIDING = [
  'applicability',
  'requirement',
  'exceptions',
  'scoring',
  'inForceFrom',
  'repealedFrom',
] as const satisfies readonly ClausePartName[];

function force({ inForceFrom, repealedFrom }: Clause): unknown {
  return [inForceFrom, repealedFrom];
}

/** Finds a cause by judging the sheet by the old clause with one new part at a time: what alone turns the verdict is the cause. */
function causesOf(before: Model, after: Model, when: When) {
  const judgedBy = async (model: Model, clause: Clause, facts: Facts): Promise<VerdictName | null> => {
    const { value } = await evaluate(compile({ ...model, clauses: [clause], standards: [], examples: [] }), [facts], when);
    return value[0]?.clauses[0]?.verdict ?? null;
  };
  // The new set in the old set's time: what then stays as it was lies in the head.
  const { inForceFrom, repealedFrom } = before.ruleSet;
  const inOldTime = { ...after, ruleSet: { ...after.ruleSet, inForceFrom, repealedFrom } };
  return async ({ before: old, after: now }: Pick<Flip, 'before' | 'after'>, sheet: SheetPair): Promise<Cause> => {
    if (old === null || now === null) return { kind: 'clause' };
    // Which of them was out of force lies in the head, unless the clause has days of its own.
    const forced = (old.verdict === 'not-assessed') !== (now.verdict === 'not-assessed');
    if (forced && sameMeaning(force(old.clause), force(now.clause))) return { kind: 'head' };
    if ((await judgedBy(inOldTime, now.clause, sheet.after)) === old.verdict) return { kind: 'head' };
    const parts = DECIDING.filter((part) => !sameMeaning(old.clause[part], now.clause[part]));
    if ((await judgedBy(inOldTime, old.clause, sheet.after)) === now.verdict) return { kind: 'facts' };
    const alone: ClausePartName[] = [];
    for (const part of parts) {
      const hybrid = { ...old.clause, [part]: now.clause[part] };
      if ((await judgedBy(inOldTime, hybrid, sheet.after)) === now.verdict) alone.push(part);
    }
    if (alone.length > 0) return { kind: 'parts', parts: alone };
    return parts.length === 0 ? { kind: 'facts' } : { kind: 'together', parts };
  };
}
