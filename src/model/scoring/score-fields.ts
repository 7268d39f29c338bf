import { foldedOf, placeOf } from '../../syntax/phrase.js';
import {
  CLAUSE_LABEL,
  clauseScoreName,
  containerNames,
  containerNamesInEnglish,
  gainedNames,
  SCORE_WORDS,
  type ScoreDeclarations,
  scoreDeclarationsOf,
  VERDICT_WORDS,
} from '../../syntax/scoring/score-names.js';
import type { ScoreSheetSyntax } from '../../syntax/scoring-tree.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { Place } from '../../text/place.js';
import { listNamed, type Meaning } from '../meaning/scope.js';
import type { ScoreFields } from '../scoring.js';
import type { Field, FieldType, List } from '../vocabulary.js';

/** Whether a set says anything of points, grades, conclusions or selection. */
export function hasScoring(tree: SyntaxTree): boolean {
  const blocks = [tree.scoring, tree.scoreSheets, tree.grades, tree.conclusions, tree.selections];
  return (
    blocks.some((some) => some.length > 0) ||
    tree.clauses.some(({ scoring }) => scoring.points !== null || scoring.lines.length + scoring.vetoes.length > 0)
  );
}

/** The names that scores add to a vocabulary (syntax/scoring/score-names.ts), as fields and a list that no sheet fills in. */
export function scoreFieldsOf(tree: SyntaxTree, meaning: Meaning): ScoreFields | null {
  const at = placeIn(tree);
  if (at === null || !hasScoring(tree)) return null;
  const declared = scoreDeclarationsOf(tree);
  return {
    form: formFields(declared, at),
    clauses: clauseList(at),
    gained: tree.scoreSheets.flatMap((sheet) => {
      const list = recordsOf(sheet, meaning);
      return list === null ? [] : [{ list: list.key, fields: gainedFields(sheet, list, at) }];
    }),
  };
}

/** Where the names that scores add are said to stand: at the head of the set, else at its first file. Null where it has no file. */
function placeIn({ heads, sources }: SyntaxTree): Place | null {
  const [head] = heads;
  if (head !== undefined) return placeOf(head.at);
  const [source] = sources;
  return source === undefined ? null : placeOf({ source, start: 0, end: 0 });
}

/** The list through which a score sheet goes; null where its words name none. */
export function recordsOf({ counted }: ScoreSheetSyntax, meaning: Pick<Meaning, 'vocabulary' | 'definition'>): List | null {
  const node = counted.tree?.kind === 'windowed' ? counted.tree.target : counted.tree;
  if (node?.kind !== 'quantified') return null;
  const name = node.list.name.text;
  const defined = meaning.definition(name);
  const key = defined?.kind === 'list' ? defined.list.list : null;
  return listNamed(meaning.vocabulary, name) ?? meaning.vocabulary.lists.find((list) => list.key === key) ?? null;
}

const POINTS: FieldType = { kind: 'number', unit: '分', min: null, max: null };
const RATE: FieldType = { kind: 'percentage', unit: null, min: null, max: null };
const YES_NO: FieldType = { kind: 'yesNo' };

function optionsOf(names: readonly string[]): FieldType {
  return { kind: 'option', options: [...new Set(names)].map((name) => ({ name, alias: null })) };
}

function formFields({ containers, clauses, grades, outcomes }: ScoreDeclarations, at: Place): readonly Field[] {
  const own = (name: string, type: FieldType, alias: string | null = null) => computed(name, type, null, at, alias);
  return [
    own(SCORE_WORDS.total.zh, POINTS, SCORE_WORDS.total.en),
    own(SCORE_WORDS.grade.zh, optionsOf(grades), SCORE_WORDS.grade.en),
    own(SCORE_WORDS.conclusion.zh, optionsOf(outcomes), SCORE_WORDS.conclusion.en),
    ...[...new Set(containers)].flatMap((title) => {
      const [names, en] = [containerNames(title), containerNamesInEnglish(title)];
      return [own(names.score, POINTS, en.score), own(names.rate, RATE, en.rate), own(names.zeroClause, YES_NO, en.zeroClause)];
    }),
    ...clauses.map((id) => own(clauseScoreName(id).zh, POINTS, clauseScoreName(id).en)),
  ];
}

function gainedFields(sheet: ScoreSheetSyntax, list: List, at: Place): readonly Field[] {
  const { score, grade, vetoed } = gainedNames({ name: foldedOf(sheet.name), alias: sheet.alias === null ? null : foldedOf(sheet.alias) });
  const grades = sheet.grades.flatMap(({ bands }) => bands.map((band) => foldedOf(band.name)));
  return [
    computed(score.zh, POINTS, list.key, at, score.en),
    computed(grade.zh, optionsOf(grades), list.key, at, grade.en),
    computed(vetoed.zh, YES_NO, list.key, at, vetoed.en),
  ];
}

/** 条款: one record a clause, with a yes or no for each verdict. */
function clauseList(at: Place): List {
  const key = SCORE_WORDS.clauses.zh;
  const label: Field = { ...computed(CLAUSE_LABEL, { kind: 'text' }, key, at), identifies: true };
  const fields = [label, ...Object.values(VERDICT_WORDS).map((word) => computed(word, YES_NO, key, at))];
  return {
    key,
    name: key,
    alias: SCORE_WORDS.clauses.en,
    measure: '条',
    datedBy: null,
    parent: null,
    unlisted: null,
    keptBy: null,
    fields,
    at,
  };
}

function computed(name: string, type: FieldType, list: string | null, at: Place, alias: string | null = null): Field {
  return {
    key: name,
    name,
    alias,
    list,
    type,
    mayBeNone: false,
    personal: false,
    pastFact: false,
    identifies: false,
    mayLieAhead: false,
    dates: false,
    role: null,
    negative: null,
    judgedBy: null,
    keptBy: null,
    at,
  };
}
