import type { CstNode } from '../../../../grammar/parser.js';
import { condition } from '../../../model/meaning/condition.js';
import { inRecord } from '../../../model/meaning/lists.js';
import type { Scope } from '../../../model/meaning/scope.js';
import { likeUnits } from '../../../model/meaning/value-type.js';
import type { Field, List } from '../../../model/vocabulary.js';
import { all, maybe, token } from '../../../syntax/read-tree/cst.js';
import { link } from '../../../syntax/read-tree/sentence.js';
import { ITEM } from './candidates.js';
import { best, leftOf, needAt, typeOf } from './operand.js';
import { fitsMeasure, isWindowed, listMeant, listNamed } from './scopes.js';
import { begins, type Fit, innermost, nameNode, ruleAt, type Spot, sound } from './spot.js';

/** A list behind a quantifier, before 的数量, behind a filter, in count of (…). */
export function listFits(spot: Spot): Fit {
  const list = listMeant(spot, nameNode(spot).word);
  if (list === null) return null;
  return best(spot.scopes().map((scope) => (fitsIn(spot, scope, list) ? rankOf(spot, scope) : null)));
}

function fitsIn(spot: Spot, scope: Scope, list: List): boolean {
  const rule = ruleAt(spot)?.name;
  if (rule === 'suppliedTest') return true;
  const around = rule === 'listDefinition' ? spot.path : spot.path.slice(0, -1);
  if (!datedAsNeeded(spot, scope, around, list)) return false;
  if (!fitsMeasure(list, ruleAt(spot, 1))) return false;
  if (rule === 'filtered') return filterHolds(scope, ruleAt(spot) as CstNode, list);
  return true;
}

/** A window asks for a dated list; a defined list with a window of its own takes no second one. */
function datedAsNeeded(spot: Spot, scope: Scope, around: readonly CstNode[], list: List): boolean {
  const defined = spot.meaning.definition(nameNode(spot).word.text);
  const own = defined?.kind === 'list' && defined.list.window !== null;
  const direct = isWindowed(around);
  if (direct) return list.datedBy !== null && !own;
  if (scope.window !== null) return own || list.datedBy !== null;
  return own || list.datedBy === null || !besideWindow(spot);
}

/** 近三年没有处分，且没有…: a sentence that opens with a window leaves no other dated list without one (language.md §5). */
function besideWindow({ path }: Spot): boolean {
  for (const node of path) {
    if (node.name === 'windowed') return maybe(node, 'quantified') !== null || maybe(node, 'aggregate') !== null || wasNamed(path, node);
    const opening = openingOf(node);
    if (opening !== null) return maybe(opening, 'paren') === null;
  }
  return false;
}

/** Whether the window's own list stands already, and the spot is in what is said of it. */
function wasNamed(path: readonly CstNode[], windowed: CstNode): boolean {
  return path.slice(path.indexOf(windowed) + 1).some((node) => node.name === 'body' || node.name === 'aggregateTail');
}

/** The window that a rule's whole first part opens with. */
function openingOf(node: CstNode): CstNode | null {
  for (const name of ['body', 'chain', 'link', 'comparison', 'sum', 'product', 'shifted', 'primary']) {
    const first = all(node, name)[0];
    if (first !== undefined) return token(node, 'Not') === null ? openingOf(first) : null;
  }
  return node.name === 'primary' ? maybe(node, 'windowed') : null;
}

function filterHolds(scope: Scope, filtered: CstNode, list: List): boolean {
  const chain = maybe(filtered, 'chain');
  return chain !== null && all(chain, 'link').every((l) => sound(inRecord(scope, list), (inner) => condition(inner, link(l))));
}

