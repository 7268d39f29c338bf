import type { BlockWord } from '../../../grammar/spellings.js';
import type { Reading } from '../../model/examples/reading.js';
import { linesIn, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type {
  ConclusionSyntax,
  GradesSyntax,
  PartSyntax,
  ScoreSheetSyntax,
  ScoringSyntax,
  SelectionSyntax,
} from '../../syntax/scoring-tree.js';
import type {
  ClauseSyntax,
  CrossCheckSyntax,
  DefinitionSyntax,
  ExampleSyntax,
  InterpretationSyntax,
  StandardSyntax,
} from '../../syntax/tree.js';
import type { Prepared } from '../../text/prepared.js';
import type { Line } from '../layout/line.js';
import type { Naming } from '../names.js';
import type { Reader } from '../sentence/separate.js';
import { keywordOf, type Spelling } from '../spelling.js';
import { readsAsBlock } from './shield.js';

/** What the printers of a file's blocks share. */
export interface Printing {
  readonly source: Prepared;
  readonly spelling: Spelling;
  readonly names: Naming;
  readonly reader: Reader;
  /** Reads sentences that may speak of final scores: 一票否决, 限制, 结论, 推选. */
  readonly outcomeReader: Reader;
  /** What the words of an 示例 are read against. */
  readonly reading: Reading;
  readonly clauseAt: (start: number) => ClauseSyntax | undefined;
  readonly interpretationAt: (start: number) => InterpretationSyntax | undefined;
  readonly crossCheckAt: (start: number) => CrossCheckSyntax | undefined;
  readonly exampleAt: (start: number) => ExampleSyntax | undefined;
  /** By where its name begins. */
  readonly definitionAt: (start: number) => DefinitionSyntax | undefined;
  readonly scores: ScoreBlocks;
}

/** The scoring blocks of the file by where they begin; a 汇总 leads to its 评分表. */
export interface ScoreBlocks {
  readonly scoringAt: (start: number) => ScoringSyntax | undefined;
  readonly standardAt: (start: number) => StandardSyntax | undefined;
  readonly partAt: (start: number) => PartSyntax | undefined;
  readonly sheetAt: (start: number) => ScoreSheetSyntax | undefined;
  /** The 评分表 in which a place lies. */
  readonly sheetAround: (start: number) => ScoreSheetSyntax | undefined;
  readonly sumUpAt: (start: number) => ScoreSheetSyntax | undefined;
  readonly gradesAt: (start: number) => GradesSyntax | undefined;
  readonly conclusionAt: (start: number) => ConclusionSyntax | undefined;
  readonly selectionAt: (start: number) => SelectionSyntax | undefined;
}

/** A keyword and where it stands. */
export interface Head {
  readonly word: BlockWord;
  /** The block it stands in; null for one at the top of the file. */
  readonly outer: BlockWord | null;
  readonly start: number;
  readonly indent: number;
  readonly kind: Line['kind'];
}

/** Where the lines of a block go on. */
export const CONTINUED = 4;

/** Lines not yet moved in: a text and where it stands in the source. */
export type Text = Pick<Line, 'text' | 'from'>;

/**
 * A keyword with the lines behind it: the first on its own line, unless a comment stands between them. `joint` is what stands
 * between the two. In: lines already moved in.
 */
export function headed(p: Printing, head: Head, lines: readonly Line[], joint = ' '): readonly Line[] {
  const keyword = keywordOf(head.word, p.spelling);
  const alone: Line = { text: keyword, indent: head.indent, from: head.start, kind: head.kind };
  const [first, ...rest] = lines;
  if (first === undefined) return [alone];
  if (commentBetween(p, head.start, first.from)) return [alone, { ...first, indent: CONTINUED }, ...rest];
  return [{ ...alone, text: `${keyword}${joint}${first.text}` }, ...rest];
}

export function commentBetween({ source }: Printing, from: number, to: number): boolean {
  return source.comments.some(({ start }) => start > from && start < to);
}

/** Lines of their own below a keyword. */
export function moved(texts: readonly Text[], indent = CONTINUED): readonly Line[] {
  return texts.map(({ text, from }) => ({ text, from, indent, kind: 'part' }));
}

/** Free text, line for line as it was written; a line that would be read as a block or as a comment is shielded by ＼, and no other. */
export function freeLines(p: Printing, head: Head, words: Phrase): readonly Line[] {
  const alone = commentBetween(p, head.start, words.start);
  return moved(
    linesIn(words).map((line, i) => {
      const text = wordsOf(line).replace(/^[＼\\]\s*/, '');
      const shield = /^[＼\\#＃]/.test(text) || ((i > 0 || alone) && readsAsBlock(text, head.outer, head.word));
      return { text: shield ? `＼${text}` : text, from: line.start };
    }),
  );
}

/** Text of which every letter counts, line for line. */
export function plainLines(words: Phrase): readonly Line[] {
  return moved(linesIn(words).map((line) => ({ text: wordsOf(line), from: line.start })));
}
