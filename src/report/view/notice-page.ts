import { layersOf } from '../../model/layers.js';
import type { Clause, RuleSet } from '../../model/model.js';
import { type Context, href } from './context.js';
import { type Frame, frame } from './frame.js';
import { paragraphs, pieces, quotedIn, type Stretch } from './passages.js';
import { type Text, written } from './text.js';

/** A notice as it stands, each piece with the clauses that cover it. */
export interface NoticePage extends Frame {
  readonly kicker: Text;
  readonly heading: Text;
  readonly about: string;
  readonly paragraphs: readonly { readonly anchor: string; readonly pieces: readonly PieceView[] }[];
}

export interface PieceView {
  readonly text: string;
  /** Empty where no clause quotes it. */
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly address: string }[];
}

/** A set that has a notice, itself or below, and where its page is inside the site. */
export interface NoticeFile {
  readonly ruleSet: RuleSet;
  readonly text: string;
  readonly path: string;
}

/** The notices of a set and of those below it, the set's own first. */
export function noticeFiles({ model }: Pick<Context, 'model'>): readonly NoticeFile[] {
  const found = layersOf(model).flatMap(({ ruleSet }) => (ruleSet.notice === null ? [] : [{ ruleSet, text: ruleSet.notice.text }]));
  return found.map((one, i) => ({ ...one, path: i === 0 ? 'notice.html' : `notice-${i + 1}.html` }));
}

export function noticePage({ ruleSet, text }: NoticeFile, context: Context): NoticePage {
  const { labels, say } = context.words;
  const heading = ruleSet.basis ?? ruleSet.title;
  const covering = context.model.clauses.map((clause) => ({ clause, stretches: quotedIn(clause, ruleSet.id, text) }));
  return {
    ...frame(`${labels.noticePage} · ${heading}`, '', context),
    back: ['index.html'],
    kicker: written(labels.noticePage),
    heading: written(heading),
    about: say.noticeAbout(),
    paragraphs: paragraphs(text).map((paragraph, i) => ({
      anchor: paragraphAnchor(i),
      pieces: pieces(
        paragraph,
        covering.flatMap(({ stretches }) => stretches),
      ).map((piece) => pieceView(piece, text, covering, context)),
    })),
  };
}

/** The anchor of a notice's paragraph number `index`, counted from 0. */
export function paragraphAnchor(index: number): string {
  return `paragraph-${index + 1}`;
}

interface Covering {
  readonly clause: Clause;
  readonly stretches: readonly Stretch[];
}

function pieceView({ start, end }: Stretch, text: string, covering: readonly Covering[], context: Context): PieceView {
  const own = covering.filter(({ stretches }) => stretches.some((one) => one.start <= start && start < one.end));
  return {
    text: text.slice(start, end),
    clauses: own.map(({ clause: { id, title } }) => ({ id, title, address: href('', context.clausePath(id)) })),
  };
}
