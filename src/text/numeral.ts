import type { Exact } from './place.js';

/** A number read from a text. */
export interface Numeral {
  /** `"15"`, `"0.5"`, `"2/3"`; a percentage as a share: 90% is `"90/100"`. */
  readonly exact: Exact;
  readonly percentage: boolean;
  /** How many UTF-16 units were read. */
  readonly length: number;
}

/**
 * Reads the number that begins at `offset` of a folded text (width.ts): 15, 0.5, 十五, 一百二十, 两, 三点五,
 * 90%, 百分之九十, 三分之二, 1/4 is not one (÷ is written in rules). Null where none begins there.
 * A Chinese numeral is read only when well formed: 十十 reads the first 十.
 */
export function readNumeral(text: string, offset: number): Numeral | null {
  return readHundredth(text, offset) ?? readArabic(text, offset) ?? readChineseNumber(text, offset);
}

/** A whole number in Chinese or Arabic figures, as measure words and durations take. */
export function readWhole(text: string, offset: number): { readonly n: number; readonly length: number } | null {
  const numeral = readNumeral(text, offset);
  if (numeral === null || numeral.percentage || !/^\d{1,9}$/.test(numeral.exact)) return null;
  return { n: Number(numeral.exact), length: numeral.length };
}

function readArabic(text: string, offset: number): Numeral | null {
  ARABIC.lastIndex = offset;
  const match = ARABIC.exec(text);
  if (match === null) return null;
  const digits = match[1] ?? '';
  return match[2] === undefined
    ? { exact: plain(digits), percentage: false, length: match[0].length }
    : { exact: overHundred(plain(digits)), percentage: true, length: match[0].length };
}

const ARABIC = /(\d+(?:\.\d+)?)(\s*%)?/y;

/** 百分之九十, 百分之90. */
function readHundredth(text: string, offset: number): Numeral | null {
  if (!text.startsWith('百分之', offset)) return null;
  const number = readArabic(text, offset + 3) ?? readChinese(text, offset + 3);
  if (number === null || number.percentage || number.exact.includes('/')) return null;
  return { exact: overHundred(number.exact), percentage: true, length: 3 + number.length };
}

/** 十五, and 三分之二. */
function readChineseNumber(text: string, offset: number): Numeral | null {
  const first = readChinese(text, offset);
  if (first === null || !text.startsWith('分之', offset + first.length) || first.exact === '0') return first;
  const second = readChinese(text, offset + first.length + 2);
  if (second === null || first.exact.includes('.') || second.exact.includes('.')) return first;
  return { exact: `${second.exact}/${first.exact}`, percentage: false, length: first.length + 2 + second.length };
}

const DIGITS = new Map(Array.from('〇一二三四五六七八九').map((c, i) => [c, i] as const)).set('零', 0).set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

function readChinese(text: string, offset: number): Numeral | null {
  const whole = readChineseWhole(text, offset);
  if (whole === null) return null;
  let length = whole.length;
  let exact = String(whole.n);
  if (text[offset + length] === '点') {
    let decimals = '';
    for (let i = offset + length + 1; DIGITS.has(text[i] ?? '') && text[i] !== '两'; i++) decimals += DIGITS.get(text[i] ?? '');
    if (decimals !== '') {
      exact = `${exact}.${decimals}`;
      length += 1 + decimals.length;
    }
  }
  return { exact: plain(exact), percentage: false, length };
}

/** 一百二十, 一百零五, 十五, 两千, 一万三千; 二〇一七 figure by figure. */
function readChineseWhole(text: string, offset: number): { n: number; length: number } | null {
  const byFigure = readFigures(text, offset);
  if (byFigure !== null) return byFigure;
  const below = readBelowTenThousand(text, offset, 10_000);
  if (below === null || text[offset + below.length] !== '万') return below;
  const head = below.length + 1;
  const zero = text[offset + head] === '零' ? 1 : 0;
  const rest = readBelowTenThousand(text, offset + head + zero, 10_000);
  return rest === null ? { n: below.n * 10_000, length: head } : { n: below.n * 10_000 + rest.n, length: head + zero + rest.length };
}

function readFigures(text: string, offset: number): { n: number; length: number } | null {
  let figures = '';
  for (let i = offset; DIGITS.has(text[i] ?? '') && text[i] !== '两'; i++) figures += DIGITS.get(text[i] ?? '');
  const next = text[offset + figures.length] ?? '';
  if (figures.length < 2 || UNITS.has(next) || next === '万') return null;
  return { n: Number(figures), length: figures.length };
}

function readBelowTenThousand(text: string, offset: number, limit: number): { n: number; length: number } | null {
  let n = 0;
  let i = offset;
  let ceiling = limit;
  let afterZero = false;
  while (i < text.length) {
    const digit = DIGITS.get(text[i] ?? '');
    const bare = digit === undefined ? UNITS.get(text[i] ?? '') : undefined;
    if (bare !== undefined) {
      // 十五 and 一百一十: a bare unit is only 十, and only at the start (or, in speech, after 零).
      if (bare !== 10 || (i !== offset && !afterZero) || ceiling <= 10) break;
      n += 10;
      ceiling = 10;
      i += 1;
      continue;
    }
    if (digit === undefined) break;
    if (digit === 0) {
      if (i === offset) return { n: 0, length: 1 };
      const follows = DIGITS.get(text[i + 1] ?? '');
      if (afterZero || ((follows === undefined || follows === 0) && text[i + 1] !== '十')) break;
      afterZero = true;
      i += 1;
      continue;
    }
    const unit = UNITS.get(text[i + 1] ?? '') ?? 1;
    if (unit >= ceiling || (unit === 1 && ceiling <= 1)) break;
    n += digit * unit;
    ceiling = unit;
    i += unit === 1 ? 1 : 2;
    afterZero = false;
    if (unit === 1) break;
  }
  return i === offset ? null : { n, length: i - offset };
}

/** "007" is 7, "1.50" is 1.5. */
function plain(digits: string): Exact {
  const [whole = '0', decimals] = digits.split('.');
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = decimals?.replace(/0+$/, '') ?? '';
  return tail === '' ? head : `${head}.${tail}`;
}

function overHundred(exact: Exact): Exact {
  const [whole = '0', decimals = ''] = exact.split('.');
  const numerator = plain(`${whole}${decimals}`);
  return `${numerator}/1${'0'.repeat(2 + decimals.length)}`;
}
