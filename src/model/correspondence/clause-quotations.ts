import { foldedOf, freeText, placeOf } from '../../syntax/phrase.js';
import type { ClauseSyntax, SyntaxTree } from '../../syntax/tree.js';
import { inOrder, quotedPieces } from '../clauses.js';
import type { SetNotice } from '../layers.js';
import { wordingAt } from '../nearest-wording.js';
import { findWords, indexNotice, inText, type NoticeIndex, placesOf, type Stretch } from '../notice.js';
import { layerOf } from '../tailoring.js';
import type { ClauseQuotations, Quotation, Standing } from './correspondence.js';
import { nearestPhrase } from './nearest-phrase.js';
import { sentencesOver } from './sentences.js';

/**
 * In: the tree, the notice with how far below the set its set lies and the notices of the sets below that, its sentences. Out: every
 * clause that has a number, with where each of its 原文 stands. A clause of a set further below than the notice quotes no word of it:
 * that the same words stand there is chance.
 */
export function clauseQuotations(
  tree: SyntaxTree,
  { index, below, layer }: Pick<Notice, 'index' | 'below'> & { readonly layer: number },
  sentences: readonly Stretch[],
): readonly ClauseQuotations[] {
  const notice: Notice = { index, below, over: (found) => sentencesOver(sentences, inText(index, found)), search: searchIn(index) };
  const lower: Notice = { ...notice, index: NO_NOTICE };
  const isLower = ({ id }: ClauseSyntax) => layerOf(tree, id.source) > layer;
  return tree.clauses.map((syntax) => quotationsOf(syntax, isLower(syntax) ? lower : notice)).sort(inOrder);
}

const NO_NOTICE = indexNotice('');

interface Notice {
  readonly index: NoticeIndex;
  readonly below: readonly SetNotice[];
  /** The sentences a stretch of the squeezed text lies on. */
  readonly over: (found: Stretch) => readonly number[];
  readonly search: (words: string) => Stretch | 'not searched' | null;
}

function quotationsOf(syntax: ClauseSyntax, notice: Notice): ClauseQuotations {
  const pieces = syntax.quotes.flatMap(quotedPieces).filter(({ text }) => text !== '');
  const places = placesOf(
    notice.index,
    pieces.map(({ text }) => text),
  );
  const quotations = pieces.map(
    ({ text, at }, i): Quotation => ({ words: text, at, standing: standingOf(text, places[i] ?? null, notice) }),
  );
  const quoted = quotations.flatMap(({ standing }) => (standing.kind === 'stands' ? standing.sentences : []));
  return {
    id: foldedOf(syntax.id),
    standard: syntax.standard === null ? '' : foldedOf(syntax.standard.id),
    title: freeText(syntax.title).replace(/\n/g, ''),
    at: placeOf(syntax.id),
    quotations,
    sentences: [...new Set(quoted)].sort((a, b) => a - b),
  };
}

function standingOf(words: string, place: Stretch | null, { index, below, over, search }: Notice): Standing {
  if (place !== null) return { kind: 'stands', stretch: inText(index, place), sentences: over(place) };
  const elsewhere = findWords(index, words);
  if (elsewhere !== null) return { kind: 'out-of-order', sentences: over(elsewhere) };
  const lower = below.find((one) => findWords(one.index, words) !== null);
  if (lower !== undefined) return { kind: 'below', set: lower.set };
  const near = search(words);
  if (near === 'not searched') return { kind: 'gone', nearest: null, searched: false };
  const nearest = near === null ? null : { ...wordingAt(index, near, words), sentences: over(near) };
  return { kind: 'gone', nearest, searched: true };
}

/** Looks for the nearest wording as long as that stays quick: each search goes over the notice once for every character sought. */
function searchIn(index: NoticeIndex): Notice['search'] {
  let steps = 0;
  return (words) => {
    steps += index.squeezed.length * words.length;
    return steps > MOST_STEPS ? 'not searched' : nearestPhrase(index, words);
  };
}

const MOST_STEPS = 25_000_000;
