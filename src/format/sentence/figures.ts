import type { Exact } from '../../text/place.js';
import type { Spelling } from '../spelling.js';

/**
 * A number as a rule writes it: 15, 0.5, 92.5%; a fraction in the only words that are read as one, 三分之二. In: what the
 * reader made of it (text/numeral.ts). INVARIANT: reading the result gives the same number again.
 */
export function figure(exact: Exact, percentage: boolean): string {
  const [numerator = '', denominator] = exact.split('/');
  if (denominator === undefined) return exact;
  if (!percentage) return `${chineseWhole(Number(denominator))}分之${chineseWhole(Number(numerator))}`;
  const decimals = denominator.length - 3;
  if (decimals === 0) return `${numerator}%`;
  const digits = numerator.padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`;
}

/** A count: in Chinese words up to ten (两 before what is counted), in figures above. */
export function count(exact: Exact, spelling: Spelling): string {
  const word = spelling === 'zh' ? COUNTS[exact] : undefined;
  return word ?? figure(exact, false);
}

const COUNTS: Readonly<Record<string, string>> = Object.fromEntries(Array.from('一两三四五六七八九十', (word, i) => [String(i + 1), word]));

/** 265 is 二百六十五. Up to eight figures, as far as the reader reads. */
export function chineseWhole(n: number): string {
  const high = Math.floor(n / 10_000);
  const low = n % 10_000;
  if (high === 0) return low >= 10 && low < 20 ? belowTenThousand(low).slice(1) : belowTenThousand(low);
  const zero = low > 0 && low < 1000 ? '零' : '';
  return `${chineseWhole(high)}万${zero}${low === 0 ? '' : belowTenThousand(low)}`;
}

function belowTenThousand(n: number): string {
  if (n === 0) return '零';
  const figures = String(n).split('').map(Number);
  const words = figures.map((figure, i) => (figure === 0 ? '零' : `${DIGITS[figure]}${UNITS[figures.length - 1 - i]}`)).join('');
  return words.replace(/零+/g, '零').replace(/零$/, '');
}

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** 2017年8月30日, 2017-08-30; a month 2017年8月, 2017-08. In: the first and the last day. */
export function dateWords(from: string, to: string, spelling: Spelling): string {
  const parts = from === to ? from.split('-') : from.split('-').slice(0, 2);
  if (spelling === 'en') return parts.join('-');
  return parts.map((part, i) => `${Number(part)}${'年月日'[i]}`).join('');
}
