import type { Block } from '../../grammar/blocks.js';
import { exampleFindings as E } from '../diagnostics/catalogue/example.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { partsOf } from './parts.js';
import { firstLine, foldedOf, isEmpty, type Phrase, phrase, placeOf, wordsOf } from './phrase.js';
import { readTable } from './read-table.js';
import { splitAt } from './read-vocabulary.js';
import type { ExampleSyntax, Report } from './tree.js';
import { reportUnconfirmed } from './unconfirmed.js';

/** 示例 临时工上路执法 评估日 … 已知 … 应当 …, also with a 表格 (language.md §8). */
export function readExample(source: Prepared, block: Block, report: Report): ExampleSyntax {
  const parts = partsOf(source, block, report, ['exampleOn', 'table', 'unconfirmed']);
  const { line: name, rest: lost } = firstLine(phrase(source, block.body, block.end));
  if (!isEmpty(lost)) reportLost(lost, block, report);
  const at = phrase(source, block.start, block.end);
  const expected = (parts.get('expected') ?? []).flatMap((p) => joinReasons(splitAt(p, /[,、;。\r\n]/)));
  const hasTable = block.blocks.some(({ word }) => word === 'table');
  if (expected.length === 0 && !hasTable) report(F.missingExpectation(placeOf(at), { name: wordsOf(name) }));
  reportUnconfirmed(source, block, name, report);
  const rows = parts.get('table')?.[0];
  return {
    name,
    on: parts.get('exampleOn')?.[0] ?? null,
    given: (parts.get('given') ?? []).flatMap((p) => joinContinued(splitAt(p, BETWEEN_GIVEN))),
    expected,
    table: rows === undefined ? null : readTable(rows, report),
    unconfirmed: parts.get('unconfirmed')?.[0] ?? null,
    at,
  };
}

function joinContinued(entries: readonly Phrase[]): Phrase[] {
  return joined(entries, (last, entry) => goesOn(foldedOf(last), foldedOf(entry)));
}

/** 已知 left out: what stands below the name would otherwise be taken for given, and is not. */
function reportLost(lost: Phrase, { keyword }: Block, report: Report): void {
  const { line } = firstLine(lost);
  const at = placeOf(line);
  const given = keyword === 'example' ? 'given' : '已知';
  const before = { ...at, end: at.start };
  const edits = [{ zh: `前面加“${given}”`, en: `put “${given}” before it`, replacements: [{ place: before, text: `${given} ` }] }];
  report(E.lostExampleLine(at, { words: wordsOf(line) }, { edits }));
}

/** What parts the entries of 已知, where the words behind it do not go on. */
export const BETWEEN_GIVEN = /[;。\r\n]/;

/**
 * A list's records may stand in lines of their own: a line goes on where the last ends open or the next begins a record. In:
 * folded words, white space at the ends aside.
 */
export function goesOn(last: string, next: string): boolean {
  return /[:、,]$/.test(last) || /^[(、,:]/.test(next);
}

/** A reason goes on to the next clause: 条款3.3不符合，涉及执法人员第1名、第3名. */
function joinReasons(entries: readonly Phrase[]): Phrase[] {
  return joined(
    entries,
    (last, entry) => !CLAUSE.test(foldedOf(entry)) && (REASON.test(foldedOf(last)) || REASON_BEGINS.test(foldedOf(entry))),
  );
}

/** What begins an entry of its own: a clause, 总分82.5分, 等次是良好, 抽查案卷第1卷的案卷评查得分. */
const CLAUSE =
  /^(?:条款|clause\b|总分\s*:?\s*[-−负得约\d]|总分不适用|total\b|等次\s*:?\s*(?:是|为|未定|没有)|没有等次|no grade\b|grade\b|结论\s*:?\s*(?:是|为|未定)|conclusion\b|[^第\s]+第\s*[\d零一二三四五六七八九十百]+\S{0,3}的\S+(?:得分|等次))/;
const REASON = /涉及|还需|because of|still needed/;
const REASON_BEGINS = new RegExp(`^(?:${REASON.source})`);

function joined(entries: readonly Phrase[], isOne: (last: Phrase, entry: Phrase) => boolean): Phrase[] {
  const found: Phrase[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last !== undefined && isOne(last, entry)) found.splice(-1, 1, phrase(last.source, last.start, entry.end));
    else found.push(entry);
  }
  return found;
}
