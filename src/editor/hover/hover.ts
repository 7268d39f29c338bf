import type { Block } from '../../../grammar/blocks.js';
import { BLOCK_WORDS, type BlockWord, SENTENCE_WORDS, type SentenceWord } from '../../../grammar/spellings.js';
import { foldedOf, type Phrase } from '../../syntax/phrase.js';
import type { Place } from '../../text/place.js';
import { type Cursor, cursorAt } from '../cursor.js';
import { placeOfUse, useAt } from '../names/use-at.js';
import { sentencesOf } from '../sentences.js';
import { blockWordHelp } from '../words/block-words.js';
import type { WordHelp } from '../words/help.js';
import { sentenceWordHelp } from '../words/sentence-words.js';
import type { Workspace } from '../workspace.js';
import { aboutTarget } from './names.js';

/** What stands at an offset, in Markdown of both languages. */
export interface Hover {
  readonly place: Place;
  readonly zh: string;
  readonly en: string;
}

/**
 * What the word at an offset means: of a declared name its type, unit, range, options, properties and where it is used; of an
 * interpretation its value with the reason; of a word of the language what it does, with an example. Null elsewhere.
 */
export function hoverAt(workspace: Workspace, file: string, offset: number): Hover | null {
  const cursor = cursorAt(workspace, file, offset);
  if (cursor === null || cursor.inComment) return null;
  const use = useAt(workspace, file, offset);
  const about = use === null ? null : aboutTarget(workspace, use.target);
  const name = use === null || about === null ? null : { place: placeOfUse(use), ...about };
  // Behind the last letter of a name the next word begins, if there is one.
  const word = use !== null && cursor.at < use.end ? null : (aboutBlockWord(cursor) ?? aboutSentenceWord(workspace, cursor));
  return word ?? name;
}

function aboutBlockWord({ source, at, file: { blocks } }: Cursor): Hover | null {
  const block = [...blocks, ...blocks.flatMap((one) => one.blocks)].find(({ start, body }) => start <= at && at < body);
  if (block === undefined || !isWord(block)) return null;
  return { place: source.place(block.start, block.body), ...told(block.keyword, blockWordHelp(block.word)) };
}

function isWord(block: Block): block is Block & { readonly word: BlockWord } {
  return Object.hasOwn(BLOCK_WORDS, block.word);
}

function aboutSentenceWord(workspace: Workspace, { source, at }: Cursor): Hover | null {
  const holds = (words: Phrase) => words.source === source && words.start <= at && at <= words.end;
  const found = sentencesOf(workspace.tree).find(({ words }) => holds(words));
  if (found === undefined) return null;
  const { words } = found;
  const token = (found.outcomes ? workspace.outcomes.reader() : workspace.reader())
    .cut(source.folded, words.start, words.end)
    .tokens.find(({ startOffset, image }) => startOffset <= at && at < startOffset + image.length);
  const name = token?.tokenType.name;
  if (token === undefined || name === undefined || !Object.hasOwn(SENTENCE_WORDS, name)) return null;
  const { startOffset: start, image } = token;
  const written = foldedOf({ source, start, end: start + image.length });
  return { place: source.place(start, start + image.length), ...told(written, sentenceWordHelp(name as SentenceWord)) };
}

function told(word: string, { short, example }: WordHelp): Pick<Hover, 'zh' | 'en'> {
  const fence = (words: string) => (words === '' ? '' : `\n\n\`\`\`standards\n${words}\n\`\`\``);
  return { zh: `**${word}**：${short.zh}。${fence(example.zh)}`, en: `**${word}**: ${short.en}.${fence(example.en)}` };
}
