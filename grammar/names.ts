/** What a declared word is. One word may be a field of several lists, but not a field and a list. */
export type NameKind = 'field' | 'list' | 'measure';

/** The names a vocabulary declares, as the cutter needs them. */
export interface Names {
  /** Words in Chinese (folded) to what they are. */
  readonly words: ReadonlyMap<string, NameKind>;
  /** Aliases, to what they are. */
  readonly aliases: ReadonlyMap<string, NameKind>;
  /** For a field's word or alias, the words of its options. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  /** Interpretations, folded and without white space. */
  readonly interpretations: ReadonlySet<string>;
  /** Those of them that are windows. */
  readonly windows: ReadonlySet<string>;
}

/** A text that is the same for names that cut every sentence in the same way. */
export function namesKey(names: Names): string {
  const options = [...names.options].map(([field, words]) => [field, [...words]]);
  return JSON.stringify([[...names.words], [...names.aliases], options, [...names.interpretations], [...names.windows]]);
}

/** A set of words that answers, for a place in a text, every word that begins there. */
export interface Trie<T> {
  /** All entries that begin at `offset`, shortest first. */
  matches(text: string, offset: number): readonly { readonly length: number; readonly value: T }[];
}

/** Builds a trie. In: words with their values; of two equal words the last counts. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  interface Node {
    value?: T;
    readonly next: Map<string, Node>;
  }
  const root: Node = { next: new Map() };
  for (const [word, value] of entries) {
    let node = root;
    for (const c of word) {
      const next = node.next.get(c) ?? { next: new Map() };
      node.next.set(c, next);
      node = next;
    }
    if (node !== root) node.value = value;
  }
  return {
    matches(text, offset) {
      const found: { length: number; value: T }[] = [];
      let node: Node | undefined = root;
      for (let at = offset; at < text.length; ) {
        const c = String.fromCodePoint(text.codePointAt(at) ?? 0);
        node = node.next.get(c);
        if (node === undefined) break;
        at += c.length;
        if (node.value !== undefined) found.push({ length: at - offset, value: node.value });
      }
      return found;
    },
  };
}
