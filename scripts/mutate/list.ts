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
    ["left.none !== 'no' || right.none !== 'no'", "left.none !== 'no' && right.none !== 'no'"],
    ['mayNotExist(left) || mayNotExist(right)', 'mayNotExist(left) && mayNotExist(right)'],
  ]),
  ...of('src/engine/quotient.ts', [
    ["isPoint(divisor, byNumber) && right.none === 'no'", "isPoint(divisor, byNumber) || right.none === 'no'"],
    ["isPoint(divisor, byNumber) && joined.none === 'no'", "isPoint(divisor, byNumber) || joined.none === 'no'"],
  ]),
  ...of('src/engine/sum.ts', [['range.low.compare(ZERO) < 0', 'range.low.compare(ZERO) <= 0']]),
  ...of('src/engine/mean.ts', [['taken.length > 0 && !pullsDown(next, taken)', 'taken.length > 0 && pullsDown(next, taken)']]),
  ...of('src/engine/extreme.ts', [['compareHighs(a, b, compare) >= 0', 'compareHighs(a, b, compare) <= 0']]),
  ...of('src/engine/population.ts', [['certain.length > 0', 'certain.length >= 0']]),
  ...of('src/engine/field.ts', [['field?.dates === true ? on', 'field?.dates === false ? on']]),
  ...of('src/engine/field-conditions.ts', [
    ["answers.includes(false) || field.none !== 'no'", "answers.includes(false) && field.none !== 'no'"],
    ['const there = fromOutcomes(field.values !== null', 'const there = fromOutcomes(field.values === null'],
    ["field.none !== 'no' && mayBePast", "field.none !== 'no' || mayBePast"],
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
  ...of('src/model/reasoning/order.ts', [['reach.by.compare(n) <= 0', 'reach.by.compare(n) >= 0']]),
  ...of('src/model/reasoning/steps.ts', [['open && whole.equals(by)', 'open || whole.equals(by)']]),
  ...of('src/model/reasoning/spans.ts', [['rest * 28', 'rest * 31']]),
  ...of('src/model/reasoning/comparison-ways.ts', [['[atMost(high, low, !strict)', '[atMost(high, low, strict)']]),
  ...of('src/model/reasoning/possible.ts', [['comesOut(condition, !holds, period)', 'comesOut(condition, holds, period)']]),
  ...of('src/verdict/examples/offenders.ts', [
    ['if (truth !== against) return []', 'if (truth === against) return []'],
    ['each.counted ? offending(', '!each.counted ? offending('],
    ["rule === 'atMost' ||", "rule !== 'atMost' ||"],
  ]),
  ...of('src/verdict/examples/difference.ts', [['!others.some(', 'others.some(']]),
  ...of('src/verdict/run-examples.ts', [['isSame(offenders) && isSame(needed)', 'isSame(offenders) || isSame(needed)']]),
  ...of('src/verdict/judge-clause.ts', [
    ["on >= (inForceFrom ?? '')", "on > (inForceFrom ?? '')"],
    ['on < repealedFrom', 'on <= repealedFrom'],
  ]),
  ...of('src/verdict/sightings/answers.ts', [['isSame(instead.standing, here)', '!isSame(instead.standing, here)']]),
  ...of('src/verdict/sightings/standing.ts', [['one.period?.from === other', 'one.period?.from !== other']]),
  ...of('src/verdict/sightings/coverage.ts', [
    ['verdict === expected.verdict', 'verdict !== expected.verdict'],
    ['if (example.unconfirmed)', 'if (!example.unconfirmed)'],
    ['isInForce(model, one.clause, example.on)', '!isInForce(model, one.clause, example.on)'],
  ]),
  ...of('src/verdict/sightings/marks.ts', [['seenTrue === null', 'seenTrue !== null']]),
  ...of('src/verdict/suggest/suggest.ts', [
    ['if (covered.has(key)) continue', 'if (!covered.has(key)) continue'],
    ['!shownUnconfirmed.has(key)', 'shownUnconfirmed.has(key)'],
  ]),
  ...of('src/verdict/suggest/classes.ts', [["step(last.day, 1, 'day')", "step(last.day, 2, 'day')"]]),
  ...of('src/verdict/suggest/variants/dates.ts', [["step(day, -gap * sign, 'day')", "step(day, gap * sign, 'day')"]]),
  ...of('src/verdict/suggest/features.ts', [['new Set(lacking).size === 1', 'new Set(lacking).size >= 1']]),
  ...of('src/syntax/tailor.ts', [
    ['clause.changes && earlier === undefined', 'clause.changes && earlier !== undefined'],
    ['!removed.has(foldedOf(id))', 'removed.has(foldedOf(id))'],
    ['!laidOver.includes(clause)', 'laidOver.includes(clause)'],
  ]),
  ...of('src/model/unchanged.ts', [['!samePlace(before.at, clause.at)', 'samePlace(before.at, clause.at)']]),
  ...of('src/model/layers.ts', [['found.has(i) ? []', '!found.has(i) ? []']]),
  ...of('src/sets/versions.ts', [['from <= on', 'from < on']]),
  ...of('src/sets/timeline.ts', [
    ['inForceFrom <= begun', 'inForceFrom < begun'],
    ['to < inForceFrom', 'to <= inForceFrom'],
  ]),
  ...of('src/format/sentence/canonical.ts', [["after: 'gt', before: 'lt'", "after: 'lt', before: 'lt'"]]),
  ...of('src/format/sentence/lists.ts', [['mayStandBefore(condition) : !closed', 'mayStandBefore(condition) : closed']]),
  ...of('src/format/sentence/separate.ts', [['i > 0 && !words.has(start)', 'i > 0 && words.has(start)']]),
  ...of('src/format/same/compare.ts', [['?.meant !== name.meant', '?.meant === name.meant']]),
  ...of('src/format/layout/weave.ts', [['own.length > 0 || !before.standsBehind', 'own.length >= 0 || !before.standsBehind']]),
  ...of('src/editor/completion/sentence/half-typed.ts', [['return isWhole(cut) ?', 'return !isWhole(cut) ?']]),
  ...of('src/editor/completion/sentence/joins.ts', [['(join) => join === own', '(join) => join !== own']]),
  ...of('src/editor/completion/sentence/operand.ts', [['found.type.kind === need.kind', 'found.type.kind !== need.kind']]),
  ...of('src/editor/completion/sentence/scopes.ts', [['list.datedBy !== null || !isWindowed', 'list.datedBy !== null && !isWindowed']]),
  ...of('src/editor/names/same-meaning.ts', [['errors(after, d.code) > errors(', 'errors(after, d.code) < errors(']]),
  ...of('src/score/lines/fixed.ts', [["if (holds === 'true') return points;", "if (holds !== 'true') return points;"]]),
  ...of('src/score/lines/choice.ts', [
    ["if (away === 'no') return rest", "if (away === 'yes') return rest"],
    ['certain.reduce((a, item) => larger(', 'certain.reduce((a, item) => smaller('],
  ]),
  ...of('src/score/lines/each.ts', [["holds === 'true' && waived === 'false'", "holds === 'true' || waived === 'false'"]]),
  ...of('src/score/steps.ts', [
    ['dropped: (steps) => steps.floor()', 'dropped: (steps) => steps.ceil()'],
    ["RULES[partStep ?? 'dropped'](value.div(step))", "RULES[partStep ?? 'dropped'](value.mul(step))"],
  ]),
  ...of('src/score/lines/distance.ts', [["form.direction === 'below' ?", "form.direction === 'above' ?"]]),
  ...of('src/score/lines/elements.ts', [
    ["form.rule === 'met' || truth === 'notApplicable'", "form.rule === 'met' && truth === 'notApplicable'"],
  ]),
  ...of('src/score/waiver.ts', [
    ["waived === 'false' ? points : span(ZERO, points.high)", "waived !== 'false' ? points : span(ZERO, points.high)"],
    ['filter((condition) => !speaksOfRecord(', 'filter((condition) => speaksOfRecord('],
  ]),
  ...of('src/score/clause.ts', [
    ['floorAtZero ? atLeast(', '!floorAtZero ? atLeast('],
    ['awards.length > 0 ? awards', 'awards.length < 0 ? awards'],
    ["return notApplicable === 'yes' ? 'false' : truth === 'true'", "return notApplicable === 'no' ? 'false' : truth === 'true'"],
  ]),
  ...of('src/score/once.ts', [
    ['order > 0 || (order === 0 && first)', 'order > 0 && (order === 0 && first)'],
    ["if (score === undefined || applies === 'yes')", "if (score === undefined || applies === 'no')"],
  ]),
  ...of('src/score/units.ts', [
    ['order(rate(unit), got.div(of)) >= 0', 'order(rate(unit), got.div(of)) <= 0'],
    ["if (unit.notApplicable === 'no') return filled", "if (unit.notApplicable !== 'no') return filled"],
  ]),
  ...of('src/score/veto.ts', [["if (vetoed === 'true') return NOTHING", "if (vetoed === 'true') return points"]]),
  ...of('src/score/marked.ts', [
    ["lines.rounding?.order === 'after' ? left : points", "lines.rounding?.order === 'first' ? left : points"],
    ['minus(plus(scaled.points, bonus), malus)', 'minus(minus(scaled.points, bonus), malus)'],
  ]),
  ...of('src/score/rounding.ts', [['down: (value, decimals) => value.floor(', 'down: (value, decimals) => value.ceil(']]),
  ...of('src/score/grades.ts', [
    ['order === 0 && bound.included', 'order === 0 || bound.included'],
    ['order[Math.max(order.indexOf(name)', 'order[Math.min(order.indexOf(name)'],
    ["asked.some(({ truth }) => truth === 'true')", "asked.some(({ truth }) => truth !== 'true')"],
  ]),
  ...of('src/score/conclusion.ts', [['vetoed.slice(0, certain + 1)', 'vetoed.slice(certain, certain + 1)']]),
  ...of('src/score/sum-up.ts', [
    ["membership !== 'true')", "membership === 'true')"],
    ['end.div(of).mul(full)', 'end.div(of).div(full)'],
  ]),
  ...of('src/score/sum-rules.ts', [['(a ?? b) : smaller(a, b)', '(a ?? b) : larger(a, b)']]),
];

function of(file: string, changes: readonly (readonly [text: string, becomes: string])[]): readonly Mutation[] {
  return changes.map(([text, becomes]) => ({ file, text, becomes }));
}
