import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { partsOf } from './parts.js';
import { firstLine, foldedOf, type Phrase, phrase, placeOf, wordsOf } from './phrase.js';
import { splitAt } from './read-vocabulary.js';
import type { ExampleSyntax, Report } from './tree.js';

/** 示例 临时工上路执法 评估日 … 已知 … 应当 … (language.md §8, simple form). */
export function readExample(source: Prepared, block: Block, report: Report): ExampleSyntax {
  const parts = partsOf(source, block, report, ['exampleOn']);
  const { line: name } = firstLine(phrase(source, block.body, block.end));
  const at = phrase(source, block.start, block.end);
  const expected = (parts.get('expected') ?? []).flatMap((p) => splitAt(p, /[,、;。\r\n]/));
  if (expected.length === 0) report(F.missingExpectation(placeOf(at), { name: wordsOf(name) }));
  return {
    name,
    on: parts.get('exampleOn')?.[0] ?? null,
    given: (parts.get('given') ?? []).flatMap((p) => joinContinued(splitAt(p, /[;。\r\n]/))),
    expected,
    at,
  };
}

/** A list's records may stand in lines of their own: a line goes on where the last ends open or the next begins a record. */
function joinContinued(entries: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last !== undefined && (/[:、,]$/.test(foldedOf(last)) || /^[(、,:]/.test(foldedOf(entry))))
      joined.splice(-1, 1, phrase(last.source, last.start, entry.end));
    else joined.push(entry);
  }
  return joined;
}
