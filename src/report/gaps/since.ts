import type { VerdictName } from '../../model/model.js';
import type { Run } from '../run.js';
import type { DepartmentGaps, Gap, Gaps } from './gap.js';

/** What became of a department's gaps since an earlier run. */
export interface Since {
  readonly name: string;
  /** Null: the earlier run knew no such department, so everything is new. */
  readonly before: { readonly evaluatedOn: string } | null;
  readonly closed: readonly Gap[];
  /** What is no longer asked for because the clause is 不符合 by now, or because what was to be put right is no longer reported: nothing is closed by that. */
  readonly failing: readonly Failing[];
  /** Keys of what is new. */
  readonly fresh: ReadonlySet<string>;
  readonly turned: readonly Turned[];
}

export interface Failing {
  readonly gap: Gap;
  /** Those that asked for it and stand worse than a closed gap would leave them. */
  readonly clauses: readonly { readonly clause: string; readonly verdict: VerdictName }[];
}

/** A clause whose verdict is another now. */
export interface Turned {
  readonly clause: string;
  readonly from: VerdictName;
  readonly to: VerdictName;
}

interface Judged {
  readonly run: Pick<Run, 'departments'>;
  readonly gaps: Gaps;
}

/**
 * In: a run with its gaps, and those of an earlier one. Out: for each department of now what was closed, what is new, and which
 * clauses turned; departments are known again by their names, gaps by what they ask for.
 */
export function gapsSince(now: Judged, earlier: Judged): readonly Since[] {
  return now.gaps.departments.map((department) => {
    const before = earlier.gaps.departments.find(({ name }) => name === department.name) ?? null;
    const verdicts = verdictsOf(now, department.name);
    const gone = before === null ? [] : lacking(before, department).map((gap) => ({ gap, clauses: failingClauses(gap, verdicts) }));
    return {
      name: department.name,
      before,
      closed: gone.filter(({ clauses }) => clauses.length === 0).map(({ gap }) => gap),
      failing: gone.filter(({ clauses }) => clauses.length > 0),
      fresh: new Set(before === null ? [] : lacking(department, before).map(({ key }) => key)),
      turned: turned(verdicts, verdictsOf(earlier, department.name)),
    };
  });
}

/**
 * Material that came in may show that a clause is not met; and what was to be put right is not put right where the clause cannot be decided any more. What
 * lay ahead or was past is not judged by that.
 */
function failingClauses({ kind, clauses }: Gap, verdicts: ReadonlyMap<string, VerdictName>): Failing['clauses'] {
  const bad: readonly (VerdictName | undefined)[] = kind === 'mend' ? ['undetermined', 'error'] : ['not-met', 'error'];
  if (kind === 'past' || kind === 'ahead') return [];
  return clauses.flatMap((clause) => {
    const verdict = verdicts.get(clause);
    return verdict !== undefined && bad.includes(verdict) ? [{ clause, verdict }] : [];
  });
}

/** What the one has and the other has not. */
function lacking(one: DepartmentGaps, other: DepartmentGaps): readonly Gap[] {
  const there = new Set(other.items.map(asked));
  return one.items.filter((gap) => !there.has(asked(gap)));
}

/** What a gap asks for. A record that has a 标识 is known by it, whichever row it has moved to since. */
function asked({ kind, words }: Gap): string {
  return `${kind} ${words.zh.replace(/第\d+行(?=（)/g, '')}`;
}

function verdictsOf({ run }: Judged, name: string): ReadonlyMap<string, VerdictName> {
  const department = run.departments.find((one) => one.name === name);
  return new Map(department?.clauses.map(({ id, verdict }) => [id, verdict]) ?? []);
}

function turned(now: ReadonlyMap<string, VerdictName>, earlier: ReadonlyMap<string, VerdictName>): readonly Turned[] {
  return [...now].flatMap(([clause, to]) => {
    const from = earlier.get(clause);
    return from === undefined || from === to ? [] : [{ clause, from, to }];
  });
}
