import type { IToken } from 'chevrotain';
import type { Names } from '../../grammar/names.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../diagnostics/define.js';
import { rewrite, safely } from '../diagnostics/rewrite.js';
import type { Prepared } from '../text/prepared.js';
import { foldedOf, type Phrase, placeOf } from './phrase.js';
import type { Report } from './tree.js';

/**
 * An option behind a word that takes none: 主体类型是行政机关或受委托组织, 主体类型＝行政机关. In: a word that is no name, and
 * the tokens of its sentence. Out: whether the word before it was reported, with the right one.
 */
export function reportMisusedOption(names: Names, tokens: readonly IToken[], option: Phrase, report: Report): boolean {
  const before = tokens.filter((token) => token.startOffset < option.start);
  const joint = before.at(-1);
  if (joint === undefined) return false;
  const right = RIGHT_WORD[joint.tokenType.name];
  const field = right === undefined ? null : fieldBefore(before.slice(0, -1), right === ENUMERATION);
  if (right === undefined || field === null || !names.options.get(field)?.has(foldedOf(option))) return false;
  const place = placeOfToken(option.source, joint);
  const found = option.source.words.slice(joint.startOffset, joint.startOffset + joint.image.length);
  const edits = [safely(rewrite(place, right.put))];
  report(F.unexpectedWord(place, { found, expected: right.words }, { edits }));
  return true;
}

interface RightWord {
  readonly put: string;
  readonly words: Bilingual;
}

const ENUMERATION: RightWord = {
  put: '、',
  words: { zh: '“、”：几个选项写成“属于甲、乙”', en: '“、”: several options are written “is one of A, B”' },
};

const RIGHT_WORD: Readonly<Record<string, RightWord>> = {
  Or: ENUMERATION,
  Equal: { put: '是', words: { zh: '“是”：选项不比大小', en: '“是” (is): options have no size' } },
  Unequal: { put: '不是', words: { zh: '“不是”：选项不比大小', en: '“不是” (is not): options have no size' } },
};

/** The field on the left of the relation; behind 或者 some options stand between. */
function fieldBefore(tokens: readonly IToken[], afterOptions: boolean): string | null {
  let i = tokens.length - 1;
  if (afterOptions) {
    while (['OptionName', 'Enum', 'Comma'].includes(tokens[i]?.tokenType.name ?? '')) i -= 1;
    if (i === tokens.length - 1 || !['Is', 'OneOf'].includes(tokens[i]?.tokenType.name ?? '')) return null;
    i -= 1;
  }
  const field = tokens[i];
  return field?.tokenType.name === 'FieldName' ? field.image : null;
}

function placeOfToken(source: Prepared, token: IToken) {
  return placeOf({ source, start: token.startOffset, end: token.startOffset + token.image.length });
}
