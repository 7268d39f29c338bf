import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Lines } from '../../text/lines.js';
import { isDangerous } from './dangerous.js';
import { DEEPEST, type Entry, type SheetNode } from './node.js';
import type { Tree } from './yaml-tree.js';

/**
 * Reads strict JSON (RFC 8259) with the place of every key and value, duplicates kept, numbers as written: what neither
 * the built-in reader nor a YAML reader gives. In: a text that passed the guard.
 */
export function readJson(text: string, lines: Lines): Tree {
  const cursor: Cursor = { text, lines, at: 0 };
  try {
    const root = readValue(cursor, 1);
    skipBlanks(cursor);
    return cursor.at < text.length ? refusal(cursor, AFTER_END).tree : { root };
  } catch (cause) {
    if (cause instanceof Refused) return cause.tree;
    throw cause;
  }
}

/** How far the text is read. */
interface Cursor {
  readonly text: string;
  readonly lines: Lines;
  at: number;
}

/** A refusal on its way out of the recursion. */
class Refused {
  constructor(readonly tree: Tree) {}
}

function refusal(cursor: Cursor, help: Bilingual, at = cursor.at): Refused {
  return new Refused({ refused: say.brokenJson(cursor.lines.place(at, at + 1), { help }) });
}

function readValue(cursor: Cursor, depth: number): SheetNode {
  skipBlanks(cursor);
  const start = cursor.at;
  const here = () => cursor.lines.place(start, cursor.at);
  if (depth > DEEPEST) throw new Refused({ refused: say.deepSheet(here(), { limit: String(DEEPEST) }) });
  switch (cursor.text[start]) {
    case '{': {
      const entries = readItems(cursor, '}', () => readEntry(cursor, depth));
      return { kind: 'mapping', entries, at: here() };
    }
    case '[': {
      const items = readItems(cursor, ']', () => readValue(cursor, depth + 1));
      return { kind: 'sequence', items, at: here() };
    }
    case '"': {
      const text = readString(cursor);
      return { kind: 'scalar', text, quoted: true, at: here() };
    }
    default: {
      const text = readBare(cursor);
      return { kind: 'scalar', text, quoted: false, at: here() };
    }
  }
}

/** What stands between two brackets, from the opening one on. */
function readItems<T>(cursor: Cursor, close: string, readItem: () => T): readonly T[] {
  const items: T[] = [];
  cursor.at += 1;
  if (nextIs(cursor, close)) return items;
  for (;;) {
    items.push(readItem());
    if (nextIs(cursor, close)) return items;
    const comma = cursor.at;
    if (!nextIs(cursor, ',')) throw refusal(cursor, cursor.at < cursor.text.length ? EXPECTED_COMMA : UNFINISHED);
    if (nextIs(cursor, close)) throw refusal(cursor, STRAY_COMMA, comma);
  }
}

function readEntry(cursor: Cursor, depth: number): Entry {
  skipBlanks(cursor);
  const start = cursor.at;
  if (cursor.text[start] !== '"') throw refusal(cursor, start < cursor.text.length ? EXPECTED_KEY : UNFINISHED);
  const key = readString(cursor);
  const keyAt = cursor.lines.place(start, cursor.at);
  if (isDangerous(key)) throw new Refused({ refused: say.dangerousKey(keyAt, { key: key.trim() }) });
  if (!nextIs(cursor, ':')) throw refusal(cursor, EXPECTED_COLON);
  return { key, keyAt, value: readValue(cursor, depth + 1) };
}

function readString(cursor: Cursor): string {
  const end = endOfString(cursor.text, cursor.at);
  const words = end < 0 ? null : unescaped(cursor.text.slice(cursor.at, end));
  if (words === null) throw refusal(cursor, BAD_STRING);
  cursor.at = end;
  return words;
}

/** true, false, null or a number, as written. */
function readBare(cursor: Cursor): string {
  BARE.lastIndex = cursor.at;
  const word = BARE.exec(cursor.text)?.[0] ?? null;
  if (word === null) throw refusal(cursor, expectedValue(cursor.text[cursor.at]));
  cursor.at += word.length;
  return word;
}

/** Sticky: it reads at `lastIndex` and nowhere else. A longer word that only begins like one is none. */
const BARE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+\-\u0080-\uffff])/y;

/** Steps over a sign, and the blanks before it. */
function nextIs(cursor: Cursor, sign: string): boolean {
  skipBlanks(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && ' \t\r\n'.includes(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}

/** Just after the closing quotation mark, or -1. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x22) return at + 1;
    if (c < 0x20) return -1;
    if (c === 0x5c) at += 1;
  }
  return -1;
}

/** What a string between quotation marks says; null where an escape is none. */
function unescaped(written: string): string | null {
  try {
    return JSON.parse(written) as string;
  } catch {
    return null;
  }
}

function expectedValue(c: string | undefined): Bilingual {
  if (c === undefined) return UNFINISHED;
  if (c === "'" || c === '“' || c === '”') return OTHER_QUOTES;
  if (c === '/' || c === '#') return NO_COMMENTS;
  return { zh: '这里应当是一个值。文字要放在双引号里，例如 "是"', en: 'a value belongs here; put words into double quotes, like "yes"' };
}

const UNFINISHED: Bilingual = { zh: '文件没有写完，缺少结尾的 } 或 ]', en: 'the file ends too early, a closing } or ] is missing' };
const EXPECTED_COMMA: Bilingual = {
  zh: '上一项之后缺逗号，或者缺少结尾的括号',
  en: 'a comma is missing after the entry before, or a closing bracket',
};
const STRAY_COMMA: Bilingual = { zh: '最后一项后面多了一个逗号', en: 'there is a comma too many after the last entry' };
const EXPECTED_KEY: Bilingual = {
  zh: '这里应当是放在双引号里的名称，例如 "部门名称"',
  en: 'a name in double quotes belongs here, like "name"',
};
const EXPECTED_COLON: Bilingual = { zh: '名称后面缺半角冒号', en: 'a half-width colon is missing after the name' };
const BAD_STRING: Bilingual = {
  zh: '双引号里的文字没有结束，或者里面有换行、反斜杠等不能直接写的符号',
  en: 'the words in double quotes have no end, or hold a line break, a backslash or the like',
};
const OTHER_QUOTES: Bilingual = {
  zh: '要用半角双引号 "，不能用单引号或中文引号',
  en: 'use half-width double quotes ", not single or Chinese ones',
};
const NO_COMMENTS: Bilingual = { zh: 'JSON 里不能写注释', en: 'JSON has no comments' };
const AFTER_END: Bilingual = { zh: '结尾的括号之后还有内容', en: 'there is more after the closing bracket' };
