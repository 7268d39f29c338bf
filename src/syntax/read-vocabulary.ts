import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { firstLine, foldedOf, linesIn, type Phrase, part, phrase, placeOf, wordsOf } from './phrase.js';
import type { FieldSyntax, ListSyntax, NamedSyntax, Report, SectionSyntax } from './tree.js';

/** 事实表 行政执法部门 (department). Lines below it are fields outside any section. */
export function readVocabulary(source: Prepared, block: Block, report: Report): NamedSyntax | null {
  const { line, rest } = firstLine(phrase(source, block.body, block.end));
  for (const field of linesIn(rest)) report(F.fieldOutsideSection(placeOf(field), {}));
  return readName(line, '事实表 行政执法部门 (department)', block.keyword, report);
}

/** 栏目 基本情况 (profile)，未列的视为没有，须注明 已逐项检查. */
export function readSection(source: Prepared, block: Block, report: Report): SectionSyntax | null {
  const { line, rest } = firstLine(phrase(source, block.body, block.end));
  const { head, attributes } = headingParts(line);
  const named = readName(head, '栏目 基本情况 (profile)', block.keyword, report);
  return named === null ? null : { ...named, attributes, fields: readFields(rest, report) };
}

/** 名单 执法人员 (officers) 每一名，属于 部门. In: `known`, names of lists that the set below declares, which need no measure again. */
export function readList(source: Prepared, block: Block, report: Report, known: ReadonlySet<string> = new Set()): ListSyntax | null {
  const { line, rest } = firstLine(phrase(source, block.body, block.end));
  const { head: whole, attributes } = headingParts(line);
  const measure = MEASURE.exec(foldedOf(whole));
  const head = measure === null ? whole : part(whole, 0, measure.index);
  const named = readName(head, '名单 执法人员 (officers) 每一名', block.keyword, report);
  if (named === null) return null;
  if (measure === null && !known.has(foldedOf(named.name))) report(F.missingMeasure(placeOf(whole), { name: wordsOf(named.name) }));
  const word =
    measure === null ? null : part(whole, measure.index + measure[0].length - (measure[1]?.length ?? 0), measure[1]?.length ?? 0);
  return { ...named, attributes, measure: word, fields: readFields(rest, report) };
}

/** The name of a heading, and what follows it behind commas. */
function headingParts(line: Phrase): { readonly head: Phrase; readonly attributes: readonly Phrase[] } {
  const [head = line, ...attributes] = attributesOf(line);
  return { head, attributes };
}

const MEASURE = /(?:每一?|each\s+)([^\s\d()（）]{1,4})\s*$/;

/** 执法人员 (officers): a name and, in parentheses, its alias. */
export function readName(line: Phrase, form: string, keyword: string, report: Report): NamedSyntax | null {
  const match = NAME.exec(foldedOf(line));
  if (match === null) {
    report(F.unreadableName(placeOf(line), { block: keyword, form }));
    return null;
  }
  return nameParts(line, match);
}

const NAME = /^([^\s:,;"()]+)\s*(?:\(\s*([^()]*?)\s*\))?\s*$/;
const FIELD = /^([^\s:,;"()]+)\s*(?:\(\s*([^()]*?)\s*\))?\s*:/;

function nameParts(line: Phrase, match: RegExpExecArray): NamedSyntax {
  const alias = match[2];
  return {
    name: part(line, 0, match[1]?.length ?? 0),
    alias: alias === undefined ? null : part(line, match[0].indexOf('(') + 1, match[0].lastIndexOf(')') - match[0].indexOf('(') - 1),
  };
}

function readFields(body: Phrase, report: Report): readonly FieldSyntax[] {
  const fields: FieldSyntax[] = [];
  for (const entry of joinContinued(linesIn(body))) {
    const match = FIELD.exec(foldedOf(entry));
    if (match === null) report(F.unreadableField(placeOf(entry), {}));
    else
      fields.push({
        ...nameParts(entry, match),
        attributes: attributesOf(phrase(entry.source, entry.start + match[0].length, entry.end)),
        at: entry,
      });
  }
  return fields;
}

/** A field whose line ends with ，or 、 goes on in the next. */
function joinContinued(lines: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && /[,、:]$/.test(foldedOf(last))) joined.splice(-1, 1, phrase(last.source, last.start, line.end));
    else joined.push(line);
  }
  return joined;
}

function attributesOf(words: Phrase): Phrase[] {
  return splitAt(words, /[,;]/);
}

/** The parts of a phrase between separators that stand outside parentheses and quotation marks. */
export function splitAt(words: Phrase, separator: RegExp): Phrase[] {
  const text = foldedOf(words);
  const parts: Phrase[] = [];
  let depth = 0;
  let quote: string | null = null;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quote !== null) {
      if (c === quote) quote = null;
    } else if (c === '"') quote = '"';
    else if (c === '「') quote = '」';
    else if (c === '(') depth += 1;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(c)) {
      parts.push(part(words, from, i - from));
      from = i + 1;
    }
  }
  parts.push(part(words, from, text.length - from));
  return parts.filter((p) => p.start < p.end);
}
