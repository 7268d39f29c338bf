import type { Prepared } from '../text/prepared.js';

/** What a declared name stands for. Keys are those of vocabulary.ts; `list` null is the form. */
export type Target =
  | { readonly kind: 'field'; readonly list: string | null; readonly key: string }
  /** 反面: the name of the “no” of that field. */
  | { readonly kind: 'negative'; readonly list: string | null; readonly key: string }
  | { readonly kind: 'list'; readonly key: string }
  /** `key` is the option's name. */
  | { readonly kind: 'option'; readonly list: string | null; readonly field: string; readonly key: string }
  | { readonly kind: 'measure'; readonly list: string }
  | { readonly kind: 'section'; readonly name: string }
  /** 定义 or 定义名单, by its Chinese name. */
  | { readonly kind: 'definition'; readonly name: string }
  | { readonly kind: 'interpretation'; readonly name: string }
  | { readonly kind: 'clause'; readonly id: string };

/** One place where a name stands: offsets are into the prepared text of `source`, quotation marks left out. */
export interface NameUse {
  readonly source: Prepared;
  readonly start: number;
  readonly end: number;
  readonly target: Target;
  /** Whether it is declared here, and not only used. */
  readonly declares: boolean;
  /** Which of its two names stands there. */
  readonly spelling: 'name' | 'alias';
}

/** Where the meaning puts the names it resolves. */
export type Named = (use: NameUse) => void;

/** For a meaning that nobody asks for its names. */
export const unnamed: Named = () => undefined;

/** Two targets are the same thing. */
export function sameTarget(a: Target, b: Target): boolean {
  return targetKey(a) === targetKey(b);
}

/** One text for one target: a key of a Map. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'field':
      return `field\0${target.list ?? ''}\0${target.key}`;
    case 'negative':
      return `negative\0${target.list ?? ''}\0${target.key}`;
    case 'option':
      return `option\0${target.list ?? ''}\0${target.field}\0${target.key}`;
    case 'list':
      return `list\0${target.key}`;
    case 'measure':
      return `measure\0${target.list}`;
    case 'clause':
      return `clause\0${target.id}`;
    default:
      return `${target.kind}\0${target.name}`;
  }
}
