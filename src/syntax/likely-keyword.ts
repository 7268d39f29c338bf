import type { Block } from '../../grammar/blocks.js';
import { BLOCK_WORDS, type BlockWord } from '../../grammar/spellings.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import { firstLine, foldedOf, linesIn, type Phrase } from './phrase.js';
import type { Report } from './tree.js';

/**
 * A line of text that begins like a block but for the space after its keyword (适用范围：…, 期限末日不顺延), or with a
 * word people take for one (例外：…): most likely meant as a block, and without a word it would be lost in the text above.
 * In: the outer block and the body of a text inside it.
 */
export function reportLikelyKeywords(outer: Block, body: Phrase, report: Report): void {
  const words = LIKELY[outer.word];
  if (words === undefined) return;
  for (const line of linesIn(firstLine(body).rest)) {
    const text = foldedOf(line);
    const found = words.find(({ spelling }) => text.startsWith(spelling)) ?? dateOfForce(outer, text);
    if (found === undefined) continue;
    const { source, start } = line;
    const at = { ...line, end: start + found.spelling.length };
    const edits = [
      {
        zh: `另起一块：写“${found.keyword} ”`,
        en: `begin a block: write “${found.keyword} ”`,
        replacements: [{ place: source.place(start, at.end), text: `${found.keyword} ` }],
      },
      { zh: '是文字：在前面加＼', en: 'it is text: put ＼ before it', replacements: [{ place: source.place(start, start), text: '＼' }] },
    ];
    report(F.keywordInText(source.place(start, at.end), { word: found.spelling, keyword: found.keyword }, { edits }));
  }
}

interface Likely {
  readonly spelling: string;
  readonly keyword: string;
}

/** 自2017年7月25日起施行 where 施行 2017年7月25日 was meant. */
function dateOfForce(outer: Block, text: string): Likely | undefined {
  if (outer.word !== 'ruleSet') return undefined;
  const match = /^自.{4,20}起施行/.exec(text)?.[0];
  return match === undefined ? undefined : { spelling: match, keyword: '施行' };
}

const own = (...words: readonly BlockWord[]): readonly Likely[] =>
  words.flatMap((word) => BLOCK_WORDS[word].zh.map((spelling) => ({ spelling, keyword: spelling })));

const IN_CLAUSES: readonly Likely[] = [
  ...own('applicability', 'requirement', 'exception', 'quote', 'verification', 'remedy', 'note'),
  { spelling: '例外', keyword: '除外' },
  { spelling: '豁免', keyword: '除外' },
];

const LIKELY: Readonly<Partial<Record<Block['word'], readonly Likely[]>>> = {
  clause: IN_CLAUSES,
  clauseChange: IN_CLAUSES,
  ruleSet: [
    ...own(
      'methods',
      'noticeFile',
      'cover',
      'uncited',
      'lastDay',
      'issuer',
      'version',
      'tailors',
      'replaces',
      'inForceFrom',
      'repealedFrom',
      'exampleDate',
      'assessedYear',
    ),
    { spelling: '期限最后一日', keyword: '期限末日' },
  ],
  interpretation: own('reason', 'basis'),
};
