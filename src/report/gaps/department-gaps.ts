import { entriesOf, keyOf } from '../../verdict/needed/group.js';
import type { ClauseVerdict, DepartmentVerdicts, StillNeeded, Words } from '../../verdict/verdicts.js';
import { type DepartmentGaps, type FactName, GAP_KINDS, type Gap, type GapKind, type OpenClause } from './gap.js';
import type { LastDay } from './last-day.js';
import { type SmallestSet, smallestSet } from './smallest-set.js';
import { isCut, type Way, waysOf } from './ways.js';

/**
 * What one department has still to do. In: its verdicts and the 截止. Out: each thing once, with all clauses it serves: what is missing
 * (还需材料, also 整改后仍需材料), what is to be judged, the steps of the smallest fixes, what is 未到期, what cannot be put right.
 */
export function departmentGaps(department: DepartmentVerdicts, last: LastDay | null): DepartmentGaps {
  const { name, region, evaluatedOn, conclusionText: conclusion, clauses } = department;
  const waiting = clauses.flatMap(waitingOf);
  const settled = waiting.filter(({ ways }) => ways.length > 0);
  const smallest = smallestSet(settled.map(({ ways }) => ways));
  const items = joined(clauses.flatMap((clause) => wantsOf(clause))).map(
    (want): Gap => ({
      ...want,
      due: earliest(want.due, want.kind === 'past' ? null : (last?.day ?? null)),
      inSmallest: smallest.keys.has(want.key),
    }),
  );
  return {
    name,
    region,
    evaluatedOn,
    conclusion,
    items: [...items].sort(byDayThenClauses),
    open: openClauses(waiting, settled, smallest),
    proven: smallest.proven && !waiting.some(({ cut }) => cut),
  };
}

interface Waiting {
  readonly clause: ClauseVerdict;
  readonly ways: readonly Way[];
  readonly cut: boolean;
}

function waitingOf(clause: ClauseVerdict): readonly Waiting[] {
  const needed = clause.verdict === 'undetermined' ? clause.stillNeeded : null;
  return needed === null ? [] : [{ clause, ways: waysOf(needed), cut: isCut(needed) }];
}

function openClauses(waiting: readonly Waiting[], settled: readonly Waiting[], { chosen }: SmallestSet): readonly OpenClause[] {
  return waiting.map((one) => {
    const way = chosen[settled.indexOf(one)];
    return {
      clause: one.clause.id,
      verdict: one.clause.verdict,
      set: way === undefined ? null : [...way],
      oneOfSeveral: one.ways.length > 1,
    };
  });
}

/** A thing one clause wants. */
type Want = Pick<Gap, 'key' | 'kind' | 'words' | 'clauses' | 'due' | 'facts'>;

function wantsOf({ id, stillNeeded, smallestFix, ahead = [] }: ClauseVerdict): readonly Want[] {
  const needed = [stillNeeded, smallestFix?.stillNeeded ?? null].flatMap(entriesOf);
  return [
    ...needed.flatMap((entry) => wantOf(entry, id)),
    ...(smallestFix?.steps ?? []).map((words) => want('mend', words, id)),
    ...(smallestFix?.obstacles ?? []).map((words) => want('past', words, id)),
    ...ahead.map(({ words, last }) => ({ ...want('ahead', words, id), due: last })),
  ];
}

function want(kind: GapKind, words: Words, clause: string): Want {
  return { key: `${kind} ${words.zh}`, kind, words, clauses: [clause], due: null, facts: [] };
}

function wantOf(entry: StillNeeded, clause: string): readonly Want[] {
  if ('items' in entry) return [];
  if (entry.kind === 'nothing') return [want('past', entry.words, clause)];
  const facts: readonly FactName[] = [{ list: entry.list, field: entry.field }];
  return [{ ...want(ENTRY_KINDS[entry.kind] ?? 'supply', entry.words, clause), key: keyOf(entry), facts }];
}

const ENTRY_KINDS: Partial<Readonly<Record<StillNeeded['kind'], GapKind>>> = { judgement: 'judge', verification: 'verify' };

/** The same thing wanted by several clauses is one thing that names them all; the earliest day is its day. */
function joined(wants: readonly Want[]): readonly Want[] {
  const found = new Map<string, Want>();
  for (const one of wants) {
    const before = found.get(one.key);
    const clauses = [...new Set([...(before?.clauses ?? []), ...one.clauses])];
    found.set(one.key, before === undefined ? one : { ...before, clauses, due: earliest(before.due, one.due) });
  }
  return [...found.values()];
}

function earliest(a: Gap['due'], b: Gap['due']): Gap['due'] {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** What has no day comes last; of equal ones the order of the set stands. */
function byDayThenClauses(a: Gap, b: Gap): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1;
  return b.clauses.length - a.clauses.length || GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind);
}
