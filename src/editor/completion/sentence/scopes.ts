import type { CstNode } from '../../../../grammar/parser.js';
import { condition } from '../../../model/meaning/condition.js';
import { inRecord } from '../../../model/meaning/lists.js';
import { declaredList } from '../../../model/meaning/regroup.js';
import type { Scope } from '../../../model/meaning/scope.js';
import { likeUnits } from '../../../model/meaning/value-type.js';
import { windowOf } from '../../../model/meaning/windows.js';
import type { List } from '../../../model/vocabulary.js';
import { all, maybe, token, word } from '../../../syntax/read-tree/cst.js';
import { link } from '../../../syntax/read-tree/sentence.js';
import { window } from '../../../syntax/read-tree/windows.js';
import type { Word } from '../../../syntax/sentence-tree.js';
import { formScope, type Spot, sound } from './spot.js';

/**
 * The scopes in which the words inside the last of some rules may have their meaning: whose records are at hand. Several where a filter is being
 * written, of which it is not known yet which list it filters.
 */
export function scopesIn(at: Pick<Spot, 'meaning' | 'source' | 'records'>, path: readonly CstNode[]): readonly Scope[] {
  let scopes: readonly Scope[] = [{ ...formScope(at), records: at.records }];
  path.forEach((_, i) => {
    scopes = scopes.flatMap((scope) => entered(scope, path, i));
  });
  return scopes;
}

/** The scope inside the i-th rule of a path, seen from the rule around it. */
function entered(scope: Scope, path: readonly CstNode[], i: number): readonly Scope[] {
  const [outer, node, inner] = [path[i - 1], path[i], path[i + 1]];
  switch (`${node?.name} > ${inner?.name}`) {
    case 'quantified > body':
    case 'counted > body':
      return inList(scope, listNamed(scope, maybe(node as CstNode, 'filtered') ?? maybe(node as CstNode, 'plainList')));
    case 'plainList > chain':
    case 'listArgument > chain':
      return inList(scope, listNamed(scope, node));
    case 'aggregateTail > chain':
      return inList(scope, listNamed(scope, outer === undefined ? null : (maybe(outer, 'filtered') ?? outer)));
    case 'aggregateEnglish > paren':
      return inList(scope, listNamed(scope, maybe(node as CstNode, 'listArgument')));
    case 'windowed > paren': {
      const bound = windowOf(scope, window(maybe(node as CstNode, 'window') as CstNode));
      return [bound === null ? scope : { ...scope, window: bound }];
    }
    case 'filtered > chain': {
      const lists = filteredLists(scope, path.slice(0, i), linksIn(inner as CstNode, path));
      return lists.map((list) => inRecord(scope, list));
    }
    default:
      return [scope];
  }
}

function inList(scope: Scope, list: List | null): readonly Scope[] {
  return list === null ? [] : [inRecord(scope, list)];
}

/** The list a rule names itself. */
export function listNamed(scope: Pick<Scope, 'meaning'>, node: CstNode | null | undefined): List | null {
  const name = node === null || node === undefined ? null : token(node, 'ListName');
  return name === null ? null : listMeant(scope, word(name));
}

/** The list of a name, be it declared or defined. */
export function listMeant({ meaning }: Pick<Scope, 'meaning'>, name: Word): List | null {
  return declaredList(meaning, { name, filter: null, start: name.start, end: name.end }) ?? null;
}

/** The conditions of a chain that are whole. */
export function linksIn(chain: CstNode, path: readonly CstNode[]): readonly CstNode[] {
  return all(chain, 'link').filter((one) => !path.includes(one));
}

/** The lists a filter may be about: the measure word fits, a window has its date, and what is written of the filter has a meaning. */
export function filteredLists(scope: Scope, around: readonly CstNode[], links: readonly CstNode[]): readonly List[] {
  return scope.meaning.vocabulary.lists.filter(
    (list) =>
      fitsMeasure(list, around.at(-1)) &&
      (list.datedBy !== null || !isWindowed(around)) &&
      links.every((l) => sound(inRecord(scope, list), (inner) => condition(inner, link(l)))),
  );
}

/** The measure word before a list is the one it declares, or as good. */
export function fitsMeasure(list: List, quantified: CstNode | undefined): boolean {
  const measure = quantified?.name === 'quantified' ? token(quantified, 'Measure') : null;
  return measure === null || list.measure === '' || likeUnits(measure.image, list.measure);
}

/** Whether a window is bound to the list that the innermost of these rules is about. */
export function isWindowed(around: readonly CstNode[]): boolean {
  const [innermost, next] = [around.at(-1), around.at(-2)];
  if (innermost?.name === 'windowed') return true;
  if (innermost?.name === 'listDefinition') return maybe(innermost, 'window') !== null;
  return next?.name === 'windowed' || (innermost?.name === 'filteredAggregate' && next?.name === 'windowed');
}
