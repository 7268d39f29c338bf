import type { IToken, TokenType } from 'chevrotain';
import { readAssessedDay, readDate } from '../src/text/dates.js';
import { readNumeral } from '../src/text/numeral.js';
import { fold, squeeze } from '../src/text/width.js';
import { type NameKind, type Names, type Trie, trieOf } from './names.js';
import { SENTENCE_WORDS, type SentenceWord, STRAY_WORDS } from './spellings.js';
import * as T from './tokens.js';

/** A sentence cut into words. */
export interface Cut {
  readonly tokens: readonly IToken[];
  /** Stretches that are no word of the language and no declared name. */
  readonly unknown: readonly Stretch[];
  /** 未, 均, 是否 …: words that look like ours and are not. */
  readonly stray: readonly Stretch[];
  /** Quotation marks and text marks that do not close. */
  readonly unclosed: readonly Stretch[];
  /** Words of which a shorter reading exists: where, and the shorter lengths. */
  readonly recuts: readonly { readonly start: number; readonly length: number; readonly shorter: readonly number[] }[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts sentences of one rule set. */
export type Cutter = (folded: string, start: number, end: number, force?: { readonly start: number; readonly length: number }) => Cut;

/**
 * Makes the cutter for a vocabulary's names (language.md §1.1): at each place the longest word counts, be it
 * a keyword or a declared name. After 是 or 属于, the options of the field on the left come first. `force`
 * cuts one word shorter, to look for a second reading.
 * Out of the cutter: tokens whose offsets are places in `folded`.
 */
export function cutterFor(names: Names): Cutter {
  const words = chineseWords(names);
  const options = new Map([...names.options].map(([field, set]) => [field, trieOf([...set].map((o) => [fold(o), o] as const))]));
  const everyOption = trieOf([...names.options.values()].flatMap((set) => [...set].map((o) => [fold(o), o] as const)));
  return (folded, start, end, force) => new Cutting(folded.slice(0, end), start, names, words, options, everyOption, force).run();
}

type Word = { readonly type: TokenType } | { readonly stray: true };

function chineseWords(names: Names): Trie<Word> {
  const keywords = Object.entries(SENTENCE_WORDS).flatMap(([key, s]) =>
    s.zh.map((w) => [fold(w), { type: T.WORD[key as SentenceWord] }] as const),
  );
  const strays = Object.keys(STRAY_WORDS).map((w) => [w, { stray: true }] as const);
  const measures = Array.from(COMMON_MEASURES, (w) => [w, { type: T.Measure }] as const);
  const declared = [...names.words].map(([w, kind]) => [fold(w), { type: typeOf(kind) }] as const);
  return trieOf<Word>([...strays, ...measures, ...keywords, ...declared]);
}

/** Measure words a clerk may use though the list declares another; the checker offers the declared one. */
const COMMON_MEASURES = '名件个次项条份人宗处卷起户家位篇期元分';

function typeOf(kind: NameKind): TokenType {
  return kind === 'list' ? T.ListName : kind === 'field' ? T.FieldName : T.Measure;
}

const ENGLISH = new Map(Object.entries(SENTENCE_WORDS).flatMap(([key, s]) => s.en.map((w) => [w, T.WORD[key as SentenceWord]] as const)));
const LONGEST_ENGLISH = Math.max(...[...ENGLISH.keys()].map((w) => w.split(' ').length));

/** One pass over one sentence. A class only inside this file: it holds the place reached. */
class Cutting {
  private at: number;
  private readonly tokens: IToken[] = [];
  private readonly unknown: Stretch[] = [];
  private readonly stray: Stretch[] = [];
  private readonly unclosed: Stretch[] = [];
  private readonly recuts: { start: number; length: number; shorter: number[] }[] = [];

  constructor(
    private readonly text: string,
    private readonly begin: number,
    private readonly names: Names,
    private readonly words: Trie<Word>,
    private readonly options: ReadonlyMap<string, Trie<string>>,
    private readonly everyOption: Trie<string>,
    private readonly force: { readonly start: number; readonly length: number } | undefined,
  ) {
    this.at = begin;
  }

  run(): Cut {
    while (this.at < this.text.length) {
      if (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
      else if (
        !this.mark() &&
        !this.quoted() &&
        !this.option() &&
        !this.literal() &&
        !this.english() &&
        !this.word() &&
        !this.punctuation()
      )
        this.unreadable();
    }
    const { tokens, unknown, stray, unclosed, recuts } = this;
    return { tokens, unknown: joinNeighbours(unknown, this.text), stray, unclosed, recuts };
  }

  /** （1） and ① count at the start of a line, after ； and after the head of their list. */
  private mark(): boolean {
    const match = /^(?:\((\d{1,2}|[一二三四五六七八九十]{1,3})\)|([①-⑳]))/.exec(this.text.slice(this.at, this.at + 6));
    if (match === null || !this.mayStandMark()) return false;
    this.push(match[2] === undefined ? T.Mark : T.InnerMark, match[0].length);
    return true;
  }

  private mayStandMark(): boolean {
    let before = this.at - 1;
    while (before >= this.begin && /[^\S\r\n]/.test(this.text[before] ?? '')) before -= 1;
    if (before < this.begin || /[\r\n;]/.test(this.text[before] ?? '')) return true;
    const last = this.tokens.at(-1)?.tokenType;
    // In the middle of a line it counts after a whole item, where no parenthesis could begin.
    if (last !== undefined && ENDS_ITEM.has(last) && this.tokens.some((t) => t.tokenType === T.Mark || t.tokenType === T.InnerMark))
      return true;
    return (
      last === T.Colon ||
      last === T.WORD.OfItems ||
      last === T.WORD.AllOf ||
      last === T.WORD.AnyOf ||
      last === T.Mark ||
      this.endsItemsHead()
    );
  }

  /** 以下各项都满足（1）…: the marker may follow the head at once. */
  private endsItemsHead(): boolean {
    const last = this.tokens.slice(-5).map((t) => t.tokenType);
    const below = last.lastIndexOf(T.WORD.Below);
    return below >= 0 && (last.at(-1) === T.WORD.Satisfies || last.at(-1) === T.WORD.EachItem);
  }

  private quoted(): boolean {
    const open = this.text[this.at];
    const close = open === '"' ? '"' : open === '「' ? '」' : null;
    if (close === null) return false;
    const end = this.text.indexOf(close, this.at + 1);
    if (end < 0) {
      this.unclosed.push(this.stretch(this.at, this.text.length));
      this.at = this.text.length;
      return true;
    }
    const inside = squeeze(this.text.slice(this.at + 1, end));
    this.push(open === '「' ? T.TextValue : this.names.windows.has(inside) ? T.QuotedWindow : T.Quoted, end + 1 - this.at);
    return true;
  }

  /** After 是, 属于 and between 、 the options of the field on the left come first. */
  private option(): boolean {
    const choices = this.choices();
    if (choices === null) return false;
    const longest = choices.matches(this.text, this.at).at(-1);
    if (longest === undefined || !this.endsWord(longest.length)) {
      const elsewhere = this.everyOption.matches(this.text, this.at).at(-1);
      const word = this.words.matches(this.text, this.at).at(-1);
      if (elsewhere === undefined || (word?.length ?? 0) > elsewhere.length || !this.endsWord(elsewhere.length)) return false;
      this.push(T.OptionName, elsewhere.length);
      return true;
    }
    this.push(T.OptionName, longest.length);
    return true;
  }

  private choices(): Trie<string> | null {
    let i = this.tokens.length - 1;
    const last = this.tokens[i]?.tokenType;
    if (last === T.Enum || last === T.Comma || last === T.WORD.Or) {
      i -= 1;
      if (this.tokens[i]?.tokenType !== T.OptionName) return null;
      while (this.tokens[i]?.tokenType === T.OptionName || this.tokens[i]?.tokenType === T.Enum || this.tokens[i]?.tokenType === T.Comma)
        i -= 1;
      if (last === T.WORD.Or) return null;
    }
    const relation = this.tokens[i]?.tokenType;
    if (relation !== T.WORD.Is && relation !== T.WORD.IsNot && relation !== T.WORD.OneOf && relation !== T.WORD.NotOneOf) return null;
    const field = this.tokens[i - 1];
    const choices = field === undefined ? undefined : this.options.get(field.image);
    // After a comma an option is tried only where it is one for certain: the comma may also end the sentence's part.
    if (last === T.Comma && choices?.matches(this.text, this.at).length === 0) return null;
    return choices ?? null;
  }

  private literal(): boolean {
    const next = this.words.matches(this.text, this.at).at(-1)?.length ?? 0;
    const assessed = readAssessedDay(this.text, this.at);
    if (assessed !== null && assessed.length >= next) {
      this.push(T.AssessedDay, assessed.length);
      return true;
    }
    const date = readDate(this.text, this.at);
    if (date !== null && date.length >= next) {
      this.push(T.DateWord, date.length);
      return true;
    }
    const number = readNumeral(this.text, this.at);
    if (number === null || number.length < next || this.forcedHere()) return false;
    this.push(T.Numeral, number.length);
    return true;
  }

  private english(): boolean {
    const match = /^[A-Za-z_][A-Za-z0-9_]*/.exec(this.text.slice(this.at, this.at + 80));
    if (match === null) return false;
    const longerChinese = this.words.matches(this.text, this.at).at(-1)?.length ?? 0;
    if (longerChinese > match[0].length) return false;
    const keyword = this.englishKeyword();
    if (keyword !== null) {
      this.push(keyword.type, keyword.length);
      return true;
    }
    const kind = this.names.aliases.get(match[0]);
    if (kind === undefined) return false;
    this.push(typeOf(kind), match[0].length);
    return true;
  }

  private englishKeyword(): { type: TokenType; length: number } | null {
    let found: { type: TokenType; length: number } | null = null;
    // The 0 of “if the divisor is 0” is the only figure in a word of ours.
    const pattern = /\s*([A-Za-z]+|0)/y;
    pattern.lastIndex = this.at;
    let phrase = '';
    for (let n = 0; n < LONGEST_ENGLISH; n++) {
      const match = pattern.exec(this.text);
      if (match === null || /[A-Za-z0-9_]/.test(this.text[pattern.lastIndex] ?? '')) break;
      phrase = n === 0 ? (match[1] ?? '') : `${phrase} ${match[1]}`;
      const type = ENGLISH.get(phrase);
      if (type !== undefined) found = { type, length: pattern.lastIndex - this.at };
    }
    return found;
  }

  private word(): boolean {
    const found = this.words.matches(this.text, this.at).filter((m) => this.endsWord(m.length) && this.isOurs(m.length));
    const forced = this.forcedHere() ? found.find((m) => m.length === this.force?.length) : undefined;
    const longest = forced ?? found.at(-1);
    if (longest === undefined) return false;
    if ('stray' in longest.value || this.straysHere(longest.length)) {
      this.stray.push(this.stretch(this.at, this.at + longest.length));
      this.at += longest.length;
      return true;
    }
    const shorter = found.filter((m) => m.length < longest.length && !('stray' in m.value)).map((m) => m.length);
    if (shorter.length > 0 && forced === undefined && !this.standsApart(longest.length))
      this.recuts.push({ start: this.at, length: longest.length, shorter });
    this.push(longest.value.type, longest.length);
    return true;
  }

  /** 均 is a word of ours only in 以下各项均满足. */
  private straysHere(length: number): boolean {
    return this.text.slice(this.at, this.at + length) === '均' && this.tokens.at(-1)?.tokenType !== T.WORD.EachItem;
  }

  /**
   * 到 and 未在 are words of ours only before a date, in 到…仍没有… and …未在…内; elsewhere 到 is a part of some name, and 未 a
   * word that many write for 并非.
   */
  private isOurs(length: number): boolean {
    const word = this.text.slice(this.at, this.at + length);
    if (word === '到') return this.unknown.at(-1)?.end !== this.at && this.beginsDate(this.at + 1);
    if (word !== '未在') return true;
    const last = this.tokens.at(-1);
    const name = this.words.matches(this.text, this.at + 1).at(-1)?.length ?? 0;
    return last !== undefined && ENDS_DATE.has(last.tokenType) && name < 2 && this.beginsDate(this.at + 2);
  }

  /** Whether a date may begin there: a name, a day, an interpretation, a parenthesis; or nothing is written yet. */
  private beginsDate(at: number): boolean {
    const rest = this.text.slice(at).trimStart();
    const from = this.text.length - rest.length;
    if (rest === '' || /^["(A-Za-z]/.test(rest)) return true;
    if (readDate(this.text, from) !== null || readAssessedDay(this.text, from) !== null) return true;
    return this.words.matches(this.text, from).some(({ value }) => 'type' in value && BEGIN_DATE.has(value.type));
  }

  private forcedHere(): boolean {
    return this.force?.start === this.at;
  }

  /**
   * Whether the writer has marked both edges of the word at hand: by a space on each side where more of the sentence
   * stands there, or by parentheses around just this word. The sentence's own ends mark nothing.
   */
  private standsApart(length: number): boolean {
    const sides = [this.edge(this.at - 1, this.begin - 1), this.edge(this.at + length, this.text.length)];
    if (this.text[this.at - 1] === '(' && this.text[this.at + length] === ')') return true;
    return !sides.includes('none') && sides.includes('space');
  }

  private edge(at: number, end: number): 'space' | 'neutral' | 'none' {
    const c = this.text[at] ?? ' ';
    if (at === end || /^\s*$/.test(at < this.at ? this.text.slice(this.begin, at + 1) : this.text.slice(at))) return 'neutral';
    return /\s/.test(c) ? 'space' : EDGE.test(c) ? 'neutral' : 'none';
  }

  /** A Latin word does not end inside another. */
  private endsWord(length: number): boolean {
    return !(/[A-Za-z0-9_]/.test(this.text[this.at + length - 1] ?? '') && /[A-Za-z0-9_]/.test(this.text[this.at + length] ?? ''));
  }

  private punctuation(): boolean {
    const type = T.PUNCTUATION[this.text[this.at] ?? ''];
    if (type === undefined) return false;
    this.push(type, 1);
    return true;
  }

  private unreadable(): void {
    const start = this.at;
    const latin = /^[A-Za-z_][A-Za-z0-9_]*/.exec(this.text.slice(start, start + 200));
    const one = (this.text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    this.at += latin?.[0].length ?? one;
    this.unknown.push(this.stretch(start, this.at));
  }

  private push(tokenType: TokenType, length: number): void {
    this.tokens.push({
      image: this.text.slice(this.at, this.at + length),
      startOffset: this.at,
      endOffset: this.at + length - 1,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    });
    this.at += length;
  }

  private stretch(start: number, end: number): Stretch {
    return { start, end, text: this.text.slice(start, end) };
  }
}

const ENDS_ITEM: ReadonlySet<TokenType> = new Set([
  T.FieldName,
  T.OptionName,
  T.Numeral,
  T.Measure,
  T.DateWord,
  T.AssessedDay,
  T.TextValue,
  T.Quoted,
  T.RParen,
  T.WORD.Inside,
  T.WORD.By,
  T.WORD.OrAbove,
  T.WORD.Supplied,
]);

const BEGIN_DATE: ReadonlySet<TokenType> = new Set([
  T.FieldName,
  T.ListName,
  T.WORD.EvaluationDate,
  T.WORD.Last,
  T.WORD.ThisYear,
  T.WORD.AssessedYear,
]);

/** What a date may end with. */
const ENDS_DATE: ReadonlySet<TokenType> = new Set([
  T.FieldName,
  T.RParen,
  T.DateWord,
  T.AssessedDay,
  T.Quoted,
  T.WORD.EvaluationDate,
  T.WORD.Earliest,
  T.WORD.Latest,
  T.WORD.DayUnit,
  T.WORD.WorkingDayUnit,
  T.WORD.MonthUnit,
  T.WORD.YearUnit,
]);

const EDGE = /[(),、;:。."「」+\-×÷*/≥≤><=≠]/;

function joinNeighbours(stretches: readonly Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const s of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === s.start)
      joined.splice(-1, 1, { start: last.start, end: s.end, text: text.slice(last.start, s.end) });
    else joined.push(s);
  }
  return joined;
}
