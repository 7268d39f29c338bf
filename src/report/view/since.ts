import { type ClauseSince, changesSince, type DepartmentSince, type Earlier, type OverrideSince, type Turn } from '../../verdict/since.js';
import { decidedWords } from '../words/decided.js';
import { type Context, clauseAnchor, href } from './context.js';
import { type Text, written } from './text.js';

/** What changed since an earlier run: how much, and then department by department. */
export interface SinceView {
  readonly sentence: string;
  /** Said where the rules are not those of the earlier run. */
  readonly remarks: readonly string[];
  readonly departments: readonly {
    readonly name: Text;
    /** A list of none (it is gone) or one. */
    readonly addresses: readonly string[];
    readonly told: readonly string[];
    readonly clauses: readonly { readonly text: string; readonly address: string }[];
  }[];
}

const TURNS: readonly Turn[] = ['improved', 'worsened', 'known', 'open', 'other'];

export function sinceView(earlier: Earlier, context: Context): SinceView {
  const { run, words } = context;
  const changed = changesSince(earlier, run.departments);
  const turns = changed.flatMap(({ clauses }) => clauses.map(({ turn }) => turn));
  const counts = TURNS.map((turn) => ({ turn, n: turns.filter((one) => one === turn).length })).filter(({ n }) => n > 0);
  return {
    sentence: words.say.since(
      words.say.date(earlier.generatedOn),
      counts.map(({ turn, n }) => words.say.count(words.turns[turn], n)),
    ),
    remarks: earlier.digestOfRules === run.digestOfRules ? [] : [words.say.otherRulesThen()],
    departments: changed.map((one) => departmentView(one, context)),
  };
}

function departmentView(one: DepartmentSince, context: Context): SinceView['departments'][number] {
  const { words, choose } = context;
  const path = one.kind === 'gone' ? null : context.departmentPath(one.name);
  const { conclusion } = one;
  return {
    name: written(one.name),
    addresses: path === null ? [] : [href('', path)],
    told: [
      ...(one.kind === 'compared' ? [] : [words.say.presence[one.kind]()]),
      ...(conclusion === null ? [] : [words.say.turned(words.labels.conclusion, choose(conclusion.before), choose(conclusion.after))]),
    ],
    clauses: [
      ...one.clauses.map((clause) => ({ id: clause.id, text: clauseText(clause, context) })),
      ...one.overrides.map((override) => ({ id: override.id, text: overrideText(override, context) })),
    ].map(({ id, text }) => ({ text, address: href('', path ?? '', clauseAnchor(context.model, id)) })),
  };
}

function clauseText({ id, before, after, turn }: ClauseSince, { words }: Context): string {
  return words.say.turned(words.say.clauseTurn(words.say.clause(id), words.turns[turn]), words.verdicts[before], words.verdicts[after]);
}

/** What the 改判 is now, or which one there is no more. */
function overrideText({ id, before, after }: OverrideSince, { words, language }: Context): string {
  const say = decidedWords(language);
  const clause = words.say.clause(id);
  return after === null ? say.lifted(clause, words.verdicts[before ?? 'error']) : say.fresh(clause, words.verdicts[after]);
}
