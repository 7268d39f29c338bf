import * as T from '../tokens.js';
import { Gates } from './gates.js';

const W = T.WORD;

/** What holds where a list is empty or a divisor is 0. */
export abstract class OtherwiseRules extends Gates {
  /** ，名单为空视为100%, ，名单为空时不适用 */
  protected readonly whenEmpty = this.RULE('whenEmpty', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.LParen);
          this.OR2([
            {
              ALT: () => {
                this.CONSUME1(W.EmptyAs);
                this.CONSUME1(T.Numeral);
              },
            },
            { ALT: () => this.CONSUME1(W.EmptyNotApplicable) },
          ]);
          this.CONSUME(T.RParen);
        },
      },
      {
        ALT: () => {
          this.OPTION1(() => this.CONSUME1(T.Comma));
          this.OR1([
            {
              ALT: () => {
                this.CONSUME2(W.EmptyAs);
                this.CONSUME2(T.Numeral);
              },
            },
            {
              ALT: () => {
                this.CONSUME3(T.Numeral);
                this.CONSUME(W.IfEmpty);
              },
            },
            { ALT: () => this.CONSUME2(W.EmptyNotApplicable) },
          ]);
          this.OPTION2({ GATE: () => this.relationAfterComma(), DEF: () => this.CONSUME2(T.Comma) });
        },
      },
    ]);
  });

  /** ，除数为0时不适用 */
  protected readonly whenZero = this.RULE('whenZero', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.LParen);
          this.SUBRULE1(this.zeroWords);
          this.CONSUME(T.RParen);
        },
      },
      {
        ALT: () => {
          this.OPTION1(() => this.CONSUME1(T.Comma));
          this.SUBRULE2(this.zeroWords);
          this.OPTION2({ GATE: () => this.relationAfterComma(), DEF: () => this.CONSUME2(T.Comma) });
        },
      },
    ]);
  });

  /** 除数为0时不适用, 除数为0时视为100%; if the divisor is 0: 100%. */
  protected readonly zeroWords = this.RULE('zeroWords', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.ZeroNotApplicable) },
      {
        ALT: () => {
          this.CONSUME(W.ZeroAs);
          this.CONSUME1(T.Numeral);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.IfZero);
          this.CONSUME(T.Colon);
          this.OR1([{ ALT: () => this.CONSUME(W.NotApplicable) }, { ALT: () => this.CONSUME2(T.Numeral) }]);
        },
      },
    ]);
  });
}
