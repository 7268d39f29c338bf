import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { partsOf } from './parts.js';
import { foldedOf, isEmpty, type Phrase, part, phrase, placeOf, wordsOf } from './phrase.js';
import { readSentence, type SentenceReader } from './read-sentence.js';
import { readTree } from './read-tree/index.js';
import { splitAt } from './read-vocabulary.js';
import { remembered } from './remembered.js';
import { readClauseScoring } from './scoring/clause-scoring.js';
import { ONCE, readContainer } from './scoring/container.js';
import type { LineReading } from './scoring/line.js';
import type { PartSyntax, ScoreSheetSyntax } from './scoring-tree.js';
import type { ClauseSyntax, RemovalSyntax, Report, SentenceSyntax, StandardSyntax } from './tree.js';

/** 标准三 执法规范, with what it says of its points. `outcomes`: who reads its vetoes. */
export function readStandard(source: Prepared, block: Block, outcomes: LineReading): StandardSyntax | null {
  const { report } = outcomes;
  const head = phrase(source, block.body, block.end);
  const match = /^([一二三四五六七八九十百]+|\d{1,3})(?=\s|:|$)\s*:?/.exec(foldedOf(head));
  if (match === null) {
    report(F.missingNumber(placeOf(phrase(source, block.start, block.end)), { keyword: block.keyword, form: '标准三 执法规范' }));
    return null;
  }
  const scoring = readContainer(partsOf(source, block, report, [...ONCE]), outcomes);
  const title = phrase(source, head.start + match[0].length, head.end);
  return { id: part(head, 0, match[1]?.length ?? 0), title, scoring, at: phrase(source, block.start, block.end) };
}

/** What a clause stands in, in its file. */
export interface Above {
  readonly standard: StandardSyntax | null;
  readonly part: PartSyntax | null;
  readonly sheet: ScoreSheetSyntax | null;
}

/** 条款 3.3 杜绝… or 修改条款 3.3 杜绝…, with its parts. `outcomes`: who reads its vetoes. */
export function readClause(source: Prepared, block: Block, above: Above, to: LineReading, outcomes: LineReading): ClauseSyntax | null {
  const { reader, report } = to;
  const head = phrase(source, block.body, block.end);
  const match = NUMBER.exec(foldedOf(head));
  if (match === null) {
    const form = `${block.keyword} 3.3 杜绝临时工从事执法活动`;
    report(F.missingNumber(placeOf(phrase(source, block.start, block.end)), { keyword: block.keyword, form }));
    return null;
  }
  const parts = partsOf(source, block, report, [
    'applicability',
    'requirement',
    'verification',
    'remedy',
    'note',
    'inForceFrom',
    'repealedFrom',
    'reason',
    'points',
  ]);
  const sentence = (words: Phrase | undefined) => (words === undefined ? null : readClauseSentence(words, reader, report));
  return {
    changes: block.word === 'clauseChange',
    id: part(head, 0, match[1]?.length ?? 0),
    title: phrase(source, head.start + match[0].length, head.end),
    ...above,
    scoring: readClauseScoring(parts, to, outcomes),
    quotes: parts.get('quote') ?? [],
    applicability: sentence(parts.get('applicability')?.[0]),
    exceptions: (parts.get('exception') ?? []).map((words) => readNamedSentence(words, reader, report)),
    requirement: sentence(parts.get('requirement')?.[0]),
    verification: parts.get('verification')?.[0] ?? null,
    remedy: parts.get('remedy')?.[0] ?? null,
    note: parts.get('note')?.[0] ?? null,
    inForceFrom: parts.get('inForceFrom')?.[0] ?? null,
    repealedFrom: parts.get('repealedFrom')?.[0] ?? null,
    reason: parts.get('reason')?.[0] ?? null,
    at: phrase(source, block.start, block.end),
  };
}

const NUMBER = /^(\d{1,4}(?:\.\d{1,4}){0,4})(?![\d.]|[。·、,-]\s*\d)/;

/** 删去条款 3.8、3.9, with the 理由 of all of them. */
export function readRemovals(source: Prepared, block: Block, report: Report): readonly RemovalSyntax[] {
  const at = phrase(source, block.start, block.end);
  const entries = splitAt(phrase(source, block.body, block.end), /[、,]/);
  const parts = partsOf(source, block, report, ['reason']);
  const numbered = entries.map((entry) => ({ entry, id: NUMBER.exec(foldedOf(entry))?.[0] ?? '' }));
  if (numbered.length === 0 || numbered.some(({ id }) => id === '')) {
    report(F.missingNumber(placeOf(at), { keyword: block.keyword, form: `${block.keyword} 3.9` }));
    return [];
  }
  return numbered.map(({ entry, id }) => {
    const rest = phrase(source, entry.start + id.length, entry.end);
    if (!isEmpty(rest)) report(F.wordsBehindLine(placeOf(rest), { keyword: block.keyword, words: wordsOf(rest) }));
    return { id: part(entry, 0, id.length), reason: parts.get('reason')?.[0] ?? null, at };
  });
}

function readClauseSentence(words: Phrase, reader: SentenceReader, report: Report): SentenceSyntax {
  const reading = remembered(reader, words, report, (to) => {
    const { cst, others } = readSentence(reader, words, 'sentence', to);
    return { tree: cst === null ? null : readTree(cst), others: others.map(({ cst: other, ...at }) => ({ ...at, tree: readTree(other) })) };
  });
  return { words, ...reading };
}

/** 除外（机构改革过渡期）C, 勾稽（总数与名单）C: the words in the first parentheses are a name when a sentence follows them. */
export function readNamedSentence(words: Phrase, reader: SentenceReader, report: Report): ClauseSyntax['exceptions'][number] {
  const match = /^\(([^()]*)\)\s*(?=\S)/.exec(foldedOf(words));
  const rest = match === null ? words : phrase(words.source, words.start + match[0].length, words.end);
  const joined = /^(?:且|或者|或|的|and\b|or\b|[+\-×÷=<>≥≤,])/.test(foldedOf(rest));
  if (match === null || joined) return { name: null, sentence: readClauseSentence(words, reader, report) };
  return { name: part(words, 1, match[1]?.length ?? 0), sentence: readClauseSentence(rest, reader, report) };
}
