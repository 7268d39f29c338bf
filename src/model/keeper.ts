import type { Field, List, Vocabulary } from './vocabulary.js';

/** 责任科室 of a field: its own, else that of its 名单 or 栏目; null where none is said. */
export function keeperOf({ sections, lists }: Vocabulary, { key, list, keptBy }: Pick<Field, 'key' | 'list' | 'keptBy'>): string | null {
  if (keptBy !== null) return keptBy;
  if (list !== null) return keeperOfList({ lists }, list);
  return sections.find(({ fields }) => fields.includes(key))?.keptBy ?? null;
}

/** 责任科室 of a list as a whole. In: its key. */
export function keeperOfList({ lists }: Pick<Vocabulary, 'lists'>, key: string): string | null {
  return lists.find((one) => one.key === key)?.keptBy ?? null;
}

/** Whoever keeps a list; where that is said of its fields only, the first of them. */
export function keeperOfWhole({ keptBy, fields }: List): string | null {
  return keptBy ?? fields.find((field) => field.keptBy !== null)?.keptBy ?? null;
}

/** Every 责任科室 that the vocabulary names, in its order. */
export function keepersOf(vocabulary: Vocabulary): readonly string[] {
  const { form, lists } = vocabulary;
  const all = [...form.map((field) => keeperOf(vocabulary, field)), ...lists.map(keeperOfWhole)];
  return [...new Set(all.filter((who) => who !== null))];
}
