import type { Container, ScoreSheet, Selection, Total } from '../../model/scoring.js';
import { exact, figure } from '../../verdict/score/spans.js';
import type { ComparisonWords } from '../words/comparison.js';
import { scoreWords } from '../words/score.js';
import { scoreRuleWords } from '../words/score-rules.js';

/** 满分, 封顶, 折合, 不适用, 取整 and 一票否决 of a container, each behind its name. */
export function containerLines(name: string, container: Container, words: ComparisonWords, of: 'sheet' | 'set' = 'set'): readonly string[] {
  const { language, scoringLines } = words;
  const { points, cap, countsAs, notApplicable, rounding, vetoes } = container;
  const { labels, steps, rules } = scoreWords(language);
  const figures: readonly (readonly [string, string | null])[] = [
    [labels.of, points],
    [steps.cap, cap],
    [steps.scale, countsAs],
  ];
  return [
    ...figures.flatMap(([label, value]) => (value === null ? [] : [`${label} ${figure(exact(value))[language]}`])),
    ...(notApplicable === null ? [] : [`${labels.treated} ${rules[notApplicable]}`]),
    ...(rounding === null ? [] : [scoreRuleWords(language).rounding(rounding, of)]),
    ...vetoes.map(({ text }) => `${scoringLines.veto} ${text}`),
  ].map((line) => (name === '' ? line : `${name} ${line}`));
}

/** What only 计分 says. */
export function totalLines(total: Total, words: ComparisonWords): readonly string[] {
  const say = scoreRuleWords(words.language);
  return [
    ...containerLines('', total, words),
    ...floorLines(total, words),
    ...(total.bonusAtMost === null ? [] : [say.bonus(total.bonusAtMost)]),
    ...(total.malusAtMost === null ? [] : [say.malus(total.malusAtMost)]),
    ...total.noDouble.map(({ text }) => say.noDouble(text)),
    ...(total.override === null ? [] : [say.override(total.override)]),
  ];
}

/** The head and the end of a 评分表. */
export function sheetLines(sheet: ScoreSheet, words: ComparisonWords): readonly string[] {
  const { name, records, sumUp } = sheet;
  return [
    `${name} ${records.text}`,
    ...containerLines(name, sheet, words, 'sheet'),
    ...floorLines(sheet, words).map((line) => `${name} ${line}`),
    `${name} ${scoreRuleWords(words.language).sumUp(sumUp)}`,
  ];
}

/** A 推选, line by line behind its name. */
export function selectionLines(
  { name, range, places, condition, rank, ties, deadline }: Selection,
  words: ComparisonWords,
): readonly string[] {
  const say = scoreRuleWords(words.language);
  return [
    say.range(range),
    say.places(places),
    ...(condition === null ? [] : [condition.text]),
    ...rank.map(({ text }) => text),
    ...[say.ties(ties)].filter((line) => line !== ''),
    ...(deadline === null ? [] : [say.deadline(deadline.text)]),
  ].map((line) => `${name} ${line}`);
}

function floorLines({ floorAtZero }: Pick<Total, 'floorAtZero'>, { language }: ComparisonWords): readonly string[] {
  return floorAtZero === null ? [] : [scoreRuleWords(language).floor(floorAtZero)];
}
