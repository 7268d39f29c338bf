/** What we use of the library, which brings no types of its own. */
declare module 'railroad-diagrams' {
  /** A piece of a diagram. `width` is worked out for Latin letters; Chinese ones are twice as wide. */
  export interface Piece {
    width: number;
    readonly attrs: Record<string, string | number>;
    readonly children: (Piece | string)[];
  }
  export interface Drawing extends Piece {
    format(top: number, right: number, bottom: number, left: number): Drawing;
  }
  const railroad: {
    Diagram(...items: Piece[]): Drawing;
    Sequence(...items: Piece[]): Piece;
    Choice(normal: number, ...items: Piece[]): Piece;
    Optional(item: Piece): Piece;
    OneOrMore(item: Piece): Piece;
    ZeroOrMore(item: Piece): Piece;
    Terminal(text: string): Piece;
    NonTerminal(text: string): Piece;
    Skip(): Piece;
  };
  export default railroad;
}
