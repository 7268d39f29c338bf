import Fraction from 'fraction.js';
import type { Bilingual } from '../../../diagnostics/define.js';

/** A figure as one writes it: 0.5, or 10/3 where no decimal says it. */
export function figureWords(value: Fraction | string): string {
  const written = new Fraction(value);
  const decimal = written.toString();
  return decimal.includes('(') ? written.toFraction() : decimal;
}

/** Some names in both languages, not too many of them. */
export function listed(names: readonly Bilingual[]): Bilingual {
  const shown = names.slice(0, MOST);
  const more = names.length > MOST;
  return {
    zh: `${shown.map(({ zh }) => zh).join('、')}${more ? '……' : ''}`,
    en: `${shown.map(({ en }) => en).join(', ')}${more ? ' …' : ''}`,
  };
}

const MOST = 12;
