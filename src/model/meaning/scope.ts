import type { Span } from '../../syntax/sentence-tree.js';
import type { Report } from '../../syntax/tree.js';
import type { Place } from '../../text/place.js';
import type { Prepared } from '../../text/prepared.js';
import { squeeze } from '../../text/width.js';
import type { Condition, Expression, ListExpression, Window } from '../expression.js';
import type { InterpretationValue } from '../model.js';
import type { Named, Target } from '../name-use.js';
import type { Field, List, Vocabulary } from '../vocabulary.js';
import type { ValueType } from './value-type.js';

/** What the sentences of a rule set may refer to. */
export interface Meaning {
  readonly vocabulary: Vocabulary;
  /** Interpretations by name without white space. */
  readonly interpretations: ReadonlyMap<string, { readonly name: string; readonly value: InterpretationValue; readonly words: string }>;
  /** Defined names; null for one whose definition is broken (reported there). */
  readonly definition: (name: string) => Defined | null | undefined;
  readonly deadlinesMove: boolean;
  /** 考核年度; null where the head says none. */
  readonly assessedYear: number | null;
}

/** What a defined name stands for, and the interpretations it uses. */
export type Defined = { readonly name: string; readonly uses: ReadonlySet<string> } & (
  | { readonly kind: 'list'; readonly list: ListExpression }
  | { readonly kind: 'value'; readonly value: Expression; readonly type: ValueType }
  | { readonly kind: 'condition'; readonly condition: Condition }
);

/** Where a part of a sentence stands. */
export interface Scope {
  readonly meaning: Meaning;
  readonly source: Prepared;
  /** The lists whose records are at hand, the innermost first. */
  readonly records: readonly List[];
  /** The window of a 近三年（…） around it, taken by every list inside that has none of its own. */
  readonly window: ScopeWindow | null;
  /** Interpretations met on the way. */
  readonly uses: Set<string>;
  /** Told of every name that is resolved, and where. */
  readonly named: Named;
  readonly report: Report;
}

export interface ScopeWindow {
  readonly window: Window;
  readonly interpretation: string | null;
  readonly words: string;
}

export function placeIn(scope: Scope, span: Span): Place {
  return scope.source.place(span.start, span.end);
}

/** The words of a span as written, a line break inside them closed up as Chinese text is. */
export function wordsIn(scope: Scope, span: Span): string {
  return scope.source.words
    .slice(span.start, span.end)
    .replace(/(.)\s*[\r\n]+\s*(.?)/gu, (_, a: string, b: string) =>
      /[A-Za-z0-9]/.test(a) && /[A-Za-z0-9]/.test(b) ? `${a} ${b}` : `${a}${b}`,
    );
}

/** `text` and `at` of a node. */
export function written(scope: Scope, span: Span): { readonly text: string; readonly at: Place } {
  return { text: wordsIn(scope, span), at: placeIn(scope, span) };
}

/** Tells that a word of the sentence is a declared thing. `name`: its Chinese name; written otherwise, its alias stands there. */
export function nameHere(scope: Scope, span: Span, target: Target, name: string): void {
  const { source } = scope;
  const spelling = source.folded.slice(span.start, span.end) === name ? 'name' : 'alias';
  scope.named({ source, start: span.start, end: span.end, target, declares: false, spelling });
}

/** The interpretation a quotation in a sentence names. */
export function interpretationAt(scope: Scope, quotation: Span, name: string) {
  const found = interpretationNamed(scope.meaning, name);
  if (found !== undefined) {
    const inside = { start: quotation.start + 1, end: quotation.end - 1 };
    scope.named({
      source: scope.source,
      ...inside,
      target: { kind: 'interpretation', name: found.name },
      declares: false,
      spelling: 'name',
    });
  }
  return found;
}

/** The field of a list or the form that bears a name or an alias. */
export function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((f) => f.name === name || f.alias === name);
}

/** The field whose “no” bears a name or an alias (反面). */
export function fieldDenied(fields: readonly Field[], name: string): Field | undefined {
  return fields.find(({ negative }) => negative !== null && (negative.name === name || negative.alias === name));
}

export function listNamed(vocabulary: Vocabulary, name: string): List | undefined {
  return vocabulary.lists.find((l) => l.name === name || l.alias === name);
}

export function interpretationNamed(meaning: Meaning, name: string) {
  return meaning.interpretations.get(squeeze(name));
}
