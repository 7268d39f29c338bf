import { nodesOf } from '../model/clause-nodes.js';
import { layersOf } from '../model/layers.js';
import type { Clause, Model } from '../model/model.js';
import { walk } from '../model/walk.js';
import { meaningText, sameMeaning } from './same.js';

/** A clause as it was and as it is; null on one side where it was added or removed. */
export interface ClausePair {
  readonly before: Clause | null;
  readonly after: Clause | null;
}

/**
 * Which clause became which: numbers move when a clause is put in between, so what a clause says counts before its number. Where
 * the new set is laid over the old one (参照), it says itself which clause it changes: the one of that number. In: both sets. Out: pairs in the order of the new set, those that were removed last.
 */
export function matchClauses(old: Model, now: Model): readonly ClausePair[] {
  const [before, after] = [old.clauses, now.clauses];
  const laidOver = layersOf(now)
    .slice(1)
    .some(({ ruleSet }) => ruleSet.id === old.ruleSet.id);
  // What a clause says is put into one text once, for it is held against every other.
  const texts = new Map([...before, ...after].map((clause) => [clause, sentencesOf(clause)]));
  const sameSentences: Same = (a, b) => texts.get(a) === texts.get(b);
  const found = new Map<Clause, Clause>();
  const taken = new Set<Clause>();
  for (const is of laidOver ? [sameNumber] : sameness(sameSentences))
    for (const one of after) {
      if (found.has(one)) continue;
      const was = before.find((other) => !taken.has(other) && is(other, one));
      if (was === undefined) continue;
      found.set(one, was);
      taken.add(was);
    }
  return [
    ...after.map((one) => ({ before: found.get(one) ?? null, after: one })),
    ...before.filter((one) => !taken.has(one)).map((one) => ({ before: one, after: null })),
  ];
}

type Same = (a: Clause, b: Clause) => boolean;

const sameNumber: Same = (a, b) => a.id === b.id;

/** By what two clauses are known for the same, the surest first. */
function sameness(sameSentences: Same): readonly Same[] {
  return [
    (a, b) => a.id === b.id && (a.title === b.title || sameSentences(a, b)),
    (a, b) => a.title === b.title && sameSentences(a, b),
    sameSentences,
    (a, b) => a.title === b.title,
    (a, b) => a.id === b.id && sameQuotes(a, b),
    (a, b) => a.id === b.id && shareFacts(a, b),
  ];
}

function sentencesOf({ applicability, requirement, exceptions, scoring }: Clause): string {
  return meaningText([applicability, requirement, exceptions.map((one) => one.condition), scoring]);
}

function sameQuotes(a: Clause, b: Clause): boolean {
  return a.quotes.length > 0 && sameMeaning(a.quotes.map(words), b.quotes.map(words));
}

const words = ({ text }: Clause['quotes'][number]) => [text];

function shareFacts(a: Clause, b: Clause): boolean {
  const facts = factsOf(a);
  return [...factsOf(b)].some((one) => facts.has(one));
}

function factsOf({ requirement, scoring }: Clause): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const from of nodesOf({ applicability: null, exceptions: [], requirement, scoring }))
    walk(from, ({ kind, node }) => {
      if (kind === 'expression' && node.kind === 'field') facts.add(`${node.list ?? ''}/${node.field}`);
      if (kind === 'list') facts.add(node.list);
    });
  return facts;
}
