import type { Interval } from '../../engine/interval.js';
import { exact, type Fraction } from '../../engine/number.js';
import type { Possible, Values } from '../../engine/possible.js';
import type { Value } from '../../facts/facts.js';
import type { Field } from '../../model/vocabulary.js';
import { dayWords, monthWords } from '../../text/day-words.js';
import type { Day, Exact } from '../../text/place.js';
import type { Words } from '../verdicts.js';
import { either, fill, same, say } from './phrases.js';

/** How a number is said: 88%, 12名, 60分. */
export interface NumberStyle {
  readonly percentage: boolean;
  readonly unit: string | null;
}

export const PLAIN: NumberStyle = { percentage: false, unit: null };

/** In place of every value of a 个人信息 field. */
export const WITHHELD: Words = say('（个人信息，不公开）', '(personal, not shown)');
export const NONE_WORDS: Words = say('没有', 'none');
/** A value that does not exist. */
const NOT_APPLICABLE_WORDS = say('不适用', 'not applicable');
export const UNKNOWN_WORDS: Words = say('尚未查明', 'not known');
const YES: Words = say('是', 'yes');
const NO: Words = say('否', 'no');

/** A value a sheet states, in words. */
export function valueWords(value: Value, field: Field | null): Words {
  switch (value.kind) {
    case 'text':
      return same(value.text);
    case 'yesNo':
      return value.yes ? YES : NO;
    case 'number':
      return numberWords(exact(value.exact), styleOfField(field));
    case 'date':
      return daysWords(value.from, value.to);
    case 'option':
      return optionWords(value.option, field);
  }
}

/** The name of an option, in English its alias. */
export function optionWords(option: string, field: Field | null): Words {
  const declared = field?.type.kind === 'option' ? field.type.options.find(({ name }) => name === option) : undefined;
  return say(option, declared?.alias ?? option);
}

/** What an expression can still be: one value, none, or between which ends it lies. */
export function possibleWords(possible: Possible, style: NumberStyle): Words {
  if (possible.notApplicable === 'certain') return NOT_APPLICABLE_WORDS;
  if (possible.none === 'certain') return NONE_WORDS;
  if (possible.values === null || possible.undetermined || possible.failed)
    return possible.failed ? say('无法算出', 'cannot be computed') : UNKNOWN_WORDS;
  const words = valuesWords(possible.values, style) ?? UNKNOWN_WORDS;
  const others = [...(possible.none === 'no' ? [] : [NONE_WORDS]), ...(possible.notApplicable === 'no' ? [] : [NOT_APPLICABLE_WORDS])];
  return others.length === 0 ? words : either([words, ...others]);
}

export function styleOfField(field: Field | null): NumberStyle {
  const type = field?.type;
  if (type?.kind !== 'number' && type?.kind !== 'integer' && type?.kind !== 'percentage') return PLAIN;
  return { percentage: type.kind === 'percentage', unit: type.unit };
}

/** 88%, 15日, 0.5; what has no short decimal is said “约88.9%”, never rounded onto a line it does not reach. `places`: at least so many then. */
export function numberWords(number: Fraction, { percentage, unit }: NumberStyle, places = 1): Words {
  const shown = percentage ? number.mul(100) : number;
  const tail = percentage ? '%' : (unit ?? '');
  const [short, isExact] = decimal(shown, places);
  const en = `${short}${percentage || tail === '' ? tail : ` ${tail}`}`;
  return isExact ? say(`${short}${tail}`, en) : say(`约${short}${tail}`, `about ${en}`);
}

/** A number of the rule. */
export function exactWords(written: Exact, style: NumberStyle): Words {
  return numberWords(exact(written), style);
}

/** 2017年8月20日; a month where only that is known; else from … to …. */
export function daysWords(from: Day, to: Day): Words {
  if (from === to) return dayWords(from);
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01')) return monthWords(from);
  return fill('{from}至{to}之间', 'between {from} and {to}', { from: dayWords(from), to: dayWords(to) });
}

function valuesWords(values: Values, style: NumberStyle): Words | null {
  switch (values.kind) {
    case 'number':
      return intervalWords(values.interval, (number) => numberWords(number, style));
    case 'date':
      return values.interval.low !== null && values.interval.high !== null
        ? daysWords(values.interval.low, values.interval.high)
        : intervalWords(values.interval, dayWords);
    case 'text':
      return values.text === null ? null : same(values.text);
    case 'options':
      return values.options.length === 1 ? same(values.options[0] ?? '') : null;
    case 'yesNo':
      return values.answers.length === 1 ? (values.answers[0] === true ? YES : NO) : null;
  }
}

function intervalWords<T>({ low, high }: Interval<T>, words: (value: T) => Words): Words | null {
  const [from, to] = [low === null ? null : words(low), high === null ? null : words(high)];
  if (from !== null && to !== null) return from.zh === to.zh ? from : fill('{from}至{to}之间', 'between {from} and {to}', { from, to });
  if (from !== null) return fill('{from}以上', '{from} or more', { from });
  return to === null ? null : fill('{to}以下', '{to} or less', { to });
}

/** As a decimal, and whether it is exact. Where rounding would end in 0, more figures tell it from the round number. */
function decimal(number: Fraction, least: number): readonly [string, boolean] {
  if (number.mul(10 ** EXACT_PLACES).d === 1n) return [rounding(number, EXACT_PLACES).replace(/\.?0+$/, ''), true];
  for (let places = least; places <= MOST_PLACES; places += 1) {
    const rounded = rounding(number, places);
    if (!rounded.endsWith('0')) return [rounded, false];
  }
  return [rounding(number, MOST_PLACES), false];
}

const EXACT_PLACES = 4;
const MOST_PLACES = 12;

function rounding(number: Fraction, places: number): string {
  const scaled = number.mul(10 ** places).round();
  const sign = scaled.s < 0n ? '-' : '';
  const digits = String(scaled.n).padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
