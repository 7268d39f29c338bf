import type { Entry } from '../../grammar/parser.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { foldedOf, type Phrase } from './phrase.js';
import type { SentenceReader } from './read-sentence.js';
import type { Report, SentenceSyntax } from './tree.js';

/** A sentence without its words: what is the same wherever the same words stand. */
type Reading = Pick<SentenceSyntax, 'tree' | 'others'>;

/**
 * Reads a sentence, or recalls how the same words were read at another place of the file: only their offsets differ then.
 * What had a finding is read again, because findings name places.
 */
export function remembered(
  reader: SentenceReader,
  words: Phrase,
  report: Report,
  read: (report: Report) => Reading,
  entry: Entry = 'sentence',
): Reading {
  const here = (): Remembered => {
    const findings: Diagnostic[] = [];
    return { words, reading: read((d) => void findings.push(d)), findings };
  };
  const known = reader.memory.recall('sentences', reader.key, `${entry} ${foldedOf(words)}`, here);
  const stands = known.words.source === words.source && known.words.start === words.start;
  const { words: before, reading, findings } = stands || known.findings.length === 0 ? known : here();
  findings.forEach(report);
  return before.start === words.start ? reading : (moved(reading, words.start - before.start) as Reading);
}

interface Remembered {
  readonly words: Phrase;
  readonly reading: Reading;
  readonly findings: readonly Diagnostic[];
}

/** The same tree with every offset moved. Trees are plain values: spans lie under `start` and `end`. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : moved(inner, by),
    ]),
  );
}
