import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { placeIn, type Scope } from './scope.js';
import { childrenOf } from './walk-tree.js';

/** 并非甲且乙 is refused with both readings as edits (language.md §5). Out: whether one was reported. */
export function reportNotBeforeChain(scope: Scope, node: Node): boolean {
  let reported = false;
  if (node.kind === 'chain') {
    node.items.slice(0, -1).forEach((item) => {
      if (item.kind !== 'not' || item.item.kind === 'paren') return;
      reported = true;
      const insert = (offset: number, text: string) => ({ place: scope.source.place(offset, offset), text });
      const edits = [
        { zh: '并非只管前一个条件', en: 'not only the first condition', replacements: [insert(item.start, '（'), insert(item.end, '）')] },
        { zh: '并非管后面全部', en: 'not all that follows', replacements: [insert(item.item.start, '（'), insert(node.end, '）')] },
      ];
      scope.report(F.notBeforeChain(placeIn(scope, item), {}, { edits }));
    });
  }
  for (const child of childrenOf(node)) reported = reportNotBeforeChain(scope, child) || reported;
  return reported;
}
