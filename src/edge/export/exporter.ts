import type { Context } from '../../index.js';

/** A run as an exporter sees it: what must not go out is gone already (exportable.ts). */
export interface Exportable {
  /** The run, the language and the words, as the pages have them. */
  readonly context: Context;
  /** The file of a department's sheet, as messages show it; null where it is not known. */
  readonly sheetOf: (department: string) => string | null;
}

/** One format of --export. A new one is one such file and a line in list.ts. */
export interface Exporter {
  /** What is typed before the `=`. */
  readonly format: string;
  /** How the name of its file may end. */
  readonly endings: readonly string[];
  /**
   * The text of the whole file, in pieces: the verdicts of a province need not fit into one string. Same input, same text.
   * `name`: the file name it is written under, without its folder.
   */
  readonly pieces?: (what: Exportable, name: string) => Iterable<string>;
  /** Instead of pieces, for a format that is no text. Same input, same bytes. */
  readonly bytes?: (what: Exportable) => Promise<Uint8Array>;
  /** Documents it refers to. They are written first and beside it, so that it never refers to what is not there. */
  readonly beside?: readonly Beside[];
}

/** A document that lies beside that of an export. `name`: the file name of the export, without its folder. */
export interface Beside {
  readonly name: (name: string) => string;
  readonly text: (what: Exportable, name: string) => string;
}
