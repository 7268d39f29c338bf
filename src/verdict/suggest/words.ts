import type { Possible } from '../../engine/possible.js';
import type { Comparison, Expression } from '../../model/expression.js';
import type { VerdictName } from '../../model/model.js';
import type { Field, List } from '../../model/vocabulary.js';
import { nameOf, saidValue } from '../explain/expression-words.js';
import { fieldsIn } from '../explain/fields-in.js';
import { fieldWords, listName } from '../explain/names.js';
import { fill, NOTHING, say } from '../explain/phrases.js';
import { numbersStyle } from '../explain/sides.js';
import type { NumberStyle } from '../explain/value-words.js';
import type { Words } from '../verdicts.js';
import type { Bench } from './bench.js';
import { type CaseWords, fromWords } from './case-words.js';
import type { Class } from './class.js';
import { listWords } from './list-words.js';
import type { AtomSite, Site } from './sites.js';

/** In: a site of the case's own sheet and what is shown there. */
export function siteWords(site: Site, each: Class): CaseWords {
  if (site.kind === 'list') return listWords(site, each);
  const { condition } = site;
  switch (condition.kind) {
    case 'comparison':
      return comparisonWords(site, condition, each);
    case 'deadline':
      return deadlineWords(site, condition.subject, each);
    case 'stillAbsent':
      return each === 'there' ? choiceWords(site, condition.field, each) : deadlineWords(site, condition.field, each);
    case 'supplied': {
      const name =
        condition.target.kind === 'list' ? listName(condition.target.list, site.context) : nameOf(condition.target, site.context);
      const [zh, en] = each === 'supplied' ? SUPPLIED : NOT_SUPPLIED;
      return { name: fill(zh, en, { name }), from: fromWords(name) };
    }
    default:
      return choiceWords(site, condition.kind === 'oneOf' ? condition.left : condition.field, each);
  }
}

/** Of a clause as a whole. */
export function clauseWords(verdict: VerdictName): CaseWords {
  return {
    name: verdict === 'met' ? say('各项都做到', 'everything is done') : say('没有做到的一例', 'one that is not fulfilled'),
    from: WHOLE,
  };
}

/** 适用 that does not hold, or an exception (by its number) that does. */
export function partWords(part: 'applicability' | number, { clause }: Bench): CaseWords {
  if (part === 'applicability')
    return { name: say('没有适用的情形', 'what the clause applies to is not there'), from: say('适用', 'applies') };
  const name = clause.exceptions[part]?.name;
  if (name === null || name === undefined) return { name: say('属于除外情形', 'an exception holds'), from: say('除外', 'except') };
  return {
    name: fill('属于除外情形“{name}”', 'the exception “{name}” holds', { name }),
    from: fill('除外“{name}”', 'the exception “{name}”', { name }),
  };
}

/** Of a fact or a list that says less. */
export function factWordsOf(list: List | null, field: Field | null, state: 'unknown' | 'incomplete' | 'empty'): CaseWords {
  const ofList = list === null ? NOTHING : say(list.name, list.alias ?? list.name);
  const name = field === null ? ofList : fieldWords(field, '');
  const [zh, en] = STATES[state];
  return { name: fill(zh, en, { name }), from: fromWords(name) };
}

const STATES = {
  unknown: ['没有填报“{name}”', '“{name}” not supplied'],
  incomplete: ['“{name}”未报全', '“{name}” incomplete'],
  empty: ['没有{name}', 'no {name}'],
} as const;
const SUPPLIED = ['已填报“{name}”', '“{name}” supplied'] as const;
const NOT_SUPPLIED = ['没有填报“{name}”', '“{name}” not supplied'] as const;
const WHOLE = say('要求', 'the requirement');

/** What is shown beside something else that differs as well. */
export function joinedWords(beside: CaseWords, { name, from }: CaseWords): CaseWords {
  return { name: fill('{beside}，{name}', '{beside}, {name}', { beside: beside.name, name }), from };
}

function choiceWords({ context, condition }: AtomSite, field: Expression, each: Class): CaseWords {
  const name = nameOf(field, context);
  const possible = context.decide(condition, context).operands[0];
  const value = possible === undefined ? NOTHING : saidValue(field, possible, context);
  const words =
    each === 'none' ? fill('没有{name}', 'no {name}', { name }) : fill('“{name}”为{value}', '“{name}” is {value}', { name, value });
  return { name: each === 'there' ? fill('有{name}', '{name} exists', { name }) : words, from: fromWords(name) };
}

