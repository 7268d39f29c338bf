import type { Order, PeriodUnit, Window } from '../syntax/words.js';
import type { Day, Exact, Place } from '../text/place.js';

export type { Order, PeriodUnit, Window };

/**
 * What a sentence means: names resolved, values typed (semantics.md §2, §5). JSON-serialisable.
 *
 * INVARIANT: a condition means the same wherever it stands: a field of a record is reached by counting
 * outwards (`up`), so that a definition can be used at any depth.
 */
export type Condition =
  | Joined
  | CountedItems
  | Not
  | Holds
  | Comparison
  | OneOf
  | Deadline
  | Exists
  | StillAbsent
  | Quantified
  | EachPeriod
  | Supplied
  | DefinedCondition;

interface Written {
  /** The words of the rule, as written in the file. */
  readonly text: string;
  readonly at: Place;
}

/** 且, 或者, 以下各项都满足, 以下至少一项满足. */
export interface Joined extends Written {
  readonly kind: 'and' | 'or';
  /** `chain`: A 且 B; `items`: a list of （1）（2）. */
  readonly form: 'chain' | 'items';
  readonly items: readonly Condition[];
}

/** 以下至少两项满足, 至多, 恰好. */
export interface CountedItems extends Written {
  readonly kind: 'countedItems';
  readonly count: Bound;
  readonly items: readonly Condition[];
}

/** 并非 A. */
export interface Not extends Written {
  readonly kind: 'not';
  readonly item: Condition;
}

/** A 是否 field standing for itself: 已公开. */
export interface Holds extends Written {
  readonly kind: 'holds';
  readonly field: FieldRef;
}

/** = ≠ and the orders, on numbers, percentages, dates or texts. */
export interface Comparison extends Written {
  readonly kind: 'comparison';
  readonly operator: Order;
  readonly left: Expression;
  readonly right: Expression;
}

/** 是 / 属于 on an option field; `negated` for 不是 / 不属于. `left` is a field whose type is option. */
export interface OneOf extends Written {
  readonly kind: 'oneOf';
  readonly left: FieldRef;
  readonly options: readonly string[];
  readonly negated: boolean;
  /** The interpretation that gave the options, if one did. */
  readonly interpretation: string | null;
}

/**
 * X在D之后N日内 (`within`), or X在D以前 (`by`: the last day is `base` itself and never moves).
 */
export interface Deadline extends Written {
  readonly kind: 'deadline';
  readonly form: 'within' | 'by';
  readonly subject: Expression;
  readonly base: Expression;
  /** One or more steps after the base (之后1年之后3个月); empty for `by`. */
  readonly periods: readonly Duration[];
  /** Whether the last day moves off a holiday (期限末日). Always false for `by`. */
  readonly moves: boolean;
}

/** 有F, 没有F for a field that may be none. */
export interface Exists extends Written {
  readonly kind: 'exists';
  readonly field: FieldRef;
  readonly negated: boolean;
}

/** 到D仍没有F: F is none, and the evaluation date is after D. D never moves off a holiday, as for 晚于. */
export interface StillAbsent extends Written {
  readonly kind: 'stillAbsent';
  /** INVARIANT: it may be none. */
  readonly field: FieldRef;
  readonly base: Expression;
}

/** 每, 没有, 有, 至少, 至多, 恰好 over a list. `condition` null counts the records themselves. */
export interface Quantified extends Written {
  readonly kind: 'quantified';
  readonly quantifier: 'every' | 'none' | 'some' | 'counted';
  /** Only for `counted`. */
  readonly count: Bound | null;
  readonly list: ListExpression;
  readonly condition: Condition | null;
}

export interface Bound {
  readonly rule: 'atLeast' | 'atMost' | 'exactly';
  readonly n: number;
}

/** 近三个年度每年 …: `condition` holds in each period. Lists bound to it have the window `{kind: 'period'}`. */
export interface EachPeriod extends Written {
  readonly kind: 'eachPeriod';
  /** INVARIANT: `lastPeriods` or `thisYear`. */
  readonly window: Window;
  readonly each: PeriodUnit;
  readonly interpretation: string | null;
  readonly condition: Condition;
}

/** 已填报 F: always decided. */
export interface Supplied extends Written {
  readonly kind: 'supplied';
  readonly target: FieldRef | { readonly kind: 'list'; readonly list: string; readonly name: string };
}

