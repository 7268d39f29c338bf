import { foldedOf } from '../../syntax/phrase.js';
import { scoreDeclarationsOf } from '../../syntax/scoring/score-names.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import { recordsOf } from '../scoring/score-fields.js';
import type { Vocabulary } from '../vocabulary.js';
import type { NamedThing } from './reading.js';

/** What an 示例 of a set may expect of scores (language.md §8). JSON-serialisable. */
export interface ScoreWords {
  /** Ids of the clauses that have 分值, outside of the 评分表. */
  readonly scored: readonly string[];
  /** Titles of 标准, 部分 and 评分表: X的得分. */
  readonly containers: readonly string[];
  readonly sheets: readonly ScoredSheet[];
  readonly grades: readonly string[];
  /** Its own 结论, else those that every set has. Of a set that has 等次 and no 结论, none. */
  readonly outcomes: readonly string[];
  readonly selections: readonly NamedThing[];
}

/** A 评分表, whose records gain X得分 and X等次. */
export interface ScoredSheet {
  readonly name: string;
  readonly alias: string | null;
  /** Key of the list it goes through; null where only a definition names it. */
  readonly list: string | null;
  readonly grades: readonly string[];
  readonly clauses: readonly string[];
}

/** In: the tree of a set, also one with errors, and its vocabulary. */
export function scoreWordsOf(tree: SyntaxTree, vocabulary: Vocabulary): ScoreWords {
  const { containers, grades, outcomes } = scoreDeclarationsOf(tree);
  const scored = tree.clauses.filter(({ sheet, scoring }) => sheet === null && scoring.points !== null);
  const words = { scored: scored.map(({ id }) => foldedOf(id)), sheets: tree.scoreSheets.map((sheet) => sheetOf(sheet, tree, vocabulary)) };
  const isScored = words.scored.length + words.sheets.length > 0;
  const selections = tree.selections.map(({ name, alias }) => ({ name: foldedOf(name), alias: alias === null ? null : foldedOf(alias) }));
  const own = grades.length > 0 ? [] : USUAL_OUTCOMES;
  return {
    ...words,
    containers: isScored ? [...new Set(containers)].filter((title) => title !== '') : [],
    grades,
    selections,
    outcomes: outcomes.length > 0 ? outcomes : own,
  };
}

function sheetOf(sheet: SyntaxTree['scoreSheets'][number], tree: SyntaxTree, vocabulary: Vocabulary): ScoredSheet {
  const name = foldedOf(sheet.name);
  return {
    name,
    alias: sheet.alias === null ? null : foldedOf(sheet.alias),
    list: recordsOf(sheet, { vocabulary, definition: () => null })?.key ?? null,
    grades: sheet.grades.flatMap(({ bands }) => bands.map((band) => foldedOf(band.name))),
    clauses: tree.clauses.filter((clause) => clause.sheet !== null && foldedOf(clause.sheet.name) === name).map(({ id }) => foldedOf(id)),
  };
}

/** What a set without 结论 and 等次 concludes (semantics.md §3). */
const USUAL_OUTCOMES = ['达标', '未达标', '尚不能定论', '不适用', '未评'];
