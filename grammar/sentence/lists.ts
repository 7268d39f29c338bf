import type { CstNode, ParserMethod } from 'chevrotain';
import * as T from '../tokens.js';
import { WindowRules } from './windows.js';

const W = T.WORD;

/** Statements about the records of a list, and the lists that a condition narrows down. */
export abstract class ListRules extends WindowRules {
  protected abstract readonly body: ParserMethod<[], CstNode>;

  /** 每名L满足C, 没有C的L, 有F, 至少三件L满足C. */
  protected readonly quantified = this.RULE('quantified', () => {
    this.OR1([
      { ALT: () => this.CONSUME(W.Every) },
      { ALT: () => this.CONSUME(W.No) },
      { ALT: () => this.CONSUME(W.Has) },
      { ALT: () => this.SUBRULE(this.bound) },
    ]);
    this.OPTION1(() => this.CONSUME(T.Measure));
    this.OR2([
      { GATE: () => !this.opensFilter() && this.filterAhead(), ALT: () => this.SUBRULE(this.filtered) },
      { ALT: () => this.SUBRULE(this.plainList) },
      { ALT: () => this.CONSUME(T.FieldName) },
    ]);
    this.OPTION2(() => {
      this.CONSUME(W.Satisfies);
      this.SUBRULE(this.body);
    });
  });

  /** 至少两, 至多三, 恰好一. */
  protected readonly bound = this.RULE('bound', () => {
    this.OR([{ ALT: () => this.CONSUME(W.AtLeast) }, { ALT: () => this.CONSUME(W.AtMost) }, { ALT: () => this.CONSUME(W.Exactly) }]);
    this.CONSUME(T.Numeral);
  });

  /** What 每有1 counts: 件L满足C, 近三年C的L (scoring lines, docs/semantics.md §8). */
  readonly counted = this.RULE('counted', () => {
    this.OPTION1(() => this.CONSUME(T.Measure));
    this.OPTION2(() => this.SUBRULE(this.window));
    this.OR([{ GATE: () => this.filterAhead(), ALT: () => this.SUBRULE(this.filtered) }, { ALT: () => this.SUBRULE(this.plainList) }]);
    this.OPTION3(() => {
      this.CONSUME(W.Satisfies);
      this.SUBRULE(this.body);
    });
  });

  /** C的L. */
  protected readonly filtered = this.RULE('filtered', () => {
    this.ACTION(() => {
      this.filterStart = this.LA(1).startOffset;
    });
    this.SUBRULE(this.chain);
    this.CONSUME(W.Of);
    this.CONSUME(T.ListName);
  });

  /** L, L where C. */
  protected readonly plainList = this.RULE('plainList', () => {
    this.CONSUME(T.ListName);
    this.OPTION(() => {
      this.CONSUME(W.Where);
      this.SUBRULE(this.chain);
    });
  });
}
