import type { Block } from '../../grammar/blocks.js';
import type { Token } from '../../grammar/parser.js';
import { WORD } from '../../grammar/tokens.js';
import type { NameUse } from '../model/name-use.js';
import { phrase } from '../syntax/phrase.js';
import { readDate } from '../text/dates.js';
import type { Place } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';
import { type SentenceWords, sentencesOf } from './sentences.js';
import type { RuleFile, Workspace } from './workspace.js';

/** What a word of a rule file is, for its colour. */
export const SEMANTIC_KINDS = [
  'keyword',
  'field',
  'list',
  'option',
  'definition',
  'interpretation',
  'number',
  'date',
  'text',
  'comment',
  'quotation',
  'clauseNumber',
] as const;

export type SemanticKind = (typeof SEMANTIC_KINDS)[number];

export interface SemanticWord {
  readonly place: Place;
  readonly kind: SemanticKind;
  /** Whether the name is declared here. */
  readonly declares: boolean;
}

/** The words of a file by what they are, in order, none over another. What has no meaning yet has no colour. */
export function semanticWords(workspace: Workspace, file: string): readonly SemanticWord[] {
  const found = workspace.files.get(file);
  if (found === undefined) return [];
  const { source } = found;
  const spans = [
    ...comments(source),
    ...names(workspace, source),
    ...keywords(found.blocks),
    ...parts(found),
    ...sentences(workspace, source),
  ];
  return apart(spans).map(({ start, end, kind, declares }) => ({ place: source.place(start, end), kind, declares: declares ?? false }));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SemanticKind;
  readonly declares?: boolean;
}

/** Of spans that touch the same words the first counts. */
function apart(spans: readonly Span[]): readonly Span[] {
  const taken = new Uint8Array(spans.reduce((most, { end }) => Math.max(most, end), 0));
  const kept = spans.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function comments({ comments: all }: Prepared): readonly Span[] {
  return all.map(({ start, text }) => ({ start, end: start + text.length, kind: 'comment' }));
}

const NAMES: Readonly<Record<NameUse['target']['kind'], SemanticKind | null>> = {
  field: 'field',
  negative: 'field',
  list: 'list',
  option: 'option',
  definition: 'definition',
  interpretation: 'interpretation',
  clause: 'clauseNumber',
  section: 'list',
  measure: 'keyword',
};

function names(workspace: Workspace, source: Prepared): readonly Span[] {
  return workspace.names().flatMap(({ source: own, start, end, target, declares }) => {
    const kind = NAMES[target.kind];
    return own !== source || kind === null ? [] : [{ start, end, kind, declares }];
  });
}

function keywords(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap(({ keyword, start, body, word, blocks: inner }) => {
    const own =
      keyword === '' || word === 'later' || word === 'mistaken' || word === 'misplaced'
        ? []
        : [{ start, end: body, kind: 'keyword' } as const];
    return [...own, ...keywords(inner)];
  });
}

/** Quotations of the notice, and the dates of the head and of examples. */
function parts({ source, blocks }: RuleFile): readonly Span[] {
  return blocks
    .flatMap((block) => block.blocks)
    .flatMap(({ word, body, end }): Span[] => {
      const words = phrase(source, body, end);
      if (word === 'quote') return [{ start: words.start, end: words.end, kind: 'quotation' }];
      const date = DATED.has(word) ? readDate(source.folded, words.start) : null;
      return date === null ? [] : [{ start: words.start, end: words.start + date.length, kind: 'date' }];
    });
}

const DATED: ReadonlySet<string> = new Set(['inForceFrom', 'repealedFrom', 'exampleDate', 'exampleOn']);

function sentences(workspace: Workspace, source: Prepared): readonly Span[] {
  return sentencesOf(workspace.tree)
    .filter(({ words }) => words.source === source)
    .flatMap((one) => tokensOf(workspace, one));
}

function tokensOf({ reader, outcomes: final }: Workspace, { words: { source, start, end }, outcomes }: SentenceWords): readonly Span[] {
  return (outcomes ? final.reader() : reader()).cut(source.folded, start, end).tokens.flatMap((token) => {
    const kind = kindOf(token);
    return kind === null ? [] : [{ start: token.startOffset, end: token.startOffset + token.image.length, kind }];
  });
}

function kindOf({ tokenType }: Token): SemanticKind | null {
  return KEYWORDS.has(tokenType.name) ? 'keyword' : (LITERALS[tokenType.name] ?? null);
}

const KEYWORDS: ReadonlySet<string> = new Set(Object.values(WORD).map(({ name }) => name));

const LITERALS: Readonly<Record<string, SemanticKind>> = { Numeral: 'number', DateWord: 'date', AssessedDay: 'date', TextValue: 'text' };
