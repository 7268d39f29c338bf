import type { Mutation } from './apply.js';

/**
 * The mutations that the tests must notice, by file. Each is wrong by semantics.md: where a change turns out to make no
 * difference to any answer, it does not belong here.
 */
export const mutations: readonly Mutation[] = [
  ...of('src/calendar/day.ts', [
    ['if (Math.abs(n) > FARTHEST[unit]) return n > 0', 'if (Math.abs(n) > FARTHEST[unit]) return n < 0'],
    ['getUTCDay() || 7', 'getUTCDay() || 6'],
    ['return a < b ? a : b', 'return a > b ? a : b'],
    ['year * 12 + (month - 1)', 'year * 12 + (month + 1)'],
    ['sameMonth >= 1 && sameMonth <= 28', 'sameMonth >= 0 && sameMonth <= 28'],
  ]),
  ...of('src/calendar/window.ts', [
    ['running: to >= on', 'running: to > on'],
    ['step(on, -window.n, window.unit)', 'step(on, window.n, window.unit)'],
    ['wholePeriod(window.unit, on, -1)', 'wholePeriod(window.unit, on, -2)'],
    ['next.from > days.to', 'next.from >= days.to'],
    ['later(next.from, days.from)', 'earlier(next.from, days.from)'],
    ["unit === 'quarter' ? 3", "unit === 'quarter' ? 4"],
  ]),
  ...of('src/calendar/last-day.ts', [
    ['moves && counted !== null', '!moves && counted !== null'],
    ['left > 0', 'left >= 0'],
    ['if (worked) return day', 'if (!worked) return day'],
    ['shifted(last, period, 1, calendar)', 'shifted(last, period, -1, calendar)'],
  ]),
  ...of('src/calendar/working-calendar.ts', [['day < FIRST || day > LAST', 'day < FIRST && day > LAST']]),
  ...of('src/engine/truth.ts', [
    ["if (truths.includes('false')) return 'false'", "if (truths.includes('false')) return 'true'"],
    ["if (truths.includes('error')) return 'error'", "if (truths.includes('error')) return 'undetermined'"],
    ['mayBeTrue !== mayBeFalse', 'mayBeTrue === mayBeFalse'],
  ]),
  ...of('src/engine/compare.ts', [
    ["eq: ['equal', 'bothNone']", "eq: ['equal', 'apart']"],
    ['left.undetermined || right.undetermined', 'left.undetermined && right.undetermined'],
    ['points && equal', 'points || equal'],
  ]),
  ...of('src/engine/interval.ts', [
    ['compare(a.low, b.high) < 0', 'compare(a.low, b.high) <= 0'],
    ['!a.lowOpen && !b.highOpen', '!a.lowOpen || !b.highOpen'],
    ['compareLows(a, b, compare) <= 0', 'compareLows(a, b, compare) >= 0'],
  ]),
  ...of('src/engine/count.ts', [
    ['most >= n', 'most > n'],
    ['least <= n && n <= most', 'least < n && n <= most'],
    ['least !== n || most !== n', 'least !== n && most !== n'],
  ]),
  ...of('src/engine/deadline.ts', [
    ['day <= latest', 'day < latest'],
    ['day > earliest', 'day >= earliest'],
    ['base.unknown || subject.unknown', 'base.unknown && subject.unknown'],
    ['mayHold: true, mayFail: false', 'mayHold: false, mayFail: false'],
  ]),
  ...of('src/engine/members.ts', [
    ['low <= days.to', 'low < days.to'],
    ['high >= days.from', 'high > days.from'],
    ["members.state !== 'known'", "members.state === 'known'"],
  ]),
  ...of('src/engine/share.ts', [
    ['highOpen: surelyFalse > 0', 'highOpen: surelyFalse >= 0'],
    ['mayBeEmpty && empty === null', 'mayBeEmpty || empty === null'],
  ]),
  ...of('src/engine/arithmetic.ts', [
    ["left.none === 'maybe' || right.none === 'maybe'", "left.none === 'maybe' && right.none === 'maybe'"],
    ["isPoint(divisor, byNumber) && right.none === 'no'", "isPoint(divisor, byNumber) || right.none === 'no'"],
  ]),
  ...of('src/engine/sum.ts', [['range.low.compare(ZERO) < 0', 'range.low.compare(ZERO) <= 0']]),
  ...of('src/engine/mean.ts', [['taken.length > 0 && !pullsDown(next, taken)', 'taken.length > 0 && pullsDown(next, taken)']]),
  ...of('src/engine/extreme.ts', [['compareHighs(a, b, compare) >= 0', 'compareHighs(a, b, compare) <= 0']]),
  ...of('src/engine/population.ts', [['certain.length > 0', 'certain.length >= 0']]),
  ...of('src/engine/field.ts', [['field?.dates === true ? on', 'field?.dates === false ? on']]),
  ...of('src/engine/field-conditions.ts', [
    ["answers.includes(false) || field.none !== 'no'", "answers.includes(false) && field.none !== 'no'"],
    ['field.values !== null', 'field.values === null'],
  ]),
  ...of('src/engine/list-conditions.ts', [["!period.running || given.truth === 'true'", "!period.running && given.truth === 'true'"]]),
  ...of('src/engine/date-shift.ts', [["expression.direction === 'after'", "expression.direction !== 'after'"]]),
  ...of('src/engine/rule-properties.ts', [
    ["(condition.kind === 'and') === (rail === 'true')", "(condition.kind === 'and') !== (rail === 'true')"],
  ]),
  ...of('src/engine/clause-truths.ts', [["return isTrue ? 'error'", "return isTrue ? 'true'"]]),
  ...of('src/verdict/verdict-table.ts', [
    ["applicability === 'false' || exceptions", "applicability === 'false' && exceptions"],
    ["requirement === 'false' && mayNotApply", "requirement === 'false' || mayNotApply"],
    ["applicability === 'undetermined' || exceptions", "applicability === 'undetermined' && exceptions"],
    ['eitherWayMet: mayNotApply', 'eitherWayMet: false'],
  ]),
  ...of('src/verdict/aggregate.ts', [
    ['verdicts.length > 0 && verdicts.every', 'verdicts.length > 0 || verdicts.every'],
    ["verdicts.includes('met') ? 'met'", "verdicts.includes('met') ? 'not-assessed'"],
  ]),
  ...of('src/verdict/judge-clause.ts', [['on >= model.ruleSet.inForceFrom', 'on > model.ruleSet.inForceFrom']]),
];

function of(file: string, changes: readonly (readonly [text: string, becomes: string])[]): readonly Mutation[] {
  return changes.map(([text, becomes]) => ({ file, text, becomes }));
}
