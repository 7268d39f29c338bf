import type { Block } from '../../grammar/blocks.js';
import { firstLine, phrase, placeOf, wordsOf } from '../syntax/phrase.js';
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
  | 'standard'
  | 'clause'
  | 'clauseChange'
  | 'removal'
  | 'example';

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

/** What a file holds, in the order written: clauses and examples under their standard, fields under their list. Never fails. */
export function outlineOf(workspace: Workspace, file: string): readonly OutlineItem[] {
  const found = workspace.files.get(file);
  if (found === undefined) return [];
  const items: OutlineItem[] = [];
  for (const block of found.blocks) {
    if (!KINDS.has(block.word)) continue;
    const item = itemOf(workspace, found, block);
    const standard = items.at(-1);
    if (standard?.kind === 'standard' && (item.kind === 'clause' || item.kind === 'clauseChange' || item.kind === 'example'))
      items.splice(-1, 1, withChild(standard, item));
    else items.push(item);
  }
  return items;
}

const KINDS: ReadonlySet<string> = new Set<OutlineKind>([
  'ruleSet',
  'interpretation',
  'vocabulary',
  'section',
  'list',
  'definition',
  'listDefinition',
  'standard',
  'clause',
  'clauseChange',
  'removal',
  'example',
]);

function withChild(standard: OutlineItem, child: OutlineItem): OutlineItem {
  const place = { ...standard.place, end: child.place.end };
  return { ...standard, place, children: [...standard.children, child] };
}

function itemOf(workspace: Workspace, { source }: RuleFile, block: Block): OutlineItem {
  const kind = block.word as OutlineKind;
  const head = firstLine(phrase(source, block.body, block.end)).line;
  const { name, detail } = headWords(kind, wordsOf(head).replace(/\s+/g, ' '));
  const end = block.blocks.at(-1)?.end ?? block.end;
  return {
    kind,
    name,
    detail,
    place: placeOf(phrase(source, block.start, end)),
    namePlace: head.start < head.end ? placeOf(head) : placeOf(phrase(source, block.start, block.body)),
    children: fieldsOf(workspace, block, source.file).map(fieldItem),
  };
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
