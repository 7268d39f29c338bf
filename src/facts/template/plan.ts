import type { Exact } from '../../text/place.js';

/** A blank workbook as a value: what stands in its cells, what may be written into them, how it looks. Who writes files makes one of it. */
export interface Plan {
  readonly sheets: readonly PlanSheet[];
}

export interface PlanSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** Rows that stay in view, and are repeated on every printed page. */
  readonly frozen: number;
  readonly checks: readonly Check[];
}

export interface PlanColumn {
  /** In characters of half width. */
  readonly width: number;
  /** How what is written there is taken: as it is, as a day, as a share of one. */
  readonly takes: 'text' | 'any' | 'day' | 'percentage' | 'number';
}

export interface PlanRow {
  readonly look: 'title' | 'help' | 'headings' | 'section' | 'entry';
  readonly cells: readonly string[];
  /** How its cells take what is written, where that is otherwise than in the rest of their columns. */
  readonly takes?: readonly PlanColumn['takes'][];
  /** In points; null as the program likes. */
  readonly height: number | null;
}

/** What a spreadsheet asks of cells. It warns, and lets who insists go on: 没有, 不详 and a month are right answers too. */
export interface Check {
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly rule:
    | { readonly kind: 'oneOf'; readonly values: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly min: Exact | null; readonly max: Exact | null }
    | { readonly kind: 'day' };
  readonly hint: string;
}
