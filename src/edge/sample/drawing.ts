import type { Field, Language, List } from '../../index.js';
import type { Draw } from './draw.js';

/** A draw with all that is said about it. */
export interface Drawing {
  readonly draw: Draw;
  readonly department: string;
  readonly list: List;
  /** Whether the list says of itself that there are no more records. */
  readonly complete: boolean;
  /** By which field the list was divided; null where it was not. */
  readonly by: Field | null;
  /** The list in which the results are reported. */
  readonly review: List;
  /** When it was drawn: the time with its zone, or the day. */
  readonly at: string;
  readonly version: string;
  readonly ruleSet: { readonly id: string; readonly title: string };
}

/** 重大行政处罚; in English its alias. */
export function nameOf({ name, alias }: { readonly name: string; readonly alias: string | null }, language: Language): string {
  return language === 'zh' ? name : (alias ?? name);
}
