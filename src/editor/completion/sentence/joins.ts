import type { CstNode } from '../../../../grammar/parser.js';
import { condition } from '../../../model/meaning/condition.js';
import type { Scope } from '../../../model/meaning/scope.js';
import { value } from '../../../model/meaning/value.js';
import { all, maybe, token, tokens } from '../../../syntax/read-tree/cst.js';
import { link } from '../../../syntax/read-tree/sentence.js';
import { scopesIn } from './scopes.js';
import { type Fit, partsOf, ruleAt, type Spot, sound } from './spot.js';

/**
 * 且 or 或者 behind a whole condition: not the one that would mix with what joins the sentence already (language.md §1.4),
 * and none behind 并非 without parentheses.
 */
export function joinFits(spot: Spot): Fit {
  const chain = ruleAt(spot) as CstNode;
  const last = all(chain, 'link').at(-1);
  if (last === undefined || !isCondition(spot, last, spot.path)) return null;
  const inner = link(last);
  if (inner.kind === 'not' && inner.item.kind !== 'paren') return null;
  const own = spot.token.tokenType.name;
  return joinsAround(spot).every((join) => join === own) ? 0 : null;
}

/** Behind what ends with a whole condition: ， before 且, ； and 。 after an item or the sentence, ） and 的 after a part. */
export function afterConditionFits(spot: Spot, rule: CstNode | undefined = ruleAt(spot), rank = LAST): Fit {
  const found = rule === undefined ? null : lastLink(rule);
  return found === null || !isCondition(spot, found.link, [...spot.path, ...found.path]) ? null : rank;
}

const LAST = 90;

/** ） closes a condition, or a value. */
export function closingFits(spot: Spot): Fit {
  const rule = ruleAt(spot) as CstNode;
  const chain = maybe(rule, 'chain');
  if (rule.name !== 'paren' || chain === null) return 1;
  const only = all(chain, 'link');
  const inside = [...spot.path, chain];
  if (only.every((l) => isCondition(spot, l, inside))) return 1;
  const [first] = only;
  const isValue = (scope: Scope) => first !== undefined && sound(scope, (inner) => value(inner, link(first)));
  return only.length === 1 && scopesIn(spot, inside).some(isValue) ? 1 : null;
}

function isCondition(spot: Spot, part: CstNode, path: readonly CstNode[]): boolean {
  return scopesIn(spot, path).some((scope) => sound(scope, (inner) => condition(inner, link(part))));
}

/** The condition a rule ends with, and the rules down to it. */
function lastLink(rule: CstNode): { readonly link: CstNode; readonly path: readonly CstNode[] } | null {
  if (rule.name === 'chain') {
    const last = all(rule, 'link').at(-1);
    return last === undefined ? null : { link: last, path: [] };
  }
  for (const name of ['body', 'items', 'item', 'innerItem', 'chain']) {
    const last = all(rule, name).at(-1);
    const inside = last === undefined ? null : lastLink(last);
    if (last !== undefined && inside !== null) return { link: inside.link, path: [last, ...inside.path] };
  }
  return null;
}

/** The words that join the parts of the sentence which no parenthesis, item, figure or filter parts from the spot. */
function joinsAround({ path, token: own }: Spot): readonly string[] {
  const from = lastIndexOf(path, ({ name }) => APART.has(name));
  const top = path[from + 1];
  const inside = path.slice(from + 1).flatMap((node) => joinsIn(node, path));
  return top === undefined ? [] : inside.filter(({ at }) => at !== own.startOffset).map(({ name }) => name);
}

const APART: ReadonlySet<string> = new Set([
  'paren',
  'items',
  'item',
  'innerItem',
  'aggregate',
  'aggregateTail',
  'aggregateEnglish',
  'filtered',
  'filteredAggregate',
  'listArgument',
  'plainList',
]);

function joinsIn(node: CstNode, path: readonly CstNode[]): readonly { readonly name: string; readonly at: number }[] {
  const own = [...tokens(node, 'And'), ...tokens(node, 'Or')].map((t) => ({ name: t.tokenType.name, at: t.startOffset }));
  const parts = partsOf(node).filter((part): part is CstNode => 'children' in part);
  return [...own, ...parts.filter((part) => !APART.has(part.name) && !path.includes(part)).flatMap((part) => joinsIn(part, path))];
}

/** （2） after the first item, ① at the beginning of a list. */
export function markFits(spot: Spot): Fit {
  const { stands } = spot.candidate;
  const items = ruleAt(spot, 1);
  if (stands.kind !== 'mark' || items?.name !== 'items') return null;
  const item = (ruleAt(spot) as CstNode).name;
  const earlier = all(items, item).filter((one) => token(one, 'Mark') !== spot.token && token(one, 'InnerMark') !== spot.token);
  if (stands.n !== earlier.length + 1) return null;
  if (earlier.length === 0) return 0;
  const before = lastLink(earlier.at(-1) as CstNode);
  const path = [...spot.path.slice(0, -1), earlier.at(-1) as CstNode, ...(before?.path ?? [])];
  return before !== null && isCondition(spot, before.link, path) ? 2 : null;
}

function lastIndexOf(path: readonly CstNode[], is: (node: CstNode) => boolean): number {
  return path.reduce((found, node, i) => (is(node) ? i : found), -1);
}
