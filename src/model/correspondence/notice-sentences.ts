import { findInPart } from '../coverage.js';
import type { RuleSet } from '../model.js';
import { closedUp, inText, type NoticeIndex, type Stretch } from '../notice.js';
import type { ClauseQuotations, NoticeSentence, SentenceState } from './correspondence.js';
import { sentencesOver } from './sentences.js';

interface Known {
  readonly index: NoticeIndex;
  /** As a stretch of the squeezed text. */
  readonly part: Stretch;
  readonly clauses: readonly ClauseQuotations[];
  readonly uncited: RuleSet['uncited'];
  /** As offsets into the notice's text. */
  readonly uncovered: readonly Stretch[];
}

/** In: the sentences as stretches, and what is known of the notice. Out: each with who quotes it and what is left of it. */
export function noticeSentences(cut: readonly Stretch[], known: Known): readonly NoticeSentence[] {
  const { index } = known;
  const quoted = known.clauses.flatMap(({ quotations }, clause) =>
    quotations.flatMap(({ standing }) => (standing.kind === 'stands' ? [{ ...standing.stretch, clause }] : [])),
  );
  const uncited = known.uncited.flatMap(({ text, reason }) =>
    findInPart(index, known.part, text).map((found) => ({ ...inText(index, found), reason })),
  );
  const [quotedBy, uncitedIn, left] = [shared(cut, quoted, index), shared(cut, uncited, index), shared(cut, known.uncovered, index)];
  return cut.map((stretch, i) => {
    const own = { quotedBy: quotedBy[i] ?? [], uncited: uncitedIn[i] ?? [], left: left[i] ?? [] };
    return { ...stretch, words: closedUp(index.text.slice(stretch.start, stretch.end)), state: stateOf(own), ...own };
  });
}

function stateOf({ quotedBy, uncited, left }: Pick<NoticeSentence, 'quotedBy' | 'uncited' | 'left'>): SentenceState {
  if (left.length > 0) return quotedBy.length + uncited.length > 0 ? 'partly' : 'uncovered';
  if (quotedBy.length > 0) return 'quoted';
  return uncited.length > 0 ? 'uncited' : 'heading';
}

/** Deals stretches out to the sentences they lie on. A share that holds marks alone is none. */
function shared<S extends Stretch>(cut: readonly Stretch[], stretches: readonly S[], index: NoticeIndex): readonly (readonly S[])[] {
  const shares: S[][] = cut.map(() => []);
  for (const stretch of stretches) {
    for (const i of sentencesOver(cut, stretch)) {
      const sentence = cut[i] ?? stretch;
      const share = { ...stretch, start: Math.max(stretch.start, sentence.start), end: Math.min(stretch.end, sentence.end) };
      if (WORD.test(index.text.slice(share.start, share.end))) shares[i]?.push(share);
    }
  }
  return shares;
}

const WORD = /[^\p{P}\p{S}\s]/u;
