import type { SourceText } from '../../text/place.js';
import { type Text, written } from '../view/text.js';
import type { CoverageWords } from '../words/coverage.js';
import { type MarkView, markView } from './mark-view.js';
import { type MarkedLine, markedLines } from './marked-lines.js';
import { type SeenCondition, shortened, sidesOf } from './seen-conditions.js';

/** A rule file with its lines. */
export interface SourceView {
  readonly anchor: string;
  readonly name: string;
  readonly lang: Text['lang'];
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly anchor: string;
  readonly number: number;
  readonly pieces: readonly { readonly text: string; readonly marks: readonly string[] }[];
  /** What stands beside the line; a list of none or one. */
  readonly beside: readonly BesideView[];
}

/** The mark beside a line: it leads to its worst condition, and tells of all of them. */
export interface BesideView {
  readonly mark: MarkView;
  /** The third mark: all conditions of the line were seen undetermined; a list of none or one. */
  readonly open: readonly string[];
  readonly address: string;
  readonly notes: string;
  readonly told: readonly { readonly mark: MarkView; readonly text: string; readonly sides: string }[];
}

interface At {
  readonly conditions: readonly SeenCondition[];
  readonly words: CoverageWords;
}

/** In: a rule file, the name to show, its number on the page. */
export function sourceView(source: SourceText, name: string, number: number, { conditions, words }: At): SourceView {
  return {
    anchor: `file-${number}`,
    name,
    lang: written(source.text).lang,
    lines: markedLines(source, conditions).map((line) => {
      const anchor = `line-${number}-${line.number}`;
      return {
        anchor,
        number: line.number,
        pieces: line.pieces.map(({ text, mark }) => ({ text, marks: mark === null ? [] : [markView(mark, words).name] })),
        beside: besideView(line, anchor, words),
      };
    }),
  };
}

function besideView({ mark, conditions }: MarkedLine, anchor: string, words: CoverageWords): readonly BesideView[] {
  const worst = conditions.find((one) => one.mark === mark);
  if (mark === null || worst === undefined) return [];
  const told = conditions.map(({ atom, clause, mark: own }) => ({
    mark: markView(own, words),
    text: `${words.say.clause(clause)} ${shortened(atom.text)}`,
    sides: words.say.join(sidesOf(atom, words).map(({ text }) => text)),
  }));
  const open = conditions.every(({ atom }) => atom.seenOpen !== null) ? [words.labels.open] : [];
  return [{ mark: markView(mark, words), open, address: `#${worst.anchor}`, notes: `${anchor}-notes`, told }];
}
