import { type Correspondence, closedUp, corresponds, linesOf } from '../../index.js';
import type { CorrespondenceDocument } from './correspondence-document.js';
import { placeDocument } from './place-document.js';

type Sentence = Correspondence['sentences'][number];
type Clause = Correspondence['clauses'][number];
type Stretch = Correspondence['part'];

/** In: notice and rules side by side. Out: the document of `coverage --json`. */
export function correspondenceDocumentOf(correspondence: Correspondence): CorrespondenceDocument {
  const { ruleSet, notice, sentences, clauses, unusedUncited } = correspondence;
  const wordsAt = wordsIn(notice);
  return {
    ruleSet: { id: ruleSet.id, title: ruleSet.title },
    notice: notice.file,
    scope: scopeDocument(correspondence.scope),
    agrees: corresponds(correspondence),
    sentences: sentences.map((one, i) => sentenceDocument(one, i + 1, { clauses, wordsAt })),
    clauses: clauses.map(clauseDocument),
    unusedUncited: unusedUncited.map(({ text, reason, at }) => ({ text, reason, place: placeDocument(at) })),
  };
}

function wordsIn(notice: Correspondence['notice']) {
  const lines = linesOf(notice);
  return ({ start, end }: Stretch) => {
    const text = notice.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return { text: closedUp(text), place: placeDocument(lines.place(from, from + text.trim().length)) };
  };
}

function scopeDocument(scope: Correspondence['scope']): CorrespondenceDocument['scope'] {
  const [from, to] = scope.kind === 'between' ? [scope.from, scope.to] : [null, null];
  return {
    kind: scope.kind,
    from,
    to,
    missing: scope.kind === 'lost' ? scope.markers.map(({ words, nearest }) => ({ text: words, nearest })) : [],
  };
}

function sentenceDocument(
  sentence: Sentence,
  number: number,
  { clauses, wordsAt }: { readonly clauses: readonly Clause[]; readonly wordsAt: ReturnType<typeof wordsIn> },
): CorrespondenceDocument['sentences'][number] {
  return {
    number,
    ...wordsAt(sentence),
    state: sentence.state,
    quotedBy: sentence.quotedBy.map((one) => ({ clause: clauses[one.clause]?.id ?? '', ...wordsAt(one) })),
    uncited: sentence.uncited.map((one) => ({ ...wordsAt(one), reason: one.reason })),
    left: sentence.left.map(wordsAt),
  };
}

function clauseDocument({ id, standard, title, at, sentences, quotations }: Clause): CorrespondenceDocument['clauses'][number] {
  return {
    id,
    standard,
    title,
    place: placeDocument(at),
    sentences: numbers(sentences),
    quotations: quotations.map(({ words, at: place, standing }) => {
      const nearest = standing.kind === 'gone' ? standing.nearest : null;
      return {
        text: words,
        place: placeDocument(place),
        standing: standing.kind,
        noticeOf: standing.kind === 'below' ? standing.set : null,
        sentences: 'sentences' in standing ? numbers(standing.sentences) : [],
        nearest:
          nearest === null
            ? null
            : { text: nearest.words, quoted: nearest.quoted, noticed: nearest.noticed, sentences: numbers(nearest.sentences) },
      };
    }),
  };
}

function numbers(indexes: readonly number[]): number[] {
  return indexes.map((i) => i + 1);
}
