import type { Correspondence } from '../../model/correspondence/correspondence.js';
import type { Day } from '../../text/place.js';
import type { Language } from '../run.js';
import { fileName } from '../view/sources.js';
import { type Text, written } from '../view/text.js';
import { type CorrespondenceWords, correspondenceWords } from '../words/correspondence.js';
import { dateInChinese, dateInEnglish } from '../words/dates.js';
import { type StandardView, standardViews } from './clause-view.js';
import { type CrossView, toClause, toSentence } from './cross.js';
import { discrepanciesOf } from './discrepancies.js';
import { type SentenceView, type SignView, sentenceView, stateSign } from './sentence-view.js';
import { comparedPart, correspondenceTotal, STATES } from './told.js';

/** What the page of a notice and its rules is made of. */
export interface CorrespondenceRun {
  readonly correspondence: Correspondence;
  readonly generatedOn: Day;
  /** Version of this software. */
  readonly version: string;
}

/** The notice at left, the rules at right: what does not agree first, then both, pointing at each other. */
export interface CorrespondencePage {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly labels: CorrespondenceWords['labels'];
  readonly nearest: string;
  readonly kicker: Text;
  readonly sentence: string;
  readonly about: readonly string[];
  readonly legend: readonly { readonly sign: SignView; readonly n: number }[];
  /** What is to be mended; a list of none or one. */
  readonly discrepancies: readonly { readonly items: readonly DiscrepancyView[] }[];
  readonly sentences: readonly SentenceView[];
  readonly standards: readonly StandardView[];
  readonly generated: string;
}

/** `across`: where it is shown on the page, a list of none or one. */
export interface DiscrepancyView {
  readonly text: string;
  readonly where: string;
  readonly across: readonly CrossView[];
}

export function correspondencePage({ correspondence, generatedOn, version }: CorrespondenceRun, language: Language): CorrespondencePage {
  const words = correspondenceWords(language);
  const { ruleSet, sentences } = correspondence;
  const items = discrepancyViews(correspondence, language);
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title: words.say.title(ruleSet.title),
    labels: words.labels,
    nearest: words.nearest,
    kicker: written(ruleSet.title),
    sentence: correspondenceTotal(correspondence, language),
    about: [comparedPart(correspondence, language), ...words.about],
    legend: STATES.map((state) => ({ sign: stateSign(state, words), n: sentences.filter((one) => one.state === state).length })),
    discrepancies: items.length === 0 ? [] : [{ items }],
    sentences: sentences.map((_, i) => sentenceView(i, correspondence, words)),
    standards: standardViews(correspondence, words),
    generated: words.say.generated((language === 'zh' ? dateInChinese : dateInEnglish)(generatedOn), version),
  };
}

function discrepancyViews(correspondence: Correspondence, language: Language): readonly DiscrepancyView[] {
  const words = correspondenceWords(language);
  const { clauses } = correspondence;
  return discrepanciesOf(correspondence, language).map(({ text, at, shown }) => ({
    text,
    where: words.say.place(fileName(at.file), at.start.line),
    across: shown === null ? [] : [shown.kind === 'sentence' ? toSentence(shown.index, words) : toClause(shown.index, clauses, words)],
  }));
}
