import type { Join, ListNode, Node } from '../../syntax/sentence-tree.js';
import type { List } from '../vocabulary.js';
import { type MeaningNode, walk } from '../walk.js';
import { fieldMeant } from './names.js';
import { listNamed, type Meaning } from './scope.js';
import { childrenOf, listUsed, wordsUsed } from './walk-tree.js';

/**
 * C reaches as far right as the sentence goes, unless its writer closed it in parentheses: in
 * `每名执法人员满足（持证且在岗）且权责清单已公开` the parts after the parenthesis that mention no field of the list stand
 * outside (language.md §5). Out: the sentence with such parts put where they belong.
 */
export function regroup(meaning: Meaning, node: Node): Node {
  return withTail(split(meaning, node));
}

/** A node, and the parts that were found to stand outside it, each with the word that joins it. */
interface Split {
  readonly head: Node;
  readonly tail: readonly { readonly join: Join; readonly item: Node }[];
}

function split(meaning: Meaning, node: Node): Split {
  switch (node.kind) {
    case 'chain':
      return splitChain(meaning, node);
    case 'quantified':
      return splitQuantified(meaning, node);
    case 'windowed': {
      const inner = split(meaning, node.target);
      return { ...inner, head: { ...node, target: inner.head, end: inner.head.end } };
    }
    case 'not': {
      const inner = split(meaning, node.item);
      return { ...inner, head: { ...node, item: inner.head, end: inner.head.end } };
    }
    case 'paren':
      return whole({ ...node, item: regroup(meaning, node.item) });
    case 'items':
      return whole({ ...node, items: node.items.map((i) => ({ ...i, body: regroup(meaning, i.body) })) });
    default:
      return whole(node);
  }
}

function whole(head: Node): Split {
  return { head, tail: [] };
}

/** A tail hangs only on the last part, since what comes before ends at its joining word. */
function splitChain(meaning: Meaning, node: Extract<Node, { kind: 'chain' }>): Split {
  const parts = node.items.map((item) => split(meaning, item));
  const items = parts.flatMap((p) => [p.head, ...p.tail.map((t) => t.item)]);
  const joins = parts.flatMap((p, i) => [...p.tail.map((t) => t.join), ...(node.joins[i] === undefined ? [] : [node.joins[i]])]);
  return whole({ ...node, items, joins });
}

function splitQuantified(meaning: Meaning, node: Extract<Node, { kind: 'quantified' }>): Split {
  if (node.condition === null) return whole(node);
  const condition = regroup(meaning, node.condition);
  const list = declaredList(meaning, node.list);
  if (condition.kind !== 'chain' || condition.items[0]?.kind !== 'paren' || list === undefined) return whole({ ...node, condition });
  let kept = condition.items.length;
  while (kept > 1 && !mentions(meaning, condition.items[kept - 1] as Node, list)) kept -= 1;
  if (kept === condition.items.length) return whole({ ...node, condition });
  const inside = condition.items.slice(0, kept);
  const end = inside.at(-1)?.end ?? node.end;
  const closed: Node = kept === 1 ? (inside[0] as Node) : { ...condition, items: inside, joins: condition.joins.slice(0, kept - 1), end };
  const tail = condition.items.slice(kept).map((item, i) => ({ join: condition.joins[kept - 1 + i] as Join, item }));
  return { head: { ...node, condition: closed, end }, tail };
}

function withTail({ head, tail }: Split): Node {
  if (tail.length === 0) return head;
  const items = [head, ...tail.map((t) => t.item)];
  return { kind: 'chain', items, joins: tail.map((t) => t.join), start: head.start, end: items.at(-1)?.end ?? head.end };
}

export function declaredList(meaning: Meaning, node: ListNode): List | undefined {
  const list = listNamed(meaning.vocabulary, node.name.text);
  if (list !== undefined) return list;
  const defined = meaning.definition(node.name.text);
  return defined?.kind === 'list' ? meaning.vocabulary.lists.find((l) => l.key === defined.list.list) : undefined;
}

/**
 * Whether a part speaks of a record of the list: of a field of it, or of a list that 属于 it, which inside it means the record's own. What
 * it says of another record of the same list does not count.
 */
export function mentions(meaning: Meaning, node: Node, list: List): boolean {
  if (wordsUsed(node).some((w) => fieldMeant(list.fields, w.text) !== undefined || speaksOfOwn(meaning, w.text, list))) return true;
  const used = listUsed(node);
  const own = used?.name.text ?? null;
  if (own !== null && (own === list.name || own === list.alias)) return false;
  if (used !== null && declaredList(meaning, used)?.parent?.list === list.key) return true;
  return childrenOf(node).some((child) => mentions(meaning, child, list));
}

/** Whether a defined name says something of a list that 属于 this one. */
function speaksOfOwn(meaning: Meaning, name: string, list: List): boolean {
  const isDefined = fieldMeant(meaning.vocabulary.form, name) === undefined;
  const defined = isDefined ? meaning.definition(name) : undefined;
  if (defined === undefined || defined === null || defined.kind === 'list') return false;
  const children = new Set(meaning.vocabulary.lists.flatMap(({ key, parent }) => (parent?.list === list.key ? [key] : [])));
  let found = false;
  const body = defined.kind === 'value' ? { kind: 'expression', node: defined.value } : { kind: 'condition', node: defined.condition };
  if (children.size > 0)
    walk(body as MeaningNode, (part) => {
      if (part.kind === 'list' && children.has(part.node.list)) found = true;
    });
  return found;
}
