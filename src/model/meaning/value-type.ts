import type { Bilingual } from '../../diagnostics/define.js';
import type { Exact } from '../../text/place.js';
import type { Field, Option } from '../vocabulary.js';

/** What kind of value an expression has. */
export type ValueType =
  | { readonly kind: 'text' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'date' }
  | { readonly kind: 'option'; readonly options: readonly Option[] }
  | NumberValue;

export interface NumberValue {
  readonly kind: 'number';
  /** null: none. */
  readonly unit: string | null;
  readonly percentage: boolean;
  /** Written as a figure: it takes the unit of the other side. */
  readonly literal: boolean;
  /** A quotient of like quantities, or a share: comparable with a percentage. */
  readonly ratio: boolean;
}

export const PLAIN_NUMBER: NumberValue = { kind: 'number', unit: null, percentage: false, literal: false, ratio: false };
export const PERCENTAGE: NumberValue = { kind: 'number', unit: null, percentage: true, literal: false, ratio: true };

/** 三分之二 is a part of a whole, as a percentage is: the two compare without a sign. */
export function isPart(exact: Exact, unit: string | null): boolean {
  return unit === null && exact.includes('/');
}

export function typeOfField(field: Field): ValueType {
  const { type } = field;
  if (type.kind === 'percentage') return PERCENTAGE;
  if (type.kind === 'integer' || type.kind === 'number') return { ...PLAIN_NUMBER, unit: type.unit };
  return type.kind === 'option' ? type : { kind: type.kind };
}

/** The type in a message's words. */
export function typeWords(type: ValueType): Bilingual {
  if (type.kind === 'number') {
    if (type.percentage) return { zh: '百分比', en: 'a percentage' };
    return type.unit === null ? { zh: '数', en: 'a number' } : { zh: `以${type.unit}计的数`, en: `a number of ${type.unit}` };
  }
  return OTHER[type.kind];
}

const OTHER: Readonly<Record<Exclude<ValueType['kind'], 'number'>, Bilingual>> = {
  text: { zh: '文字', en: 'text' },
  yesNo: { zh: '是否', en: 'yes or no' },
  date: { zh: '日期', en: 'a date' },
  option: { zh: '选项', en: 'an option' },
};

/** Units of people and of things counted one by one are the same quantity: 3人 and 3名. */
export function likeUnits(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return (PEOPLE.has(a) && PEOPLE.has(b)) || a === '个' || b === '个';
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '个']);

/** What a 反面 is called where a condition cannot stand. */
export function denied({ name, alias }: Field): Bilingual {
  return { zh: `“${name}”的反面`, en: `the “no” of “${alias ?? name}”` };
}