/** The side that can be varied is the one told of; the other is the line. */
function comparisonWords(site: AtomSite, comparison: Comparison, each: Class): CaseWords {
  const { context } = site;
  const [left, right] = context.decide(comparison, context).operands;
  const mirrored = isFixed(comparison.left) || comparison.left.kind === 'evaluationDate';
  const [own, other] = mirrored ? [comparison.right, comparison.left] : [comparison.left, comparison.right];
  const [ownValue, line] = mirrored ? [right, left] : [left, right];
  const name = nameOf(own, context);
  // Beside a share three fifths are 60%.
  const both = numbersStyle(comparison, context);
  const style = both.percentage ? both : undefined;
  const value = said(own, ownValue, site, style);
  const slots = { name, value, line: lineWords(other, line, site, { isDate: ownValue?.values?.kind === 'date', style }) };
  const side: Class = mirrored ? (MIRROR[each] ?? each) : each;
  const [zh, en] = (ownValue?.values?.kind === 'date' ? DATES : NUMBERS)[side] ?? ['{name}为{value}', '{name} is {value}'];
  return { name: fill(zh, en, slots), from: fromWords(name) };
}

/** 90%, 决定日期, 样本数（6人）: a day is told already by its being the same or next to it. */
function lineWords(
  side: Expression,
  possible: Possible | undefined,
  site: AtomSite,
  { isDate, style }: { readonly isDate: boolean; readonly style: NumberStyle | undefined },
): Words {
  if (isFixed(side)) return said(side, possible, site, style);
  const name = nameOf(side, site.context);
  return isDate ? name : fill('{name}（{value}）', '{name} ({value})', { name, value: said(side, possible, site, style) });
}

function isFixed(side: Expression): boolean {
  return side.kind === 'number' || side.kind === 'date' || side.kind === 'text';
}

function said(side: Expression, possible: Possible | undefined, { context }: AtomSite, style?: NumberStyle): Words {
  return possible === undefined ? NOTHING : saidValue(side, possible, context, style);
}

const MIRROR: Readonly<Partial<Record<Class, Class>>> = { below: 'above', above: 'below' };

type Templates = Readonly<Partial<Record<Class, readonly [string, string]>>>;

const NUMBERS: Templates = {
  at: ['{name}刚好{value}', '{name} is just {value}'],
  below: ['{name}为{value}，略低于{line}', '{name} is {value}, a little below {line}'],
  above: ['{name}为{value}，略高于{line}', '{name} is {value}, a little above {line}'],
  none: ['没有{name}', 'no {name}'],
};

const DATES: Templates = {
  at: ['{name}与{line}为同一日（{value}）', '{name} is the same day as {line} ({value})'],
  below: ['{name}在{line}的前一日（{value}）', '{name} is the day before {line} ({value})'],
  above: ['{name}在{line}的后一日（{value}）', '{name} is the day after {line} ({value})'],
  none: ['没有{name}', 'no {name}'],
};

function deadlineWords(site: AtomSite, subject: Expression, each: Class): CaseWords {
  const { context, condition } = site;
  const name = fieldsIn(subject)[0] === undefined ? nameOf(subject, context) : nameOf(fieldsIn(subject)[0] ?? subject, context);
  const value = said(subject, context.decide(condition, context).operands[0], site);
  const [zh, en] = DEADLINES[each] ?? DEADLINES.last;
  return { name: fill(zh, en, { name, value }), from: fill('“{name}”的期限', 'the deadline of “{name}”', { name }) };
}

const DEADLINES: Templates & { readonly last: readonly [string, string] } = {
  last: ['{name}在期限最后一日（{value}）', '{name} is the last day ({value})'],
  moved: ['{name}在顺延后的最后一日（{value}）', '{name} is the last day, moved off a holiday ({value})'],
  before: ['{name}在期限最后一日的前一日（{value}）', '{name} is the day before the last ({value})'],
  after: ['{name}在期限届满后一日（{value}）', '{name} is the day after the last ({value})'],
  running: ['没有{name}，期限未到', 'no {name}, and the period still runs'],
  over: ['没有{name}，期限刚过', 'no {name}, and the period is just over'],
  'not-begun': ['期限未起算', 'the period has not begun'],
};