/** Where a list is no quantifier's, it begins a figure (执法人员的数量), which is needed less often than a name. */
function rankOf(spot: Spot, scope: Scope): Fit {
  const primary = innermost(spot, 'primary');
  if (ruleAt(spot)?.name !== 'aggregate') return 0;
  // In English a list begins no figure (count of officers): what may be said of it there is that it is supplied.
  const isEnglish = spot.written === 'en';
  if (isEnglish && ruleAt(spot, 1)?.name === 'windowed') return null;
  if (primary === null || !begins(spot, primary.index)) return 0;
  const { kind } = needAt(spot, scope, primary.index);
  if (isEnglish && kind !== null) return null;
  return kind === null || kind === 'number' || kind === 'date' ? FIGURE : null;
}

export const FIGURE = 40;

/** The field over which 合计 or 最早 is asked. */
export function overFieldFits(spot: Spot): Fit {
  const { stands } = spot.candidate;
  if (stands.kind !== 'field') return null;
  const english = ruleAt(spot)?.name === 'aggregateEnglish' ? (ruleAt(spot) as CstNode) : null;
  const over = english === null ? null : maybe(english, 'overWord');
  const dates = over !== null && (token(over, 'Earliest') !== null || token(over, 'Latest') !== null);
  if (over !== null) return isOver(stands.field, dates ? 'date' : 'number') && stands.field.list !== null ? 0 : null;
  const aggregate = ruleAt(spot, 2);
  const list = aggregate === undefined ? null : listNamed(spot, maybe(aggregate, 'filtered') ?? aggregate);
  return stands.field.list === list?.key && (isOver(stands.field, 'number') || isOver(stands.field, 'date')) ? 1 : null;
}

/** 合计 and the like, behind the field they are asked over. */
export function overWordFits(spot: Spot): Fit {
  const over = ruleAt(spot, 1);
  // In English the field follows.
  if (over?.name === 'aggregateEnglish') return 1;
  const aggregate = ruleAt(spot, 3);
  const list = aggregate === undefined ? null : listNamed(spot, maybe(aggregate, 'filtered') ?? aggregate);
  const name = over?.name === 'overField' ? token(over, 'FieldName')?.image : undefined;
  const field = list?.fields.find((f) => f.name === name || f.alias === name);
  const dates = ['Earliest', 'Latest'].includes(spot.token.tokenType.name);
  return field !== undefined && isOver(field, dates ? 'date' : 'number') ? 0 : null;
}

function isOver({ type }: Field, kind: 'date' | 'number'): boolean {
  if (kind === 'date') return type.kind === 'date';
  return type.kind === 'integer' || type.kind === 'number' || type.kind === 'percentage';
}

/** A measure word behind a quantifier, a unit behind a figure. */
export function measureFits(spot: Spot): Fit {
  const image = spot.candidate.word;
  const rule = ruleAt(spot);
  if (rule?.name === 'itemsHead') return image === ITEM ? 0 : null;
  const { lists } = spot.meaning.vocabulary;
  if (rule?.name === 'quantified') {
    const around = spot.path.slice(0, -1);
    const fits = lists.some((l) => l.measure === image && (l.datedBy !== null || around.at(-1)?.name !== 'windowed'));
    // 每件 is said; no measure word stands behind 没有, and none in English.
    return fits && spot.written === 'zh' ? (isCounted(rule) ? -1 : 60) : null;
  }
  const unit = unitBeside(spot);
  if (unit === null) return null;
  return unit === undefined || likeUnits(unit, image) ? (unit === image ? -1 : 1) : null;
}

function isCounted(quantified: CstNode): boolean {
  if (token(quantified, 'No') !== null || token(quantified, 'Has') !== null) return false;
  return !/^[A-Za-z]/.test(token(quantified, 'Every')?.image ?? '');
}

/** The unit of what a figure is compared with; null where it has none, undefined where nothing is there to tell. */
function unitBeside(spot: Spot): string | null | undefined {
  const comparison = innermost(spot, 'comparison');
  const left = comparison === null ? null : leftOf(comparison.node);
  if (left === null) return undefined;
  for (const scope of spot.scopes()) {
    const type = typeOf(scope, left);
    if (type?.kind === 'number') return type.percentage ? null : type.unit;
  }
  return null;
}
