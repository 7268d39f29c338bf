/** One line of a formatted file, before its comments. */
export interface Line {
  readonly text: string;
  /** How many columns it is moved in. */
  readonly indent: number;
  /** Where in the source stands what it begins with. Lines come in the order of their sources. */
  readonly from: number;
  /**
   * `block`: it begins a block at the top of the file; `neighbour`: one that may stand close to the one above. `part`: a line
   * of its own. `rest`: it goes on a sentence.
   */
  readonly kind: 'block' | 'neighbour' | 'part' | 'rest';
}

/** The widest line of a sentence, in columns: forty Chinese characters. */
export const WIDEST = 80;

/** The widest line of options, records and clauses, in columns: a row of a table may be longer than a sentence. */
export const WIDEST_ROW = 100;
