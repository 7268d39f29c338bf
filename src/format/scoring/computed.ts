import { withEmpty, withZero } from '../../syntax/read-tree/otherwise.js';
import type { LineFormSyntax } from '../../syntax/scoring-tree.js';
import type { Node, OtherwiseNode } from '../../syntax/sentence-tree.js';
import type { Printing } from '../blocks/printing.js';
import { figure } from '../sentence/figures.js';
import type { Piece } from '../sentence/pieces.js';
import { tail, valuePieces, words } from './slots.js';

/** 按E计算，除数为0时不适用; `computed E`, where such words stand inside E. */
export function computedPieces(p: Printing, { value }: Extract<LineFormSyntax, { kind: 'computed' }>): readonly Piece[] {
  const { start, end } = value.words;
  if (p.spelling === 'en') return [words('computed', start), ...valuePieces(p, value)];
  const found = value.tree === null ? null : atEnd(value.tree);
  const said = found === null ? value : { ...value, tree: found.without };
  const rule = found === null ? [] : [tail(`，${ruleText(found)}`, end)];
  return [words('按', start), ...valuePieces(p, said), words('计算', end), ...rule];
}

interface AtEnd {
  readonly without: Node;
  readonly said: OtherwiseNode;
  readonly about: 'zero' | 'empty';
}

/** What a divisor of 0 or an empty list means, taken out of the value, where words behind 计算 would go to the same place. */
function atEnd(tree: Node): AtEnd | null {
  for (const [about, key, put] of [
    ['zero', 'whenZero', withZero],
    ['empty', 'whenEmpty', withEmpty],
  ] as const) {
    const taken = takenOut(tree, key);
    if (taken === null) continue;
    const again = put(taken.without, taken.said);
    if (again !== null && JSON.stringify(again) === JSON.stringify(tree)) return { ...taken, about };
  }
  return null;
}

/** The tree without the first such words in it. */
function takenOut(node: Node, key: 'whenZero' | 'whenEmpty'): { readonly without: Node; readonly said: OtherwiseNode } | null {
  const own = key in node ? (node as Node & Partial<Record<typeof key, OtherwiseNode | null>>)[key] : null;
  if (own != null) return { without: { ...node, [key]: null } as Node, said: own };
  for (const side of SIDES) {
    const inner = (node as unknown as Partial<Record<string, Node>>)[side];
    const found = inner === undefined ? null : takenOut(inner, key);
    if (found !== null) return { without: { ...node, [side]: found.without } as Node, said: found.said };
  }
  return null;
}

const SIDES = ['left', 'right', 'item', 'target'] as const;

function ruleText({ said: { exact, percentage }, about }: AtEnd): string {
  const value = exact === null ? null : figure(exact, percentage);
  if (about === 'zero') return value === null ? '除数为0时不适用' : `除数为0时视为${value}`;
  return value === null ? '名单为空时不适用' : `名单为空视为${value}`;
}
