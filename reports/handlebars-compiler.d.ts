/** The little of Handlebars' compiler that themes use: from text to its tree, and from text to the script of a template. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  export interface Spot {
    /** From 1. */
    readonly line: number;
    /** From 0. */
    readonly column: number;
  }
  /** A piece of a template. `type` says which; a piece has of the rest what its type has. */
  export interface Piece {
    readonly type: string;
    readonly loc?: { readonly start: Spot; readonly end: Spot };
    readonly original?: unknown;
    readonly parts?: readonly unknown[];
    readonly data?: boolean;
    readonly escaped?: boolean;
    readonly path?: Piece;
    readonly name?: Piece;
    readonly params?: readonly Piece[];
    readonly hash?: Piece;
    readonly pairs?: readonly Piece[];
    readonly key?: string;
    readonly value?: unknown;
    readonly body?: readonly Piece[];
    readonly program?: Piece;
    readonly inverse?: Piece;
    readonly blockParams?: readonly string[];
  }
  const Handlebars: {
    parse(text: string): Piece;
    precompile(text: string, options: object): unknown;
  };
  export default Handlebars;
}
