import { scoringFindings as F } from '../../diagnostics/catalogue/scoring.js';
import { sentenceFindings } from '../../diagnostics/catalogue/sentence.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Report, SentenceSyntax } from '../../syntax/tree.js';
import type { Condition, Quantified } from '../expression.js';
import type { Typed } from '../meaning/comparison.js';
import type { Meaning, Scope } from '../meaning/scope.js';
import { reportSecondReading } from '../meaning/second-reading.js';
import { meantIn } from '../meaning/sentence.js';
import { value } from '../meaning/value.js';
import { type Named, unnamed } from '../name-use.js';
import type { Field, List } from '../vocabulary.js';

/** Where the sentences of scoring lines stand: what they may name, and the record at hand in a 评分表 or 每宗L. */
export interface ScoreScope {
  readonly meaning: Meaning;
  readonly records: readonly List[];
  /** Interpretations met on the way. */
  readonly uses: Set<string>;
  readonly named: Named;
  readonly report: Report;
}

/** A condition; null where it has no one meaning, with its findings reported. */
export function conditionOf(scope: ScoreScope, sentence: SentenceSyntax): Condition | null {
  return meant(scope, sentence, meantIn);
}

/** A value with its type. */
export function typedValueOf(scope: ScoreScope, sentence: SentenceSyntax): Typed | null {
  return meant(scope, sentence, value);
}

/** What 每有1件 counts, or 对每 goes through: 有L满足C. */
export function countedOf(scope: ScoreScope, sentence: SentenceSyntax): Quantified | null {
  const found = conditionOf(scope, sentence);
  if (found === null || found.kind === 'quantified') return found;
  scope.report(F.unreadableScoringLine(placeOf(sentence.words), { keyword: '每', words: wordsOf(sentence.words), form: COUNTED }));
  return null;
}

const COUNTED = { zh: '“每有1件投诉满足办结日期晚于应办日期的”', en: '“for each 1 complaints where closedOn after dueOn”' };

/** Tells that a fact is named by words that are no sentence. */
export function nameField({ named }: ScoreScope, words: Phrase, field: Field): void {
  const { source, start, end } = words;
  const spelling = foldedOf(words) === field.alias ? 'alias' : 'name';
  named({ source, start, end, target: { kind: 'field', list: field.list, key: field.key }, declares: false, spelling });
}

/** The same scope inside a record of a list. */
export function inRecordOf(scope: ScoreScope, list: List): ScoreScope {
  return { ...scope, records: [list, ...scope.records] };
}

/** Reports that a value is of another type than its place needs. */
export function reportType(scope: ScoreScope, sentence: SentenceSyntax, found: Bilingual, needed: Bilingual): null {
  scope.report(sentenceFindings.wrongType(placeOf(sentence.words), { words: wordsOf(sentence.words), found, needed }));
  return null;
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

function meant<T extends object>(
  scope: ScoreScope,
  { words, tree, others }: SentenceSyntax,
  read: (scope: Scope, node: Node) => T | null,
): T | null {
  if (tree === null) return null;
  const { meaning, records, uses, named, report } = scope;
  const outermost = { meaning, source: words.source, records, window: null };
  const found = read({ ...outermost, uses, named, report }, tree);
  const silently = (node: Node, to: Report) => read({ ...outermost, uses: new Set(), named: unnamed, report: to }, node);
  return found === null || reportSecondReading(words, found, others, silently, report) ? null : found;
}
