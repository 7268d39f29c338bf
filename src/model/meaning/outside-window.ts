import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { ListNode, Node } from '../../syntax/sentence-tree.js';
import { listNamed, placeIn, type Scope, wordsIn } from './scope.js';
import { childrenOf, listUsed } from './walk-tree.js';

type Windowed = Extract<Node, { kind: 'windowed' }>;

/**
 * A sentence that opens with a window and later names another dated list without one: whether the window is meant
 * for it too is unclear, so it is refused (language.md §5). Out: whether one was reported.
 */
export function reportUnwindowed(scope: Scope, sentence: Node): boolean {
  let reported = false;
  const visit = (node: Node): void => {
    const opening = node.kind === 'paren' || node.kind === 'items' ? null : openingOf(node);
    if (opening === null) {
      childrenOf(node).forEach(visit);
      return;
    }
    const own = listUsed(opening.target);
    for (const list of laterLists(node, opening, own)) {
      if (!datedWithoutWindow(scope, list)) continue;
      reported = true;
      const window = wordsIn(scope, opening.window);
      scope.report(F.listOutsideWindow(placeIn(scope, list.name), { window, list: wordsIn(scope, list.name) }));
    }
  };
  visit(sentence);
  return reported;
}

/** The window a sentence opens with, unless it stands before a parenthesis, which it covers whole. */
function openingOf(node: Node): Windowed | null {
  if (node.kind === 'windowed') return node.target.kind === 'paren' ? null : node;
  const first = childrenOf(node)[0];
  return first === undefined || first.start !== node.start || first.kind === 'paren' ? null : openingOf(first);
}

function laterLists(node: Node, opening: Windowed, own: ListNode | null): ListNode[] {
  const found: ListNode[] = [];
  const visit = (part: Node, covered: boolean): void => {
    const list = listUsed(part);
    if (list !== null && list !== own && !covered) found.push(list);
    for (const child of childrenOf(part))
      visit(child, part.kind === 'windowed' && part !== opening ? true : covered && part.kind !== 'quantified');
  };
  visit(node, false);
  return found;
}

function datedWithoutWindow(scope: Scope, list: ListNode): boolean {
  const declared = listNamed(scope.meaning.vocabulary, list.name.text);
  if (declared !== undefined) return declared.datedBy !== null;
  const defined = scope.meaning.definition(list.name.text);
  if (defined?.kind !== 'list' || defined.list.window !== null) return false;
  return scope.meaning.vocabulary.lists.find((l) => l.key === defined.list.list)?.datedBy !== null;
}
