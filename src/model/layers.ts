import type { Place } from '../text/place.js';
import type { Clause, Interpretation, Model, Removal, RuleSet } from './model.js';
import { indexNotice, type NoticeIndex, placesOf } from './notice.js';

/** A set and those it is laid over (参照), from itself down to the one that 参照 none. */
export function layersOf(model: Model): readonly Model[] {
  const layers: Model[] = [];
  for (let one: Model | null = model; one !== null; one = one.base) layers.push(one);
  return layers;
}

/** Where a clause comes from: the set whose words it has, and the clause that those words took the place of, if any. */
export interface Origin<T> {
  readonly set: RuleSet;
  /** What it was in the set below; null where it is new there. */
  readonly before: T | null;
}

/** In: a set and one of its clauses. Out: the set of the chain that wrote it. */
export function originOfClause(model: Model, clause: Clause): Origin<Clause> {
  return originIn(model, clause, ({ clauses }) => clauses.find(({ id }) => id === clause.id));
}

/** In: a set and one of its interpretations. Out: the set of the chain that wrote it. */
export function originOfInterpretation(model: Model, interpretation: Interpretation): Origin<Interpretation> {
  return originIn(model, interpretation, ({ interpretations }) => interpretations.find(({ name }) => name === interpretation.name));
}

/** What is taken over keeps its place. */
function originIn<T extends Pick<Clause, 'at'>>(model: Model, thing: T, lookUp: (base: Model) => T | undefined): Origin<T> {
  const before = model.base === null ? undefined : lookUp(model.base);
  if (model.base === null || before === undefined) return { set: model.ruleSet, before: null };
  return samePlace(before.at, thing.at) ? originIn(model.base, before, lookUp) : { set: model.ruleSet, before };
}

/** No two files share a place: what stands at one place is one thing. */
export function samePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start.offset === b.start.offset;
}

/** 删去条款 of a chain that hold in its first set, that set's own first. A clause that a set further up has again is not left out. */
export function removalsIn(model: Model): readonly { readonly by: Model; readonly removal: Removal }[] {
  const layers = layersOf(model);
  return layers.flatMap((by, deep) => {
    const above = layers.slice(0, deep);
    const cameBack = (id: string) => above.some(({ clauses }) => clauses.some((clause) => clause.id === id));
    return by.removed.filter(({ id }) => !cameBack(id)).map((removal) => ({ by, removal }));
  });
}

/** A notice that clauses may quote, and whose it is. */
export interface SetNotice {
  readonly set: string;
  /** The name of its file. */
  readonly file: string;
  readonly index: NoticeIndex;
}

/** The notices of a set and of those below it, its own first. */
export function noticesOf(ruleSet: RuleSet | null, base: Model | null): readonly SetNotice[] {
  const sets = [ruleSet, ...(base === null ? [] : layersOf(base).map((one) => one.ruleSet))];
  return sets.flatMap((set) =>
    set?.notice == null ? [] : [{ set: set.id, file: nameOf(set.notice.file), index: indexNotice(set.notice.text) }],
  );
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

/** Where quoted pieces stand: each in the first notice that has it, in the order of that notice. */
export function quotesIn(notices: readonly SetNotice[], pieces: readonly string[]): Clause['quotes'] {
  const found = new Map<number, { readonly noticeOf: string; readonly offset: number | null }>();
  for (const { set, index } of notices) {
    const sought = pieces.flatMap((_, i) => (found.has(i) ? [] : [i]));
    const places = placesOf(
      index,
      sought.map((i) => pieces[i] ?? ''),
    );
    places.forEach((place, n) => {
      if (place !== null) found.set(sought[n] ?? 0, { noticeOf: set, offset: index.origin[place.start] ?? null });
    });
  }
  return pieces.map((text, i) => ({ text, ...(found.get(i) ?? { noticeOf: null, offset: null }) }));
}
