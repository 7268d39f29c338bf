import * as T from '../tokens.js';
import { ListRules } from './lists.js';

const W = T.WORD;

/** Figures about a list: counts, shares, sums, and all of these in a period. */
export abstract class AggregateRules extends ListRules {
  /** 近三年…, 近三个年度每年…, 近三年（…）. */
  protected readonly windowed = this.RULE('windowed', () => {
    this.SUBRULE(this.window);
    this.OPTION(() => this.CONSUME(T.Comma));
    this.OR([
      { GATE: () => this.filterAhead(true), ALT: () => this.SUBRULE(this.filteredAggregate) },
      { ALT: () => this.SUBRULE(this.quantified) },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { GATE: () => this.english(1), ALT: () => this.SUBRULE(this.aggregateEnglish) },
      { ALT: () => this.SUBRULE(this.paren) },
    ]);
  });

  /** L的数量, L中C的比例, L的F合计. */
  protected readonly aggregate = this.RULE('aggregate', () => {
    this.CONSUME(T.ListName);
    this.SUBRULE(this.aggregateTail);
  });

  /** 是指 and a window may be followed by C的L的数量. */
  protected readonly filteredAggregate = this.RULE('filteredAggregate', () => {
    this.SUBRULE(this.filtered);
    this.SUBRULE(this.aggregateTail);
  });

  protected readonly aggregateTail = this.RULE('aggregateTail', () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME1(W.Of);
          this.OR2([{ ALT: () => this.CONSUME1(W.Count) }, { ALT: () => this.SUBRULE1(this.overField) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.Among);
          this.SUBRULE(this.chain);
          this.CONSUME2(W.Of);
          this.OR3([
            { ALT: () => this.CONSUME2(W.Count) },
            { ALT: () => this.CONSUME(W.Share) },
            { ALT: () => this.SUBRULE2(this.overField) },
          ]);
        },
      },
      { ALT: () => this.CONSUME(W.Supplied) },
    ]);
    this.OPTION({ GATE: () => this.emptyAhead(), DEF: () => this.SUBRULE(this.whenEmpty) });
  });

  protected readonly overField = this.RULE('overField', () => {
    this.CONSUME(T.FieldName);
    this.SUBRULE(this.overWord);
  });

  protected readonly overWord = this.RULE('overWord', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.Sum) },
      { ALT: () => this.CONSUME(W.Mean) },
      { ALT: () => this.CONSUME(W.Largest) },
      { ALT: () => this.CONSUME(W.Smallest) },
      { ALT: () => this.CONSUME(W.Earliest) },
      { ALT: () => this.CONSUME(W.Latest) },
    ]);
  });

  /** count of L, share of L satisfying (C), sum of F of L. */
  protected readonly aggregateEnglish = this.RULE('aggregateEnglish', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(W.Count);
          this.SUBRULE1(this.listArgument);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.Share);
          this.SUBRULE2(this.listArgument);
          this.CONSUME(W.Satisfies);
          this.SUBRULE(this.paren);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.overWord);
          this.CONSUME(T.FieldName);
          this.CONSUME(W.OfItems);
          this.SUBRULE3(this.listArgument);
        },
      },
    ]);
    this.OPTION({ GATE: () => this.emptyAhead(), DEF: () => this.SUBRULE(this.whenEmpty) });
  });

  protected readonly listArgument = this.RULE('listArgument', () => {
    this.OR([
      { ALT: () => this.CONSUME1(T.ListName) },
      {
        ALT: () => {
          this.CONSUME(T.LParen);
          this.CONSUME2(T.ListName);
          this.OPTION(() => {
            this.CONSUME(W.Where);
            this.SUBRULE(this.chain);
          });
          this.CONSUME(T.RParen);
        },
      },
    ]);
  });
}
