import type { Correspondence, NoticeSentence } from '../../model/correspondence/correspondence.js';
import { closedUp, type Stretch } from '../../model/notice.js';
import { type Text, written } from '../view/text.js';
import type { CorrespondenceWords } from '../words/correspondence.js';
import { type CrossView, sentenceAnchor, toClause } from './cross.js';
import { shortened } from './told.js';

/** Shape, words, and `name` for the colour (never colour alone). */
export interface SignView {
  readonly name: string;
  readonly sign: string;
  readonly word: string;
}

/** One sentence of the notice. */
export interface SentenceView {
  readonly anchor: string;
  readonly number: number;
  readonly sign: SignView;
  readonly lang: Text['lang'];
  /** Its words in pieces; `marks`: what a piece is, a list of none or one. */
  readonly pieces: readonly { readonly text: string; readonly marks: readonly string[] }[];
  readonly clauses: readonly CrossView[];
  /** Why words are 未引, and which words are left. */
  readonly remarks: readonly Text[];
}

const SIGNS = { quoted: '●', partly: '◐', uncited: '–', uncovered: '○', heading: '·' } as const;

export function stateSign(state: NoticeSentence['state'], words: CorrespondenceWords): SignView {
  return { name: `is-${state}`, sign: SIGNS[state], word: words.states[state] };
}

export function sentenceView(index: number, { notice, sentences, clauses }: Correspondence, words: CorrespondenceWords): SentenceView {
  const sentence = sentences[index];
  if (sentence === undefined) throw new Error('there is no such sentence');
  const { say } = words;
  const text = ({ start, end }: Stretch) => shortened(closedUp(notice.text.slice(start, end)));
  const quoting = [...new Set(sentence.quotedBy.map(({ clause }) => clause))];
  const reasons = new Set(sentence.uncited.map((one) => say.reason(text(one), one.reason)));
  const left = sentence.state === 'partly' ? sentence.left.map((one) => say.leftWords(text(one))) : [];
  return {
    anchor: sentenceAnchor(index),
    number: index + 1,
    sign: stateSign(sentence.state, words),
    lang: written(sentence.words).lang,
    pieces: piecesOf(sentence, notice.text),
    clauses: quoting.map((i) => toClause(i, clauses, words)),
    remarks: [...reasons, ...left].map(written),
  };
}

/** Where what is known of the words changes, a piece ends. What a clause quotes is quoted, also where it is listed as 未引. */
function piecesOf({ start, end, quotedBy, uncited, left }: NoticeSentence, text: string): SentenceView['pieces'] {
  const painted = new Uint8Array(end - start);
  [left, uncited, quotedBy].forEach((stretches, i) => {
    for (const one of stretches) painted.fill(i + 1, one.start - start, one.end - start);
  });
  const pieces: SentenceView['pieces'][number][] = [];
  for (let from = 0, at = 1; at <= painted.length; at++) {
    if (at < painted.length && painted[at] === painted[from]) continue;
    const mark = MARKS[painted[from] ?? 0];
    pieces.push({ text: text.slice(start + from, start + at).replace(/\s*[\r\n]\s*/g, ''), marks: mark === undefined ? [] : [mark] });
    from = at;
  }
  return pieces;
}

const MARKS = [undefined, 'says-left', 'says-uncited', 'says-quoted'] as const;
