import type { ListFact } from '../../facts/facts.js';
import type { Condition, FieldRef, Quantified } from '../../model/expression.js';
import { type MeaningNode, partsOf } from '../../model/walk.js';
import type { Answer, Member, Members } from '../answer.js';
import { type Context, inPeriod, inRecord } from '../context.js';
import { factOf } from '../field.js';
import { counterExample, joint } from '../members.js';
import type { Blamed, Computed } from './contradiction.js';

/**
 * What must be wrong for an answer to be wrong (semantics.md §1.8): of parts joined together those that decide, of a quantifier the
 * records that decide, and there every value named. Where it is too few records that decide, or an aggregate, it is the list.
 * In: an answer that is true or false, and the context it was given in.
 */
export function blamedIn(answer: Answer, context: Context): readonly Blamed[] {
  const { condition } = answer;
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'not':
    case 'definedCondition':
      return decisive(answer).flatMap((child) => blamedIn(child, context));
    case 'countedItems':
      return answer.children.filter(isDecided).flatMap((child) => blamedIn(child, context));
    case 'eachPeriod':
      return answer.periods
        .filter(({ counted, answer: one }) => counted && one.truth === answer.truth)
        .flatMap(({ period, answer: one }) => blamedIn(one, inPeriod(context, period)));
    case 'quantified':
      return answer.members === null ? [] : blamedInList(condition, answer, answer.members, context);
    default:
      return namedIn({ kind: 'condition', node: condition }, 0, context);
  }
}

/** Of 且 and 或者 the parts that came out as the whole did; what 并非 and a defined name stand for. */
function decisive({ condition, truth, children }: Answer): readonly Answer[] {
  return condition.kind === 'not' || condition.kind === 'definedCondition' ? children : children.filter((child) => child.truth === truth);
}

function isDecided({ truth }: Answer): boolean {
  return truth === 'true' || truth === 'false';
}

function blamedInList(condition: Quantified, { truth }: Answer, members: Members, context: Context): readonly Blamed[] {
  const deciding = decidingRecords(condition, truth === 'true', members);
  const inThem = deciding.flatMap((member) => blamedInRecord(member, members.list, context));
  return inThem.length > 0 ? inThem : listBlamed(condition.list.list, context);
}

/** The records that make it so; none where their number being too small does. */
function decidingRecords({ quantifier, count }: Quantified, holds: boolean, { records }: Members): readonly Member[] {
  const fitting = records.filter((member) => joint(member) === 'true');
  switch (quantifier) {
    case 'every':
      return holds ? [] : records.filter((member) => counterExample(member) === 'true');
    case 'none':
      return holds ? [] : fitting;
    case 'some':
      return holds ? fitting : [];
    case 'counted':
      if (count?.rule === 'atLeast') return holds ? fitting : [];
      if (count?.rule === 'atMost') return holds ? [] : fitting;
      return fitting.length >= (count?.n ?? 0) && !(holds && count?.n === 0) ? fitting : [];
  }
}

/** The filters that let it in, and the condition. */
function blamedInRecord({ record, filters, answer }: Member, list: string, context: Context): readonly Blamed[] {
  const inside = inRecord(context, record, list);
  return [...filters, ...(answer === null ? [] : [answer])].filter(isDecided).flatMap((one) => blamedIn(one, inside));
}

/**
 * Every value a condition names, and every list it counts or aggregates. `deep`: within how many lists it stands that have no record at
 * hand: what is named of their records are the list's own, and they stand.
 */
function namedIn(from: MeaningNode, deep: number, context: Context): readonly Blamed[] {
  if (from.kind === 'expression' && from.node.kind === 'field') return valueBlamed(from.node, deep, context);
  if (from.kind === 'condition' && from.node.kind === 'supplied' && from.node.target.kind === 'list')
    return listBlamed(from.node.target.list, context);
  const own = from.kind === 'list' ? listBlamed(from.node.list, context) : computedBlamed(from, deep, context);
  return [...own, ...partsOf(from).flatMap((part) => namedIn(part, deep + (goesInside(from, part) ? 1 : 0), context))];
}

/** What was counted or added up, where it has a value of its own. */
function computedBlamed(from: MeaningNode, deep: number, context: Context): readonly Blamed[] {
  if (from.kind !== 'expression' || deep > 0) return [];
  const { node } = from;
  const listed = node.kind === 'count' || node.kind === 'share' || node.kind === 'aggregate';
  return listed ? listBlamed(node.list.list, context, { expression: node, context }) : [];
}

/** Filters, and what is asked of or added up over records. */
function goesInside(from: MeaningNode, part: MeaningNode): boolean {
  if (from.kind === 'list') return true;
  return part.kind !== 'list' && GOES_THROUGH.has(from.node.kind);
}

const GOES_THROUGH: ReadonlySet<MeaningNode['kind'] | string> = new Set<Condition['kind'] | string>([
  'quantified',
  'count',
  'share',
  'aggregate',
]);

function valueBlamed(reference: FieldRef, deep: number, context: Context): readonly Blamed[] {
  const { list, field } = reference;
  if (list !== null && reference.up < deep) return [];
  const outer = { ...reference, up: reference.up - deep };
  const record = list === null ? null : (context.records[outer.up] ?? null);
  return [{ kind: 'value', list, field, record, fact: factOf(outer, context) }];
}

function listBlamed(list: string, context: Context, computed: Computed | null = null): readonly Blamed[] {
  const fact: ListFact | undefined = context.facts.lists[list];
  return fact === undefined ? [] : [{ kind: 'list', list, fact, computed }];
}
