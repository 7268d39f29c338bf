import type { VerdictName } from '../model/model.js';
import type { Day } from '../text/place.js';
import type { DepartmentVerdicts, Words } from './verdicts.js';

/** What an earlier run found, as far as the next one is compared with it. */
export interface Earlier {
  readonly generatedOn: Day;
  /** Digest of the rules it was judged by. */
  readonly digestOfRules: string | null;
  readonly departments: readonly EarlierDepartment[];
}

export interface EarlierDepartment {
  readonly name: string;
  readonly conclusionText: Words;
  readonly clauses: readonly { readonly id: string; readonly verdict: VerdictName; readonly override?: VerdictName | null }[];
}

/** What became of a department since: `new` was not judged then, `gone` is not judged now. */
export interface DepartmentSince {
  readonly name: string;
  readonly kind: 'new' | 'gone' | 'compared';
  readonly conclusion: { readonly before: Words; readonly after: Words } | null;
  /** Clauses of both runs whose verdict is another one. */
  readonly clauses: readonly ClauseSince[];
  /** Clauses of both runs whose 改判 is another one, or new, or gone: no change of the verdict itself. */
  readonly overrides: readonly OverrideSince[];
}

/** Null: no 改判. */
export interface OverrideSince {
  readonly id: string;
  readonly before: VerdictName | null;
  readonly after: VerdictName | null;
}

export interface ClauseSince {
  readonly id: string;
  readonly before: VerdictName;
  readonly after: VerdictName;
  readonly turn: Turn;
}

/** `improved`: no longer 不符合; `worsened`: 不符合 now; `known`: settled now; `open`: no longer settled; `other`: 适用 turned. */
export type Turn = 'improved' | 'worsened' | 'known' | 'open' | 'other';

/**
 * In: an earlier run and the departments of this one. Out: every department that is new, gone, or has another conclusion or verdict, by
 * name. Departments are told apart by their names, clauses by their numbers: of rules that were changed only these can be compared.
 */
export function changesSince(earlier: Earlier, departments: readonly DepartmentVerdicts[]): readonly DepartmentSince[] {
  const before = new Map(earlier.departments.map((one) => [one.name, one]));
  const now = new Set(departments.map(({ name }) => name));
  const gone = earlier.departments.filter(({ name }) => !now.has(name)).map(({ name }) => ({ ...UNCOMPARED, name, kind: 'gone' as const }));
  const found = departments.flatMap((one) => {
    const then = before.get(one.name);
    if (then === undefined) return [{ ...UNCOMPARED, name: one.name, kind: 'new' as const }];
    const compared = compare(then, one);
    const { conclusion, clauses, overrides } = compared;
    return conclusion === null && clauses.length === 0 && overrides.length === 0 ? [] : [compared];
  });
  return [...found, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const UNCOMPARED = { conclusion: null, clauses: [], overrides: [] };

function compare(then: EarlierDepartment, now: DepartmentVerdicts): DepartmentSince {
  const verdicts = new Map(then.clauses.map(({ id, verdict }) => [id, verdict]));
  const clauses = now.clauses.flatMap(({ id, verdict: after }) => {
    const before = verdicts.get(id);
    return before === undefined || before === after ? [] : [{ id, before, after, turn: turnOf(before, after) }];
  });
  const [before, after] = [then.conclusionText, now.conclusionText];
  return {
    name: now.name,
    kind: 'compared',
    conclusion: before.zh === after.zh ? null : { before, after },
    clauses,
    overrides: overridesSince(then, now),
  };
}

function overridesSince(then: EarlierDepartment, now: DepartmentVerdicts): readonly OverrideSince[] {
  const overrides = new Map(then.clauses.map(({ id, override }) => [id, override ?? null]));
  return now.clauses.flatMap(({ id, override }) => {
    const before = overrides.get(id);
    const after = override?.verdict ?? null;
    return before === undefined || before === after ? [] : [{ id, before, after }];
  });
}

const SETTLED: ReadonlySet<VerdictName> = new Set(['met', 'not-met', 'not-applicable']);

function turnOf(before: VerdictName, after: VerdictName): Turn {
  if (!SETTLED.has(before)) return SETTLED.has(after) ? 'known' : 'other';
  if (!SETTLED.has(after)) return 'open';
  if (after === 'not-met') return 'worsened';
  return before === 'not-met' ? 'improved' : 'other';
}
