import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { type HeadingAttribute, headingAttribute } from '../../syntax/heading-attribute.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Report, SectionSyntax } from '../../syntax/tree.js';

/** What the heading of a 栏目 or a 名单 says beside its name. */
export interface Heading {
  /** 属于: the name of the other list. */
  readonly belongsTo: Phrase | null;
  /** 未列的视为没有. */
  readonly unlisted: Phrase | null;
  /** 责任科室. */
  readonly keptBy: Phrase | null;
  /** 须注明: the name of the 是否 field. */
  readonly provided: Phrase | null;
}

/** Reads the attributes of a heading; each may stand there once, 属于 only behind a 名单. */
export function readHeading(syntax: SectionSyntax, isList: boolean, report: Report): Heading {
  const found: { [kind in HeadingAttribute['kind']]?: Phrase } = {};
  for (const words of syntax.attributes) {
    const attribute = headingAttribute(words);
    if (attribute.kind === 'unknown' || (attribute.kind === 'belongsTo' && !isList))
      report(F.unknownHeadingAttribute(placeOf(words), { words: wordsOf(words) }));
    else if (found[attribute.kind] !== undefined)
      report(F.repeatedBlock(placeOf(words), { block: foldedOf(syntax.name), keyword: KEYWORDS[attribute.kind] }));
    else found[attribute.kind] = 'name' in attribute ? attribute.name : 'who' in attribute ? attribute.who : words;
  }
  return {
    belongsTo: found.belongsTo ?? null,
    unlisted: found.unlisted ?? null,
    provided: found.provided ?? null,
    keptBy: found.keptBy ?? null,
  };
}

const KEYWORDS = { belongsTo: '属于', unlisted: '未列的视为没有', provided: '须注明', keptBy: '责任科室' } as const;
