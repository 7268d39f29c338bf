import * as T from '../tokens.js';
import { AggregateRules } from './aggregates.js';
import { ORDERS } from './gates.js';

const W = T.WORD;

/** A value, or two that are compared. */
export abstract class ComparisonRules extends AggregateRules {
  /** A value, or two that are compared. */
  protected readonly comparison = this.RULE('comparison', () => {
    this.SUBRULE(this.sum);
    this.OPTION1(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.choice) },
        { ALT: () => this.SUBRULE(this.order) },
        { ALT: () => this.SUBRULE(this.deadline) },
        { ALT: () => this.SUBRULE(this.orAbove) },
        { ALT: () => this.CONSUME(W.Exists) },
        { ALT: () => this.CONSUME(W.Supplied) },
        { ALT: () => this.SUBRULE(this.stillAbsentEnglish) },
      ]),
    );
    this.OPTION2({
      GATE: () => this.emptyAhead(),
      DEF: () => this.SUBRULE(this.whenEmpty),
    });
    this.OPTION3({
      GATE: () => this.zeroAhead(),
      DEF: () => this.SUBRULE(this.whenZero),
    });
  });

  /** 是, 属于 and their negations. */
  protected readonly choice = this.RULE('choice', () => {
    this.OR1([
      { ALT: () => this.CONSUME(W.Is) },
      { ALT: () => this.CONSUME(W.IsNot) },
      { ALT: () => this.CONSUME(W.OneOf) },
      { ALT: () => this.CONSUME(W.NotOneOf) },
    ]);
    this.OR2([
      {
        ALT: () => {
          this.CONSUME1(T.OptionName);
          this.MANY({
            GATE: () => this.optionAhead(),
            DEF: () => {
              this.OR3([{ ALT: () => this.CONSUME(T.Enum) }, { ALT: () => this.CONSUME(T.Comma) }]);
              this.CONSUME2(T.OptionName);
            },
          });
        },
      },
      { ALT: () => this.SUBRULE(this.sum) },
    ]);
  });

  protected readonly order = this.RULE('order', () => {
    this.OR(ORDERS.map((type) => ({ ALT: () => this.CONSUME(type) })));
    this.SUBRULE(this.sum);
  });

  /** 在D之后15日内, 在D以前, 在90%以上, 在考核年度内; within 15 days after D, by D. */
  protected readonly deadline = this.RULE('deadline', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(W.At);
          this.OR1([
            // It also begins a value about a list, of which no deadline speaks.
            { ALT: () => this.CONSUME1(W.AssessedYear), IGNORE_AMBIGUITIES: true },
            {
              ALT: () => {
                this.SUBRULE1(this.sum);
                this.OR2([
                  { ALT: () => this.CONSUME(W.Inside) },
                  { ALT: () => this.CONSUME1(W.By) },
                  { ALT: () => this.CONSUME(W.After) },
                  { ALT: () => this.CONSUME(W.Before) },
                  { ALT: () => this.CONSUME(W.OrAbove) },
                  { ALT: () => this.CONSUME(W.Below) },
                ]);
              },
            },
          ]);
        },
      },
      { ALT: () => this.CONSUME2(W.AssessedYear) },
      {
        ALT: () => {
          this.CONSUME(W.Within);
          this.SUBRULE(this.duration);
          this.CONSUME(W.Later);
          this.SUBRULE2(this.sum);
        },
      },
      {
        GATE: () => this.english(1),
        ALT: () => {
          this.CONSUME2(W.By);
          this.SUBRULE3(this.sum);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.NotAt);
          this.SUBRULE4(this.sum);
          this.CONSUME2(W.Inside);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.NotWithin);
          this.SUBRULE2(this.duration);
          this.CONSUME2(W.Later);
          this.SUBRULE5(this.sum);
        },
      },
    ]);
  });

  /** F still absent after D. */
  protected readonly stillAbsentEnglish = this.RULE('stillAbsentEnglish', () => {
    this.CONSUME(W.StillAbsent);
    this.SUBRULE(this.sum);
  });

  /** 满意度90%以上. */
  protected readonly orAbove = this.RULE('orAbove', () => {
    this.CONSUME(T.Numeral);
    this.OPTION(() => this.CONSUME(T.Measure));
    this.OR([{ ALT: () => this.CONSUME(W.OrAbove) }, { ALT: () => this.CONSUME(W.Below) }]);
  });
}
