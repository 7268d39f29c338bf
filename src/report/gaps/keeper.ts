import { factKey, usesOf } from '../../facts/uses.js';
import { keeperOf, keeperOfList } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';
import type { FactName, Gap } from './gap.js';

/** Who has to see to a gap, where the vocabulary says who keeps the facts (责任科室). */
export type KeeperOf = (gap: Gap) => string | null;

/**
 * In: the model. Out: the 责任科室 of each gap: of the fact it names, else of the 栏目 or 名单 that fact stands under; of a step of a fix, which names no fact,
 * the one that keeps everything its clauses read. Null where the vocabulary names none, or several: then the office decides.
 */
export function keepers(model: Model): KeeperOf {
  const ofFact = factKeepers(model);
  const ofClause = clauseKeepers(model, ofFact);
  return ({ facts, clauses }) => {
    const found = facts.length > 0 ? facts.map((fact) => ofFact(fact)) : clauses.flatMap((clause) => [...(ofClause.get(clause) ?? [])]);
    const named = new Set(found.filter((one) => one !== null));
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? null : only;
  };
}

function factKeepers({ vocabulary }: Model): (fact: FactName) => string | null {
  const { form, lists } = vocabulary;
  const fields = new Map([...form, ...lists.flatMap((one) => one.fields)].map((field) => [factKey(field.list, field.key), field]));
  return ({ list, field }) => {
    const declared = field === null ? undefined : fields.get(factKey(list, field));
    if (declared !== undefined) return keeperOf(vocabulary, declared);
    return list === null ? null : keeperOfList(vocabulary, list);
  };
}

/** The words of a gap without the 责任科室 that they end in, where a column of its own says it. */
export function withoutKeeper(words: string, keeper: string | null): string {
  const ends = [`【责任科室：${keeper}】`, ` [kept by ${keeper}]`];
  const end = ends.find((one) => words.endsWith(one));
  return end === undefined ? words : words.slice(0, -end.length);
}

function clauseKeepers(model: Model, ofFact: (fact: FactName) => string | null): ReadonlyMap<string, ReadonlySet<string | null>> {
  const { form, lists } = model.vocabulary;
  const facts: readonly FactName[] = [
    ...form.map(({ key }) => ({ list: null, field: key })),
    ...lists.flatMap(({ key: list, fields }) => fields.map(({ key }) => ({ list, field: key }))),
  ];
  const uses = usesOf(model);
  const found = new Map<string, Set<string | null>>();
  for (const fact of facts)
    for (const clause of uses.get(factKey(fact.list, fact.field)) ?? [])
      found.set(clause, (found.get(clause) ?? new Set()).add(ofFact(fact)));
  return found;
}
