import { readNumeral } from '../../text/numeral.js';
import type { Exact } from '../../text/place.js';
import { compareExact } from '../exact.js';

export type Trait = 'mayBeNone' | 'personal' | 'pastFact' | 'identifies' | 'mayLieAhead' | 'dates' | 'name' | 'group';

export type Attribute =
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
  return unit === undefined ? readRange(words) : { kind: 'unit', unit };
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

/** Attributes of a later version. */
export const LATER_ATTRIBUTES = [
  '责任科室',
  '认定',
  '反面',
  '只取',
  '属于',
  '未列的视为没有',
  'judged by',
  'negative',
  'only',
  'belongs to',
];

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
