import * as T from '../tokens.js';
import { ComparisonRules } from './comparisons.js';

const W = T.WORD;

/** Whole sentences: items, and conditions joined by 且 or 或者. */
export class SentenceRules extends ComparisonRules {
  constructor(validate: boolean) {
    super(validate);
    this.performSelfAnalysis();
  }

  /** 要求, 适用, 除外. */
  readonly sentence = this.RULE('sentence', () => {
    this.SUBRULE(this.body);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.Stop) }, { ALT: () => this.CONSUME(T.Semicolon) }]));
  });

  /** 定义 F 是指 … */
  readonly definition = this.RULE('definition', () => {
    this.OR([
      { GATE: () => this.filterAhead(true), ALT: () => this.SUBRULE(this.filteredAggregate) },
      { ALT: () => this.SUBRULE(this.body) },
    ]);
  });

  /** 定义名单 L 是指 … */
  readonly listDefinition = this.RULE('listDefinition', () => {
    this.OPTION(() => this.SUBRULE(this.window));
    this.OR([{ GATE: () => this.filterAhead(), ALT: () => this.SUBRULE(this.filtered) }, { ALT: () => this.SUBRULE(this.plainList) }]);
  });

  /** 解释 “…” 是指 … */
  readonly interpretation = this.RULE('interpretation', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.window) },
      { ALT: () => this.SUBRULE(this.duration) },
      { ALT: () => this.SUBRULE(this.number) },
      { ALT: () => this.CONSUME(T.DateWord) },
      { ALT: () => this.CONSUME(T.TextValue) },
    ]);
  });

  /** An item list, or conditions joined by 且 or 或者. */
  protected readonly body = this.RULE('body', () => {
    this.OR({
      DEF: [{ GATE: () => this.itemsAhead(), ALT: () => this.SUBRULE(this.items) }, { ALT: () => this.SUBRULE(this.chain) }],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** 以下各项都满足 （1）… （2）… */
  protected readonly items = this.RULE('items', () => {
    this.SUBRULE(this.itemsHead);
    this.OPTION(() => this.CONSUME(T.Colon));
    this.OR([
      { ALT: () => this.AT_LEAST_ONE1(() => this.SUBRULE(this.item)) },
      { ALT: () => this.AT_LEAST_ONE2(() => this.SUBRULE(this.innerItem)) },
    ]);
  });

  protected readonly item = this.RULE('item', () => {
    this.CONSUME(T.Mark);
    this.SUBRULE(this.body);
    this.OPTION(() => this.SUBRULE(this.itemEnd));
  });

  protected readonly innerItem = this.RULE('innerItem', () => {
    this.CONSUME(T.InnerMark);
    this.SUBRULE(this.chain);
    this.OPTION(() => this.SUBRULE(this.itemEnd));
  });

  protected readonly itemEnd = this.RULE('itemEnd', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Semicolon) }, { ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.Stop) }]);
  });

  protected readonly itemsHead = this.RULE('itemsHead', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(W.Below);
          this.OR1([
            {
              ALT: () => {
                this.CONSUME(W.EachItem);
                this.OPTION1(() => this.CONSUME(W.AllDo));
                this.OPTION2(() => this.CONSUME1(W.Satisfies));
              },
            },
            {
              ALT: () => {
                this.SUBRULE1(this.bound);
                this.CONSUME1(T.Measure);
                this.CONSUME2(W.Satisfies);
              },
            },
          ]);
        },
      },
      { ALT: () => this.CONSUME(W.AllOf) },
      { ALT: () => this.CONSUME(W.AnyOf) },
      {
        ALT: () => {
          this.SUBRULE2(this.bound);
          this.CONSUME(W.OfItems);
        },
      },
    ]);
  });

  protected readonly chain = this.RULE('chain', () => {
    this.SUBRULE1(this.link);
    this.MANY({
      GATE: () => !this.commaEndsItem(),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        this.OR([{ ALT: () => this.CONSUME(W.And) }, { ALT: () => this.CONSUME(W.Or) }]);
        this.SUBRULE2(this.link);
      },
    });
  });

  protected readonly link = this.RULE('link', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(W.Not);
          this.SUBRULE1(this.comparison);
        },
      },
      { ALT: () => this.SUBRULE2(this.comparison) },
    ]);
  });
}
