import type { Exact } from '../text/place.js';
import type { Order, PeriodUnit, Window } from './words.js';

/**
 * A sentence as written: what stands where, before any name is looked up. Offsets are into the prepared text
 * of its file (text/prepared.ts).
 */
export type Node =
  | ({ readonly kind: 'chain'; readonly items: readonly Node[]; readonly joins: readonly Join[] } & Span)
  | ({ readonly kind: 'not'; readonly item: Node } & Span)
  | ({ readonly kind: 'items'; readonly rule: ItemsRule; readonly n: number; readonly items: readonly Item[] } & Span)
  | ({ readonly kind: 'order'; readonly order: Order; readonly ofDates: boolean; readonly left: Node; readonly right: Node } & Span)
  | ({
      readonly kind: 'choice';
      readonly negated: boolean;
      readonly several: boolean;
      readonly left: Node;
      readonly options: readonly Word[];
      readonly right: Node | null;
    } & Span)
  /** `negated`: 未在D之后N日内, which the form `inside` alone has. */
  | ({
      readonly kind: 'deadline';
      readonly form: DeadlineForm;
      readonly negated: boolean;
      readonly subject: Node;
      readonly base: Node;
    } & Span)
  /** 在考核年度内. */
  | ({ readonly kind: 'inYear'; readonly subject: Node } & Span)
  | ({ readonly kind: 'stillAbsent'; readonly field: Word; readonly base: Node } & Span)
  | ({ readonly kind: 'exists'; readonly field: Word; readonly negated: boolean; readonly condition: Node | null } & Span)
  | ({
      readonly kind: 'quantified';
      readonly quantifier: QuantifierWord;
      readonly n: Whole | null;
      readonly measure: Word | null;
      readonly list: ListNode;
      readonly condition: Node | null;
    } & Span)
  | ({ readonly kind: 'windowed'; readonly window: WindowNode; readonly target: Node } & Span)
  | ({ readonly kind: 'supplied'; readonly name: Word; readonly isList: boolean } & Span)
  | ({ readonly kind: 'paren'; readonly item: Node } & Span)
  | ({ readonly kind: 'name'; readonly word: Word } & Span)
  | ({ readonly kind: 'number'; readonly exact: Exact; readonly percentage: boolean; readonly unit: Word | null } & Span)
  | ({ readonly kind: 'date'; readonly from: string; readonly to: string; readonly real: boolean } & Span)
  /** 考核年度12月31日. */
  | ({ readonly kind: 'assessedDay'; readonly month: number; readonly day: number } & Span)
  | ({ readonly kind: 'text'; readonly value: string } & Span)
  | ({ readonly kind: 'quote'; readonly name: string } & Span)
  | ({ readonly kind: 'evaluationDate' } & Span)
  | ({
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Node;
      readonly right: Node;
      /** Only of a quotient: what stands for it where the divisor is 0. */
      readonly whenZero: OtherwiseNode | null;
    } & Span)
  | ({ readonly kind: 'shift'; readonly base: Node; readonly direction: 'after' | 'before'; readonly period: DurationNode } & Span)
  /** Words that say something only of a share and the like, of a field or of a quotient, behind something else. */
  | ({ readonly kind: 'misfit'; readonly item: Node; readonly words: Span; readonly needs: 'share' | 'field' | 'quotient' } & Span)
  | ({
      readonly kind: 'aggregate';
      readonly of: AggregateWord;
      readonly list: ListNode;
      readonly condition: Node | null;
      readonly field: Word | null;
      readonly whenEmpty: OtherwiseNode | null;
    } & Span);

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of the sentence with its folded spelling. */
export interface Word extends Span {
  readonly text: string;
}

export interface Whole extends Span {
  readonly exact: Exact;
}

export interface Join extends Span {
  readonly word: 'and' | 'or';
}

export interface Item extends Span {
  readonly mark: Word;
  readonly body: Node;
}

export type ItemsRule = 'all' | 'any' | 'atLeast' | 'atMost' | 'exactly';
export type QuantifierWord = 'every' | 'none' | 'some' | 'atLeast' | 'atMost' | 'exactly';
export type AggregateWord = 'count' | 'share' | 'sum' | 'mean' | 'largest' | 'smallest' | 'earliest' | 'latest';
/** inside: 在D之后N日内; by: 在D以前; after/before: 在D之后, 在D之前 without a period; above/below: 在90%以上. */
export type DeadlineForm = 'inside' | 'by' | 'after' | 'before' | 'above' | 'below';

/** L, C的L, L where C. */
export interface ListNode extends Span {
  readonly name: Word;
  readonly filter: Node | null;
}

/** 近三年; or the name of an interpretation. 考核年度内 is known by its kind alone: which year that is, the model finds out. */
export interface WindowNode extends Span {
  readonly quote: string | null;
  readonly window: Window | { readonly kind: 'assessedYear' } | null;
  readonly each: PeriodUnit | null;
}

export interface DurationNode extends Span {
  readonly quote: string | null;
  readonly exact: Exact | null;
  readonly unit: 'day' | 'workingDay' | 'month' | 'year' | null;
}

/** 视为100%, or (`exact` null) 不适用: what stands for a value that does not exist. */
export interface OtherwiseNode extends Span {
  readonly exact: Exact | null;
  readonly percentage: boolean;
}
