import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { List } from '../vocabulary.js';
import { mentions } from './regroup.js';
import { placeIn, type Scope, wordsIn } from './scope.js';

type Chain = Extract<Node, { kind: 'chain' }>;

/**
 * C reaches as far right as the sentence goes, so a part joined by 且 that mentions no field of the list was most
 * likely meant for the sentence outside (language.md §5). In: what the records satisfy. Out: whether one was reported.
 */
export function reportOutside(scope: Scope, satisfied: Node, list: List): boolean {
  if (satisfied.kind !== 'chain' || satisfied.joins.some((j) => j.word !== 'and')) return false;
  const outside = satisfied.items.filter((item) => !mentions(scope.meaning, item, list));
  const edits = closing(scope, satisfied, outside);
  for (const item of outside)
    scope.report(F.conditionOutsideList(placeIn(scope, item), { words: wordsIn(scope, item), list: list.name }, { edits }));
  return outside.length > 0;
}

/** Parentheses around the parts before the first that stands outside: only what follows them can be outside. */
function closing(scope: Scope, satisfied: Chain, outside: readonly Node[]): Edit[] {
  const first = satisfied.items.findIndex((item) => outside.includes(item));
  if (first < 1 || satisfied.items.slice(first).some((item) => !outside.includes(item))) return [];
  const at = (offset: number, text: string) => ({ place: scope.source.place(offset, offset), text });
  const end = satisfied.items[first - 1]?.end ?? satisfied.end;
  return [
    { zh: '给“满足”的内容加上括号', en: 'close the condition in parentheses', replacements: [at(satisfied.start, '（'), at(end, '）')] },
  ];
}
