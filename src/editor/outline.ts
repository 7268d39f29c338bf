import type { Block } from '../../grammar/blocks.js';
import { firstLine, type Phrase, phrase, placeOf, wordsOf } from '../syntax/phrase.js';
import type { FieldSyntax } from '../syntax/tree.js';
import type { Place } from '../text/place.js';
import type { RuleFile, Workspace } from './workspace.js';

export type OutlineKind =
  | 'ruleSet'
  | 'interpretation'
  | 'vocabulary'
  | 'section'
  | 'list'
  | 'field'
  | 'definition'
  | 'listDefinition'
  | 'crossCheck'
  | 'standard'
  | 'part'
  | 'scoreSheet'
  | 'clause'
  | 'clauseChange'
  | 'removal'
  | 'example'
  | 'scoring'
  | 'grades'
  | 'conclusion'
  | 'selection';

/** One thing a file holds, with what stands inside it. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** 条款 by number and title; a name with what it is called in the other spelling behind it. */
  readonly name: string;
  /** The type of a field, the value of an interpretation; '' elsewhere. */
  readonly detail: string;
  /** All of it, and where its name stands. */
  readonly place: Place;
  readonly namePlace: Place;
  readonly children: readonly OutlineItem[];
}

/** What a file holds, in the order written: clauses and examples under their part, score sheet and standard, fields under their list. Never fails. */
export function outlineOf(workspace: Workspace, file: string): readonly OutlineItem[] {
  const found = workspace.files.get(file);
  if (found === undefined) return [];
  const items: OutlineItem[] = [];
  // Where the last 汇总 stands: what follows it stands beside its 评分表.
  let closed = -1;
  for (const block of found.blocks) {
    if (block.word === 'sumUp') closed = found.source.place(block.start, block.start).start.offset;
    if (!KINDS.has(block.word)) continue;
    const item = itemOf(workspace, found, block);
    const last = items.at(-1);
    const held = last === undefined ? null : heldBy(last, item, closed);
    if (held === null) items.push(item);
    else items.splice(-1, 1, held);
  }
  return items;
}

/** What a 标准, a 部分 and a 评分表 hold. */
const HOLDS: Readonly<Partial<Record<OutlineKind, ReadonlySet<OutlineKind>>>> = {
  standard: new Set<OutlineKind>(['part', 'scoreSheet', 'clause', 'clauseChange', 'example']),
  scoreSheet: new Set<OutlineKind>(['part', 'clause', 'clauseChange', 'example', 'grades']),
  part: new Set<OutlineKind>(['clause', 'clauseChange', 'example']),
};

/** The outer item with the other inside it, as deep as it belongs; null where it does not belong there. */
function heldBy(outer: OutlineItem, item: OutlineItem, closed: number): OutlineItem | null {
  if (outer.kind === 'scoreSheet' && outer.place.start.offset < closed) return null;
  const last = outer.children.at(-1);
  const inner = last === undefined ? null : heldBy(last, item, closed);
  if (inner === null) return HOLDS[outer.kind]?.has(item.kind) === true ? withChild(outer, item) : null;
  return { ...outer, place: { ...outer.place, end: item.place.end }, children: [...outer.children.slice(0, -1), inner] };
}

const KINDS: ReadonlySet<string> = new Set<OutlineKind>([
  'ruleSet',
  'interpretation',
  'vocabulary',
  'section',
  'list',
  'definition',
  'listDefinition',
  'crossCheck',
  'standard',
  'part',
  'scoreSheet',
  'clause',
  'clauseChange',
  'removal',
  'example',
  'scoring',
  'grades',
  'conclusion',
  'selection',
]);

function withChild(standard: OutlineItem, child: OutlineItem): OutlineItem {
  const place = { ...standard.place, end: child.place.end };
  return { ...standard, place, children: [...standard.children, child] };
}

function itemOf(workspace: Workspace, { source }: RuleFile, block: Block): OutlineItem {
  const kind = block.word as OutlineKind;
  const head = headOf(source, block);
  const { name, detail } = headWords(kind, wordsOf(head).replace(/\s+/g, ' '));
  const end = block.blocks.at(-1)?.end ?? block.end;
  return {
    kind,
    name: NAMELESS.has(kind) ? `${block.keyword} ${name}`.trim() : name,
    detail,
    place: placeOf(phrase(source, block.start, end)),
    namePlace: head.start < head.end ? placeOf(head) : placeOf(phrase(source, block.start, block.body)),
    children: fieldsOf(workspace, block, source.file).map(fieldItem),
  };
}

/** Blocks that have no name of their own; of 等次 the class of units may stand beside it. */
const NAMELESS: ReadonlySet<OutlineKind> = new Set<OutlineKind>(['scoring', 'grades', 'conclusion']);

/** The words beside the keyword; what a nameless block says begins on the next line. */
function headOf(source: RuleFile['source'], block: Block): Phrase {
  const { line } = firstLine(phrase(source, block.body, block.end));
  const below = /^[^\S\r\n]*:?[^\S\r\n]*[\r\n]/.test(source.folded.slice(block.body, block.end));
  return below && NAMELESS.has(block.word as OutlineKind) ? { ...line, end: line.start } : line;
}

/** 是指 parts what is named from what it stands for. */
function headWords(kind: OutlineKind, words: string): { name: string; detail: string } {
  if (kind !== 'interpretation' && kind !== 'definition' && kind !== 'listDefinition') return { name: words, detail: '' };
  const [name = '', detail = ''] = words.split(/\s*(?:是指|\bmeans\b)\s*/);
  return { name: name.trim(), detail };
}

function fieldsOf({ tree }: Workspace, { start, end }: Block, file: string): readonly FieldSyntax[] {
  const inside = ({ name }: { readonly name: FieldSyntax['name'] }) => name.source.file === file && start <= name.start && name.start < end;
  return [...tree.sections, ...tree.lists].find(inside)?.fields ?? [];
}

function fieldItem({ name, alias, attributes, at }: FieldSyntax): OutlineItem {
  const shown = alias === null ? wordsOf(name) : `${wordsOf(name)} (${wordsOf(alias)})`;
  const detail = attributes[0] === undefined ? '' : wordsOf(attributes[0]);
  return { kind: 'field', name: shown, detail, place: placeOf(at), namePlace: placeOf(name), children: [] };
}
