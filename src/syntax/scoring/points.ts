import { foldedOf, type Phrase } from '../phrase.js';
import type { NotApplicableRule, PointsSyntax, RoundingSyntax } from '../scoring-tree.js';
import type { Report } from '../tree.js';
import { FIGURE, figureOf, match, withoutEnd } from './piece.js';
import { unreadable } from './unreadable.js';

/** 10分, behind 分值, 满分, 封顶 and 折合. */
export function readPoints(keyword: string, words: Phrase, report: Report): PointsSyntax | null {
  const found = match(withoutEnd(words), new RegExp(String.raw`^(?<n>${FIGURE})\s*(?:分|points?)?$`));
  const points = found === null ? null : figureOf(found.group('n'));
  if (points !== null && !points.percentage) return points;
  return unreadable(keyword, words, { zh: `“${keyword} 10分”`, en: `“${keyword} 10”` }, report);
}

/** 分值 2分，可以为负分. */
export function readClausePoints(
  keyword: string,
  words: Phrase,
  report: Report,
): { readonly points: PointsSyntax | null; readonly floor: 'zero' | 'negative' | null } {
  const found = match(
    withoutEnd(words),
    /^(?<points>[^,]+?)\s*(?:,\s*(?:(?<negative>可以为负分|may go negative)|扣完为止|floor at zero))$/,
  );
  if (found === null) return { points: readPoints(keyword, words, report), floor: null };
  return { points: readPoints(keyword, found.group('points'), report), floor: found.has('negative') ? 'negative' : 'zero' };
}

/** 合计至多5分, behind 加分 and 减分 of a 计分. */
export function readMost(keyword: string, words: Phrase, report: Report): PointsSyntax | null {
  const found = match(
    withoutEnd(words),
    new RegExp(String.raw`^合计(?:至多|最多)\s*(?<n>${FIGURE})\s*分?$`),
    new RegExp(`^at most (?<n>${FIGURE})(?: in all)?$`),
  );
  const most = found === null ? null : figureOf(found.group('n'));
  return most ?? unreadable(keyword, words, { zh: `“${keyword} 合计至多5分”`, en: `“${keyword} at most 5 in all”` }, report);
}

/** 剔除, 按满分, 按比例折算, 计0分. */
export function readNotApplicable(words: Phrase, report: Report): NotApplicableRule | null {
  const rule = RULES[foldedOf(withoutEnd(words)).replace(/\s+/g, ' ')];
  if (rule !== undefined) return rule;
  const form = {
    zh: '“不适用 按比例折算”，或者“剔除”“按满分”“计0分”',
    en: '“not applicable rescale”, or “leave out”, “full points”, “zero”',
  };
  return unreadable('不适用', words, form, report);
}

const RULES: Readonly<Record<string, NotApplicableRule>> = {
  剔除: 'leaveOut',
  'leave out': 'leaveOut',
  按满分: 'fullPoints',
  按满分计: 'fullPoints',
  'full points': 'fullPoints',
  按比例折算: 'rescale',
  rescale: 'rescale',
  计0分: 'zero',
  计零分: 'zero',
  zero: 'zero',
};

/** 四舍五入到一位小数，先取整后定等次. */
export function readRounding(words: Phrase, report: Report): RoundingSyntax | null {
  const at = withoutEnd(words);
  const found = match(at, CHINESE, ENGLISH);
  const decimals = found === null ? null : found.has('n') ? figureOf(found.group('n'))?.exact : '0';
  const mode = found === null ? undefined : MODES[foldedOf(found.group('mode'))];
  if (found === null || mode === undefined || !/^\d$/.test(decimals ?? '')) return unreadable('取整', words, ROUNDING_FORM, report);
  const order = found.has('first') ? 'first' : found.has('after') ? 'after' : null;
  return { mode, decimals: Number(decimals), order, at };
}

const CHINESE = new RegExp(
  String.raw`^(?<mode>四舍五入|只舍不入|只入不舍)\s*到\s*(?:整数|(?<n>${FIGURE})\s*位小数)(?:\s*,\s*(?:(?<first>先取整后(?:定等次|汇总))|(?<after>先(?:定等次|汇总)后取整)))?$`,
);
const ENGLISH = new RegExp(
  `^(?<mode>half up|down|up) to (?:whole points|(?<n>${FIGURE}) decimals?)(?:, (?:(?<first>then (?:grade|sum up))|(?<after>after (?:grading|summing up))))?$`,
);
const MODES: Readonly<Record<string, RoundingSyntax['mode']>> = {
  四舍五入: 'halfUp',
  只舍不入: 'down',
  只入不舍: 'up',
  'half up': 'halfUp',
  down: 'down',
  up: 'up',
};
const ROUNDING_FORM = { zh: '“取整 四舍五入到一位小数，先取整后定等次”', en: '“round half up to 1 decimal, then grade”' };
