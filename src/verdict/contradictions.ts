import { evaluationFindings as F } from '../diagnostics/catalogue/evaluation.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Context } from '../engine/context.js';
import type { Blamed, Contradiction } from '../engine/cross-checks/contradiction.js';
import { possibleValue } from '../engine/possible-value.js';
import { whereWords } from '../text/place.js';
import { nameOf, saidValue, shownValue } from './explain/expression-words.js';
import { fieldWords, isWithheld, listName, measureOf, recordWords } from './explain/names.js';
import { hidesPersons, isFew } from './explain/persons.js';
import { fill, listed, oneLine, say } from './explain/phrases.js';
import { NONE_WORDS, UNKNOWN_WORDS, WITHHELD } from './explain/value-words.js';
import type { ContradictedFact, DataContradiction, Words } from './verdicts.js';

/** 数据矛盾 of a sheet, in words (semantics.md §1.8). */
export function contradictionsOf(context: Context): readonly DataContradiction[] {
  return context.contradictions.map(({ check: { name, text, at, note }, blamed }: Contradiction) => {
    const facts = blamed.slice(0, MOST).map((one) => contradictedFact(one, context));
    const further = blamed.length - facts.length;
    const said = { name, text: oneLine(text), at, note };
    // Of persons all say the same to the public, and how many they are is not told.
    if (!blamed.some((one) => hidesPersons(one.list ?? '', context))) return { ...said, facts, further };
    return { ...said, facts: [...new Map(facts.map((fact) => [`${fact.what.zh} ${fact.value.zh}`, fact])).values()], further: 0 };
  });
}

/** More than this are counted. */
const MOST = 20;

function contradictedFact(one: Blamed, context: Context): ContradictedFact {
  return one.kind === 'list' ? contradictedList(one, context) : contradictedValue(one, context);
}

function contradictedValue({ list, field: key, record, fact }: Extract<Blamed, { kind: 'value' }>, context: Context): ContradictedFact {
  const fields = list === null ? context.lookup.form : context.lookup.lists.get(list)?.fields;
  const field = fields?.get(key) ?? null;
  const hidden = list !== null && hidesPersons(list, context);
  const personal = hidden || isWithheld(field, context);
  const name = fieldWords(field, key);
  const inRecord = record !== null && list !== null;
  const what = inRecord ? fill('{record}的“{name}”', '“{name}” in {record}', { name, record: recordWords(record, list, context) }) : name;
  const value =
    fact.state === 'unknown'
      ? UNKNOWN_WORDS
      : personal
        ? WITHHELD
        : fact.state === 'none'
          ? NONE_WORDS
          : shownValue(fact.value, field, context);
  if (hidden) return { what, value, personal, list, field: key, place: null, at: null };
  return { what, value, personal, list, field: key, place: record?.place ?? null, at: fact.at ?? record?.at ?? null };
}

type BlamedList = Extract<Blamed, { kind: 'list' }>;

function contradictedList({ list, fact, computed }: BlamedList, context: Context): ContradictedFact {
  const what =
    computed === null
      ? fill('{list}名单', 'the list {list}', { list: listName(list, context) })
      : nameOf(computed.expression, computed.context);
  const value = computed === null ? recordsWords(list, fact.records.length, context) : computedWords(computed, context);
  return { what, value, personal: false, list, field: null, place: null, at: fact.at };
}

function computedWords({ expression, context: inside }: NonNullable<BlamedList['computed']>, { audience, personal }: Context): Words {
  return saidValue(expression, possibleValue(expression, inside), { ...inside, audience, personal });
}

/** 5件记录; of one or two persons, for the public, that there are some. */
function recordsWords(list: string, n: number, context: Context): Words {
  if (hidesPersons(list, context) && isFew(n)) return say('有记录', 'some records');
  return fill('{n}{m}记录', '{n} records', { n, m: say(measureOf(list, context), '') });
}

/** In the words of working papers, whoever the verdicts are for. An error for each 勾稽 that does not hold, at the first of its facts, and a hint for each that could not be worked out. */
export function contradictionFindings(department: string, sheet: Context): readonly Diagnostic[] {
  const context: Context = { ...sheet, audience: 'working', personal: [] };
  const violated = contradictionsOf(context).map((one) => {
    const at = one.facts.find((fact) => fact.at !== null)?.at ?? null;
    const slots = { check: checkName(one), facts: factsInWords(one), note: noteWords(one) };
    return F.contradictoryData(at, slots, { personal: one.facts.some(({ personal }) => personal) });
  });
  const unanswered = context.unanswered.map(({ check }) => F.unansweredCrossCheck(check.at, { check: checkName(check), department }));
  return [...violated, ...unanswered];
}

function checkName({ name, text }: Pick<DataContradiction, 'name' | 'text'>): string {
  return name === null ? oneLine(text) : `${name}：${oneLine(text)}`;
}

/** 处罚总数 3（某局.yaml:5:1）、重大行政处罚的数量 5件（某局.yaml:9:1）. */
function factsInWords({ facts, further }: DataContradiction): Words {
  const told = facts
    .slice(0, FEW)
    .map(({ what, value, at }) =>
      at === null
        ? fill('{what} {value}', '{what} {value}', { what, value })
        : fill('{what} {value}（{at}）', '{what} {value} ({at})', { what, value, at: whereWords(at) }),
    );
  const rest = further + facts.length - told.length;
  return rest === 0 ? listed(told) : fill('{told}，另有{rest}处', '{told} and {rest} more', { told: listed(told), rest });
}

/** In a message; the page tells more. */
const FEW = 6;

function noteWords({ note }: DataContradiction): Words {
  return note === null ? say('', '') : say(oneLine(note), ` ${oneLine(note)}`);
}
