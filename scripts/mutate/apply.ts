/** One small mistake that a tired hand could make: a token changed in one place. */
export interface Mutation {
  /** Path from the checkout. */
  readonly file: string;
  /** The text as it stands, with enough around it to be found once. */
  readonly text: string;
  /** The same text with one token changed. */
  readonly becomes: string;
}

export type Applied = { readonly kind: 'changed'; readonly source: string } | { readonly kind: 'notApplicable'; readonly reason: string };

/** In: a mutation and its file's source. Out: the mutated source, or why the place is not clear. */
export function apply({ text, becomes }: Mutation, source: string): Applied {
  const found = source.split(text).length - 1;
  if (found === 0) return { kind: 'notApplicable', reason: 'its text is no longer found' };
  if (found > 1) return { kind: 'notApplicable', reason: `its text is found ${found} times` };
  return { kind: 'changed', source: source.replace(text, () => becomes) };
}

/** How many tokens two texts differ in, counted from the first to the last difference on the longer side. */
export function tokensChanged({ text, becomes }: Mutation): number {
  const [before, after] = [tokens(text), tokens(becomes)];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return Math.max(before.length, after.length) - head - tail;
}

/** The changed token in its line: `most >= n → most > n`. */
export function inShort({ file, text, becomes }: Mutation): string {
  return `${file}: ${text} → ${becomes}`;
}

function tokens(text: string): readonly string[] {
  return text.match(/'[^']*'|\w+|===|!==|&&|\|\||<=|>=|=>|\?\?|\?\.|[^\s\w]/g) ?? [];
}
