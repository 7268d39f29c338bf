import type { Node } from '../../syntax/sentence-tree.js';
import { readWhole } from '../../text/numeral.js';
import type { Prepared } from '../../text/prepared.js';
import type { Naming } from '../names.js';
import { canonical } from '../sentence/canonical.js';

/** What a part of a sentence says apart from its places: its shape, and the names that stand in it, in the order of the shape. */
export interface Said {
  readonly shape: unknown;
  readonly names: readonly Named[];
}

export interface Named {
  readonly start: number;
  /** What the name stands for; where nobody knows, its own words. */
  readonly meant: string;
}

/**
 * In: a part of a syntax tree (nodes, lists, windows), its file, the names of its set. Out: what two readings must have in common for
 * the sentence to be the same. Left aside are places, and measure words that are the list's own.
 */
export function saidBy(part: unknown, source: Prepared, naming: Naming): Said {
  const names: Named[] = [];
  const shapeOf = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => shapeOf(one, key));
    if (value === null || typeof value !== 'object') return typeof value === 'number' ? String(value) : value;
    if (isWord(value)) return wordOf(value, key);
    const node = 'kind' in value ? canonical(value as Node) : value;
    const entries = Object.entries(node).filter(([name]) => !ASIDE.has(name) && !(name === 'n' && countsAll(node)));
    const inside = entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, shapeOf(one, name)] as const);
    return Object.fromEntries([...inside, ...measure(node)]);
  };
  const wordOf = (word: Word, key: string): unknown => {
    if (key === 'mark') return word.text.startsWith('(') ? `(${readWhole(word.text, 1)?.n ?? word.text})` : word.text;
    if (key === 'unit') return word.text;
    names.push({ start: word.start, meant: naming.meant(source, word.start) ?? word.text });
    return 'name';
  };
  const measure = (node: object): readonly (readonly [string, unknown])[] => {
    if (!('kind' in node) || node.kind !== 'quantified') return [];
    const { measure: word, list } = node as Extract<Node, { kind: 'quantified' }>;
    return [['measure', word === null || word.text === naming.measureOf(list.name.text) ? null : word.text]];
  };
  const shape = shapeOf(part, '');
  return { shape, names };
}

const ASIDE: ReadonlySet<string> = new Set(['start', 'end', 'measure']);

/** 以下各项 and 以下至少一项: how many there are says nothing more. */
function countsAll(node: object): boolean {
  return 'rule' in node && (node.rule === 'all' || node.rule === 'any');
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isWord(value: object): value is Word {
  return 'text' in value && 'start' in value && typeof value.text === 'string';
}
