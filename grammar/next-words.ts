import type { CstNode, Entry, Expected, Parsed, ParseWords, Token, TokenType } from './parser.js';
import { Divide, FieldName, ListName, LParen, Numeral, WORD } from './tokens.js';

/** A kind of word, and a word of that kind as it would be written. */
export interface Trial {
  readonly type: TokenType;
  readonly image: string;
}

/** One way in which a word may follow: the rules around it, outermost first, each with what it had read; the last holds the word. */
export interface Next {
  readonly trial: Trial;
  /** The word as it was tried. */
  readonly token: Token;
  readonly path: readonly CstNode[];
}

/**
 * Which kinds of words may follow the words of a sentence, by the grammar. In: a parser, the words so far, what they are to
 * be, the kinds to try. Out: each way in which one may follow. Tried by reading: a word may stand where the grammar does not
 * stop before it. Where only later words tell how the sentence is read, all readings are tried.
 */
export function nextWords(parse: ParseWords, tokens: readonly Token[], entry: Entry, trials: readonly Trial[]): readonly Next[] {
  return trials.flatMap((trial) => {
    const token = tokenAfter(tokens, trial);
    const ways = new Map<string, readonly CstNode[]>();
    const read = (behind: readonly TokenType[], expected: Expected): Parsed => {
      const parsed = parse([...tokens, token, ...behind.map((type) => lent(token, type))], entry, expected);
      const path = parsed.error?.token === token ? null : pathTo(parsed.error === null ? [parsed.cst] : parsed.stack, token);
      if (path !== null) ways.set(path.map(({ name }) => name).join(' '), path);
      return parsed;
    };
    const plain = read([], 'nothing');
    if (plain.undecided) for (const expected of laterThan(tokens)) read(trial.type === FieldName ? [WORD.Of] : [], expected);
    // Where the grammar needs two words to choose a rule, one more is lent.
    if (ways.size === 0 && needsTwoWords(plain)) LENT.find((type) => EVERY_WAY.map((expected) => read([type], expected)) && ways.size > 0);
    return [...ways.values()].map((path) => ({ trial, token, path }));
  });
}

function laterThan(tokens: readonly Token[]): readonly Expected[] {
  return tokens.some(({ tokenType }) => tokenType === Divide) ? [...LATER, 'quotient'] : LATER;
}

/** Whether the grammar stopped where it looks two words ahead. */
function needsTwoWords({ error }: Parsed): boolean {
  return error?.name === 'NoViableAltException' && TWO_WORDS.has(error.context.ruleStack.at(-1) ?? '');
}

const TWO_WORDS: ReadonlySet<string> = new Set(['body', 'counted', 'definition', 'listDefinition', 'quantified', 'windowed']);

const LATER: readonly Expected[] = ['list', 'figure'];
const EVERY_WAY: readonly Expected[] = ['nothing', ...LATER];

/** Words that tell the beginnings of different rules apart. */
const LENT: readonly TokenType[] = [ListName, FieldName, Numeral, WORD.Of, LParen];

function lent(before: Token, type: TokenType): Token {
  return tokenAfter([before], { type, image: type.LABEL ?? type.name });
}

function tokenAfter(tokens: readonly Token[], { type, image }: Trial): Token {
  const last = tokens.at(-1);
  const startOffset = last === undefined ? 0 : last.startOffset + last.image.length;
  const endOffset = startOffset + image.length - 1;
  return { image, startOffset, endOffset, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

/** The rules from the outermost to the one that holds `token`. `stack`: those being read, outermost first. */
function pathTo(stack: readonly CstNode[], token: Token): readonly CstNode[] | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const inside = stack[i] === undefined ? null : downTo(stack[i] as CstNode, token);
    if (inside !== null) return [...stack.slice(0, i), ...inside];
  }
  return null;
}

function downTo(node: CstNode, token: Token): readonly CstNode[] | null {
  for (const part of Object.values(node.children).flat()) {
    if (!('children' in part)) {
      if (part === token) return [node];
      continue;
    }
    const end = part.location?.endOffset;
    if (end !== undefined && end < token.startOffset) continue;
    const inside = downTo(part, token);
    if (inside !== null) return [node, ...inside];
  }
  return null;
}
