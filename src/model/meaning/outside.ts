import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { List } from '../vocabulary.js';
import { fieldNamed, placeIn, type Scope, wordsIn } from './scope.js';
import { childrenOf, wordsUsed } from './walk-tree.js';

/**
 * C reaches as far right as the sentence goes, so a part joined by 且 that mentions no field of the list was most
 * likely meant for the sentence outside (language.md §5). In: the scope inside the record, what the records satisfy.
 */
export function reportOutside(scope: Scope, satisfied: Node, list: List): boolean {
  if (satisfied.kind !== 'chain' || satisfied.joins.some((j) => j.word !== 'and')) return false;
  const outside = satisfied.items.filter((item) => !mentions(item, list));
  for (const item of outside) {
    const place = placeIn(scope, item);
    const edits = [
      {
        zh: '给“满足”的内容加上括号',
        en: 'close the condition in parentheses',
        replacements: [
          { place: scope.source.place(satisfied.start, satisfied.start), text: '（' },
          { place: scope.source.place(satisfied.end, satisfied.end), text: '）' },
        ],
      },
    ];
    scope.report(F.conditionOutsideList(place, { words: wordsIn(scope, item), list: list.name }, { edits }));
  }
  return outside.length > 0;
}

function mentions(node: Node, list: List): boolean {
  return wordsUsed(node).some((w) => fieldNamed(list.fields, w.text) !== undefined) || childrenOf(node).some((child) => mentions(child, list));
}
