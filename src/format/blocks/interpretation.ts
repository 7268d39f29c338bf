import type { Block } from '../../../grammar/blocks.js';
import { afterColon } from '../../syntax/parts.js';
import { foldedOf, phrase, wordsOf } from '../../syntax/phrase.js';
import { readDefinitionHead } from '../../syntax/read-definition.js';
import type { InterpretationSyntax } from '../../syntax/tree.js';
import type { Line } from '../layout/line.js';
import { glued, type Piece } from '../sentence/pieces.js';
import { print } from '../sentence/print.js';
import { duration, window } from '../sentence/values.js';
import { WHOLE } from '../sentence/writer.js';
import { commentBetween, freeLines, type Head, headed, moved, type Printing, type Text } from './printing.js';
import { definitionLines, writer } from './sentence-lines.js';
import { namedText } from './vocabulary.js';

/** 解释 “及时报送备案” 是指 15日, with its 依据 and 理由. */
export function interpretationLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const syntax = p.interpretationAt(block.start);
  if (syntax === undefined) return [];
  const from = phrase(p.source, block.body, block.end).start;
  const means = p.spelling === 'zh' ? '是指' : 'means';
  const text = `“${wordsOf(syntax.name)}” ${means} ${valueText(p, syntax)}`;
  const parts = block.blocks.flatMap((part) => {
    const inner: Head = { word: part.word as Head['word'], outer: 'interpretation', start: part.start, indent: 2, kind: 'part' };
    return headed(p, inner, freeLines(p, inner, afterColon(phrase(p.source, part.body, part.end))));
  });
  return [...headed(p, head, usedBy(p, syntax, { text, from })), ...parts];
}

function valueText(p: Printing, { value, valueWords }: InterpretationSyntax): string {
  if (value === null) return wordsOf(valueWords);
  if (value.kind === 'options') {
    const options = value.options.map((option) => p.names.word(p.source, option, p.spelling));
    return options.join(p.spelling === 'zh' ? '、' : ', ');
  }
  const w = writer(p, false);
  const pieces: readonly Piece[] =
    value.kind === 'window'
      ? window(w, value.window)
      : value.kind === 'duration'
        ? duration(w, value.duration, p.spelling)
        : print(w, value, WHOLE);
  return glued(pieces, p.spelling);
}

/** … 用于 条款4.10、条款4.9; on the next line where a comment stands in front of it. */
function usedBy(p: Printing, { usedBy: clauses, valueWords }: InterpretationSyntax, value: Text): readonly Line[] {
  const first = clauses[0];
  if (first === undefined) return moved([value]);
  const [word, clause, comma] = p.spelling === 'zh' ? ['用于', '条款', '、'] : ['used by', 'clause ', ', '];
  const text = `${word} ${clauses.map((id) => `${clause}${foldedOf(id)}`).join(comma)}`;
  if (commentBetween(p, valueWords.end, first.start)) return moved([value, { text, from: first.start }]);
  return moved([{ ...value, text: `${value.text} ${text}` }]);
}

/** 定义 持证率 (certifiedShare) 是指 …. */
export function definedLines(p: Printing, block: Block, head: Head): readonly Line[] {
  const named = readDefinitionHead(p.source, block, () => undefined);
  const syntax = named === null ? undefined : p.definitionAt(named.name.start);
  if (syntax === undefined || syntax.body === null) return [];
  const { text, from } = namedText(syntax);
  const [first, ...rest] = definitionLines(p, syntax.body, syntax.words, syntax.others);
  if (first === undefined) return [];
  const means = `${text} ${p.spelling === 'zh' ? '是指' : 'means'}`;
  if (commentBetween(p, from, first.from)) return [...headed(p, head, moved([{ text: means, from }])), first, ...rest];
  return headed(p, head, [{ ...first, text: `${means} ${first.text}`, from }, ...rest]);
}
