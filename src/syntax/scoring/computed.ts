import { readNumeral } from '../../text/numeral.js';
import { foldedOf, type Phrase } from '../phrase.js';
import { withEmpty, withZero } from '../read-tree/otherwise.js';
import type { EffectWord, LineFormSyntax } from '../scoring-tree.js';
import type { Node, OtherwiseNode } from '../sentence-tree.js';
import { unreadableLine } from './examples.js';
import type { LineReading } from './line.js';
import { FIGURE, match } from './piece.js';
import { valueIn } from './slots.js';

/**
 * 按E计算，除数为0时不适用. What stands behind 计算 belongs to the quotient, or to the share, inside E; in English it stands at the end
 * of the value, and the grammar reads it there.
 */
export function readComputed(effect: EffectWord, words: Phrase, to: LineReading): LineFormSyntax | null {
  const found = match(words, /^按(?<value>.+)计算(?:\s*,\s*(?<rule>[^,]+))?$/, /^computed (?<value>.+)$/);
  if (found === null) return null;
  const value = valueIn(found.group('value'), to.reader, to.report);
  if (!found.has('rule') || value.tree === null) return { kind: 'computed', value };
  const attach = attachOf(found.group('rule'));
  const tree = attach?.(value.tree) ?? null;
  if (attach === null || tree === null) {
    unreadableLine(effect, words, to.report);
    return { kind: 'computed', value: { ...value, tree: null, others: [] } };
  }
  const others = value.others.map((other) => ({ ...other, tree: attach(other.tree) ?? other.tree }));
  return { kind: 'computed', value: { ...value, tree, others } };
}

/** What puts the words into a value; null where they are none. */
function attachOf(words: Phrase): ((value: Node) => Node | null) | null {
  const found = match(words, new RegExp(String.raw`^(?:(?<zero>除数为(?:0|零)时?)|名单为空时?)(?:不适用|视为\s*(?<n>${FIGURE}))$`));
  if (found === null) return null;
  const numeral = found.has('n') ? readNumeral(foldedOf(found.group('n')), 0) : null;
  const { start, end } = words;
  const said: OtherwiseNode = { exact: numeral?.exact ?? null, percentage: numeral?.percentage ?? false, start, end };
  return found.has('zero') ? (value) => withZero(value, said) : (value) => withEmpty(value, said);
}
