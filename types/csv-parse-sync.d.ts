/**
 * What the core uses of csv-parse. Its own types speak of Node, which would let Node's names into the core unseen, so the compile that
 * witnesses the core's purity (tsconfig.core.json) reads these instead; the ordinary one reads the library's own.
 */
export interface Options {
  readonly delimiter: string;
  readonly record_delimiter: string[];
  readonly relax_column_count: boolean;
  readonly relax_quotes: boolean;
  readonly skip_empty_lines: boolean;
  readonly on_record: (record: string[], context: { readonly lines: number }) => null;
}
export function parse(text: string, options: Options): unknown;
export class CsvError extends Error {}
