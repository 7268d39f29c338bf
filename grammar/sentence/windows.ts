import * as T from '../tokens.js';
import { ValueRules } from './values.js';

const W = T.WORD;

/** Periods: 近三年, 近三个年度每年, 考核年度内. */
export abstract class WindowRules extends ValueRules {
  protected readonly window = this.RULE('window', () => {
    this.OR1([
      {
        ALT: () => {
          this.CONSUME(W.Last);
          this.CONSUME1(T.Numeral);
          this.OR2([
            { ALT: () => this.CONSUME(W.YearUnit) },
            { ALT: () => this.CONSUME(W.MonthUnit) },
            { ALT: () => this.CONSUME(W.DayUnit) },
            { ALT: () => this.SUBRULE1(this.wholePeriod) },
          ]);
          this.OPTION1(() => this.SUBRULE1(this.each));
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.ThisYear);
          this.OPTION2(() => this.SUBRULE2(this.each));
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.AssessedYear);
          this.OPTION3(() => this.SUBRULE4(this.each));
        },
      },
      { ALT: () => this.CONSUME(T.QuotedWindow) },
      {
        GATE: () => this.english(1),
        ALT: () => {
          this.SUBRULE3(this.each);
          this.CONSUME2(T.Numeral);
          this.SUBRULE2(this.wholePeriod);
        },
      },
      { ALT: () => this.CONSUME(W.EachQuarterThisYear) },
      { ALT: () => this.CONSUME(W.EachMonthThisYear) },
      { ALT: () => this.CONSUME(W.EachQuarterAssessed) },
      { ALT: () => this.CONSUME(W.EachMonthAssessed) },
    ]);
  });

  protected readonly each = this.RULE('each', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.EachYear) },
      { ALT: () => this.CONSUME(W.EachQuarter) },
      { ALT: () => this.CONSUME(W.EachMonth) },
    ]);
  });

  protected readonly wholePeriod = this.RULE('wholePeriod', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.WholeYear) },
      { ALT: () => this.CONSUME(W.WholeQuarter) },
      { ALT: () => this.CONSUME(W.WholeMonth) },
    ]);
  });
}
