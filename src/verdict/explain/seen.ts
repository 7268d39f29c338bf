import type { Context } from '../../engine/context.js';
import { factOf, fieldOf } from '../../engine/field.js';
import { isPoint } from '../../engine/interval.js';
import { byDay, byNumber } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import type { Fact, Source, WhyUnknown } from '../../facts/facts.js';
import type { Expression, FieldRef, Supplied } from '../../model/expression.js';
import type { Field } from '../../model/vocabulary.js';
import type { Seen, Words } from '../verdicts.js';
import { nameOf, saidValue, shownValue } from './expression-words.js';
import { judgeOf } from './missing.js';
import { isPersonal } from './names.js';
import { isOfPerson } from './persons.js';
import { fill, say } from './phrases.js';
import { shownSource } from './shown-source.js';
import { statedWords } from './unlisted.js';
import { NONE_WORDS, UNKNOWN_WORDS, WITHHELD } from './value-words.js';

/** A field as the sheet states it, with its source; the record's source where the value has none of its own. */
export function seenField(reference: FieldRef, context: Context): Seen {
  const field = fieldOf(reference, context);
  const fact = factOf(reference, context);
  const source = fact.source ?? recordSource(reference, context);
  const withheld = isPersonal(reference, context);
  return {
    name: field?.name ?? reference.name,
    value: factWords(fact, field, withheld, context),
    state: stateOf(fact, withheld),
    source: shownSource(source, context),
    at: isOfPerson(reference, context) ? null : fact.at,
  };
}

function stateOf(fact: Fact, withheld: boolean): Seen['state'] {
  if (fact.state === 'unknown') return fact.why === 'unverified' ? 'unverified' : 'unknown';
  return fact.state === 'none' && withheld ? 'known' : fact.state;
}

/** The value, and that nobody wrote it where a blank was read as none. */
function factWords(fact: Fact, field: Field | null, withheld: boolean, context: Context): Words {
  if (judgeOf(fact, field) !== null) return AWAITED;
  if (fact.state === 'unknown' && fact.reported !== undefined)
    return fill('{value}（待核实）', '{value} (not verified)', { value: factWords(fact.reported, field, withheld, context) });
  const value = factValue(fact, withheld, (known) => shownValue(known, field, context));
  if (fact.state === 'unknown' || fact.unlisted === undefined) return value;
  return fill('{value}（没有列出，已注明“{checked}”）', '{value} (not listed, “{checked}” is stated)', {
    value,
    checked: statedWords(fact.unlisted),
  });
}

/**
 * What an expression was read from: the fields in it, and, where it computes something, its own value. Literals are in
 * the words of the rule already.
 */
export function seenExpression(expression: Expression, possible: Possible, context: Context): readonly Seen[] {
  switch (expression.kind) {
    case 'number':
    case 'date':
    case 'text':
      return [];
    case 'field':
      return [seenField(expression, context)];
    case 'evaluationDate':
      return [computed(expression, possible, context)];
    case 'dateShift':
      return [...leaves(expression.base, context), computed(expression, possible, context)];
    case 'arithmetic':
      return [...leaves(expression.left, context), ...leaves(expression.right, context), computed(expression, possible, context)];
    case 'definedValue':
      return [...(isListed(expression.body) ? [] : leaves(expression.body, context)), computed(expression, possible, context)];
    default:
      return [computed(expression, possible, context)];
  }
}

/** 已填报: whether something is said, never what. */
export function seenSupplied({ target }: Supplied, context: Context): Seen {
  if (target.kind === 'field') {
    const seen = seenField(target, context);
    return seen.state === 'unknown' ? seen : { ...seen, value: SUPPLIED };
  }
  const list = context.facts.lists[target.list];
  const value =
    (list?.unverified?.complete ?? list?.state === 'known')
      ? SUPPLIED
      : list?.state === 'incomplete'
        ? say('未报全', 'incomplete')
        : UNKNOWN_WORDS;
  return {
    name: target.name,
    value,
    state: list?.state ?? 'unknown',
    source: shownSource(list?.source ?? null, context),
    at: list?.at ?? null,
  };
}

const AWAITED: Words = say('待人工认定', 'awaits a judgement');
const SUPPLIED: Words = say('已填报', 'supplied');
const NOT_USED: Readonly<Partial<Record<WhyUnknown, Words>>> = {
  refused: say('填写有误，按尚未查明处理', 'filled in wrongly, and so treated as not known'),
  contradicted: say('数据矛盾，按尚未查明处理', 'contradicted by other data, and so treated as not known'),
};

function factValue(fact: Fact, withheld: boolean, words: (value: Extract<Fact, { state: 'known' }>['value']) => Words): Words {
  if (fact.state === 'unknown') return NOT_USED[fact.why] ?? UNKNOWN_WORDS;
  if (withheld) return WITHHELD;
  return fact.state === 'none' ? NONE_WORDS : words(fact.value);
}

/** Fields below a computed value. Of lists only the value is seen: their records are told one by one. */
function leaves(expression: Expression, context: Context): readonly Seen[] {
  switch (expression.kind) {
    case 'field':
      return [seenField(expression, context)];
    case 'dateShift':
      return leaves(expression.base, context);
    case 'arithmetic':
      return [...leaves(expression.left, context), ...leaves(expression.right, context)];
    case 'definedValue':
      return leaves(expression.body, context);
    default:
      return [];
  }
}

function isListed(expression: Expression): boolean {
  return expression.kind === 'count' || expression.kind === 'share' || expression.kind === 'aggregate';
}

function computed(expression: Expression, possible: Possible, context: Context): Seen {
  const state = possible.none === 'certain' ? 'none' : isCertain(possible) ? 'known' : 'unknown';
  return { name: nameOf(expression, context).zh, value: saidValue(expression, possible, context), state, source: null, at: null };
}

function isCertain({ values, none, notApplicable, undetermined, failed }: Possible): boolean {
  if (notApplicable === 'certain') return true;
  if (values === null || none !== 'no' || notApplicable !== 'no' || undetermined || failed) return false;
  if (values.kind === 'number') return isPoint(values.interval, byNumber);
  return values.kind !== 'date' || isPoint(values.interval, byDay);
}

function recordSource(reference: FieldRef, context: Context): Source | null {
  if (reference.list === null) return null;
  return context.records[reference.up]?.source ?? context.facts.lists[reference.list]?.source ?? null;
}
