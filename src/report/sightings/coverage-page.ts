import type { Model } from '../../model/model.js';
import type { Day, SourceText } from '../../text/place.js';
import type { ClauseCoverage } from '../../verdict/sightings/coverage.js';
import { countMarks, MARKS } from '../../verdict/sightings/marks.js';
import type { Language } from '../run.js';
import { fileName } from '../view/sources.js';
import { type Text, written } from '../view/text.js';
import { type CoverageWords, coverageWords } from '../words/coverage.js';
import { dateInChinese, dateInEnglish } from '../words/dates.js';
import { type AddressOf, type ClauseView, clauseView } from './clause-view.js';
import { type MarkView, markView } from './mark-view.js';
import { seenConditions } from './seen-conditions.js';
import { type SourceView, sourceView } from './source-view.js';
import { totalOf } from './total.js';

/** What the page of a set's coverage is made of. */
export interface CoverageRun {
  readonly model: Model;
  readonly coverage: readonly ClauseCoverage[];
  /** The rule files; those without a condition or an example that showed one are left out. */
  readonly sources: readonly SourceText[];
  readonly generatedOn: Day;
  /** Version of this software. */
  readonly version: string;
}

/** What the 示例 have seen: the count, clause by clause, the rule files with marks, every condition. */
export interface CoveragePage {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly labels: CoverageWords['labels'];
  readonly kicker: Text;
  readonly sentence: string;
  readonly about: readonly string[];
  readonly legend: readonly { readonly mark: MarkView; readonly n: number }[];
  readonly rows: readonly RowView[];
  readonly total: CountsView;
  readonly sources: readonly SourceView[];
  readonly clauses: readonly ClauseView[];
  readonly generated: string;
}

export interface CountsView {
  readonly all: number;
  readonly both: number;
  readonly one: number;
  readonly never: number;
  readonly open: number;
}

export interface RowView {
  readonly number: string;
  readonly title: Text;
  readonly address: string;
  readonly counts: CountsView;
}

export function coveragePage(run: CoverageRun, language: Language): CoveragePage {
  const { model, coverage } = run;
  const words = coverageWords(language);
  const atoms = coverage.flatMap((one) => one.atoms);
  const counts = countMarks(atoms);
  const conditions = seenConditions(coverage);
  const shown = shownSources(run);
  const address: AddressOf = ({ file, start }) => {
    const i = shown.findIndex((source) => source.file === file);
    return i < 0 ? null : `#line-${i + 1}-${start.line}`;
  };
  const clauses = coverage.map((one) => clauseView(one, { model, conditions, words, address }));
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title: words.say.title(model.ruleSet.title),
    labels: words.labels,
    kicker: written(model.ruleSet.title),
    sentence: totalOf(coverage, language),
    about: words.about,
    legend: MARKS.map((mark) => ({ mark: markView(mark, words), n: counts[mark] })),
    rows: coverage.map(({ atoms: own }, i) => rowView(clauses[i], countsView(countMarks(own)))),
    total: countsView(counts),
    sources: shown.map((source, i) => sourceView(source, fileName(source.file), i + 1, { conditions, words })),
    clauses,
    generated: words.say.generated((language === 'zh' ? dateInChinese : dateInEnglish)(run.generatedOn), run.version),
  };
}

function rowView(clause: ClauseView | undefined, counts: CountsView): RowView {
  return { number: clause?.number ?? '', title: clause?.title ?? written(''), address: `#${clause?.anchor ?? ''}`, counts };
}

function countsView({ all, both, never, open, true: holds, false: fails }: ReturnType<typeof countMarks>): CountsView {
  return { all, both, one: holds + fails, never, open };
}

function shownSources({ coverage, sources }: CoverageRun): readonly SourceText[] {
  const places = coverage.flatMap(({ atoms }) =>
    atoms.flatMap(({ at, seenTrue, seenFalse, seenOpen }) => [at, seenTrue?.at, seenFalse?.at, seenOpen?.at]),
  );
  const files = new Set(places.map((place) => place?.file));
  return sources.filter(({ file }) => files.has(file));
}
