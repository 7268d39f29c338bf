import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lines } from '../../text/lines.js';
import type { Place } from '../../text/place.js';
import { isDangerous } from './dangerous.js';
import { DEEPEST, type Entry, type Scalar, type SheetNode } from './node.js';
import { syntaxError } from './syntax-error.js';

/** A tree, or the one finding for which the whole file is refused. */
export type Tree = { readonly root: SheetNode } | { readonly refused: Diagnostic };

/**
 * Reads YAML 1.2 text as it is written: dates, numbers and truth values stay text, merge keys mean nothing, anchors,
 * aliases and tags are refused. In: a text that passed the guard.
 */
export function readYaml(text: string, lines: Lines): Tree {
  try {
    const document = parseDocument(text, OPTIONS);
    const error = document.errors[0];
    if (error !== undefined) return { refused: syntaxError(text, lines, document, error) };
    return treeOf(document, lines);
  } catch (cause) {
    // The library is recursive; what slipped past the guard's estimate of the depth ends here.
    if (cause instanceof RangeError) return { refused: say.deepSheet(lines.place(0, 0), { limit: String(DEEPEST) }) };
    throw cause;
  }
}

const OPTIONS = {
  // Everything is text: a value is read by the vocabulary's type, never by a guess of the file format.
  schema: 'failsafe',
  version: '1.2',
  merge: false,
  // Duplicates are looked for by name and alias, and not in quadratic time.
  uniqueKeys: false,
  prettyErrors: false,
  // `silent` would also silence the finding of a second document.
  logLevel: 'error',
} as const;

/** A refusal on its way out of the recursion. */
class Refusal {
  constructor(readonly finding: Diagnostic) {}
}

function treeOf(document: Document.Parsed, lines: Lines): Tree {
  if (document.contents === null) return { refused: say.emptySheet(lines.place(0, 0), {}) };
  try {
    return { root: nodeOf(document.contents, lines, 1) };
  } catch (cause) {
    if (cause instanceof Refusal) return { refused: cause.finding };
    throw cause;
  }
}

function nodeOf(node: unknown, lines: Lines, depth: number): SheetNode {
  const at = placeOf(node as Node, lines);
  if (depth > DEEPEST) throw new Refusal(say.deepSheet(at, { limit: String(DEEPEST) }));
  if (isAlias(node)) throw new Refusal(say.sheetReference(at, {}));
  refuseProperties(node as Exclude<Node, Alias>, at);
  if (isScalar(node)) return scalarOf(node, at);
  if (isSeq(node)) return { kind: 'sequence', items: node.items.map((item) => nodeOf(item, lines, depth + 1)), at };
  if (isMap(node)) return { kind: 'mapping', entries: node.items.map((pair) => entryOf(pair, lines, depth + 1)), at };
  throw new Refusal(say.unreadableLine(at, {}));
}

function refuseProperties(node: Exclude<Node, Alias>, at: Place): void {
  if (node.anchor !== undefined) throw new Refusal(say.sheetReference(at, {}));
  if (node.tag !== undefined) throw new Refusal(say.sheetTag(at, {}));
}

function entryOf(pair: Pair, lines: Lines, depth: number): Entry {
  const key = nodeOf(pair.key, lines, depth);
  if (key.kind !== 'scalar') throw new Refusal(say.compositeKey(key.at, {}));
  if (isDangerous(key.text)) throw new Refusal(say.dangerousKey(key.at, { key: key.text.trim() }));
  // YAML does not know the full-width space: what looks indented is not, and would be read at the wrong level.
  if (!key.quoted && /^[\u00a0\u3000\u2000-\u200d\u2060]/.test(key.text)) throw new Refusal(say.wideIndentation(key.at, {}));
  const end = key.at.end;
  const nothing: Scalar = { kind: 'scalar', text: '', quoted: false, at: { file: key.at.file, start: end, end } };
  return { key: key.text, keyAt: key.at, value: pair.value === null ? nothing : nodeOf(pair.value, lines, depth) };
}

function scalarOf(node: { readonly value: unknown; readonly type?: string | undefined }, at: Place): Scalar {
  const text = typeof node.value === 'string' ? node.value : '';
  return { kind: 'scalar', text, quoted: node.type !== 'PLAIN' && node.type !== undefined, at };
}

function placeOf(node: Node, lines: Lines): Place {
  const range = node.range;
  return range ? lines.place(range[0], range[1]) : lines.place(0, 0);
}
