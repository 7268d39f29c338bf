import { type ClauseSince, changesSince, type DepartmentSince, type Earlier, type Turn } from '../../verdict/since.js';
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
    clauses: one.clauses.map((clause) => ({
      text: clauseText(clause, context),
      address: href('', path ?? '', clauseAnchor(context.model, clause.id)),
    })),
  };
}

function clauseText({ id, before, after, turn }: ClauseSince, { words }: Context): string {
  return words.say.turned(words.say.clauseTurn(words.say.clause(id), words.turns[turn]), words.verdicts[before], words.verdicts[after]);
}
