import { NEGATIVE } from '../../syntax/declared-names.js';
import { keeperIn } from '../../syntax/heading-attribute.js';
import { readNumeral } from '../../text/numeral.js';
import type { Exact } from '../../text/place.js';
import { compareExact } from '../exact.js';

export type Trait = 'mayBeNone' | 'personal' | 'pastFact' | 'identifies' | 'mayLieAhead' | 'dates' | 'name' | 'group';

export type Attribute =
  /** 反面 未制定计划 (noPlan). */
  | { readonly kind: 'negative'; readonly name: string; readonly alias: string | null }
  /** 由考核组认定. */
  | { readonly kind: 'judgedBy'; readonly who: string }
  /** 责任科室 人事科. */
  | { readonly kind: 'keptBy'; readonly who: string }
  /** 只取 10、5、2: in order. */
  | { readonly kind: 'only'; readonly values: readonly Exact[]; readonly percentage: boolean }
  | { readonly kind: 'trait'; readonly trait: Trait }
  | { readonly kind: 'unit'; readonly unit: string }
  | {
      readonly kind: 'range';
      readonly min: Exact | null;
      readonly max: Exact | null;
      readonly percentage: boolean;
      readonly inverted: boolean;
    };

/** One attribute of a field, in either spelling (language.md §3); null where it is none. In: its folded words. */
export function readAttribute(words: string): Attribute | null {
  const trait = TRAITS[words.replace(/\s+/g, ' ')];
  if (trait !== undefined) return { kind: 'trait', trait };
  const unit = /^(?:单位|unit)\s*(\S+)$/.exec(words)?.[1];
  if (unit !== undefined) return { kind: 'unit', unit };
  const who = JUDGED.exec(words);
  if (who !== null) return { kind: 'judgedBy', who: (who[1] ?? who[2] ?? '').trim() };
  const keeper = keeperIn(words);
  if (keeper !== null) return { kind: 'keptBy', who: keeper };
  return readNegative(words) ?? readOnly(words) ?? readRange(words);
}

const JUDGED = /^(?:由\s*([^\s:,;、。"()]+?)\s*认定|judged by\s+([^:,;、。"()]*[^\s:,;、。"()]))$/;

/** 反面 未制定计划 (noPlan). */
function readNegative(words: string): Attribute | null {
  const match = NEGATIVE.exec(words);
  return match === null ? null : { kind: 'negative', name: match[1] ?? '', alias: match[2] ?? null };
}

/** 只取 10、5、2、1、0.5: two values at least, all of them percentages or none. */
function readOnly(words: string): Attribute | null {
  const listed = /^(?:只取|only)\s*(\S[\s\S]*)$/.exec(words)?.[1];
  if (listed === undefined) return null;
  const figures = listed.split('、').map((one) => wholeNumeral(one.trim()));
  if (figures.length < 2 || figures.some((one) => one?.percentage !== figures[0]?.percentage)) return null;
  const values = figures.flatMap((one) => (one === null ? [] : [one.exact]));
  if (values.length < figures.length) return null;
  const distinct = values.filter((one, i) => values.findIndex((other) => compareExact(one, other) === 0) === i);
  return { kind: 'only', values: distinct.sort(compareExact), percentage: figures[0]?.percentage ?? false };
}

function wholeNumeral(words: string) {
  const sign = words.startsWith('-') ? '-' : '';
  const numeral = readNumeral(words, sign.length);
  if (numeral === null || sign.length + numeral.length !== words.length) return null;
  return { exact: `${sign}${numeral.exact}`, percentage: numeral.percentage };
}

const TRAITS: Readonly<Record<string, Trait>> = {
  可以没有: 'mayBeNone',
  'may be none': 'mayBeNone',
  'may be absent': 'mayBeNone',
  个人信息: 'personal',
  personal: 'personal',
  既成事实: 'pastFact',
  'past fact': 'pastFact',
  'a past fact': 'pastFact',
  标识: 'identifies',
  identifies: 'identifies',
  'shows who': 'identifies',
  可在将来: 'mayLieAhead',
  'may lie ahead': 'mayLieAhead',
  计时: 'dates',
  'dated by': 'dates',
  名称: 'name',
  'names the sheet': 'name',
  分组: 'group',
  groups: 'group',
};

/** 0到100, 0 to 100, 0%至100%, 从0起 is written 0以上. */
function readRange(words: string): Attribute | null {
  const low = readNumeral(words, 0);
  if (low === null) return null;
  const rest = words.slice(low.length).trim();
  if (rest === '以上' || rest === 'or more')
    return { kind: 'range', min: low.exact, max: null, percentage: low.percentage, inverted: false };
  if (rest === '以下' || rest === 'or less')
    return { kind: 'range', min: null, max: low.exact, percentage: low.percentage, inverted: false };
  const joint = /^(?:到|至|to|-|~)\s*/.exec(rest)?.[0];
  if (joint === undefined) return null;
  const high = readNumeral(rest, joint.length);
  if (high === null || joint.length + high.length !== rest.length || low.percentage !== high.percentage) return null;
  return { kind: 'range', min: low.exact, max: high.exact, percentage: low.percentage, inverted: compareExact(low.exact, high.exact) > 0 };
}
