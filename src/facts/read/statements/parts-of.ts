import { factsFindings } from '../../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Mapping, Scalar, SheetNode } from '../../tree/node.js';
import { type Level, sortEntries } from '../level.js';
import { reportNotOneValue } from '../not-one-value.js';
import type { Reading } from '../reading.js';
import { reportUnknownKeys } from '../unknown-key.js';
import { isUnsaid } from '../unsaid.js';
import { elsewhere } from '../words.js';
import { STATEMENT_PARTS, type StatementPart, statementPartOf } from './parts.js';

/** The parts of a mapping that say something. */
export type Parts = ReadonlyMap<StatementPart, SheetNode>;

/** What is written freely, or names a person: no frame shows its lines. */
const WITHHELD: ReadonlySet<StatementPart> = new Set(['text', 'repliedBy', 'role']);

/** In: a mapping, its level, and what messages call it. Out: its parts; of one that is said twice the first, and that is reported. */
export function partsOf(reading: Reading, node: Mapping, level: Level, words: Bilingual): Parts {
  const sorted = sortEntries(node, level);
  reportUnknownKeys(reading, sorted.unknown, { words, level, list: null, personal: true });
  const parts = new Map<StatementPart, SheetNode>();
  for (const [named, [first, second]] of sorted.named) {
    const part = statementPartOf(named);
    if (part === null || first === undefined) continue;
    if (WITHHELD.has(part)) reading.withhold(first.value.at);
    if (second !== undefined)
      reading.report(() => factsFindings.duplicateFact(second.keyAt, { fact: partWords(words, part), other: elsewhere(first.keyAt) }));
    if (!isUnsaid(first.value)) parts.set(part, first.value);
  }
  return parts;
}

/** The single value of a part; null where there is none, or something else, which is reported. */
export function scalarOf(reading: Reading, parts: Parts, part: StatementPart, words: Bilingual): Scalar | null {
  const node = parts.get(part);
  if (node === undefined || node.kind === 'scalar') return node ?? null;
  reportNotOneValue(reading, node, partWords(words, part), `${STATEMENT_PARTS[part][0]}: …`);
  return null;
}

/** `“陈述申辩”第2条的“日期”`. */
export function partWords({ zh, en }: Bilingual, part: StatementPart): Bilingual {
  return { zh: `${zh}的“${STATEMENT_PARTS[part][0]}”`, en: `"${STATEMENT_PARTS[part][1]}" of ${en}` };
}
