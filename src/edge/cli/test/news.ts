import type { WatchListener } from '../../node/watch-folder.js';

/** What happened while nobody asked. */
type Event =
  | { readonly kind: 'changed'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ended' };

/** Gathers what happens to a watched folder, for one who asks between two runs. */
export interface News extends WatchListener {
  /** Ctrl+C. */
  readonly end: () => void;
  /** What happened since the last time, else what happens next. Changes are told together; an end goes before them. */
  next(): Promise<Event>;
}

export function newsOf(): News {
  const names = new Set<string>();
  let last: Event | null = null;
  let wake: () => void = () => undefined;
  const finish = (event: Event) => {
    last ??= event;
    wake();
  };
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    changed: (more) => {
      for (const name of more) names.add(name);
      wake();
    },
    failed: (error) => finish({ kind: 'failed', error }),
    end: () => finish({ kind: 'ended' }),
    next: async () => {
      if (last === null && names.size === 0) await woken();
      if (last !== null) return last;
      const changed = [...names].sort();
      names.clear();
      return { kind: 'changed', names: changed };
    },
  };
}
