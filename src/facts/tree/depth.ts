/**
 * Where a YAML or JSON text first nests deeper than `limit`, or -1. One pass, no recursion: it runs before any parser,
 * so that 200,000 brackets cost a sentence and not the stack. Levels are open brackets plus steps of indentation
 * (`- - - x` counts its dashes). It is an estimate that errs towards refusing; the readers still guard themselves.
 */
export function firstTooDeep(text: string, limit: number): number {
  const columns: number[] = [];
  let brackets = 0;
  let at = 0;
  while (at < text.length) {
    if (brackets === 0) {
      const start = enterLine(text, at, columns, limit);
      if (columns.length > limit) return start;
      at = start;
    }
    const line = scanLine(text, at, brackets, limit - columns.length);
    if (line.tooDeep) return line.end;
    brackets = line.brackets;
    at = line.end;
  }
  return -1;
}

/** Reads indentation, dashes and question marks of a line into `columns`. Out: where its content starts. */
function enterLine(text: string, lineStart: number, columns: number[], limit: number): number {
  let at = skipSpaces(text, lineStart);
  if (at >= text.length || '#\r\n'.includes(text[at] ?? '')) return at;
  level(columns, at - lineStart);
  while ((text[at] === '-' || text[at] === '?') && isSpace(text[at + 1]) && columns.length <= limit) {
    at = skipSpaces(text, at + 1);
    level(columns, at - lineStart);
  }
  return at;
}

function level(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
}

/** Counts the brackets from `start` to the end of the line; a quoted text is passed over, on whatever lines it stands. */
function scanLine(text: string, start: number, open: number, limit: number): { brackets: number; end: number; tooDeep: boolean } {
  let brackets = open;
  for (let at = start; at < text.length; at++) {
    const c = text[at];
    if (c === '\n') return { brackets, end: at + 1, tooDeep: false };
    const fresh = at === start || ' \t\r\n[{,:'.includes(text[at - 1] ?? '');
    if (c === '#' && (at === 0 || ' \t\n'.includes(text[at - 1] ?? ''))) at = endOfLine(text, at) - 1;
    else if ((c === '"' || c === "'") && fresh) at = endOfQuote(text, at, c);
    else if (c === '[' || c === '{') {
      brackets += 1;
      if (brackets > limit) return { brackets, end: at, tooDeep: true };
    } else if (c === ']' || c === '}') brackets = Math.max(0, brackets - 1);
  }
  return { brackets, end: text.length, tooDeep: false };
}

function endOfQuote(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += quote === '"' && text[at] === '\\' ? 2 : 1;
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function isSpace(c: string | undefined): boolean {
  return c === ' ' || c === '\t';
}
