import type { VerdictName } from '../../model/model.js';
import type { Run } from '../run.js';
import type { DepartmentGaps, Gap, Gaps } from './gap.js';

/** What became of a department's gaps since an earlier run. */
export interface Since {
  readonly name: string;
  /** Null: the earlier run knew no such department, so everything is new. */
  readonly before: { readonly evaluatedOn: string } | null;
  readonly closed: readonly Gap[];
  /** Keys of what is new. */
  readonly fresh: ReadonlySet<string>;
  readonly turned: readonly Turned[];
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
    return {
      name: department.name,
      before,
      closed: before === null ? [] : lacking(before, department),
      fresh: new Set(before === null ? [] : lacking(department, before).map(({ key }) => key)),
      turned: turned(verdictsOf(now, department.name), verdictsOf(earlier, department.name)),
    };
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
