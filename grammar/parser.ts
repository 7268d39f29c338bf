import {
  type CstNode,
  CstParser,
  type IParserErrorMessageProvider,
  type IRecognitionException,
  type IToken,
  NoViableAltException,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import * as T from './tokens.js';

const W = T.WORD;

/**
 * The grammar of what stands after 要求, 适用, 除外, 是指: pure grammar, its tree is read in src/syntax.
 * Two tokens of lookahead decide everywhere but where a gate looks further: whether a quantifier is followed by
 * a list, by a filtered list (C的L) or by a field, for which `filterAhead` looks for the 的 that tells.
 */
class SentenceParser extends CstParser {
  /** Where the filter begins that is being read. */
  private filterStart = -1;
  /** What a gate that meets the end of the words takes to be still to come. */
  private expected: Expected = 'nothing';
  /** Whether a gate met the end of the words. */
  private undecided = false;
  /** Whether the sentence has items. */
  private itemized = false;
  /** The rules being read where the grammar stopped. */
  private stack: readonly CstNode[] = [];
  /** Chevrotain's own: the rules being read, outermost first, each with what it has read; and how it keeps an error. */
  declare protected readonly CST_STACK: CstNode[];
  declare protected readonly SAVE_ERROR: (error: IRecognitionException) => IRecognitionException;

  constructor(validate: boolean) {
    const stopped: { note: () => void } = { note: () => undefined };
    super(T.SENTENCE_TOKENS, {
      maxLookahead: 2,
      skipValidations: !validate,
      recoveryEnabled: false,
      nodeLocationTracking: 'onlyOffset',
      errorMessageProvider: messagesThat(() => stopped.note()),
    });
    this.performSelfAnalysis();
    stopped.note = () => {
      this.stack = [...this.CST_STACK];
    };
  }

  /** Reads the words of one sentence. */
  read(tokens: readonly IToken[], entry: Entry, expected: Expected): Parsed {
    this.filterStart = -1;
    this.expected = expected;
    this.undecided = false;
    this.itemized = tokens.some(({ tokenType }) => tokenType === T.Mark || tokenType === T.InnerMark);
    this.stack = [];
    this.input = [...tokens];
    const cst = (this[entry] as ParserMethod<[], CstNode>)();
    const [error] = this.errors;
    return { cst, error: error ?? null, stack: this.stack, undecided: this.undecided };
  }

  /**
   * As Chevrotain's own, but for the words that would have fitted: to gather them costs as much as to read ten sentences, and
   * nobody asks for them (our messages are told in src/syntax/explain-error.ts).
   */
  protected raiseNoAltException(): never {
    this.stack = [...this.CST_STACK];
    throw this.SAVE_ERROR(new NoViableAltException('', this.LA(1), this.LA(0)));
  }

  /** What a gate answers for words that are not written. */
  private unwritten(...asIf: readonly Expected[]): boolean {
    this.undecided = true;
    return (asIf.length === 0 ? LATER : asIf).includes(this.expected);
  }

  private ends(k: number): boolean {
    return this.LA(k).tokenType.name === 'EOF';
  }

  /** 要求, 适用, 除外. */
  readonly sentence = this.RULE('sentence', () => {
    this.SUBRULE(this.body);
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.Stop) }, { ALT: () => this.CONSUME(T.Semicolon) }]));
  });

  /** An item list, or conditions joined by 且 or 或者. */
  private readonly body = this.RULE('body', () => {
    this.OR({
      DEF: [{ GATE: () => this.itemsAhead(), ALT: () => this.SUBRULE(this.items) }, { ALT: () => this.SUBRULE(this.chain) }],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** 以下各项都满足 （1）… （2）… */
  private readonly items = this.RULE('items', () => {
    this.SUBRULE(this.itemsHead);
    this.OPTION(() => this.CONSUME(T.Colon));
    this.OR([
      { ALT: () => this.AT_LEAST_ONE1(() => this.SUBRULE(this.item)) },
      { ALT: () => this.AT_LEAST_ONE2(() => this.SUBRULE(this.innerItem)) },
    ]);
  });

  private readonly item = this.RULE('item', () => {
    this.CONSUME(T.Mark);
    this.SUBRULE(this.body);
    this.OPTION(() => this.SUBRULE(this.itemEnd));
  });

  private readonly innerItem = this.RULE('innerItem', () => {
    this.CONSUME(T.InnerMark);
    this.SUBRULE(this.chain);
    this.OPTION(() => this.SUBRULE(this.itemEnd));
  });

  private readonly itemEnd = this.RULE('itemEnd', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Semicolon) }, { ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.Stop) }]);
  });

  private readonly itemsHead = this.RULE('itemsHead', () => {
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

  /** 至少两, 至多三, 恰好一. */
  private readonly bound = this.RULE('bound', () => {
    this.OR([{ ALT: () => this.CONSUME(W.AtLeast) }, { ALT: () => this.CONSUME(W.AtMost) }, { ALT: () => this.CONSUME(W.Exactly) }]);
    this.CONSUME(T.Numeral);
  });

  private readonly chain = this.RULE('chain', () => {
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

  private readonly link = this.RULE('link', () => {
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

  /** A value, or two that are compared. */
  private readonly comparison = this.RULE('comparison', () => {
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
  private readonly choice = this.RULE('choice', () => {
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

  private readonly order = this.RULE('order', () => {
    this.OR(ORDERS.map((type) => ({ ALT: () => this.CONSUME(type) })));
    this.SUBRULE(this.sum);
  });

  /** 在D之后15日内, 在D以前, 在90%以上, 在考核年度内; within 15 days after D, by D. */
  private readonly deadline = this.RULE('deadline', () => {
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
  private readonly stillAbsentEnglish = this.RULE('stillAbsentEnglish', () => {
    this.CONSUME(W.StillAbsent);
    this.SUBRULE(this.sum);
  });

  /** 到D仍没有F. */
  private readonly stillAbsent = this.RULE('stillAbsent', () => {
    this.CONSUME(W.Until);
    this.SUBRULE(this.sum);
    this.CONSUME(W.StillNo);
    this.CONSUME(T.FieldName);
  });

  /** 满意度90%以上. */
  private readonly orAbove = this.RULE('orAbove', () => {
    this.CONSUME(T.Numeral);
    this.OPTION(() => this.CONSUME(T.Measure));
    this.OR([{ ALT: () => this.CONSUME(W.OrAbove) }, { ALT: () => this.CONSUME(W.Below) }]);
  });

  /** ，名单为空视为100%, ，名单为空时不适用 */
  private readonly whenEmpty = this.RULE('whenEmpty', () => {
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
  private readonly whenZero = this.RULE('whenZero', () => {
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
  private readonly zeroWords = this.RULE('zeroWords', () => {
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

  private readonly sum = this.RULE('sum', () => {
    this.SUBRULE1(this.product);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Plus) }, { ALT: () => this.CONSUME(T.Minus) }]);
      this.SUBRULE2(this.product);
    });
  });

  private readonly product = this.RULE('product', () => {
    this.SUBRULE1(this.shifted);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Times) }, { ALT: () => this.CONSUME(T.Divide) }]);
      this.SUBRULE2(this.shifted);
      this.OPTION({ GATE: () => this.zeroAhead(), DEF: () => this.SUBRULE(this.whenZero) });
    });
  });

  /** D之后15日, D之前3个月. */
  private readonly shifted = this.RULE('shifted', () => {
    this.SUBRULE(this.primary);
    this.MANY({ GATE: () => this.shiftAhead(), DEF: () => this.SUBRULE(this.shift) });
  });

  private readonly shift = this.RULE('shift', () => {
    this.OR([{ ALT: () => this.CONSUME(W.After) }, { ALT: () => this.CONSUME(W.Before) }]);
    this.SUBRULE(this.duration);
  });

  private readonly duration = this.RULE('duration', () => {
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

  private readonly durationUnit = this.RULE('durationUnit', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.DayUnit) },
      { ALT: () => this.CONSUME(W.WorkingDayUnit) },
      { ALT: () => this.CONSUME(W.MonthUnit) },
      { ALT: () => this.CONSUME(W.YearUnit) },
    ]);
  });

  private readonly primary = this.RULE('primary', () => {
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

  private readonly paren = this.RULE('paren', () => {
    this.CONSUME(T.LParen);
    this.SUBRULE(this.chain);
    this.CONSUME(T.RParen);
  });

  private readonly number = this.RULE('number', () => {
    this.CONSUME(T.Numeral);
    this.OPTION(() => this.CONSUME(T.Measure));
  });

  /** 15 days after D. */
  private readonly shiftEnglish = this.RULE('shiftEnglish', () => {
    this.CONSUME(T.Numeral);
    this.SUBRULE(this.durationUnit);
    this.OR([{ ALT: () => this.CONSUME(W.Later) }, { ALT: () => this.CONSUME(W.Earlier) }]);
    this.SUBRULE(this.shifted);
  });

  private readonly suppliedTest = this.RULE('suppliedTest', () => {
    this.CONSUME(W.Supplied);
    this.OR([{ ALT: () => this.CONSUME(T.FieldName) }, { ALT: () => this.CONSUME(T.ListName) }]);
  });

  /** 每名L满足C, 没有C的L, 有F, 至少三件L满足C. */
  private readonly quantified = this.RULE('quantified', () => {
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
  private readonly filtered = this.RULE('filtered', () => {
    this.ACTION(() => {
      this.filterStart = this.LA(1).startOffset;
    });
    this.SUBRULE(this.chain);
    this.CONSUME(W.Of);
    this.CONSUME(T.ListName);
  });

  /** L, L where C. */
  private readonly plainList = this.RULE('plainList', () => {
    this.CONSUME(T.ListName);
    this.OPTION(() => {
      this.CONSUME(W.Where);
      this.SUBRULE(this.chain);
    });
  });

  /** 近三年…, 近三个年度每年…, 近三年（…）. */
  private readonly windowed = this.RULE('windowed', () => {
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

  private readonly window = this.RULE('window', () => {
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

  private readonly each = this.RULE('each', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.EachYear) },
      { ALT: () => this.CONSUME(W.EachQuarter) },
      { ALT: () => this.CONSUME(W.EachMonth) },
    ]);
  });

  private readonly wholePeriod = this.RULE('wholePeriod', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.WholeYear) },
      { ALT: () => this.CONSUME(W.WholeQuarter) },
      { ALT: () => this.CONSUME(W.WholeMonth) },
    ]);
  });

  /** L的数量, L中C的比例, L的F合计. */
  private readonly aggregate = this.RULE('aggregate', () => {
    this.CONSUME(T.ListName);
    this.SUBRULE(this.aggregateTail);
  });

  /** 是指 and a window may be followed by C的L的数量. */
  private readonly filteredAggregate = this.RULE('filteredAggregate', () => {
    this.SUBRULE(this.filtered);
    this.SUBRULE(this.aggregateTail);
  });

  private readonly aggregateTail = this.RULE('aggregateTail', () => {
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

  private readonly overField = this.RULE('overField', () => {
    this.CONSUME(T.FieldName);
    this.SUBRULE(this.overWord);
  });

  private readonly overWord = this.RULE('overWord', () => {
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
  private readonly aggregateEnglish = this.RULE('aggregateEnglish', () => {
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

  private readonly listArgument = this.RULE('listArgument', () => {
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

  /** 定义名单 L 是指 … */
  readonly listDefinition = this.RULE('listDefinition', () => {
    this.OPTION(() => this.SUBRULE(this.window));
    this.OR([{ GATE: () => this.filterAhead(), ALT: () => this.SUBRULE(this.filtered) }, { ALT: () => this.SUBRULE(this.plainList) }]);
  });

  /** 定义 F 是指 … */
  readonly definition = this.RULE('definition', () => {
    this.OR([
      { GATE: () => this.filterAhead(true), ALT: () => this.SUBRULE(this.filteredAggregate) },
      { ALT: () => this.SUBRULE(this.body) },
    ]);
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

  /** 每件有备案日期的案件: the 有 that begins a filter asks for a field; the 的 after it is the filter's. */
  private opensFilter(): boolean {
    return this.LA(0).startOffset === this.filterStart;
  }

  /** The k-th word ahead is written in English: only then does the English order of words hold. */
  private english(k: number): boolean {
    return this.ends(k) ? this.unwritten() : /^[A-Za-z]/.test(this.LA(k).image);
  }

  /** Whether an item list begins here: in English its third word tells (at least 2 of). */
  private itemsAhead(): boolean {
    const first = this.LA(1).tokenType;
    return first === W.Below || first === W.AllOf || first === W.AnyOf || tokenMatcher(this.LA(3), W.OfItems);
  }

  /**
   * Whether a C的L begins here: its 的 comes before anything that ends or opens another part of the sentence.
   * `counted`: it must go on as C的L的数量.
   */
  private filterAhead(counted = false): boolean {
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
  private shiftAhead(): boolean {
    const next = this.LA(2);
    if (this.ends(2) && this.LA(-1).tokenType === W.At) return this.unwritten();
    return tokenMatcher(next, T.Numeral) || tokenMatcher(next, T.Quoted) || this.LA(-1).tokenType !== W.At;
  }

  /** A comma behind an item joins nothing. */
  private commaEndsItem(): boolean {
    if (!tokenMatcher(this.LA(1), T.Comma)) return false;
    if (this.ends(2)) return this.itemized && !this.unwritten();
    return [T.Mark, T.InnerMark].includes(this.LA(2).tokenType);
  }

  /** Nor does a comma before 且 or 或者 part two options. */
  private optionAhead(): boolean {
    const next = this.LA(2).tokenType;
    return !this.commaEndsItem() && !(tokenMatcher(this.LA(1), T.Comma) && (next === W.And || next === W.Or));
  }

  private emptyAhead(): boolean {
    const [a, b, c] = [this.LA(1), this.LA(2), this.LA(3)];
    if (tokenMatcher(a, W.EmptyAs) || tokenMatcher(a, W.EmptyNotApplicable)) return true;
    if ([T.LParen, T.Comma, T.Numeral].includes(a.tokenType) && this.ends(2)) return this.unwritten();
    if (tokenMatcher(a, T.Comma) && tokenMatcher(b, T.Numeral) && this.ends(3)) return this.unwritten();
    const said = tokenMatcher(b, W.EmptyAs) || tokenMatcher(b, W.EmptyNotApplicable);
    if (tokenMatcher(a, T.LParen)) return said;
    if (tokenMatcher(a, T.Comma)) return said || (tokenMatcher(b, T.Numeral) && tokenMatcher(c, W.IfEmpty));
    return tokenMatcher(a, T.Numeral) && tokenMatcher(b, W.IfEmpty);
  }

  private zeroAhead(): boolean {
    const [a, b] = [this.LA(1).tokenType, this.LA(2).tokenType];
    if (SAYS_ZERO.has(a)) return true;
    if (a !== T.LParen && a !== T.Comma) return false;
    return this.ends(2) ? this.unwritten('quotient') : SAYS_ZERO.has(b);
  }

  private relationAfterComma(): boolean {
    if (this.ends(2)) return this.unwritten();
    const next = this.LA(2).tokenType;
    return ORDERS.includes(next) || next === W.At || next === T.Numeral;
  }
}

/** The readings in which it does not matter which list, or figure about it, follows. */
const LATER: readonly Expected[] = ['list', 'figure'];

/** What begins the words about a divisor of 0. */
const SAYS_ZERO: ReadonlySet<TokenType> = new Set([W.ZeroNotApplicable, W.ZeroAs, W.IfZero]);

const ORDERS: TokenType[] = [
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

/** What a sentence may be an instance of. */
export type Entry = 'sentence' | 'definition' | 'listDefinition' | 'interpretation' | 'counted';

export interface Parsed {
  readonly cst: CstNode;
  /** The first error, null where the words follow the grammar. */
  readonly error: IRecognitionException | null;
  /** Where there is an error: the rules being read there, outermost first, each with what it had read. */
  readonly stack: readonly CstNode[];
  /** Whether words behind the last one could have changed how those before it are read. */
  readonly undecided: boolean;
}

export type { CstNode, IToken as Token, TokenType } from 'chevrotain';

/**
 * Of several ways to read words that are not the end yet: as if they were; as if the list followed that they filter (每名持证…
 * 的执法人员); as if a figure about that list followed (近三年持证…的执法人员的数量); as if words followed about a divisor of 0.
 */
export type Expected = 'nothing' | 'list' | 'figure' | 'quotient';

export interface ParseWords {
  (tokens: readonly IToken[], entry: Entry, expected?: Expected): Parsed;
  /** The grammar's rules, for who asks what may follow what (neighbours.ts). */
  readonly rules: () => ReturnType<CstParser['getGAstProductions']>;
}

/**
 * A parser. Making one costs some 30 ms (with `validate`, which only a test needs, some 300), parsing a sentence
 * some 0.1 ms: make one and keep it.
 */
export function makeParser(validate = false): ParseWords {
  const parser = new SentenceParser(validate);
  const parse = (tokens: readonly IToken[], entry: Entry, expected: Expected = 'nothing') => parser.read(tokens, entry, expected);
  return Object.assign(parse, { rules: () => parser.getGAstProductions() });
}

/** Chevrotain words its errors; ours are told in src/syntax/explain-error.ts. It asks where it stops, which is what we want to know. */
function messagesThat(note: () => void): IParserErrorMessageProvider {
  const none = (): string => {
    note();
    return '';
  };
  return {
    buildMismatchTokenMessage: none,
    buildNotAllInputParsedMessage: none,
    buildNoViableAltMessage: none,
    buildEarlyExitMessage: none,
  };
}

/** The grammar's productions as data, for the railroad diagrams of the language reference. */
export function grammarProductions(): ReturnType<CstParser['getSerializedGastProductions']> {
  return new SentenceParser(false).getSerializedGastProductions();
}
