import { cutBlocks } from '../../grammar/blocks.js';
import { sentenceFindings } from '../diagnostics/catalogue/sentence.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { check } from '../model/check.js';
import { parse } from '../syntax/parse.js';
import { scoreSentences } from '../syntax/scoring/sentences-of.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';
import { type Spelling, spellingOf } from './spelling.js';

/** Files in which something could not be read. A sound tree has none, and is not read again. */
export function filesWithErrors({ sound, sources, below }: SyntaxTree): ReadonlySet<string> {
  if (sound) return new Set();
  const { diagnostics } = parse(sources.map(textOf), noMemory, below);
  return new Set(diagnostics.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [place.file] : [])));
}

/** Sentences with two readings, in files that are to change their spelling: the other words would choose one of them. */
export function secondReadings(tree: SyntaxTree, spelling: Spelling): readonly Diagnostic[] {
  const sentences = tree.clauses.flatMap(({ applicability, requirement, exceptions }) => [
    applicability,
    requirement,
    ...exceptions.map(({ sentence }) => sentence),
  ]);
  const scored = scoreSentences(tree).map(({ sentence }) => sentence);
  if ([...sentences, ...scored, ...tree.definitions].every((one) => one === null || one.others.length === 0)) return [];
  const turned = tree.sources.filter(({ folded }) => spellingOf(cutBlocks(folded)) !== spelling).map(({ file }) => file);
  return check(tree, []).diagnostics.filter(({ code, place }) => code === SECOND_READING && place !== null && turned.includes(place.file));
}

const SECOND_READING = sentenceFindings.secondReading.definition.code;

/** A file as it was, but for what nobody sees. */
export function textOf({ file, words, comments }: Prepared): SourceText {
  const ends = comments.map(({ start, text }) => start + text.length);
  const between = [...comments, { start: words.length, text: '' }].map(({ start, text }, i) => words.slice(ends[i - 1] ?? 0, start) + text);
  return { file, text: between.join('') };
}
