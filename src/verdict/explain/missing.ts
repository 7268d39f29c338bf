import type { Context } from '../../engine/context.js';
import { factOf, fieldOf } from '../../engine/field.js';
import type { Fact } from '../../facts/facts.js';
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
export function whyUnknown(why: keyof typeof WHY): Words {
  return WHY[why];
}

/** Who must decide, where a fact is a judgement nobody has made yet (semantics.md §1.5); a bad value is to be mended first, a made one verified. */
export function judgeOf(fact: Fact, field: Field | null): string | null {
  const isOpen = fact.state === 'unknown' && (fact.why === 'missing' || fact.why === 'stated');
  return isOpen ? (field?.judgedBy ?? null) : null;
}

const WHY = {
  missing: say('尚未报送', 'was not supplied'),
  stated: say('填的是不详', 'was stated as unknown'),
  refused: say('填写有误，没有采用', 'was filled in wrongly and not used'),
  unverified: say('待核实', 'is not verified yet'),
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
    const unverified = unverifiedList(members.list, context);
    if (unverified.length > 0) return unverified;
    return members.state === 'incomplete' ? [fill('{name}名单未报全', 'the list {name} is incomplete', { name })] : [];
  });
}
