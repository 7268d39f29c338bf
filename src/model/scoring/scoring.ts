import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { ContainerSyntax, PartSyntax, ScoreSheetSyntax } from '../../syntax/scoring-tree.js';
import type { StandardSyntax, SyntaxTree } from '../../syntax/tree.js';
import { squeeze } from '../../text/width.js';
import type { Clause } from '../model.js';
import type { Container, NoDouble, Part, ScoreSheet, Scoring, StandardScoring, Total } from '../scoring.js';
import { gradesOf } from './grades.js';
import { hasScoring, recordsOf } from './score-fields.js';
import { countedOf, type ScoreScope } from './sentences.js';
import { vetoesOf } from './veto.js';

/** Who reads which sentences of the scoring blocks. */
export interface ScoreScopes {
  /** For lists and plain conditions. */
  readonly plain: ScoreScope;
  /** For vetoes, limits, conclusions and selections, which may speak of scores. */
  readonly outcomes: ScoreScope;
}

/** A clause as built, with the 评分表 it stands in. */
export interface Placed {
  readonly clause: Clause;
  readonly sheet: string | null;
}

/** How the set scores; null where it has no points at all. In: the tree, its clauses as built. */
export function scoringOf(tree: SyntaxTree, clauses: readonly Placed[], scopes: ScoreScopes): Scoring | null {
  if (!hasScoring(tree) || !hasPoints(tree)) return null;
  return {
    total: totalOf(tree, scopes),
    standards: tree.standards.map((standard) => standardOf(tree, standard, scopes)),
    sheets: tree.scoreSheets.flatMap((sheet) => sheetOf(tree, sheet, clauses, scopes) ?? []),
    grades: tree.grades.flatMap((grades) => gradesOf(scopes.outcomes, grades) ?? []),
  };
}

function hasPoints(tree: SyntaxTree): boolean {
  return (
    tree.scoring.length + tree.scoreSheets.length + tree.grades.length > 0 ||
    tree.clauses.some(({ scoring }) => scoring.points !== null || scoring.lines.length > 0)
  );
}

function containerOf(syntax: ContainerSyntax, scope: ScoreScope): Container {
  return {
    points: syntax.points?.exact ?? null,
    cap: syntax.cap?.exact ?? null,
    countsAs: syntax.countsAs?.exact ?? null,
    notApplicable: syntax.notApplicable,
    rounding:
      syntax.rounding === null ? null : { mode: syntax.rounding.mode, decimals: syntax.rounding.decimals, order: syntax.rounding.order },
    vetoes: vetoesOf(scope, syntax.vetoes),
  };
}

const UNSAID: Container = { points: null, cap: null, countsAs: null, notApplicable: null, rounding: null, vetoes: [] };

function totalOf(tree: SyntaxTree, { plain, outcomes }: ScoreScopes): Total {
  const [syntax] = tree.scoring;
  if (syntax === undefined)
    return { ...UNSAID, floorAtZero: null, bonusAtMost: null, malusAtMost: null, noDouble: [], override: null, at: null };
  return {
    ...containerOf(syntax, outcomes),
    floorAtZero: floorOf(syntax),
    bonusAtMost: syntax.bonusAtMost?.exact ?? null,
    malusAtMost: syntax.malusAtMost?.exact ?? null,
    noDouble: syntax.noDouble.flatMap((one): NoDouble[] => {
      const counted = countedOf(plain, one.counted);
      return counted === null ? [] : [{ list: counted.list.list, clauses: one.clauses.map(foldedOf), text: wordsOf(one.at) }];
    }),
    override: syntax.override === null ? null : wordsOf(syntax.override),
    at: placeOf(syntax.at),
  };
}

function floorOf({ floor }: ContainerSyntax): boolean | null {
  return floor === null ? null : floor === 'zero';
}

function standardOf(tree: SyntaxTree, standard: StandardSyntax, { outcomes }: ScoreScopes): StandardScoring {
  const id = foldedOf(standard.id);
  const inside = tree.clauses.filter((clause) => clause.sheet === null && clause.standard !== null && foldedOf(clause.standard.id) === id);
  return { ...containerOf(standard.scoring, outcomes), standard: id, parts: partsOf(inside, outcomes), at: placeOf(standard.at) };
}

/** The 部分 of some clauses, in the order of the file. */
function partsOf(clauses: SyntaxTree['clauses'], scope: ScoreScope): readonly Part[] {
  const parts = new Map<PartSyntax, string[]>();
  for (const { part, id } of clauses) if (part !== null) parts.set(part, [...(parts.get(part) ?? []), foldedOf(id)]);
  return [...parts].map(([part, ids]) => ({
    ...containerOf(part, scope),
    title: foldedOf(part.title),
    clauses: ids,
    at: placeOf(part.at),
  }));
}

function sheetOf(
  tree: SyntaxTree,
  syntax: ScoreSheetSyntax,
  built: readonly Placed[],
  { plain, outcomes }: ScoreScopes,
): ScoreSheet | null {
  const records = countedOf(plain, syntax.counted);
  const list = recordsOf(syntax, plain.meaning);
  if (records === null || list === null) return null;
  const name = foldedOf(syntax.name);
  // Vetoes and limits of a record may speak of its own scores; the record is at hand.
  const inside: ScoreScope = { ...outcomes, records: [outcomes.meaning.vocabulary.lists.find(({ key }) => key === list.key) ?? list] };
  const written = tree.clauses.filter(({ sheet }) => sheet !== null && squeeze(foldedOf(sheet.name)) === squeeze(name));
  return {
    ...containerOf(syntax, inside),
    name,
    alias: syntax.alias === null ? null : foldedOf(syntax.alias),
    standard: syntax.standard === null ? null : foldedOf(syntax.standard.id),
    floorAtZero: floorOf(syntax),
    records,
    parts: partsOf(written, inside),
    clauses: built.filter(({ sheet }) => sheet === name).map(({ clause }) => clause),
    grades: syntax.grades.flatMap((grades) => gradesOf(inside, grades) ?? []),
    sumUp: {
      rule: ruleOf(syntax),
      countsAs: syntax.sumUp?.countsAs?.exact ?? null,
      whenEmpty: syntax.sumUp?.whenEmpty ?? null,
    },
    at: placeOf(syntax.at),
  };
}

function ruleOf({ sumUp }: ScoreSheetSyntax): ScoreSheet['sumUp']['rule'] {
  const rule = sumUp?.rule ?? { kind: 'none' as const };
  return rule.kind === 'share' ? { kind: 'share', grade: foldedOf(rule.grade) } : rule;
}
