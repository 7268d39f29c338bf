import { grammarProductions } from '../../grammar/parser.js';
import type { Language } from './language.js';
import { RULES_OF_ONE_LANGUAGE } from './rule-names.js';
import { type TokenWord, tokenWord } from './token-words.js';

/** A rule of the grammar as a diagram shows it. */
export type Shape =
  | { readonly kind: 'word'; readonly word: TokenWord }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Shape[] }
  | { readonly kind: 'optional' | 'oneOrMore' | 'zeroOrMore'; readonly part: Shape };

/**
 * The parser's own rules, as far as one language can say them: an alternative that needs a word the language does not
 * have is left out, and so is a rule of which nothing remains. Out: the shapes by rule.
 */
export function shapesOf(language: Language): ReadonlyMap<string, Shape> {
  const rules = (grammarProductions() as Production[]).map((rule) => [rule.name ?? '', rule] as const);
  let sayable = new Set(rules.map(([name]) => name).filter((name) => (RULES_OF_ONE_LANGUAGE[name] ?? language) === language));
  for (;;) {
    const shapes = new Map<string, Shape>();
    for (const [name, rule] of rules) {
      const shape = sayable.has(name) ? sequence(rule.definition ?? [], language, sayable) : null;
      if (shape !== null) shapes.set(name, shape);
    }
    if (shapes.size === sayable.size) return shapes;
    sayable = new Set(shapes.keys());
  }
}

/** What the parser says of itself (Chevrotain's serialised grammar). */
interface Production {
  readonly type: string;
  readonly name?: string;
  readonly label?: string;
  readonly definition?: readonly Production[];
}

function shape(production: Production, language: Language, sayable: ReadonlySet<string>): Shape | null {
  const inner = production.definition ?? [];
  switch (production.type) {
    case 'Terminal': {
      const word = tokenWord(production.name ?? '', production.label ?? '', language);
      return word === null ? null : { kind: 'word', word };
    }
    case 'NonTerminal':
      return sayable.has(production.name ?? '') ? { kind: 'rule', name: production.name ?? '' } : null;
    case 'Alternation':
      return choice(inner.map((one) => shape(one, language, sayable)).filter((one) => one !== null));
    case 'Option':
      return around('optional', sequence(inner, language, sayable));
    case 'Repetition':
      return around('zeroOrMore', sequence(inner, language, sayable));
    case 'RepetitionMandatory': {
      const part = sequence(inner, language, sayable);
      return part === null ? null : { kind: 'oneOrMore', part };
    }
    default:
      return sequence(inner, language, sayable);
  }
}

const NOTHING: Shape = { kind: 'sequence', parts: [] };

/** What may be left out stands for nothing where it cannot be said. */
function around(kind: 'optional' | 'zeroOrMore', part: Shape | null): Shape {
  return part === null ? NOTHING : { kind, part };
}

function sequence(productions: readonly Production[], language: Language, sayable: ReadonlySet<string>): Shape | null {
  const parts: Shape[] = [];
  for (const one of productions) {
    const part = shape(one, language, sayable);
    if (part === null) return null;
    if (part.kind === 'sequence') parts.push(...part.parts);
    else parts.push(part);
  }
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'sequence', parts };
}

/** Alternatives that look the same in this language are shown once. */
function choice(parts: readonly Shape[]): Shape | null {
  const different = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  const [only] = different;
  if (only === undefined) return null;
  return different.length === 1 ? only : { kind: 'choice', parts: different };
}
