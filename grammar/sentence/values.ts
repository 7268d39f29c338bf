import type { CstNode, ParserMethod } from 'chevrotain';
import * as T from '../tokens.js';
import { OtherwiseRules } from './otherwise.js';

const W = T.WORD;

/** Values: numbers, dates and what is reckoned from them. Those about lists, and conditions in parentheses, are read by the layers above. */
export abstract class ValueRules extends OtherwiseRules {
  protected abstract readonly chain: ParserMethod<[], CstNode>;
  protected abstract readonly quantified: ParserMethod<[], CstNode>;
  protected abstract readonly windowed: ParserMethod<[], CstNode>;
  protected abstract readonly aggregate: ParserMethod<[], CstNode>;
  protected abstract readonly aggregateEnglish: ParserMethod<[], CstNode>;

  protected readonly sum = this.RULE('sum', () => {
    this.SUBRULE1(this.product);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Plus) }, { ALT: () => this.CONSUME(T.Minus) }]);
      this.SUBRULE2(this.product);
    });
  });

  protected readonly product = this.RULE('product', () => {
    this.SUBRULE1(this.shifted);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Times) }, { ALT: () => this.CONSUME(T.Divide) }]);
      this.SUBRULE2(this.shifted);
      this.OPTION({ GATE: () => this.zeroAhead(), DEF: () => this.SUBRULE(this.whenZero) });
    });
  });

  /** D之后15日, D之前3个月. */
  protected readonly shifted = this.RULE('shifted', () => {
    this.SUBRULE(this.primary);
    this.MANY({ GATE: () => this.shiftAhead(), DEF: () => this.SUBRULE(this.shift) });
  });

  protected readonly shift = this.RULE('shift', () => {
    this.OR([{ ALT: () => this.CONSUME(W.After) }, { ALT: () => this.CONSUME(W.Before) }]);
    this.SUBRULE(this.duration);
  });

  protected readonly duration = this.RULE('duration', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Numeral);
          this.SUBRULE(this.durationUnit);
        },
      },
      { ALT: () => this.CONSUME(T.Quoted) },
    ]);
  });

  protected readonly durationUnit = this.RULE('durationUnit', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.DayUnit) },
      { ALT: () => this.CONSUME(W.WorkingDayUnit) },
      { ALT: () => this.CONSUME(W.MonthUnit) },
      { ALT: () => this.CONSUME(W.YearUnit) },
    ]);
  });

  protected readonly primary = this.RULE('primary', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.paren) },
      { ALT: () => this.SUBRULE(this.quantified) },
      { ALT: () => this.SUBRULE(this.windowed) },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { GATE: () => this.english(1), ALT: () => this.SUBRULE(this.aggregateEnglish) },
      { ALT: () => this.SUBRULE(this.suppliedTest) },
      { ALT: () => this.SUBRULE(this.stillAbsent) },
      { GATE: () => this.english(3), ALT: () => this.SUBRULE(this.shiftEnglish) },
      { ALT: () => this.SUBRULE(this.number) },
      { ALT: () => this.CONSUME(T.FieldName) },
      { ALT: () => this.CONSUME(T.DateWord) },
      { ALT: () => this.CONSUME(T.AssessedDay) },
      { ALT: () => this.CONSUME(W.EvaluationDate) },
      { ALT: () => this.CONSUME(T.Quoted) },
      { ALT: () => this.CONSUME(T.TextValue) },
    ]);
  });

  protected readonly paren = this.RULE('paren', () => {
    this.CONSUME(T.LParen);
    this.SUBRULE(this.chain);
    this.CONSUME(T.RParen);
  });

  protected readonly number = this.RULE('number', () => {
    this.CONSUME(T.Numeral);
    this.OPTION(() => this.CONSUME(T.Measure));
  });

  /** 15 days after D. */
  protected readonly shiftEnglish = this.RULE('shiftEnglish', () => {
    this.CONSUME(T.Numeral);
    this.SUBRULE(this.durationUnit);
    this.OR([{ ALT: () => this.CONSUME(W.Later) }, { ALT: () => this.CONSUME(W.Earlier) }]);
    this.SUBRULE(this.shifted);
  });

  protected readonly suppliedTest = this.RULE('suppliedTest', () => {
    this.CONSUME(W.Supplied);
    this.OR([{ ALT: () => this.CONSUME(T.FieldName) }, { ALT: () => this.CONSUME(T.ListName) }]);
  });

  /** 到D仍没有F. */
  protected readonly stillAbsent = this.RULE('stillAbsent', () => {
    this.CONSUME(W.Until);
    this.SUBRULE(this.sum);
    this.CONSUME(W.StillNo);
    this.CONSUME(T.FieldName);
  });
}
