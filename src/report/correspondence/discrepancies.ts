import type { Correspondence, Quotation } from '../../model/correspondence/correspondence.js';
import { closedUp } from '../../model/notice.js';
import { linesOf } from '../../text/lines.js';
import type { Place } from '../../text/place.js';
import type { Language } from '../run.js';
import { type CorrespondenceWords, correspondenceWords } from '../words/correspondence.js';
import { differenceOf, sentenceNumbers, shortened } from './told.js';

/** Something in which notice and rules do not agree, in a sentence, with the place to go to. */
export interface Discrepancy {
  readonly text: string;
  readonly at: Place;
  /** Where it is shown on the page: a sentence or a clause, by index; null for words of the head. */
  readonly shown: { readonly kind: 'sentence' | 'clause'; readonly index: number } | null;
}

/** In: notice and rules side by side. Out: what no clause quotes, what the notice no longer has, and 未引 without use. */
export function discrepanciesOf(correspondence: Correspondence, language: Language): readonly Discrepancy[] {
  const words = correspondenceWords(language);
  return [...leftOver(correspondence, words), ...lost(correspondence, words), ...unused(correspondence, words)];
}

function leftOver({ notice, sentences }: Correspondence, { say }: CorrespondenceWords): readonly Discrepancy[] {
  const lines = linesOf(notice);
  return sentences.flatMap(({ state, left }, index) => {
    const tell = state === 'uncovered' ? say.uncovered : say.left;
    return left.map(({ start, end }) => ({
      text: tell(say.sentence(index + 1), shortened(closedUp(notice.text.slice(start, end)))),
      at: lines.place(start, end),
      shown: { kind: 'sentence' as const, index },
    }));
  });
}

function lost({ clauses }: Correspondence, words: CorrespondenceWords): readonly Discrepancy[] {
  return clauses.flatMap(({ id, quotations }, index) =>
    quotations.flatMap((quotation) =>
      quotation.standing.kind === 'stands' || quotation.standing.kind === 'below'
        ? []
        : [{ text: lostQuotation(id, quotation, words), at: quotation.at, shown: { kind: 'clause' as const, index } }],
    ),
  );
}

function lostQuotation(id: string, { words: quoted, standing }: Quotation, words: CorrespondenceWords): string {
  const { say } = words;
  if (standing.kind === 'out-of-order') return say.outOfOrder(say.clause(id), shortened(quoted));
  const nearest = standing.kind === 'gone' ? standing.nearest : null;
  const hint =
    nearest === null ? '' : say.nearest(sentenceNumbers(nearest.sentences, words), shortened(nearest.words), differenceOf(nearest, words));
  return say.gone(say.clause(id), shortened(quoted), hint);
}

function unused({ unusedUncited }: Correspondence, { say }: CorrespondenceWords): readonly Discrepancy[] {
  return unusedUncited.map(({ text, at }) => ({ text: say.unusedUncited(text), at, shown: null }));
}
