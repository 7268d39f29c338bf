import type { zh } from './zh.js';

/** What a catalogue must have: the shape of the Chinese one. A missing entry does not compile. */
export type Catalogue = Widened<typeof zh>;

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: never[]) => unknown
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };
