import Fraction from 'fraction.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { NumberType } from '../../model/vocabulary.js';
import { canonical } from './exact.js';

/** A declared range in words: 在0分到100分之间, 不小于0, 是1、2、5之一. In: a type with at least one end. */
export function rangeWords(type: NumberType): Bilingual {
  if (type.only !== undefined) {
    const values = type.only.map((one) => endWords(one, type));
    return { zh: `是${values.join('、')}之一`, en: `one of ${values.join(', ')}` };
  }
  const min = type.min === null ? null : endWords(type.min, type);
  const max = type.max === null ? null : endWords(type.max, type);
  if (min !== null && max !== null) return { zh: `在${min}到${max}之间`, en: `between ${min} and ${max}` };
  if (min !== null) return { zh: `不小于${min}`, en: `at least ${min}` };
  return max === null ? { zh: '任意', en: 'any number' } : { zh: `不大于${max}`, en: `at most ${max}` };
}

function endWords(exact: string, type: NumberType): string {
  return type.kind === 'percentage' ? percentWords(exact) : `${canonical(exact)}${type.unit ?? ''}`;
}

/** A share as a percentage: 0.95 is 95%. */
export function percentWords(share: string): string {
  return `${canonical(new Fraction(share).mul(100).toFraction())}%`;
}