/** A name defined as a condition (定义 … 是指 …). */
export interface DefinedCondition extends Written {
  readonly kind: 'definedCondition';
  readonly name: string;
  readonly body: Condition;
}

/** 15日, 15个工作日, 3个月, 1年. */
export interface Duration {
  readonly n: number;
  readonly unit: 'day' | 'workingDay' | 'month' | 'year';
  /** The interpretation it came from: “及时报送备案”. */
  readonly interpretation: string | null;
}

/**
 * Some records of a list: those inside `window` for which every filter holds. A derived list (定义名单)
 * appears with its own name and its filters. Inside a filter, `up: 0` is the record being filtered.
 */
export interface ListExpression extends Written {
  readonly list: string;
  /** The name as used in the sentence: 执法人员, or the derived 在岗执法人员. */
  readonly name: string;
  readonly window: Window | null;
  /** The interpretation that gave the window, if one did. */
  readonly windowInterpretation: string | null;
  readonly filters: readonly Condition[];
}

export type Expression =
  | NumberLiteral
  | DateLiteral
  | TextLiteral
  | FieldRef
  | EvaluationDate
  | Arithmetic
  | DateShift
  | CountOf
  | ShareOf
  | AggregateOf
  | DefinedValue;

export interface NumberLiteral extends Written {
  readonly kind: 'number';
  readonly exact: Exact;
  readonly unit: string | null;
  /** Written as 90%: `exact` is "9/10" or "0.9". */
  readonly percentage: boolean;
  readonly interpretation: string | null;
}

export interface DateLiteral extends Written {
  readonly kind: 'date';
  readonly day: Day;
  readonly interpretation: string | null;
}

export interface TextLiteral extends Written {
  readonly kind: 'text';
  readonly value: string;
}

/**
 * A field. `list` null: of the form, and `up` is 0. Otherwise of the record reached by going `up` levels
 * outwards: 0 is the innermost record at hand.
 */
export interface FieldRef extends Written {
  readonly kind: 'field';
  readonly list: string | null;
  readonly field: string;
  readonly name: string;
  readonly up: number;
}

/** 评估日. */
export interface EvaluationDate extends Written {
  readonly kind: 'evaluationDate';
}

export interface Arithmetic extends Written {
  readonly kind: 'arithmetic';
  readonly operator: '+' | '-' | '*' | '/';
  readonly left: Expression;
  readonly right: Expression;
  /** A quotient whose divisor is 0: 除数为0视为100% ("1") or 0% ("0"), or 不适用; null = an error. Null for ＋ － ×. */
  readonly whenZero: Otherwise | null;
}

/** What stands for a value that does not exist: a number, or that it is 不适用 (semantics.md §2.4). */
export type Otherwise = Exact | typeof NOT_APPLICABLE;

export const NOT_APPLICABLE = 'notApplicable';

/** D之后15日, D之前3个月. Never moves off a holiday. */
export interface DateShift extends Written {
  readonly kind: 'dateShift';
  readonly base: Expression;
  readonly direction: 'after' | 'before';
  readonly period: Duration;
}

/** L的数量, L中C的数量. */
export interface CountOf extends Written {
  readonly kind: 'count';
  readonly list: ListExpression;
  readonly condition: Condition | null;
}

/** L中C的比例. `whenEmpty`: 名单为空视为100% ("1") or 0% ("0"), or 不适用; null = undeclared. */
export interface ShareOf extends Written {
  readonly kind: 'share';
  readonly list: ListExpression;
  readonly condition: Condition;
  readonly whenEmpty: Otherwise | null;
}

/** L的F合计 平均 最大 最小 最早 最晚. `field` is read from the list's own record (`up: 0`). */
export interface AggregateOf extends Written {
  readonly kind: 'aggregate';
  readonly operator: 'sum' | 'mean' | 'largest' | 'smallest' | 'earliest' | 'latest';
  readonly list: ListExpression;
  /** L中C的F合计: only records for which it holds; null = all. */
  readonly condition: Condition | null;
  readonly field: FieldRef;
  /** 平均 and the like of an empty list: 不适用, or (null) none. Null for 合计, which then is 0. */
  readonly whenEmpty: typeof NOT_APPLICABLE | null;
}

/** A name defined as a value (定义 持证率 是指 …). */
export interface DefinedValue extends Written {
  readonly kind: 'definedValue';
  readonly name: string;
  readonly body: Expression;
}
