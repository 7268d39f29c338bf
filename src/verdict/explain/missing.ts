import type { Context } from '../../engine/context.js';
import { factOf, fieldOf } from '../../engine/field.js';
import type { Fact, WhyUnknown } from '../../facts/facts.js';
import type { Expression, FieldRef } from '../../model/expression.js';
import type { Field } from '../../model/vocabulary.js';
import type { Words } from '../verdicts.js';
import { listsIn } from './lists-in.js';
import { factWords, fieldWords, listName } from './names.js';
import { fill, say } from './phrases.js';
import { unverifiedList } from './unverified.js';

/** What an expression lacks, each with why: 尚未报送, 尚不清楚, 填写有误, only known to the month. */
export function missingIn(expression: Expression, context: Context, short: boolean): readonly Words[] {
  switch (expression.kind) {
    case 'field':
      return missingFact(expression, context, short);
    case 'arithmetic':
      return [...missingIn(expression.left, context, short), ...missingIn(expression.right, context, short)];
    case 'dateShift':
      return missingIn(expression.base, context, short);
    case 'definedValue':
      return missingIn(expression.body, context, short);
    case 'count':
    case 'share':
    case 'aggregate':
      return missingList(expression, context);
    default:
      return [];
  }
}

/** Why a fact is not known, in a word. */
export function whyUnknown(why: WhyUnknown): Words {
  return WHY[why];
}

/**
 * Who must decide, where a fact is a judgement nobody has made yet (semantics.md §1.5). A bad value or a contradiction is to be mended first;
 * one that was made is to be verified.
 */
export function judgeOf(fact: Fact, field: Field | null): string | null {
  const isOpen = fact.state === 'unknown' && (fact.why === 'missing' || fact.why === 'stated');
  return isOpen ? (field?.judgedBy ?? null) : null;
}

const WHY = {
  missing: say('尚未报送', 'was not supplied'),
  stated: say('填的是不详', 'was stated as unknown'),
  refused: say('填写有误，没有采用', 'was filled in wrongly and not used'),
  unverified: say('待核实', 'is not verified yet'),
  contradicted: say('与其他数据矛盾，没有采用', 'contradicts other data and was not used'),
} as const;

function missingFact(field: FieldRef, context: Context, short: boolean): readonly Words[] {
  const fact = factOf(field, context);
  const name =
    short && field.up === 0
      ? fill('“{name}”', '“{name}”', { name: fieldWords(fieldOf(field, context), field.name) })
      : factWords(field, context);
  const by = judgeOf(fact, fieldOf(field, context));
  if (by !== null) return [fill('{name}待人工认定（由{by}认定）', '{name} awaits a judgement by {by}', { name, by })];
  if (fact.state === 'unknown') return [fill('{name}{why}', '{name} {why}', { name, why: whyUnknown(fact.why) })];
  const isMonth = fact.state === 'known' && fact.value.kind === 'date' && fact.value.from !== fact.value.to;
  return isMonth ? [fill('{name}没有写明哪一日', '{name} does not tell the day', { name })] : [];
}

function missingList(expression: Expression, context: Context): readonly Words[] {
  return listsIn(expression, context).flatMap(({ members }) => {
    const name = listName(members.list, context);
    if (members.state === 'unknown') return [fill('没有材料：{name}名单', 'no material: the list {name}', { name })];
    return members.state === 'incomplete' ? incompleteWords(members.list, context) : [];
  });
}

/** A list that is 未报全, or counts as such because it contradicts other data, or was not verified. */
export function incompleteWords(list: string, context: Context): readonly Words[] {
  const fact = context.facts.lists[list];
  const unverified = unverifiedList(list, context);
  return fact?.unverified?.complete ? unverified : [...unverified, asStated(list, context)];
}

function asStated(list: string, context: Context): Words {
  const name = listName(list, context);
  return context.facts.lists[list]?.why === 'contradicted'
    ? fill('{name}名单与其他数据矛盾，按未报全处理', 'the list {name} contradicts other data and counts as incomplete', { name })
    : fill('{name}名单未报全', 'the list {name} is incomplete', { name });
}
