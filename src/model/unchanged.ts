import { nodesOf } from './clause-nodes.js';
import { samePlace } from './layers.js';
import { sameMeaning } from './meaning/same-meaning.js';
import type { Clause, Example, Expectation, Model } from './model.js';
import type { NoDouble, Scoring, Selection } from './scoring.js';
import { walk } from './walk.js';

/** What is asked of a set: built, whole or not yet. */
export interface Laid extends Pick<Model, 'scoring' | 'base'> {
  readonly ruleSet: Model['ruleSet'] | null;
  /** Those of the 评分表 may be among them. */
  readonly clauses: readonly Clause[];
}

/**
 * Ids of the clauses that are taken over and mean what they meant below, in their points too: what was tested there need not be tested again
 * (semantics.md §12). Those of the 评分表 are among them.
 */
export function unchangedClauses(set: Laid): ReadonlySet<string> {
  const { ruleSet, base } = set;
  if (base === null) return new Set();
  const sameDays = ruleSet?.deadlinesMove === base.ruleSet.deadlinesMove;
  const below = new Map(allClauses(base).map((clause) => [clause.id, clause]));
  const same = allClauses(set).filter((clause) => {
    const before = below.get(clause.id);
    if (before === undefined || !samePlace(before.at, clause.at) || !(sameDays || !hasPeriods(clause))) return false;
    return sameMeaning(deciding(before, base.scoring), deciding(clause, set.scoring));
  });
  return withoutPartners(new Set(same.map(({ id }) => id)), set.scoring, base.scoring);
}

/** What an 示例 of the set below expects that must come out here as well: of unchanged clauses, and of the whole where all of it is what it was. */
export function expectedHere(
  example: Example,
  set: Laid & Pick<Model, 'conclusion' | 'selections'>,
  unchanged: ReadonlySet<string>,
): readonly Expectation[] {
  const whole = isWholeUnchanged(set, unchanged);
  return example.expected.filter((one) => {
    if (one.kind === 'verdict') return unchanged.has(one.clause);
    if (one.of.kind === 'candidacy') return whole && isSameSelection(one.of.selection, set);
    return one.kind === 'points' && one.of.kind === 'clause' ? unchanged.has(one.of.clause) : whole;
  });
}

/** A total, a grade and a conclusion hang on every clause and on all that is said of points. */
function isWholeUnchanged(set: Laid & Pick<Model, 'conclusion' | 'selections'>, unchanged: ReadonlySet<string>): boolean {
  const { base } = set;
  if (base === null) return false;
  const ids = new Set([...allClauses(base), ...allClauses(set)].map(({ id }) => id));
  return [...ids].every((id) => unchanged.has(id)) && sameMeaning([set.scoring, set.conclusion], [base.scoring, base.conclusion]);
}

/** 条件 and 截止 may ask for scores, so the whole has to be what it was as well. */
function isSameSelection(name: string, { selections, base }: Pick<Model, 'selections' | 'base'>): boolean {
  const asked = (of: readonly Selection[]) => of.filter((one) => one.name === name).map(({ condition, deadline }) => [condition, deadline]);
  return base !== null && sameMeaning(asked(selections), asked(base.selections));
}

/** Those of the 评分表 too, each once. */
export function allClauses({ clauses, scoring }: Pick<Laid, 'clauses' | 'scoring'>): readonly Clause[] {
  const inSheets = (scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses);
  return [...new Map([...clauses, ...inSheets].map((clause) => [clause.id, clause])).values()];
}

/** Whether 期限末日 matters to a clause. */
function hasPeriods(clause: Clause): boolean {
  let found = false;
  for (const part of nodesOf(clause))
    walk(part, ({ node }) => {
      if ('kind' in node && (node.kind === 'deadline' || node.kind === 'dateShift')) found = true;
    });
  return found;
}

/** On what its verdict and its points hang: its own sentences, and what 计分 or its 评分表 says for its clauses. */
function deciding(clause: Clause, scoring: Scoring | null): unknown {
  const { applicability, exceptions, requirement } = clause;
  const own = [applicability, exceptions.map((one) => one.condition), requirement, clause.scoring];
  if (clause.scoring === null || scoring === null) return [own];
  const sheet = scoring.sheets.find(({ clauses }) => clauses.some(({ id }) => id === clause.id));
  const floor = clause.scoring.floorAtZero ?? sheet?.floorAtZero ?? scoring.total.floorAtZero;
  return [own, floor, scoring.total.override, sheet === undefined ? null : [sheet.name, sheet.records]];
}

/** 不重复扣分: what a clause takes hangs on the others that are named with it. */
function withoutPartners(same: ReadonlySet<string>, now: Scoring | null, before: Scoring | null): ReadonlySet<string> {
  const groups = (scoring: Scoring | null, id: string) =>
    (scoring?.total.noDouble ?? []).filter(({ clauses }) => clauses.includes(id)).map(said);
  const stays = (id: string) =>
    sameMeaning(groups(now, id), groups(before, id)) && groups(now, id).every(({ clauses }) => clauses.every((one) => same.has(one)));
  return new Set([...same].filter(stays));
}

function said({ list, clauses }: NoDouble): Omit<NoDouble, 'text'> {
  return { list, clauses };
}
