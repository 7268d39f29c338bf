import type { Place } from '../text/place.js';
import type { Diagnostic, Edit, Severity } from './diagnostic.js';

/**
 * One row of the catalogue: a sentence in both languages with `{slots}`. The slots are part of the type, so a
 * finding can only be made with all of them, and both sentences must name the same ones (a test holds this).
 */
export interface Definition<T extends string> {
  readonly code: string;
  readonly severity: Severity;
  readonly zh: T;
  readonly en: string;
}

/** The slots of a sentence: `'没有名称{name}'` has `name`. */
export type Slots<T extends string> = T extends `${string}{${infer S}}${infer Rest}` ? S | Slots<Rest> : never;

/** What may be said beside the sentence. */
export interface Extras {
  readonly edits?: readonly Edit[];
  readonly personal?: boolean;
}

export type Finding<T extends string> = ((
  place: Place | null,
  slots: Readonly<Record<Slots<T>, string | Bilingual>>,
  extras?: Extras,
) => Diagnostic) & { readonly definition: Definition<T> };

/** A slot whose words differ by language. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Declares a finding. In: code, severity, both sentences. Out: the function that makes it at a place. */
export function finding<const T extends string>(
  code: string,
  severity: Severity,
  sentences: { readonly zh: T; readonly en: string },
): Finding<T> {
  const definition = { code, severity, zh: sentences.zh, en: sentences.en };
  const make = (place: Place | null, slots: Readonly<Record<string, string | Bilingual>>, extras: Extras = {}): Diagnostic => ({
    code,
    severity,
    place,
    zh: fill(sentences.zh, slots, 'zh'),
    en: fill(sentences.en, slots, 'en'),
    edits: extras.edits ?? [],
    personal: extras.personal ?? false,
  });
  return Object.assign(make, { definition }) as Finding<T>;
}

function fill(sentence: string, slots: Readonly<Record<string, string | Bilingual>>, language: 'zh' | 'en'): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    const words = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
    if (words === undefined) return whole;
    return typeof words === 'string' ? words : words[language];
  });
}
