import { type TokenType, tokenMatcher } from 'chevrotain';
import * as T from '../tokens.js';
import { Reading } from './reading.js';

const W = T.WORD;

/**
 * What a rule asks of the words ahead where two tokens do not decide: chiefly whether a quantifier is followed by a list, by a
 * filtered list (C的L) or by a field, for which `filterAhead` looks for the 的 that tells. Each says as well when words that are
 * not written yet could have changed its answer (`unwritten`).
 */
export abstract class Gates extends Reading {
  /** 每件有备案日期的案件: the 有 that begins a filter asks for a field; the 的 after it is the filter's. */
  protected opensFilter(): boolean {
    return this.LA(0).startOffset === this.filterStart;
  }

  /** The k-th word ahead is written in English: only then does the English order of words hold. */
  protected english(k: number): boolean {
    return this.ends(k) ? this.unwritten() : /^[A-Za-z]/.test(this.LA(k).image);
  }

  /** Whether an item list begins here: in English its third word tells (at least 2 of). */
  protected itemsAhead(): boolean {
    const first = this.LA(1).tokenType;
    return first === W.Below || first === W.AllOf || first === W.AnyOf || tokenMatcher(this.LA(3), W.OfItems);
  }

  /**
   * Whether a C的L begins here: its 的 comes before anything that ends or opens another part of the sentence.
   * `counted`: it must go on as C的L的数量.
   */
  protected filterAhead(counted = false): boolean {
    let depth = 0;
    for (let k = 1; ; k++) {
      const token = this.LA(k);
      if (tokenMatcher(token, T.LParen)) depth += 1;
      else if (tokenMatcher(token, T.RParen)) {
        depth -= 1;
        if (depth < 0) return false;
      } else if (depth === 0) {
        // 每件有备案日期的案件: only at its beginning can 有 or 没有 be part of the filter rather than a new quantifier.
        const asks = k === 1 && (token.tokenType === W.Has || token.tokenType === W.No);
        const asksForField = asks && (this.ends(2) ? this.unwritten() : tokenMatcher(this.LA(2), T.FieldName));
        if (STOPS_FILTER.has(token.tokenType) && !asksForField) return false;
        if (k > 1 && tokenMatcher(token, W.Of) && tokenMatcher(this.LA(k + 1), T.ListName))
          return !counted || (this.ends(k + 2) ? this.unwritten('figure') : ENDS_COUNTED.has(this.LA(k + 2).tokenType));
      }
      if (this.ends(k)) return counted ? this.unwritten('figure') : this.unwritten();
    }
  }

  /** 在D之后 and 在D之前 without a period end there; elsewhere 之后 always begins a shift. */
  protected shiftAhead(): boolean {
    const next = this.LA(2);
    if (this.ends(2) && this.LA(-1).tokenType === W.At) return this.unwritten();
    return tokenMatcher(next, T.Numeral) || tokenMatcher(next, T.Quoted) || this.LA(-1).tokenType !== W.At;
  }

  /** A comma behind an item joins nothing. */
  protected commaEndsItem(): boolean {
    if (!tokenMatcher(this.LA(1), T.Comma)) return false;
    if (this.ends(2)) return this.itemized && !this.unwritten();
    return [T.Mark, T.InnerMark].includes(this.LA(2).tokenType);
  }

  /** Nor does a comma before 且 or 或者 part two options. */
  protected optionAhead(): boolean {
    const next = this.LA(2).tokenType;
    return !this.commaEndsItem() && !(tokenMatcher(this.LA(1), T.Comma) && (next === W.And || next === W.Or));
  }

  protected emptyAhead(): boolean {
    const [a, b, c] = [this.LA(1), this.LA(2), this.LA(3)];
    if (tokenMatcher(a, W.EmptyAs) || tokenMatcher(a, W.EmptyNotApplicable)) return true;
    if ([T.LParen, T.Comma, T.Numeral].includes(a.tokenType) && this.ends(2)) return this.unwritten();
    if (tokenMatcher(a, T.Comma) && tokenMatcher(b, T.Numeral) && this.ends(3)) return this.unwritten();
    const said = tokenMatcher(b, W.EmptyAs) || tokenMatcher(b, W.EmptyNotApplicable);
    if (tokenMatcher(a, T.LParen)) return said;
    if (tokenMatcher(a, T.Comma)) return said || (tokenMatcher(b, T.Numeral) && tokenMatcher(c, W.IfEmpty));
    return tokenMatcher(a, T.Numeral) && tokenMatcher(b, W.IfEmpty);
  }

  protected zeroAhead(): boolean {
    const [a, b] = [this.LA(1).tokenType, this.LA(2).tokenType];
    if (SAYS_ZERO.has(a)) return true;
    if (a !== T.LParen && a !== T.Comma) return false;
    return this.ends(2) ? this.unwritten('quotient') : SAYS_ZERO.has(b);
  }

  protected relationAfterComma(): boolean {
    if (this.ends(2)) return this.unwritten();
    const next = this.LA(2).tokenType;
    return ORDERS.includes(next) || next === W.At || next === T.Numeral;
  }
}

/** What follows the list of a C的L的数量 or C的L中…. */
const ENDS_COUNTED: ReadonlySet<TokenType> = new Set([W.Of, W.Among]);

const STOPS_FILTER: ReadonlySet<TokenType> = new Set([
  W.Satisfies,
  W.Every,
  W.No,
  W.Has,
  W.AtLeast,
  W.AtMost,
  W.Exactly,
  W.Last,
  W.ThisYear,
  W.AssessedYear,
  W.Among,
  W.Below,
  T.QuotedWindow,
  T.Semicolon,
  T.Mark,
  T.InnerMark,
]);

/** What begins the words about a divisor of 0. */
const SAYS_ZERO: ReadonlySet<TokenType> = new Set([W.ZeroNotApplicable, W.ZeroAs, W.IfZero]);

/** Words that put two values in order. */
export const ORDERS: TokenType[] = [
  W.NoLess,
  W.NoMore,
  W.More,
  W.Less,
  W.Equal,
  W.Unequal,
  W.AtLeast,
  W.AtMost,
  W.Earlier,
  W.Later,
  W.NotEarlier,
  W.NotLater,
];
