import type { Block } from '../../../grammar/blocks.js';
import type { Prepared } from '../../text/prepared.js';
import { partsOf } from '../parts.js';
import { foldedOf, linesIn, type Phrase, phrase } from '../phrase.js';
import type { ConclusionSyntax } from '../scoring-tree.js';
import type { LineReading } from './line.js';
import { match, withoutEnd } from './piece.js';
import { conditionIn } from './slots.js';
import { unreadable } from './unreadable.js';

/** 结论: a line an outcome, the first that holds counts, the last is 否则. A line that begins with 且, 或者 or （1） goes on with the one above. */
export function readConclusion(source: Prepared, block: Block, outcomes: LineReading): ConclusionSyntax {
  partsOf(source, block, outcomes.report, []);
  const lines = joinContinued(linesIn(phrase(source, block.body, block.end)));
  const last = lines.flatMap((line) => match(withoutEnd(line), /^(?:否则|otherwise)\s+(?<name>\S+)$/)?.group('name') ?? []).at(-1) ?? null;
  const named = lines.filter((line) => !/^(?:否则|otherwise)(?=\s|$)/.test(foldedOf(line)));
  return {
    outcomes: named.flatMap((line) => readOutcome(line, outcomes) ?? []),
    otherwise: last,
    at: phrase(source, block.start, block.end),
  };
}

function joinContinued(lines: readonly Phrase[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:且|或者|and\b|or\b|\(\d|[①-⑳])/.test(foldedOf(line)))
      joined.splice(-1, 1, phrase(last.source, last.start, line.end));
    else joined.push(line);
  }
  return joined;
}

function readOutcome(line: Phrase, { reader, report }: LineReading): ConclusionSyntax['outcomes'][number] | null {
  const found = match(line, /^(?<name>\S+)\s+(?:if\s+)?(?<condition>.+)$/);
  if (found === null) {
    const form = { zh: '“未达标 有不符合的条款”，最后一行“否则 尚不能定论”', en: '“failed if …”, the last line “otherwise undecided”' };
    return unreadable('结论', line, form, report);
  }
  return { name: found.group('name'), condition: conditionIn(found.group('condition'), reader, report), at: line };
}
