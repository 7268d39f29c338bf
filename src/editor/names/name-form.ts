import type { Bilingual } from '../../diagnostics/define.js';
import type { NameUse } from '../../model/name-use.js';

/** What a name of a kind looks like. */
export interface NameForm {
  /** In: the words, folded, white space at the ends aside. */
  readonly fits: (folded: string) => boolean;
  /** The form in a sentence. */
  readonly words: Bilingual;
}

/** The form of the names of what stands somewhere, be it the name or the alias. */
export function formOf({ target, spelling }: Pick<NameUse, 'target' | 'spelling'>): NameForm {
  if (spelling === 'alias') return ALIAS;
  switch (target.kind) {
    case 'clause':
      return CLAUSE;
    case 'interpretation':
      return INTERPRETATION;
    case 'measure':
      return MEASURE;
    case 'option':
      return OPTION;
    default:
      return NAME;
  }
}

const NAME: NameForm = {
  fits: (name) => /^[^\s:,;、。"「」()#|]+$/.test(name) && name.length <= LONGEST,
  words: { zh: '名称里不能有空格、标点和括号', en: 'a name has no spaces, punctuation or parentheses' },
};

const OPTION: NameForm = {
  fits: (name) => /^[^\s:,;、。"「」()#|]+$/.test(name) && name.length <= LONGEST,
  words: { zh: '选项里不能有空格、标点和括号', en: 'an option has no spaces, punctuation or parentheses' },
};

const ALIAS: NameForm = {
  fits: (name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && name.length <= LONGEST,
  words: {
    zh: '别名只能用英文字母、数字和下划线，并以字母开头',
    en: 'an alias has Latin letters, figures and underscores, and begins with a letter',
  },
};

const CLAUSE: NameForm = {
  fits: (id) => /^\d{1,4}(?:\.\d{1,4}){0,4}$/.test(id),
  words: { zh: '条款编号由数字和点组成，例如 3.3', en: 'a clause number is figures and dots, such as 3.3' },
};

const INTERPRETATION: NameForm = {
  fits: (name) => /^[^"\r\n]+$/.test(name) && name.length <= LONGEST,
  words: { zh: '解释的名称写在一行里，不能有引号', en: 'the name of an interpretation stands on one line and has no quotation marks' },
};

const MEASURE: NameForm = {
  fits: (word) => /^[^\s\d():,;、。"]{1,4}$/.test(word),
  words: { zh: '量词是一到四个字，例如“名”“件”', en: 'a measure word has one to four characters, such as 名 or 件' },
};

/** Longer than any name people can read. */
const LONGEST = 100;
