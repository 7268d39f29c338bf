import { factsFromGiven } from '../../facts/given.js';
import { clauseNamed } from '../../model/examples/clause-named.js';
import type { Clause, Example, Model, VerdictName } from '../../model/model.js';
import { unchangedClauses } from '../../model/unchanged.js';
import type { Day } from '../../text/place.js';
import { fill } from '../explain/phrases.js';
import { isInForce } from '../judge-clause.js';
import type { Words } from '../verdicts.js';
import { baseOf } from './base.js';
import { type Bench, benchOf, factsOf, judged } from './bench.js';
import type { Case } from './cases/case.js';
import { casesFrom } from './cases/index.js';
import { type Look, look } from './features.js';
import { givenOf } from './given-of.js';
import { nameOnly } from './name-only.js';
import { restricted } from './restricted.js';
import type { Asked, ClauseSuggestions, Suggestion } from './suggestion.js';

/**
 * The cases that the 示例 of a rule set do not show yet: the boundaries of each clause, what breaks it, what is missing
 * (language.md §8). In: a model, and what is asked. Out: for each clause its suggestions, the most telling first, each
 * with the verdict a run gives. Cases that show the same as an 示例 of the clause, confirmed or not, are not suggested, so
 * that nothing is suggested twice. Clauses for which nothing is missing are left out.
 */
export async function suggestExamples(model: Model, asked: Asked): Promise<readonly ClauseSuggestions[]> {
  // A clause that is what it is in the set below is tested there.
  const kept = unchangedClauses(model);
  const clauses = model.clauses.filter(({ id }) => (asked.clause === null ? !kept.has(id) : id === asked.clause));
  const found: ClauseSuggestions[] = [];
  for (const clause of clauses) found.push(await forClause(model, clause, asked.today));
  return found.filter(({ suggestions, waiting }) => suggestions.length > 0 || waiting > 0);
}

/** So many cases of a clause wait for a person at a time. */
const MOST = 12;

async function forClause(model: Model, clause: Clause, today: Day): Promise<ClauseSuggestions> {
  const examples = model.examples.filter(({ expected }) => expected.some((one) => clauseNamed(one) === clause.id));
  const confirmed = examples.filter(({ unconfirmed }) => !unconfirmed);
  const bench = benchOf(model, clause, dayFor(model, clause, confirmed, today));
  const proved = await missing(bench, confirmed);
  const shownUnconfirmed = shownBy(
    bench,
    examples.filter(({ unconfirmed }) => unconfirmed),
  );
  const open = (all: readonly Proved[]) => all.filter(({ key }) => !shownUnconfirmed.has(key));
  // What waits for a person already counts towards the most, so that a second run finds nothing new.
  return {
    clause: clause.id,
    suggestions: open(proved.slice(0, MOST)).map(({ suggestion }) => suggestion),
    waiting: open(proved.slice(MOST)).length,
  };
}

/** The day most 示例 of the clause are about, else that of the set; not one before the clause is in force. */
function dayFor(model: Model, clause: Clause, examples: readonly Example[], today: Day): Day {
  const { ruleSet } = model;
  const [from = ''] = [ruleSet.inForceFrom ?? '', clause.inForceFrom ?? ''].sort().reverse();
  const days = examples.map(({ on }) => on).filter((day) => isInForce(model, clause, day));
  const times = (day: Day) => days.filter((one) => one === day).length;
  const [usual] = [...days].sort((a, b) => times(b) - times(a));
  const day = usual ?? ruleSet.exampleDate ?? ruleSet.inForceFrom ?? today;
  return day < from ? from : day;
}

/** What the 示例 show: each feature with the verdict it came with. */
function shownBy(bench: Bench, examples: readonly Example[]): Set<string> {
  return new Set(examples.flatMap((example) => keysOf(lookAt(bench, example))));
}

function lookAt(bench: Bench, example: Example): Look {
  return look({ ...bench, on: example.on }, restricted(bench, factsOf(bench, example)));
}

function keysOf({ features, verdict }: Look): readonly string[] {
  return [...features].map((feature) => keyOf(feature, verdict));
}

function keyOf(feature: string, verdict: VerdictName): string {
  return `${feature} → ${verdict}`;
}

interface Proved {
  readonly key: string;
  readonly suggestion: Suggestion;
}

/** The cases nobody has shown, each written down, read again and judged, so that what is suggested runs as it stands. */
async function missing(bench: Bench, confirmed: readonly Example[]): Promise<readonly Proved[]> {
  const sheets = confirmed.filter(({ on }) => on === bench.on).map((example) => factsOf(bench, example));
  const base = baseOf(bench, sheets);
  if (base === null) return [];
  const covered = shownBy(bench, confirmed);
  const names = new Set<string>();
  const found: Proved[] = [];
  for (const one of casesFrom(bench, look(bench, base))) {
    const key = keyOf(one.feature, one.look.verdict);
    if (covered.has(key)) continue;
    const seen = readAgain(bench, one);
    if (seen === null || (await judged(bench, seen.facts)) !== one.look.verdict) continue;
    for (const each of keysOf(seen)) covered.add(each);
    found.push({ key, suggestion: suggestionOf(bench, one, names) });
  }
  return found;
}

/** The sheet as an 示例 with these words would be read; null where it would not show the same. */
function readAgain(bench: Bench, { feature, look: { facts, verdict } }: Case): Look | null {
  const { value, diagnostics } = factsFromGiven(bench.model, givenOf(facts, bench.used, 'zh'), bench.on);
  if (diagnostics.length > 0) return null;
  const seen = look(bench, restricted(bench, value));
  return seen.features.has(feature) && seen.verdict === verdict ? seen : null;
}

function suggestionOf(bench: Bench, { look: { facts, verdict }, words }: Case, names: Set<string>): Suggestion {
  const { clause, on, used } = bench;
  return {
    clause: clause.id,
    standard: clause.standard,
    name: named(fill('条款{id} {name}', 'Clause {id}: {name}', { id: clause.id, name: nameOnly(words.name) }), names),
    on,
    given: givenOf(facts, used, 'zh'),
    verdict,
    why: nameOnly(fill('由{from}推出，请核对结论', 'made from {from}; please check the verdict', { from: words.from })),
  };
}

/** Two cases of one name could not be told apart in a list. */
function named(name: Words, names: Set<string>): Words {
  for (let n = 1; ; n += 1) {
    const one = n === 1 ? name : fill('{name}（其{n}）', '{name} ({n})', { name, n });
    if (names.has(one.zh)) continue;
    names.add(one.zh);
    return one;
  }
}
