import type { Correspondence, Quotation } from '../../model/correspondence/correspondence.js';
import { fileName } from '../view/sources.js';
import { type Text, written } from '../view/text.js';
import type { CorrespondenceWords } from '../words/correspondence.js';
import { type CrossView, clauseAnchor, toSentence } from './cross.js';
import type { SignView } from './sentence-view.js';
import { differenceOf } from './told.js';

/** A standard with its clauses; clauses below none come together under no title. */
export interface StandardView {
  /** A list of none or one. */
  readonly titles: readonly Text[];
  readonly clauses: readonly ClauseView[];
}

export interface ClauseView {
  readonly anchor: string;
  readonly number: string;
  readonly title: Text;
  readonly where: string;
  readonly quotations: readonly QuotationView[];
  /** That it quotes nothing; a list of none or one. */
  readonly silent: readonly string[];
}

export interface QuotationView {
  readonly name: string;
  /** That it does not simply stand in the part; a list of none or one. */
  readonly told: readonly SignView[];
  readonly text: Text;
  readonly sentences: readonly CrossView[];
  /** The nearest wording of a quotation that drifted; a list of none or one. */
  readonly nearest: readonly { readonly text: Text; readonly differs: string; readonly sentences: readonly CrossView[] }[];
  /** Why there is none; a list of none or one. */
  readonly remarks: readonly string[];
}

export function standardViews(correspondence: Correspondence, words: CorrespondenceWords): readonly StandardView[] {
  const { clauses, standards } = correspondence;
  return [...new Set(clauses.map(({ standard }) => standard))].map((id) => {
    const title = standards.find((one) => one.id === id)?.title;
    return {
      titles: title === undefined ? [] : [written(words.say.standard(id, title))],
      clauses: clauses.flatMap((clause, i) => (clause.standard === id ? [clauseView(clause, i, words)] : [])),
    };
  });
}

function clauseView(clause: Correspondence['clauses'][number], index: number, words: CorrespondenceWords): ClauseView {
  const { id, title, at, quotations } = clause;
  return {
    anchor: clauseAnchor(index),
    number: words.say.clause(id),
    title: written(title),
    where: words.say.place(fileName(at.file), at.start.line),
    quotations: quotations.map((quotation) => quotationView(quotation, words)),
    silent: quotations.length === 0 ? [words.nothingQuoted] : [],
  };
}

function quotationView({ words: text, standing }: Quotation, words: CorrespondenceWords): QuotationView {
  const sign = standingSign(standing, words);
  const across = (indexes: readonly number[]) => indexes.map((i) => toSentence(i, words));
  const nearest = standing.kind === 'gone' ? standing.nearest : null;
  const without = standing.kind !== 'gone' || nearest !== null ? [] : [standing.searched ? words.noNearest : words.notSearched];
  return {
    name: sign.name,
    told: sign.name === 'is-quoted' ? [] : [sign],
    text: written(text),
    sentences: 'sentences' in standing ? across(standing.sentences) : [],
    nearest:
      nearest === null
        ? []
        : [{ text: written(nearest.words), differs: differenceOf(nearest, words), sentences: across(nearest.sentences) }],
    remarks: without,
  };
}

function standingSign(standing: Quotation['standing'], { standings, say }: CorrespondenceWords): SignView {
  if (standing.kind === 'stands' && standing.sentences.length === 0) return { name: 'is-uncited', sign: '–', word: standings.outside };
  if (standing.kind === 'stands') return { name: 'is-quoted', sign: '●', word: standings.stands };
  if (standing.kind === 'below') return { name: 'is-uncited', sign: '–', word: say.below(standing.set) };
  return { name: 'is-uncovered', sign: '✗', word: standings[standing.kind] };
}
