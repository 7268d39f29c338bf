import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { partsOf } from './parts.js';
import { foldedOf, type Phrase, part, phrase, placeOf } from './phrase.js';
import { type ReadSentence, readSentence, type SentenceReader } from './read-sentence.js';
import { readInterpretationTree } from './read-tree/index.js';
import { splitAt } from './read-vocabulary.js';
import type { InterpretationSyntax, Report } from './tree.js';

/** 解释 “及时报送备案” 是指 15日 …: a word of the notice and what the office decided that it means. */
export function readInterpretation(source: Prepared, block: Block, reader: SentenceReader, report: Report): InterpretationSyntax | null {
  const head = phrase(source, block.body, block.end);
  const at = phrase(source, block.start, block.end);
  const match = HEAD.exec(foldedOf(head));
  if (match === null) {
    report(F.unreadableInterpretation(placeOf(at), {}));
    return null;
  }
  const name = part(head, match[0].indexOf('"') + 1, match[1]?.length ?? 0);
  const { words, usedBy } = splitUsedBy(phrase(source, head.start + match[0].length, head.end));
  const parts = partsOf(source, block, report, ['basis', 'reason']);
  return {
    name,
    value: readValue(words, reader, report),
    valueWords: words,
    usedBy,
    basis: parts.get('basis')?.[0] ?? null,
    reason: parts.get('reason')?.[0] ?? null,
    at,
  };
}

const HEAD = /^"([^"\r\n]+)"\s*(?:是指|means)\s*/;

/** … 用于 条款4.10、条款4.9. */
function splitUsedBy(words: Phrase): { words: Phrase; usedBy: readonly Phrase[] } {
  const match = USED_BY.exec(foldedOf(words));
  if (match === null) return { words, usedBy: [] };
  const list = phrase(words.source, words.start + match.index + (match[1]?.length ?? 0), words.end);
  const usedBy = splitAt(list, /[,、;]/).map((entry) => {
    const keyword = /^(?:条款|clauses?)\s*/.exec(foldedOf(entry))?.[0].length ?? 0;
    return phrase(entry.source, entry.start + keyword, entry.end);
  });
  return { words: part(words, 0, match.index), usedBy };
}

const USED_BY = /(\s*(?:用于|used by)\s*)(?=(?:条款|clause)[^「」]*$)/;

function readValue(words: Phrase, reader: SentenceReader, report: Report): InterpretationSyntax['value'] {
  const options = splitAt(words, /[,、]/);
  const declared = new Set([...reader.names.options.values()].flatMap((set) => [...set]));
  if (options.length > 0 && options.every((o) => declared.has(foldedOf(o)))) return { kind: 'options', options };
  const kept: Parameters<Report>[0][] = [];
  const read: ReadSentence = readSentence(reader, words, 'interpretation', (d) => kept.push(d));
  if (read.cst !== null) return readInterpretationTree(read.cst);
  if (
    kept.some((d) => d.code === 'unexpected-word' || d.code === 'unknown-name' || d.code === 'unfinished-sentence') ||
    words.start >= words.end
  )
    report(F.unreadableInterpretation(placeOf(words), {}));
  else kept.forEach(report);
  return null;
}
