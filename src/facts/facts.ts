import type { Day, Exact, Place } from '../text/place.js';
import type { Decisions } from './decisions.js';
import type { Statements } from './statements.js';

/**
 * One department's fact sheet, typed against a vocabulary (semantics.md §1). JSON-serialisable.
 * INVARIANT: `form` has an entry for every form field, `lists` for every list, and each record's `fields`
 * for every field of its list; what the sheet does not say is `unknown`.
 */
export interface Facts {
  /** The 名称 field, else the file's name without its ending. */
  readonly name: string;
  /** The 分组 field; null where it is not said. */
  readonly region: string | null;
  /** 评估日 of the sheet; null where it states none. */
  readonly evaluatedOn: Day | null;
  readonly form: Readonly<Record<string, Fact>>;
  readonly lists: Readonly<Record<string, ListFact>>;
  /** 评定, 改判, 推选意见. */
  readonly decisions: Decisions;
  /** 陈述申辩; left out where the sheet says nothing of it. */
  readonly statements?: Statements;
  /** As messages show it: the file it was read from, or the folder of several. */
  readonly file: string;
  /** Every file it was read from, in order of name; none for an 示例. */
  readonly files: readonly string[];
}

/** The state of one value. */
export type Fact =
  | {
      readonly state: 'known';
      readonly value: Value;
      readonly source: Source | null;
      readonly at: Place | null;
      /**
       * Set by asOf only (as-of.ts): a month that reaches beyond the evaluation date. It is either a day of `value`, which is cut
       * at that date, or still ahead and so none as of it.
       */
      readonly orNone?: true;
      readonly unlisted?: Stated;
    }
  /** 没有: only where the vocabulary says 可以没有. */
  | { readonly state: 'none'; readonly source: Source | null; readonly at: Place | null; readonly unlisted?: Stated }
  /**
   * `missing`: the key is not there; `stated`: 不详, null, empty; `refused`: a bad value, reported as a diagnostic;
   * `contradicted`: set by the 勾稽 only (engine/cross-checks), which it does not agree with; `unverified`: set at the acceptance stage
   * only (verified.ts): it is said, and not verified as the clause asks.
   */
  | {
      readonly state: 'unknown';
      readonly why: WhyUnknown;
      readonly source: Source | null;
      readonly at: Place | null;
      /** Only for `unverified`: what the sheet says. */
      readonly reported?: Fact;
      /** Set by scoring only (score/facts.ts): no sheet said it, and it is not settled. */
      readonly computed?: Computed;
    };

/** Why nobody knows. */
export type WhyUnknown = 'missing' | 'stated' | 'refused' | 'contradicted' | 'unverified';

/**
 * Set where a blank was read as 否, 0, 没有 or an empty list because the sheet states by this 是否 field that everything was checked
 * (未列的视为没有); source and place are those of that statement.
 */
export interface Stated {
  readonly name: string;
  readonly alias: string | null;
}

/** What a score can still be. */
export interface Computed {
  readonly range: Range;
  /** Whether it is 不适用, so that there is no score. */
  readonly notApplicable: 'no' | 'maybe' | 'yes';
}

/** Null: no end on that side. */
export type Range =
  | { readonly kind: 'number'; readonly low: Exact | null; readonly high: Exact | null }
  | { readonly kind: 'options'; readonly options: readonly string[] };

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** 整数, 数, 百分比; a percentage as a share (95% is "19/20" or "0.95"). */
  | { readonly kind: 'number'; readonly exact: Exact }
  /** A day (`from` = `to`), or a month: any day from `from` to `to`. */
  | { readonly kind: 'date'; readonly from: Day; readonly to: Day }
  /** The option's name as the vocabulary declares it. */
  | { readonly kind: 'option'; readonly option: string };

/** A list. `known`: these records and no more; `incomplete`: 未报全, more may exist; `unknown`: nobody has said (no records). */
export interface ListFact {
  readonly state: 'known' | 'incomplete' | 'unknown';
  /** Only for `unknown`; and `contradicted` for a list that is `incomplete` because it does not agree with a 勾稽. */
  readonly why: WhyUnknown | null;
  readonly records: readonly RecordFact[];
  readonly source: Source | null;
  readonly at: Place | null;
  readonly unlisted?: Stated;
  /** Set at the acceptance stage only (verified.ts): it is `incomplete` because something of it was not verified as the clause asks. */
  readonly unverified?: Unverified;
}

/** What of a list was not verified. */
export interface Unverified {
  /** Whether the sheet says that it is complete. */
  readonly complete: boolean;
  /** Whether that was verified, or need not be. */
  readonly vouched: boolean;
  /** How many of its records do not count. */
  readonly left: number;
}

export interface RecordFact {
  /** Its place in the list, counted from 1: 第4行. */
  readonly place: number;
  readonly fields: Readonly<Record<string, Fact>>;
  readonly source: Source | null;
  readonly at: Place | null;
}

/** Where a value comes from: 依据, 核查, 核实人, 核实日期, 附件. */
export interface Source {
  readonly evidence: string | null;
  readonly method: string | null;
  /** 核实人: withheld wherever audiences are not known. */
  readonly verifiedBy: string | null;
  readonly verifiedOn: Day | null;
  /** 附件; left out where there is none. */
  readonly attachments?: readonly Attachment[];
}

/** A file beside the sheet that bears a value out. INVARIANT: its path stays within the sheet's folder, by its spelling (read/attachments.ts). */
export interface Attachment {
  /** From the folder of the sheet, with forward slashes. */
  readonly path: string;
  /** Where it is named; its file is the sheet. */
  readonly at: Place;
}
