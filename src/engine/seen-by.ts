import type { Facts, RecordFact } from '../facts/facts.js';
import { type Demand, verifiedOnly } from '../facts/verified.js';
import type { Clause } from '../model/model.js';
import { noAnswers } from './answered.js';
import type { Acceptance, Context, SheetView } from './context.js';
import { demandOfClause, demandOfSet, keyOfDemand } from './demand.js';

/**
 * The same place as a clause sees it (semantics.md §1.10): at the acceptance stage only what was verified as its 核查 asks; null: as it is
 * seen outside of clauses. At the self-check everybody sees the same. A record at hand that the clause may not see is one of which it
 * knows nothing.
 */
export function asSeenBy(context: Context, clause: Clause | null): Context {
  const { acceptance } = context;
  if (acceptance === null) return context;
  const demand = clause === null ? demandOfSet(context.lookup.model) : demandOfClause(clause);
  const view = viewFor(acceptance, demand);
  const records = context.records.map((record, i) => recordIn(view, context.homes[i] ?? '', record));
  return { ...context, facts: view.facts, answered: view.answered, records, acceptance: { ...acceptance, demand } };
}

/** The same context after its facts have changed; `change` says how, and is asked of what is reported too. */
export function withFacts(context: Context, change: (facts: Facts) => Facts): Context {
  const { acceptance } = context;
  const facts = change(context.facts);
  // What was answered of the sheet as a whole spoke of nothing that changed; of its records nobody has said so.
  const answered = { ...noAnswers(), whole: context.answered.whole };
  if (acceptance === null) return { ...context, facts, answered };
  const reported = { ...acceptance.reported, standing: change(acceptance.reported.standing) };
  return { ...context, facts, answered, acceptance: { ...acceptance, reported, views: new Map() } };
}

function viewFor({ reported, views }: Acceptance, demand: Demand | null): SheetView {
  const key = keyOfDemand(demand);
  const before = views.get(key);
  if (before !== undefined) return before;
  const facts = demand === null ? reported.standing : verifiedOnly(reported, demand);
  const view: SheetView = { facts, answered: noAnswers(), records: new Map() };
  views.set(key, view);
  return view;
}

function recordIn(view: SheetView, list: string, record: RecordFact): RecordFact {
  const known = view.records.get(list) ?? new Map((view.facts.lists[list]?.records ?? []).map((one) => [one.place, one]));
  view.records.set(list, known);
  return known.get(record.place) ?? { place: record.place, fields: {}, source: record.source, at: record.at };
}
