import type { ListFact, RecordFact } from '../../../src/facts/facts.js';
import type { Model, VerdictName } from '../../../src/model/model.js';
import type { Scope } from '../scope.js';
import { holds } from './bench.js';
import { type Known, knowing, yesNoFact } from './known.js';

const WORDS: Readonly<Record<VerdictName, string>> = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '材料不足',
  'not-applicable': '不适用',
  'not-assessed': '未评',
  error: '出错',
};

/** 结论 (semantics.md §9): what a true veto says, the one written first; else the first outcome that holds; else 否则. */
export function conclusionIn(
  model: Model,
  vetoed: readonly string[],
  verdicts: ReadonlyMap<string, VerdictName>,
  scope: Scope,
  scores: Known,
): string | null {
  const [first] = vetoed;
  if (model.conclusion === null) return null;
  if (first !== undefined) return first;
  const all = knowing(scope, scores);
  const inside: Scope = { ...all, facts: { ...all.facts, lists: { ...all.facts.lists, 条款: clauseRecords(verdicts) } } };
  const found = model.conclusion.outcomes.find(({ condition }) => holds(condition, inside));
  return found?.name ?? model.conclusion.otherwise;
}

/** 条款: a record a clause, with a yes or no for each verdict. */
function clauseRecords(verdicts: ReadonlyMap<string, VerdictName>): ListFact {
  const records = [...verdicts.values()].map((verdict, i): RecordFact => {
    const fields = Object.entries(WORDS).map(([name, word]) => [word, yesNoFact(name === verdict)] as const);
    return { place: i + 1, fields: Object.fromEntries(fields), source: null, at: null };
  });
  return { state: 'known', why: null, records, source: null, at: null };
}
