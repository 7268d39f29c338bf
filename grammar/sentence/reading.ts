import {
  type CstNode,
  CstParser,
  type IParserErrorMessageProvider,
  type IRecognitionException,
  type IToken,
  NoViableAltException,
  type ParserMethod,
} from 'chevrotain';
import * as T from '../tokens.js';

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

/**
 * Of several ways to read words that are not the end yet: as if they were; as if the list followed that they filter (每名持证…
 * 的执法人员); as if a figure about that list followed (近三年持证…的执法人员的数量); as if words followed about a divisor of 0.
 */
export type Expected = 'nothing' | 'list' | 'figure' | 'quotient';

/** The reading of one sentence: what goes in and comes out, and what is remembered on the way. The rules are in the layers above. */
export abstract class Reading extends CstParser {
  protected abstract readonly sentence: ParserMethod<[], CstNode>;
  protected abstract readonly definition: ParserMethod<[], CstNode>;
  protected abstract readonly listDefinition: ParserMethod<[], CstNode>;
  protected abstract readonly interpretation: ParserMethod<[], CstNode>;
  protected abstract readonly counted: ParserMethod<[], CstNode>;

  /** Where the filter begins that is being read. */
  protected filterStart = -1;
  /** What a gate that meets the end of the words takes to be still to come. */
  private expected: Expected = 'nothing';
  /** Whether a gate met the end of the words. */
  private undecided = false;
  /** Whether the sentence has items. */
  protected itemized = false;
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
  protected unwritten(...asIf: readonly Expected[]): boolean {
    this.undecided = true;
    return (asIf.length === 0 ? LATER : asIf).includes(this.expected);
  }

  protected ends(k: number): boolean {
    return this.LA(k).tokenType.name === 'EOF';
  }
}

/** The readings in which it does not matter which list, or figure about it, follows. */
const LATER: readonly Expected[] = ['list', 'figure'];

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
