import type { Context } from '../../engine/context.js';
import { factOf, fieldOf } from '../../engine/field.js';
import type { Unverified, WhyUnknown } from '../../facts/facts.js';
import type { FieldRef } from '../../model/expression.js';
import { keeperOf, keeperOfList } from '../../model/keeper.js';
import { judgeOf } from '../explain/missing.js';
import { factWords, fieldWords, listName } from '../explain/names.js';
import { isOfPerson } from '../explain/persons.js';
import { fill } from '../explain/phrases.js';
import { leftWords, verifiedByWords } from '../explain/unverified.js';
import type { StillNeeded, Words } from '../verdicts.js';

/** One thing that can be supplied, or the word that nothing can. */
export type Entry = Exclude<StillNeeded, { readonly kind: 'all' | 'any' }>;

/** What a fact lacks: its value, the correction of a value that was refused, or the day of a month. None where it is said. */
export function factEntries(reference: FieldRef, context: Context): readonly Entry[] {
  const fact = factOf(reference, context);
  const by = judgeOf(fact, fieldOf(reference, context));
  if (by !== null) return [judgementEntry(reference, by, context)];
  if (fact.state === 'unknown' && fact.why === 'unverified') return [verificationEntry(reference, context)];
  if (fact.state === 'unknown') return [factEntry(reference, context, LACKS[fact.why] ?? VALUE)];
  const isMonth = fact.state === 'known' && fact.value.kind === 'date' && fact.value.from !== fact.value.to;
  return isMonth ? [factEntry(reference, context, DAY)] : [];
}

/** The 计时 date of a record that no window can place: not said, said to the month, or said to be none. */
export function dateEntries(reference: FieldRef, context: Context): readonly Entry[] {
  return factOf(reference, context).state === 'none' ? [factEntry(reference, context, UNDATED)] : factEntries(reference, context);
}

/** A list nobody has supplied, or the part of it that may be missing. None for a complete list. */
export function listEntries(key: string, context: Context): readonly Entry[] {
  const list = context.facts.lists[key];
  const named = { list: key, field: null, place: null };
  const slots = { list: listName(key, context) };
  const keeper = keeperOfList(context.lookup.model.vocabulary, key);
  if (list?.state === 'known') return [];
  if (list?.state === 'incomplete') {
    const { unverified } = list;
    const verification: readonly Entry[] =
      unverified === undefined ? [] : [{ kind: 'verification', words: listToVerify(unverified, key, slots.list, context), ...named }];
    if (unverified?.complete) return verification;
    const shown = unverified?.left === 0 ? [] : verification;
    if (list.why === 'contradicted')
      return [
        ...shown,
        {
          kind: 'correction',
          words: fill(
            '更正“{list}”名单，或者更正与它矛盾的数据：数据矛盾，按未报全处理',
            'a correction of the list “{list}”, or of the data that contradict it: it counts as incomplete',
            slots,
          ),
          ...named,
        },
      ];
    return [
      ...shown,
      {
        kind: 'completeness',
        words: kept(
          fill(
            '“{list}”名单已经报全的说明（没有报全的，补齐记录）',
            'a statement that the list “{list}” is complete (or the records it lacks)',
            slots,
          ),
          keeper,
        ),
        ...named,
      },
    ];
  }
  if (list?.why === 'refused')
    return [
      {
        kind: 'correction',
        words: fill('更正“{list}”名单：填写有误，没有采用', 'a correction of the list “{list}”, which was filled in wrongly', slots),
        ...named,
      },
    ];
  return [{ kind: 'list', words: kept(fill('“{list}”名单', 'the list “{list}”', slots), keeper), ...named }];
}

/** Nothing can be supplied, and why. */
export function nothing(why: Words): Entry {
  return {
    kind: 'nothing',
    words: fill('补充材料也不能定论：{why}', 'no material can settle it: {why}', { why }),
    list: null,
    field: null,
    place: null,
  };
}

/** 等待考核组认定. */
function judgementEntry(reference: FieldRef, by: string, context: Context): Entry {
  const { list, field, place, words } = factEntry(reference, context, VALUE);
  return {
    kind: 'judgement',
    words: fill('等待{by}认定：{fact}', 'a judgement by {by}: {fact}', { by, fact: words }),
    by,
    list,
    field,
    place,
  };
}

/** 待核实：群众满意度，由实地察看核实. */
function verificationEntry(reference: FieldRef, context: Context): Entry {
  const { list, field, place, words } = factEntry(reference, context, VALUE);
  const by = verifiedByWords(context);
  return { kind: 'verification', words: fill('待核实：{fact}{by}', 'to be verified: {fact}{by}', { fact: words, by }), list, field, place };
}

function listToVerify({ vouched, left }: Unverified, key: string, list: Words, context: Context): Words {
  const slots = { list, left: leftWords(key, left, context), by: verifiedByWords(context) };
  if (vouched) return fill('待核实：“{list}”名单的{left}{by}', 'to be verified: {left} of the list “{list}”{by}', slots);
  if (left === 0) return fill('待核实：“{list}”名单已经报全{by}', 'to be verified: that the list “{list}” is complete{by}', slots);
  return fill(
    '待核实：“{list}”名单已经报全，以及其中{left}{by}',
    'to be verified: that the list “{list}” is complete, and {left} of it{by}',
    slots,
  );
}

/** With 责任科室 behind it: whom to ask. */
function kept(words: Words, keeper: string | null): Words {
  return keeper === null ? words : fill('{words}【责任科室：{keeper}】', '{words} [kept by {keeper}]', { words, keeper });
}

interface Lack {
  readonly kind: 'value' | 'correction';
  readonly zh: string;
  readonly en: string;
}

const VALUE: Lack = { kind: 'value', zh: '{fact}', en: '{fact}' };
const REFUSED: Lack = {
  kind: 'correction',
  zh: '更正{fact}：填写有误，没有采用',
  en: 'a correction of {fact}, which was filled in wrongly',
};
const LACKS: Readonly<Partial<Record<WhyUnknown, Lack>>> = {
  refused: REFUSED,
  contradicted: {
    kind: 'correction',
    zh: '更正{fact}，或者更正与它矛盾的数据：数据矛盾，没有采用',
    en: 'a correction of {fact}, or of the data that contradict it: neither was used',
  },
};
const DAY: Lack = { kind: 'value', zh: '{fact}是哪一日（现在只写到月）', en: 'the day of {fact} (only its month is stated)' };
const UNDATED: Lack = {
  kind: 'value',
  zh: '{fact}（填的是没有，不能归入期间）',
  en: '{fact} (stated as none, so it falls into no period)',
};

function factEntry(reference: FieldRef, context: Context, lack: Lack): Entry {
  const record = reference.list === null ? undefined : context.records[reference.up];
  const inRecord = reference.list !== null;
  const field = fieldOf(reference, context);
  const keeper = field === null || field.judgedBy !== null ? null : keeperOf(context.lookup.model.vocabulary, field);
  const fact = inRecord ? factWords(reference, context) : fieldWords(field, reference.name);
  return {
    kind: lack.kind === 'value' && inRecord ? 'recordValue' : lack.kind,
    words: kept(fill(lack.zh, lack.en, { fact }), keeper),
    list: reference.list,
    field: reference.field,
    // Without it whatever is said of several persons is said once.
    place: isOfPerson(reference, context) ? null : (record?.place ?? null),
  };
}
