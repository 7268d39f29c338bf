import { decisionFindings } from '../diagnostics/catalogue/decisions.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Context } from '../engine/context.js';
import type { VerdictOverrideFact } from '../facts/decisions.js';
import { VERDICT_WORDS } from '../model/examples/verdict-words.js';
import type { Standard, VerdictName } from '../model/model.js';
import type { Day } from '../text/place.js';
import { aggregate } from './aggregate.js';
import { openText } from './explain/free-text.js';
import type { JudgedClause } from './judge-clause.js';
import type { ClauseVerdict, WithOverrides, Words } from './verdicts.js';

/** In: what a sheet overrides as of its date, and its verdicts. Out: the 改判 that say something else than was worked out, by clause. */
export function overridesThatCount(
  stated: readonly VerdictOverrideFact[],
  judged: readonly JudgedClause[],
): ReadonlyMap<string, VerdictOverrideFact> {
  const verdicts = verdictsOf(judged);
  return new Map(stated.filter((one) => counts(one, verdicts.get(one.clause))).map((one) => [one.clause, one]));
}

function verdictsOf(judged: readonly JudgedClause[]): ReadonlyMap<string, VerdictName> {
  return new Map(judged.map(({ clause, verdict }) => [clause.id, verdict]));
}

function counts({ verdict }: VerdictOverrideFact, computed: VerdictName | undefined): boolean {
  return computed !== undefined && computed !== 'not-assessed' && computed !== verdict;
}

/** A finding for each of the others. Nothing of the line is shown: it names who decided. */
export function overridesWithoutEffect(
  stated: readonly VerdictOverrideFact[],
  judged: readonly JudgedClause[],
  on: Day,
): readonly Diagnostic[] {
  const verdicts = verdictsOf(judged);
  return stated.flatMap(({ clause, verdict, at }) => {
    const computed = verdicts.get(clause);
    if (computed === 'not-assessed') return [decisionFindings.overrideOfUnassessed(at, { clause, on }, PERSONAL)];
    if (computed !== verdict) return [];
    return [decisionFindings.overrideWithoutEffect(at, { clause, verdict: VERDICT_WORDS[verdict] }, PERSONAL)];
  });
}

const PERSONAL = { personal: true };

/** The clauses as the 改判 would have them. */
export function overridden(judged: readonly JudgedClause[], overrides: ReadonlyMap<string, VerdictOverrideFact>): readonly JudgedClause[] {
  return judged.map((one) => ({ ...one, verdict: overrides.get(one.clause.id)?.verdict ?? one.verdict }));
}

/** For whom it is told, and what names persons of the sheet. */
export type Readers = Pick<Context, 'audience' | 'personal'>;

/** The verdict as it was worked out, and the 改判 beside it, as far as these readers may read it. */
export function beside(clause: ClauseVerdict, stated: VerdictOverrideFact | undefined, readers: Readers): ClauseVerdict {
  if (stated === undefined) return clause;
  const { verdict, role, by, on, reason, publishable } = stated;
  const { audience } = readers;
  const shown = audience === 'public' && !publishable ? null : openText(reason, readers);
  return {
    ...clause,
    override: { verdict, role: role && openText(role, readers), on, reason: shown, ...(audience === 'internal' ? { person: by } : {}) },
  };
}

/**
 * What standards and conclusion would be with the 改判 (semantics.md §3): told beside the ones worked out, in whose place it never stands. In: the
 * clauses as the 改判 have them, and the words of the conclusion over them. Out: only the standards that have one.
 */
export function withOverrides(
  standards: readonly Standard[],
  clauses: readonly JudgedClause[],
  overrides: ReadonlyMap<string, VerdictOverrideFact>,
  textOf: (conclusion: VerdictName) => Words,
): WithOverrides {
  const conclusion = aggregate(clauses.map(({ verdict }) => verdict));
  const told = standards.flatMap(({ id }) => {
    const own = clauses.filter(({ clause }) => clause.standard === id);
    const n = own.filter(({ clause }) => overrides.has(clause.id)).length;
    return n === 0 ? [] : [{ id, n, verdict: aggregate(own.map(({ verdict }) => verdict)) }];
  });
  return { n: overrides.size, standards: told, conclusion, conclusionText: textOf(conclusion) };
}
