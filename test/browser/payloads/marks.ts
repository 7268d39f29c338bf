/** Marks by which a place is found again after everything was read: each stands for one field, in one of its places. */
export interface Marks {
  /** A new mark for a field, named as a reader of a failure understands it. */
  readonly of: (field: string) => string;
  /** The mark that the field already has: what a name is called by elsewhere. */
  readonly again: (field: string) => string;
  /** Every mark with its field, in the order in which they were made. */
  readonly all: () => ReadonlyMap<string, string>;
}

export function newMarks(): Marks {
  const fields = new Map<string, string>();
  const of = (field: string): string => {
    const mark = `Q${fields.size + 1}Q`;
    fields.set(mark, field);
    return mark;
  };
  const again = (field: string): string => {
    const [mark] = [...fields].find(([, one]) => one === field) ?? [];
    return mark ?? of(field);
  };
  return { of, again, all: () => fields };
}

/** Every text in a value, and every key, with its marks turned into what stands for each. */
export function filled<T>(value: T, textOf: (mark: string) => string): T {
  const fill = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(/Q\d+Q/g, textOf);
    if (Array.isArray(one)) return one.map(fill);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [fill(key), fill(item)]));
  };
  return fill(value) as T;
}
