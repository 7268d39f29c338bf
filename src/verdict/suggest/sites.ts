import { daysOf, type Period, periodsOf } from '../../calendar/window.js';
import type { Members } from '../../engine/answer.js';
import { type Context, inPeriod, inRecord } from '../../engine/context.js';
import { membersOf } from '../../engine/members.js';
import type {
  Comparison,
  Condition,
  Deadline,
  Exists,
  Expression,
  Holds,
  ListExpression,
  OneOf,
  Quantified,
  StillAbsent,
  Supplied,
} from '../../model/expression.js';
import type { Clause } from '../../model/model.js';
import { partsOf } from './used-facts.js';

/**
 * A place of a clause at which a case can be varied: a single condition where it is asked (once for each record), or a list.
 * `id` is the same for all records; `key` tells them apart, so that the same place is found again in a changed sheet.
 */
export type Site = AtomSite | ListSite;

interface Standing {
  readonly id: string;
  readonly key: string;
  readonly context: Context;
  /** Lists of the records at hand, innermost first. */
  readonly levels: readonly string[];
}

export interface AtomSite extends Standing {
  readonly kind: 'atom';
  readonly condition: Atom;
}

export interface ListSite extends Standing {
  readonly kind: 'list';
  readonly list: ListExpression;
  readonly condition: Condition | null;
  /** The quantifier that asks; null for a count, a share or a sum. */
  readonly asked: Quantified | null;
  readonly members: Members;
  /** The days at which its window selects; inside 每年 those of the year at hand. */
  readonly days: Period | null;
  /** All the days that are looked at: inside 每年 from the first year's first to the last year's last. */
  readonly span: Period | null;
}

export type Atom = Holds | OneOf | Exists | Comparison | Deadline | StillAbsent | Supplied;

/** The sites of a clause on one sheet, in the order of the rule: 适用, 要求, 除外. */
export function sitesOf(clause: Clause, context: Context): readonly Site[] {
  return partsOf(clause).flatMap((part, i) => ofCondition(part, { id: String(i), context, levels: [], span: null }));
}

interface At {
  readonly id: string;
  readonly context: Context;
  readonly levels: readonly string[];
  readonly span: Period | null;
}

function ofCondition(condition: Condition, at: At): readonly Site[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'countedItems':
      return condition.items.flatMap((item, i) => ofCondition(item, under(at, String(i))));
    case 'not':
      return ofCondition(condition.item, under(at, 'n'));
    case 'definedCondition':
      return ofCondition(condition.body, under(at, 'd'));
    case 'eachPeriod':
      return ofPeriods(condition, at);
    case 'quantified':
      return ofList(condition.list, condition.condition, condition, at);
    case 'comparison':
      return [atom(condition, at), ...ofExpression(condition.left, under(at, 'l')), ...ofExpression(condition.right, under(at, 'r'))];
    case 'deadline':
      return [atom(condition, at), ...ofExpression(condition.subject, under(at, 'l')), ...ofExpression(condition.base, under(at, 'r'))];
    case 'stillAbsent':
      return [atom(condition, at), ...ofExpression(condition.base, under(at, 'r'))];
    default:
      return [atom(condition, at)];
  }
}

function ofPeriods(condition: Extract<Condition, { kind: 'eachPeriod' }>, at: At): readonly Site[] {
  const { window, each } = condition;
  if (window.kind === 'period') return [];
  const { on } = at.context;
  const span = daysOf(window, on);
  return periodsOf(window, each, on).flatMap((period) =>
    ofCondition(condition.condition, { ...under(at, 'e'), context: inPeriod(at.context, period), span }),
  );
}

/** The lists a value is computed from. */
function ofExpression(expression: Expression, at: At): readonly Site[] {
  switch (expression.kind) {
    case 'count':
    case 'share':
    case 'aggregate':
      return ofList(expression.list, expression.condition, null, at);
    case 'arithmetic':
      return [...ofExpression(expression.left, under(at, 'l')), ...ofExpression(expression.right, under(at, 'r'))];
    case 'dateShift':
      return ofExpression(expression.base, under(at, 'b'));
    case 'definedValue':
      return ofExpression(expression.body, under(at, 'd'));
    default:
      return [];
  }
}

function ofList(list: ListExpression, condition: Condition | null, asked: Quantified | null, at: At): readonly Site[] {
  const { context } = at;
  const members = membersOf(list, condition, context);
  const days = daysIn(list, context);
  const span = list.window?.kind === 'period' ? at.span : days;
  const site: ListSite = { kind: 'list', ...standing(at), list, condition, asked, members, days, span };
  const inside = members.records.flatMap(({ record, membership, inWindow }) => {
    const within = { ...at, context: inRecord(context, record, list.list), levels: [list.list, ...at.levels] };
    const filters = inWindow === 'false' ? [] : list.filters.flatMap((filter, i) => ofCondition(filter, under(within, `f${i}`)));
    const asked = condition === null || membership === 'false' ? [] : ofCondition(condition, under(within, 'c'));
    return [...filters, ...asked];
  });
  return [site, ...inside];
}

function daysIn({ window }: ListExpression, context: Context): Period | null {
  if (window === null) return null;
  return window.kind === 'period' ? context.period : daysOf(window, context.on);
}

function atom(condition: Atom, at: At): AtomSite {
  return { kind: 'atom', ...standing(at), condition };
}

function standing({ id, context, levels }: At): Standing {
  const key = [id, context.period?.from ?? '', ...context.records.map(({ place }) => place)].join('@');
  return { id, key, context, levels };
}

function under(at: At, step: string): At {
  return { ...at, id: `${at.id}.${step}` };
}
